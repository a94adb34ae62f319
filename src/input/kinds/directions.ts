import { invalidOption, PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import { compareCodePoints } from '../../core/values/ids';
import type { RowStage } from '../layout/stage';
import type { DirectionMark } from '../presets/preset';
import { type AccountSides, accountSides } from './account-sides';
import { candidatesOf } from './candidates';
import type { RowOfCells } from './cell';
import { directionAmounts } from './direction-amounts';
import { type DirectionColumn, directionColumn } from './direction-column';
import {
  type DirectionEvidence,
  directionNotices,
  directionQuestions,
} from './direction-questions';
import { refundsIn } from './direction-refunds';
import { directionSigns } from './direction-signs';
import { directionStage } from './direction-stage';
import { directionVerdicts } from './direction-verdict';
import { markOf, type StatedDirections, statedDirections } from './direction-words';
import { headingKey } from './headings';
import { directionIn } from './instructions';
import type { Field } from './kind';
import { sidedAmounts } from './sided-amounts';
import type { TableReading } from './table-reading';
import type { Column, Columns } from './terms';

/** On which side the amounts of a table are, by the words of a column. */
export interface Directions {
  /** Null where no column says so, and nothing is left out. */
  readonly stage: RowStage | null;
  /** CR and DR behind amounts. */
  readonly accounts: AccountSides;
  /** The amount of a role on its side. */
  sided(role: string, row: RowOfCells, amount: string): string;
  /** Once all rows are read: throws `ambiguous-direction`. */
  check(): void;
  notices(): readonly Notice[];
  /** Those columns that say it, of all that may. */
  columns(): Columns | undefined;
  /** Words by what they mean, those that were stated and those that were found. */
  words(): Readonly<Record<string, DirectionMark>>;
}

/** Null for a kind of tables that knows no directions. */
export function directionsOf<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
): Directions | null {
  const { headings, preset, options } = reading;
  const columns = reading.columns as ReadonlyMap<string, Columns>;
  if (!('direction' in reading.kind.fields)) return null;
  const found: readonly Column[] = columns.get('direction') ?? [];
  const { words, refunds: rule } = directionIn(preset, options);
  const stated = statedDirections(words);
  const sides = directionColumns(reading, found, stated);
  const refunds = refundsIn(headings, rule, columns.get('customer')?.[0].place);
  const measured = ['measure', 'revenue', 'profit'].find((role) => columns.has(role)) ?? '';
  const signs = directionSigns(columns.has('revenue'));
  const amounts = directionAmounts();
  const accounts = accountSides(amountColumnsOf(reading), stated, signs, amounts);
  const verdictOn = directionVerdicts(sides, refunds, accounts.leavesOut);
  const { sided, sales } = sidedAmounts(sides, verdictOn, signs, amounts, measured);
  const isNeeded = sides.length > 0 || refunds !== null || options.direction !== undefined;
  const evidence = (): DirectionEvidence => ({
    columns: sides,
    signs: signs.found(),
    amounts,
    sales,
    accounts: accounts.found(),
  });

  return {
    stage: isNeeded ? directionStage(verdictOn, () => sides.forEach(settle)) : null,
    accounts,
    sided,
    check() {
      const isSaid = accounts.isStated() || sides.some((column) => column.isStated());
      if (options.direction !== undefined && !isSaid) throw noColumn(headings);
      const [first, ...more] = directionQuestions(evidence());
      if (first !== undefined) throw new PyramidError(first, ...more);
    },
    notices: () => directionNotices(evidence()),
    columns: () => sayingSides(found, sides),
    words: () => ({ ...words, ...foundWords(sides) }),
  };
}

/** Of the columns that may say it those that do, joined. */
function sayingSides(
  found: readonly Column[],
  sides: readonly DirectionColumn[],
): Columns | undefined {
  const [first, ...more] = found.filter(({ place }) =>
    sides.some((column) => column.place === place && column.counts() === true),
  );
  if (first === undefined) return undefined;
  const { place, heading } = first;
  return [{ place, heading }, ...more.map((column) => ({ ...column, joint: '|' as const }))];
}

function settle(column: DirectionColumn): void {
  column.settle();
}

function amountColumnsOf<Fact, Role extends string>({
  kind,
  columns,
}: TableReading<Fact, Role>): readonly Column[] {
  return [...columns].flatMap(([role, its]) => (kind.fields[role].type === 'amount' ? its : []));
}

function noColumn(headings: readonly string[]): PyramidError {
  return invalidOption('direction', because('no-column-for-direction', { headings }));
}

function directionColumns<Fact, Role extends string>(
  { kind, headings, mapping }: TableReading<Fact, Role>,
  found: readonly Column[],
  stated: StatedDirections,
): readonly DirectionColumn[] {
  const field = (kind.fields as Readonly<Record<string, Field>>)['direction'] as Field;
  const isNamed =
    (mapping as Readonly<Record<string, string>> | undefined)?.['direction'] !== undefined;
  return found.map(({ place, heading }) => {
    const [known] = candidatesOf([heading], [headingKey(heading)], field);
    const level = known?.level ?? UNKNOWN_HEADING;
    return directionColumn({ place, heading: headings[place] ?? heading, level, isNamed }, stated);
  });
}

/** One that somebody named says kinds of documents, for all we know. */
const UNKNOWN_HEADING = 1;

function foundWords(sides: readonly DirectionColumn[]): Readonly<Record<string, DirectionMark>> {
  const found = sides
    .filter((column) => column.counts() === true)
    .flatMap((column) => column.words())
    .flatMap(({ text, meaning }): [string, DirectionMark][] => {
      const mark = markOf(meaning);
      return mark === undefined ? [] : [[text, mark]];
    });
  return Object.fromEntries(found.sort(([a], [b]) => compareCodePoints(a, b)));
}
