import type { CheckReasons } from './check-reasons';
import type { CoreReasons } from './core-reasons';
import type { DirectionReasons } from './direction-reasons';
import type { InputReasons, Nothing } from './input-reasons';
import type { LayoutReasons } from './layout-reasons';
import type { OrderReasons } from './order-reasons';
import type { WorkReasons } from './work-reasons';

/** What a package is wanted for that only some users need. */
export type Purpose = 'calendar' | 'chart' | 'holidays' | 'workbook';

/**
 * Why something is refused: each reason with the names and figures of its sentence. The words stand
 * in the catalogue of each language (`output/words/<language>/issues.ts`), which the type checker
 * keeps complete. A reason is plain English with hyphens, so that `error.message` can be read without
 * a catalogue.
 */
export interface Reasons
  extends Readonly<Record<SystemFailure, Nothing>>,
    InputReasons,
    CheckReasons,
    CoreReasons,
    DirectionReasons,
    LayoutReasons,
    OrderReasons,
    WorkReasons {
  // values, pyramid and explain: core-reasons.ts
  // change
  /** `first` is '' for the pyramid in the making. */
  'not-comparable': { readonly rule: CutRule; readonly first: string };
  'not-by-the-same-rules': { readonly rule: string; readonly except: 'basis' | 'window' };
  'not-a-list-of-pyramids': Nothing;
  'not-what-a-trace-gives': { readonly by: string };
  'values-not-those-of-the-summary': Nothing;
  'customers-not-those-of-the-summary': { readonly tier: string };
  'a-ladder-without-rungs': Nothing;
  'a-rung-without-name': Nothing;
  'a-rung-called-inactive': Nothing;
  'a-rung-twice': Nothing;
  'not-a-list-of-standings': Nothing;
  'not-a-standing': Nothing;
  'standing-without-id': Nothing;
  'customer-listed-twice': Nothing;
  'inactive-with-a-value': Nothing;
  'a-value-unlike-others': Nothing;
  'no-value-unlike-others': Nothing;
  'not-a-number-of-customers': Nothing;
  'no-pyramid-to-follow': Nothing;
  'windows-going-back': { readonly before: string; readonly window: string };
  /** `instead` is the window that would do, '' where there is none. */
  'windows-of-unlike-length': Readonly<
    Record<'before' | 'daysBefore' | 'window' | 'days' | 'instead', string>
  >;
  /** `soFar` and `before` are the windows that would do. */
  'window-in-progress': Readonly<Record<'window' | 'asOf' | 'soFar' | 'before', string>>;
  'customer-in-no-window': Nothing;
  'no-best-tier': Nothing;
  'no-such-best-tier': Nothing;
  'not-a-rate': Nothing;
  'nothing-to-try': Nothing;
  'cutoffs-moved-too-far': { readonly cut: string };
  'not-that-window-shifted': { readonly window: string };
  'all-dates-cannot-be-shifted': Nothing;
  'shifted-out-of-the-calendar': { readonly days: number };
  'not-a-number-of-days': Nothing;
  // policies, facts and treatments: work-reasons.ts
  // input: bytes, csv, json, cells, columns: input-reasons.ts
  // output
  'unknown-language': Nothing;
  'row-not-readable': { readonly column: string; readonly message: string };
  'not-a-cell': { readonly column: string };
  'nothing-to-write': Nothing;
  'not-drawn': { readonly message: string };
  'sheet-too-long': { readonly sheet: string; readonly rows: number; readonly most: number };
  'package-missing': { readonly purpose: Purpose; readonly library: string };
  // node and the command line
  'system-refuses': { readonly code: string };
  'several-sheets': Sheets;
  'no-such-sheet': Sheets;
  'no-rows-in-workbook': Nothing;
  'workbook-damaged': Nothing;
  'workbook-with-password': Nothing;
  'workbook-reader-missing': { readonly library: string };
  'gzip-breaks-off': Nothing;
  'gzip-damaged': Nothing;
  'no-file-matches': Nothing;
  'file-named-twice': { readonly file: string; readonly other: string };
  'standard-input-twice': Nothing;
  'output-is-an-input': { readonly input: string };
  'output-is-another-output': { readonly output: string };
  'unknown-flag': { readonly flag: string; readonly similar: string };
  'unknown-command': { readonly command: string; readonly similar: string };
  'missing-argument': { readonly name: string };
  'flag-without-value': { readonly flag: string };
  'missing-flag': { readonly flag: string };
  'flags-in-conflict': { readonly flag: string; readonly other: string };
  'too-many-arguments': { readonly most: string; readonly given: string };
  'not-a-month-of-the-year': Nothing;
  'not-a-whole-number': Nothing;
  'not-days-to-shift': Nothing;
  'not-minutes': Nothing;
  'not-capacity-of-owner': Nothing;
  'currency-without-rates': Nothing;
  'key-without-anonymise': Nothing;
  'key-too-short': { readonly least: number };
  'no-such-preset': { readonly name: string };
  'notices-are-errors': { readonly notices: number };
  'columns-without-file': { readonly file: string };
  'previous-without-rule': Nothing;
  'no-pyramid-before': Nothing;
  'two-bases-alone': { readonly flag: string };
  'two-bases-two-readings': Nothing;
  'policies-for-other-tiers': { readonly tiers: string };
  'only-headings': Nothing;
  'all-rows-rejected': { readonly rows: number };
  'all-rows-left-out': { readonly rows: number; readonly leftOut: number };
  'nothing-in-the-window': Readonly<Record<'window' | 'from' | 'to' | 'first' | 'last', string>>;
  'all-dates-cannot-shift': Nothing;
  'a-file-a-list': Nothing;
  'bytes-to-a-terminal': { readonly format: string };
  'plan-of-several-forms': { readonly files: readonly string[] };
  'fault-of-ours': { readonly message: string };
}

/** The settings in which pyramids that are compared over time agree. */
export type CutRule =
  | 'basis'
  | 'currency'
  | 'population'
  | 'tiers'
  | 'cut'
  | 'shares'
  | 'bounds'
  | 'rounding'
  | 'ties'
  | 'nonPositive';

/** The sheets of a workbook that hold rows. */
interface Sheets {
  readonly sheets: readonly string[];
  readonly rows: readonly string[];
}

/** What the operating system refuses to read or write a file for. */
export type SystemFailure =
  | 'no-such-file'
  | 'path-through-a-file'
  | 'is-a-folder'
  | 'is-a-file'
  | 'no-permission'
  | 'disk-read-only'
  | 'disk-full'
  | 'quota-used-up'
  | 'file-too-large'
  | 'too-many-files-open'
  | 'name-too-long'
  | 'links-in-a-circle'
  | 'in-use'
  | 'disk-fails';

export type Reason = keyof Reasons;

/** What the sentence of a reason is made of. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What is made of parameters; undefined where they are not those of their reason, as where another
 * version gave them.
 */
export function madeOf<Made>(
  make: (params: object) => Made,
  params: object = {},
): Made | undefined {
  try {
    return make(params);
  } catch {
    return undefined;
  }
}

/** A reason with its parameters, checked against each other, to spread into an issue. */
export function because<R extends Reason>(
  reason: R,
  ...[params]: Nothing extends Reasons[R] ? [] : [Reasons[R]]
): { readonly reason: R; readonly params?: IssueParams } {
  return params === undefined ? { reason } : { reason, params: params as IssueParams };
}
