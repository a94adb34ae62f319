import { checkOptions } from '../../core/issues/options';
import { checkResult, checkShape, iterable, list, text } from '../../core/issues/shape';
import type { Cutoff } from '../../core/pyramid/cutoffs';
import { layoutLines } from '../../core/pyramid/layout';
import type { AmountControl } from '../../core/pyramid/measures';
import type { GroupPyramid, Pyramid } from '../../core/pyramid/pyramid';
import type { Scheme } from '../../core/pyramid/scheme';
import { checkPyramid, GROUPS, REJECTED, rejected as rejectedRow } from '../../core/pyramid/shapes';
import type { TierSummary, WholeSummary } from '../../core/pyramid/summary';
import type { RejectedRow } from '../../core/pyramid/transaction';
import { share, toExact } from '../../core/values/amount';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import { standingNames, tierLabels } from '../words/named';
import { renderIssue } from '../words/render-issue';
import { listingTable } from './listing-table';
import { type Cell, type Column, column, type Table } from './table';

/** A tier, or with an empty tier all of them, in figures. */
export interface TierRow extends Omit<WholeSummary, 'tier'> {
  readonly tier: string | null;
  readonly shares: TierSummary['shares'];
}

/** One row a tier, best first, and all of them as the total. `language` is that of `tier_name`. */
export function tiersTable(pyramid: Pyramid, options: Speech = {}): Table<TierRow> {
  checkPyramid(pyramid, 'pyramid');
  const { summary, settings } = pyramid;
  return {
    name: 'tiers',
    columns: tierColumns(settings.scheme, wordsFor(options), settings.orders),
    rows: summary.tiers,
    total: { ...summary.whole, tier: null, shares: wholeShares(summary.whole) },
  };
}

/** The tiers of all groups in one, with the group beside each tier. */
export function groupTiersTable(
  groups: readonly GroupPyramid[],
  options: Speech = {},
): Table<TierRow & { readonly group: string }> {
  checkResult(groups, 'groups', GROUPS);
  const scheme = groups[0]?.pyramid.settings.scheme ?? { cut: 'headcount', tiers: [] };
  return {
    name: 'tiers',
    columns: [
      column('group', 'text', ({ group }: { readonly group: string }) => group),
      ...tierColumns(scheme, wordsFor(options), groups[0]?.pyramid.settings.orders ?? false),
    ] as Column<TierRow & { readonly group: string }>[],
    keys: 2,
    rows: groups.flatMap(({ group, pyramid }) =>
      pyramid.summary.tiers.map((tier) => ({ group, ...tier })),
    ),
  };
}

const AMOUNTS = ['value', 'revenue', 'cost', 'profit', 'smallest', 'mean', 'largest'] as const;
const SHARES = [
  'customers',
  'transactions',
  'orders',
  'value',
  'revenue',
  'cost',
  'profit',
] as const;

function tierColumns(scheme: Scheme, words: Words, hasOrders: boolean): Column<TierRow>[] {
  const label = tierLabels(scheme, words);
  return [
    column('tier', 'tier', ({ tier }) => tier, {
      said: (tier, words) =>
        tier === null ? words.tiers.all : standingNames(scheme, words)(tier as string),
    }),
    column('tier_name', 'text', ({ tier }) => (tier === null ? null : label(tier))),
    column('customers', 'count', ({ customers }) => customers),
    column('transactions', 'count', ({ transactions }) => transactions),
    ...AMOUNTS.map((amount) => column<TierRow>(amount, 'amount', (tier) => tier[amount])),
    ...(hasOrders ? ORDER_COLUMNS : []),
    ...SHARES.filter((of) => hasOrders || of !== 'orders').map((of) =>
      column<TierRow>(`share_of_${of}`, 'ratio', ({ shares }) => shares[of]),
    ),
  ];
}

const ORDER_COLUMNS: readonly Column<TierRow>[] = [
  column('orders', 'count', ({ orders }) => orders),
  column('purchase_dates', 'count', ({ purchaseDates }) => purchaseDates),
  column('mean_order_value', 'amount', (tier) => tier.meanOrderValue),
  column('frequency', 'amount', ({ frequency }) => frequency),
];

/** Each 1, where the whole is above 0. */
function wholeShares(whole: WholeSummary): TierSummary['shares'] {
  const own = (amount: number | string | null) =>
    amount === null ? null : share(toExact(amount), toExact(amount));
  return {
    customers: own(whole.customers),
    transactions: own(whole.transactions),
    orders: own(whole.orders),
    value: own(whole.value),
    revenue: own(whole.revenue),
    cost: own(whole.cost),
    profit: own(whole.profit),
  };
}

/** One row a cutoff, with the customers on both sides and how many share their values. */
export function cutoffsTable(pyramid: Pyramid): Table<Cutoff> {
  checkPyramid(pyramid, 'pyramid');
  const { cutoffs, settings } = pyramid;
  const said: Column<Cutoff>['said'] = (tier, words) =>
    standingNames(settings.scheme, words)(tier as string);
  return {
    name: 'cutoffs',
    keys: 2,
    columns: [
      column('above', 'tier', ({ above }) => above, { said }),
      column('below', 'tier', ({ below }) => below, { said }),
      column('share', 'ratio', (cutoff) => cutoff.share),
      column('from', 'amount', ({ from }) => from),
      column('quota', 'count', ({ quota }) => quota),
      column('position', 'count', ({ position }) => position),
      column('last_inside', 'id', ({ lastInside }) => lastInside?.customerId ?? null),
      column('value_inside', 'amount', ({ lastInside }) => lastInside?.value ?? null),
      column('equal_inside', 'count', ({ lastInside }) => lastInside?.equalInside ?? null),
      column('equal_outside', 'count', ({ lastInside }) => lastInside?.equalOutside ?? null),
      column('first_outside', 'id', ({ firstOutside }) => firstOutside?.customerId ?? null),
      column('value_outside', 'amount', ({ firstOutside }) => firstOutside?.value ?? null),
    ],
    rows: cutoffs,
  };
}

/** What was read of something, and what became of it. */
export interface ControlRow {
  /** `lines`, `rows`, or the name of an amount. */
  readonly of: string;
  readonly account:
    | Omit<AmountControl, 'rowsWithout'>
    | (Pyramid['control']['rows'] & { readonly repeated: 0 });
  /** Lines that are no rows, of all lines. */
  readonly layout: number | null;
  readonly rowsWithout: number | null;
}

/**
 * The account: a row for the lines, where the source has lines, one for the rows, then one for each
 * amount. Every digit is kept.
 */
export function controlTable(pyramid: Pyramid): Table<ControlRow> {
  checkPyramid(pyramid, 'pyramid');
  const { control } = pyramid;
  const part = (name: keyof ControlRow['account'], key: string = name) =>
    column<ControlRow>(key, 'amount', ({ account }) => account[name], {
      said: (cell, { figures }) =>
        typeof cell === 'number' ? figures.count(cell) : figures.amount(cell as string),
    });
  return {
    name: 'control',
    columns: [
      column('of', 'text', ({ of }) => of, {
        said: (of, { measures, summary }) =>
          of === 'rows' || of === 'lines' ? summary[of] : measures.name(of as string),
      }),
      part('read'),
      part('used'),
      part('outside'),
      part('rejected'),
      part('leftOut', 'left_out'),
      part('duplicates'),
      part('repeated'),
      column('rows_without', 'count', ({ rowsWithout }) => rowsWithout),
      column('layout', 'count', ({ layout }) => layout),
    ],
    rows: [
      ...linesOf(control),
      { of: 'rows', account: { ...control.rows, repeated: 0 }, rowsWithout: null, layout: null },
      ...Object.entries(control.amounts).map(([of, account]) => {
        return { of, account, rowsWithout: account.rowsWithout, layout: null };
      }),
    ],
  };
}

function linesOf({ lines, rows }: Pyramid['control']): ControlRow[] {
  if (lines === null) return [];
  const account = { ...rows, read: lines.read, repeated: 0 as const };
  return [{ of: 'lines', account, rowsWithout: null, layout: layoutLines(lines.layout) }];
}

/** One problem of a rejected row. */
export interface RejectedProblem {
  readonly row: RejectedRow;
  readonly issue: RejectedRow['issues'][number];
}

/**
 * The rejected rows, one row a problem: where it stood, why, the text that was there, and then the
 * whole row as it came, so that it can be mended and read again. `language` is that of the reasons.
 * Of many that are read as they are written, whoever gives them says the headings, and whether they
 * are of several files.
 */
export function rejectsTable(
  rejected: Iterable<RejectedRow>,
  given: Speech & {
    readonly headings?: readonly string[] | undefined;
    readonly namesFiles?: boolean | undefined;
  } = {},
): Table<RejectedProblem> {
  checkOptions(given, { language: true, headings: true, namesFiles: true });
  const { headings = [], namesFiles = false, ...options } = given;
  checkShape(headings, 'headings', list(text));
  checkShape(rejected, 'rejected', iterable);
  const listed = Array.isArray(rejected) ? (rejected as readonly RejectedRow[]) : [];
  checkResult(listed, 'rejected', REJECTED);
  const hasFiles = namesFiles || listed.some(({ file }) => file !== undefined);
  const widest = listed.reduce((most, row) => Math.max(most, row.cells?.length ?? 0), 0);
  return {
    name: 'rejects',
    columns: [
      ...(hasFiles ? [column<RejectedProblem>('file', 'text', ({ row }) => row.file ?? null)] : []),
      column('line', 'count', ({ row }) => row.line),
      column('row', 'count', ({ row }) => row.row),
      column('column', 'text', ({ issue }) => issue.column ?? null),
      column('code', 'text', ({ issue }) => issue.code),
      column('reason', 'text', ({ issue }) => renderIssue(withoutPlace(issue), options)),
      column('text', 'text', ({ issue }) => issue.received ?? null),
      ...Array.from({ length: Math.max(widest, headings.length) }, (_, at) =>
        column<RejectedProblem>(
          headings[at] ?? `cell_${at + 1}`,
          'text',
          ({ row }) => row.cells?.[at] ?? null,
          { heading: () => headings[at] ?? `${at + 1}` },
        ),
      ),
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const row of rejected) {
          checkShape(row, 'rejected', rejectedRow);
          for (const issue of row.issues) yield { row, issue };
        }
      },
    },
  };
}

/** Where it stood and what came have columns of their own. */
function withoutPlace({ code, reason, params }: RejectedProblem['issue']) {
  return { code, reason, ...(params !== undefined && { params }) };
}

/** One fact of a pyramid. */
export interface Fact {
  readonly part: string;
  readonly of: string;
  readonly name: string;
  readonly value: string;
}

/**
 * The whole pyramid as one table, a line a fact: which part, of whom or what, the name of the fact
 * and the fact. Facts that are not known have no line.
 */
export function wholeTable(pyramid: Pyramid, options: Speech = {}): Table<Fact> {
  checkPyramid(pyramid, 'pyramid');
  return {
    name: 'whole',
    keys: 3,
    columns: [
      column('part', 'text', ({ part }) => part),
      column('of', 'text', ({ of }) => of),
      column('name', 'text', ({ name }) => name),
      // Figures mostly: what is none of them is guarded all the same.
      column('value', 'amount', ({ value }) => value, { said: (value) => String(value) }),
    ],
    rows: { [Symbol.iterator]: () => wholeRows(pyramid, options) },
  };
}

function* wholeRows(pyramid: Pyramid, speech: Speech): Generator<Fact> {
  const { window, scheme, ...settings } = pyramid.settings;
  const { curve, whale, ifBestLeave, ...concentration } = pyramid.summary.concentration;
  yield* facts('setting', '', settings);
  yield* facts('window', '', window);
  yield* facts('scheme', '', { cut: scheme.cut });
  for (const { id, label, ...tier } of scheme.tiers) {
    yield* facts('scheme', id, { ...tier, ...label });
  }
  yield* tableFacts('control', controlTable(pyramid));
  yield* facts('control', 'dates', pyramid.control.dates);
  if (pyramid.control.lines !== null) yield* facts('layout', '', pyramid.control.lines.layout);
  for (const { rule, rows, amounts } of pyramid.control.leftOut) {
    yield* facts('left_out', rule, { rows, ...amounts });
  }
  yield* tableFacts('tier', tiersTable(pyramid, speech));
  yield* facts('whole', '', pyramid.summary.whole);
  yield* facts('concentration', '', concentration);
  for (const { customers, ...loss } of ifBestLeave) {
    yield* facts('if_best_leave', String(customers), loss);
  }
  for (const point of curve ?? []) yield* facts('curve', String(point.customers), point);
  for (const point of whale?.points ?? []) yield* facts('whale', String(point.customers), point);
  if (whale) yield* facts('whale_peak', '', whale.peak);
  yield* tableFacts('cutoff', cutoffsTable(pyramid));
  yield* tableFacts('customer', listingTable(pyramid, speech));
  for (const { row, file, line, issues } of pyramid.rejected) {
    for (const { code, reason, column, received } of issues) {
      yield* facts('rejected', String(row), { file, line, code, reason, column, received });
    }
  }
}

type Facts = Readonly<Record<string, Cell | undefined>>;

function* facts(part: string, of: string, known: Facts | object): Generator<Fact> {
  for (const [name, value] of Object.entries(known as Facts)) {
    if (value !== null && value !== undefined && typeof value !== 'object') {
      yield { part, of, name, value: String(value) };
    }
  }
}

/** The rows of a table, whose first columns say of whom they speak. */
function* tableFacts(part: string, { columns, rows, keys = 1 }: Table): Generator<Fact> {
  for (const row of rows) {
    const of = columns.slice(0, keys).map((one) => one.of(row));
    const known = columns.slice(keys).map((one): [string, Cell] => [one.key, one.of(row)]);
    yield* facts(part, of.join('|'), Object.fromEntries(known));
  }
}
