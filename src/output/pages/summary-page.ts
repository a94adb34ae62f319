import { checkResult } from '../../core/issues/shape';
import { named } from '../../core/pyramid/customer-names';
import type { Cutoff } from '../../core/pyramid/cutoffs';
import { type LineControl, layoutLines } from '../../core/pyramid/layout';
import type { GroupPyramid, Pyramid } from '../../core/pyramid/pyramid';
import { checkPyramid, GROUPS } from '../../core/pyramid/shapes';
import { lastDateOf } from '../../core/values/window-steps';
import { type TierRow, tiersTable } from '../tables/pyramid-tables';
import type { Table } from '../tables/table';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import { standingNames } from '../words/named';
import type { Block, Chart, Page } from './page';

/**
 * The pyramid for people: a picture, the figures of the tiers, what they say, the cutoffs, and the
 * account of every row and amount.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60 },
 *   { customerId: 'bob', revenue: 40 },
 * ]);
 * summaryPage(pyramid).blocks[0]?.text; // 'Customer pyramid by revenue · all dates'
 */
export function summaryPage(pyramid: Pyramid, options: Speech = {}): Page {
  checkPyramid(pyramid, 'pyramid');
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const blocks: Block[] = [
    { kind: 'title', level: 1, text: titleOf(pyramid, words) },
    ...blocksOf(pyramid, words),
  ];
  return { name: 'summary', language, blocks };
}

/** The same for each group, one after the other. */
export function groupSummaryPage(groups: readonly GroupPyramid[], options: Speech = {}): Page {
  const words = wordsFor(options);
  const { language = 'en' } = options;
  checkResult(groups, 'groups', GROUPS);
  const blocks = groups.flatMap(({ group, pyramid }): Block[] => {
    const text = `${words.summary.inGroup(group)} · ${titleOf(pyramid, words)}`;
    return [{ kind: 'title', level: 1, text }, ...blocksOf(pyramid, words)];
  });
  return { name: 'group-summary', language, blocks };
}

function blocksOf(pyramid: Pyramid, words: Words): Block[] {
  return [
    { kind: 'chart', chart: chartOf(pyramid, words) },
    { kind: 'table', table: figuresTable(pyramid, words) },
    { kind: 'sentences', sentences: findings(pyramid, words) },
    { kind: 'sentences', sentences: cutoffSentences(pyramid, words) },
    { kind: 'sentences', sentences: accountSentences(pyramid, words) },
  ];
}

/** What a pyramid is of: basis, window, its dates, currency. */
export function titleOf({ settings, control }: Pyramid, words: Words): string {
  const { window, currency, basis } = settings;
  const { first, last } = control.dates;
  const [start, end] = window.kind === 'all' ? [first, last] : [window.start, lastDateOf(window)];
  const span = start === null || end === null ? null : ([start, end] as const);
  return words.summary.title({ basis, window, span, currency });
}

/** Customers to the left, value to the right: narrow at the top here means broad there. */
function chartOf({ settings, summary }: Pyramid, words: Words): Chart {
  const nameOf = standingNames(settings.scheme, words);
  return {
    name: 'pyramid',
    headings: {
      name: words.columns.tier,
      left: words.columns.customers,
      right: words.measures.name(settings.basis),
    },
    rows: summary.tiers.map(({ tier, shares }) => ({
      name: nameOf(tier),
      left: shares.customers,
      right: shares.value,
    })),
  };
}

const ALWAYS = [
  'tier',
  'customers',
  'transactions',
  'orders',
  'mean_order_value',
  'frequency',
  'value',
  'smallest',
  'mean',
  'largest',
];

/** The table of tiers, as far as there is room for it: the picture has the shares. */
export function figuresTable(pyramid: Pyramid, words: Words): Table<TierRow> {
  const { settings, summary } = pyramid;
  const table = tiersTable(pyramid, { language: words });
  const isShown = (key: string): boolean =>
    ALWAYS.includes(key) ||
    ((key === 'revenue' || key === 'cost' || key === 'profit') &&
      key !== settings.basis &&
      summary.whole[key] !== null);
  return {
    ...table,
    columns: table.columns
      .filter(({ key }) => isShown(key))
      .map((one) =>
        one.key === 'value'
          ? { ...one, heading: ({ measures }) => measures.name(settings.basis) }
          : one,
      ),
  };
}

/** What the figures say, a sentence each; what is not defined for them is not said. */
export function findings(
  { summary, settings, inactive }: Pyramid,
  { summary: say }: Words,
): string[] {
  const { basis } = settings;
  const { customers, orders, meanOrderValue, frequency } = summary.whole;
  const { bestFifthShare, customersHolding80, ifBestLeave, whale } = summary.concentration;
  const peak = whale?.peak;
  return [
    ...(bestFifthShare === null
      ? []
      : [say.bestFifth(Math.ceil(customers / 5), bestFifthShare, basis)]),
    ...(customersHolding80 === null
      ? []
      : [say.holding80(customersHolding80, String(customersHolding80 / customers), basis)]),
    ...ifBestLeave.flatMap((loss) =>
      loss.share === null || loss.customers === customers
        ? []
        : [say.ifBestLeave(loss.customers, loss.value, loss.share)],
    ),
    // Said only where customers cost more than they bring, and enough to show.
    ...(peak === undefined || peak.share === null || Number(peak.share) < 1.0005
      ? []
      : [say.whale(peak.customers, peak.share, customers - peak.customers)]),
    ...(orders === null || frequency === null
      ? []
      : [say.orders(orders, meanOrderValue, frequency)]),
    ...(inactive.length === 0 ? [] : [say.inactive(inactive.length)]),
  ];
}

/** Each cutoff: where it stands, who is next to it, and who shares its value on both sides. */
export function cutoffSentences(pyramid: Pyramid, words: Words): string[] {
  const nameOf = standingNames(pyramid.settings.scheme, words);
  const { punctuation, summary } = words;
  return pyramid.cutoffs.map((cutoff) => {
    const { above, below, position } = cutoff;
    const clauses = [
      summary.cutoff(nameOf(above), nameOf(below), position),
      ...besideCutoff(pyramid, cutoff, summary),
    ];
    return clauses.join(punctuation.semicolon) + punctuation.stop;
  });
}

function besideCutoff(
  { customers }: Pyramid,
  { lastInside, firstOutside, position }: Cutoff,
  { neighbours, ties }: Words['summary'],
): string[] {
  return [
    ...(lastInside === null || firstOutside === null
      ? []
      : [
          neighbours(
            { ...lastInside, ...named(customers[position - 1] ?? lastInside) },
            { ...firstOutside, ...named(customers[position] ?? firstOutside) },
          ),
        ]),
    ...(lastInside === null || lastInside.equalOutside === 0
      ? []
      : [ties(lastInside.equalInside, lastInside.equalOutside)]),
  ];
}

/** The account of every row and every cent, exact to the last digit. */
export function accountSentences({ control, settings }: Pyramid, { summary }: Words): string[] {
  const { rows, lines, amounts, leftOut } = control;
  const { basis } = settings;
  const ofBasis = Object.hasOwn(amounts, basis) ? amounts[basis] : undefined;
  return [
    ...(lines === null || isPlain(lines)
      ? []
      : [summary.accountOfLines(lines.read, rows.read, lines.layout)]),
    summary.accountOfRows(rows),
    ...(ofBasis === undefined ? [] : [summary.accountOfAmount(basis, ofBasis)]),
    ...leftOut.map(({ rule, rows: left, amounts: of }) =>
      summary.leftOut(rule, left, (Object.hasOwn(of, basis) ? of[basis] : undefined) ?? null),
    ),
  ];
}

/** Nothing but the headings, which every table has: nobody asks about them. */
function isPlain({ layout }: LineControl): boolean {
  return layoutLines(layout) === layout.headings && layout.headings <= 1;
}
