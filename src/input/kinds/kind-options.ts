import type { ReadingPlan } from '../bytes/text-reader';
import type { LayoutOptions } from '../layout/layout-options';
import type { Duplicates } from '../repeats/repeat-stage';
import type { CellOptions } from './cell';
import type { DirectionInput } from './direction-words';
import type { PresetChoice } from './find-preset';
import type { Mapping } from './kind';
import type { RowRuleInput } from './row-rules';

/** How a table of a kind is read. What is not said is recognised. */
export interface KindOptions<Role extends string> extends CellOptions, LayoutOptions {
  /** Headings for some roles; the other columns are recognised by theirs. */
  readonly columns?: Mapping<Role> | undefined;
  /** How a table of this form was read before: then nothing is guessed. */
  readonly plan?: ReadingPlan | undefined;
  /**
   * The export of a program that the table is, by its name or as data; `none` for none. Default: the
   * one that is recognised by its headings, where no plan is given.
   */
  readonly preset?: PresetChoice | undefined;
  /** Rows with one of these values are left out: `['Status=voided,failed']`. */
  readonly except?: readonly RowRuleInput[] | undefined;
  /** Rows with none of these values are left out. */
  readonly only?: readonly RowRuleInput[] | undefined;
  /** Headings of amounts that are their order's, and count once though they stand on each line. */
  readonly orderAmounts?: readonly string[] | undefined;
  /** Headings of amounts that are each line's, though they may be equal. */
  readonly lineAmounts?: readonly string[] | undefined;
  /**
   * On which side a positive amount is by the words beside it, `{ S: '+', H: '-' }` or `S=+,H=-`: `+`
   * stands as it is, `-` is taken off, `0` is no sale. Default: the words that are known.
   */
  readonly direction?: DirectionInput | undefined;
  /**
   * `keep` unless given: rows that stand there already are said, and count. `drop` takes out just
   * those that are said.
   */
  readonly duplicates?: Duplicates | undefined;
}

/** What is said of a table to whoever reads it. */
export interface KindUse {
  /** Whether text of this library's own outputs is guarded from spreadsheets, as in CSV. */
  readonly isGuarded?: boolean | undefined;
  /** Told a fact of another kind that stands in a row. */
  readonly also?: ((kind: string, fact: object) => void) | undefined;
  /** False for rows that stood in no text. */
  readonly hasLines?: boolean | undefined;
}
