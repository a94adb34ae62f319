import type { CreditLimit } from '../../core/facts/facts';
import type { Issue } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import type { TableReader } from '../bytes/text-reader';
import { type DateEvidence, dateColumn, dateEvidence, shownOrder } from '../cells/date-column';
import {
  type DateColumns,
  type FactCells,
  type FactInReading,
  factCells,
  isWaiting,
  readDates,
} from './fact-cells';
import type { FactTableOptions } from './fact-kinds';
import type { Words } from './fact-words';
import {
  type AmountColumns,
  joinedHeadings,
  neededColumns,
  placesIn,
  plannedMapping,
} from './find-columns';
import { customerNotices } from './recognise-columns';
import type { Mapping, TableRoles } from './roles';
import { refuseRagged } from './row-cells';
import { rowsInOrder } from './source-rows';

/** What a row says: a fact, where it also has one a credit limit, and nothing where it repeats. */
export interface ReadFact<Fact> {
  readonly fact?: Fact;
  readonly creditLimit?: CreditLimit;
}

/** A row that cannot be read, and why. */
export interface UnreadableFact {
  readonly line: number;
  readonly problems: readonly [Issue, ...Issue[]];
  /** The row as it stood. */
  readonly cells: readonly string[];
}

export type FactRow<Fact> = ReadFact<Fact> | UnreadableFact;

/** How the rows of one kind of facts are read. */
export interface FactShape<R extends string, Fact, Meaning = never> {
  readonly roles: TableRoles<R>;
  /** The roles without which a row says nothing. */
  readonly needed: readonly R[];
  /** The roles that hold dates. */
  readonly dates: readonly R[];
  /** Whether their time of day matters. Default false. */
  readonly keepsTime?: boolean;
  /** Those of the one column that holds words, if any. */
  readonly words?: Words<Meaning>;
  /** What a row says, or undefined where something is missing or wrong and has been refused. */
  read(row: FactCells<R, Meaning>): ReadFact<Fact> | undefined;
}

/**
 * Makes the rows of a table with these headings into facts, in their order. `readText` undoes what a
 * format does to text. Throws `unknown-column`, `ambiguous-column`, `missing-column` and
 * `invalid-option`; `push` and `end` throw `ambiguous-dates` and `several-currencies`.
 */
export function factRows<R extends string, Fact, Meaning>(
  headings: readonly string[],
  shape: FactShape<R, Fact, Meaning>,
  options: FactTableOptions & { readonly columns?: Mapping<R> | undefined },
  readText: (cell: string) => string,
): TableReader<FactRow<Fact>> {
  const mapping = plannedMapping(shape.roles.names, options.plan, options.columns);
  const columns = neededColumns(headings, shape.roles, mapping, shape.needed);
  const evidence = dateEvidence(options.plan?.dateOrder);
  const dates = dateColumns(shape, columns, options, evidence);
  const cellsOf = factCells({ ...shape, columns, dates, options, readText });

  const rows = rowsInOrder<FactInReading<R>, FactRow<Fact>>({
    read(line, cells) {
      const row: FactInReading<R> = { line, cells, problems: undefined, dates: new Map() };
      if (!refuseRagged(row, headings)) readDates(row, columns, dates, shape.needed);
      return row;
    },
    isWaiting,
    isSettled: () => evidence.left.length === 1,
    finish(row) {
      const isRagged = row.problems !== undefined;
      const read = isRagged ? undefined : shape.read(cellsOf(row));
      const { line, problems, cells } = row;
      return problems === undefined ? (read ?? {}) : { line, problems, cells };
    },
  });

  return {
    push: rows.push,
    end: rows.end,
    notices: () => [...noticesOf(columns, mapping), ...rows.notices()],
    places: () => placesIn([...columns.values()].flat()),
    plan: () => ({
      columns: Object.fromEntries(
        [...columns].map(([role, found]) => [role, joinedHeadings(found)]),
      ),
      dateOrder: shownOrder(evidence),
      dateFormat: options.dateFormat,
      decimalMark: options.decimalComma ? ',' : '.',
    }),
  };
}

/** A reader for each column of dates; what one shows of their order holds for all. */
function dateColumns<R extends string>(
  { dates, keepsTime = false }: Pick<FactShape<R, unknown>, 'dates' | 'keepsTime'>,
  columns: ReadonlyMap<R, AmountColumns>,
  { dateFormat }: FactTableOptions,
  evidence: DateEvidence,
): DateColumns<R> {
  const entries = dates.flatMap((role) => {
    const [column] = columns.get(role) ?? [];
    if (column === undefined) return [];
    const kept = keepsTime ? ('every-time' as const) : undefined;
    const common = { heading: column.heading, kept, isNeeded: true };
    const format = dateFormat === undefined ? {} : { dateFormat };
    return [[role, dateColumn({ ...common, ...format }, evidence)] as const];
  });
  return new Map(entries);
}

function noticesOf<R extends string>(
  columns: ReadonlyMap<R, AmountColumns>,
  mapping: Mapping<R> | undefined,
): readonly Notice[] {
  const [, [customer] = []] = [...columns].find(([role]) => role === 'customer') ?? [];
  const isNamed = Object.keys(mapping ?? {}).includes('customer');
  return customer === undefined || isNamed ? [] : customerNotices(customer);
}
