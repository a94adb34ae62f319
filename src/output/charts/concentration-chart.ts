import type { Pyramid } from '../../core/pyramid/pyramid';
import { checkPyramid } from '../../core/pyramid/shapes';
import { type Ratio, ratio, share, toExact } from '../../core/values/amount';
import { type Amount, addExact, type Exact, formatExact, signOf } from '../../core/values/exact';
import { column, type Table } from '../tables/table';
import { percent } from '../words/figures';
import { standingNames } from '../words/named';
import { shown } from '../words/shown';
import {
  type Chart,
  type ChartOptions,
  COLOUR,
  charted,
  drawn,
  EDGE,
  fieldWidth,
  LABEL,
  type Layer,
  type Look,
  label,
  lookOf,
  PIXELS,
} from './chart';
import { axisNames, channels, curve, quarters } from './curve';
import { apart, fitted } from './text-size';

/** A place of the curve; at a cutoff, with the tier that ends there. */
export interface ConcentrationPoint {
  readonly customers: number;
  readonly shareOfCustomers: Ratio;
  readonly value: Amount;
  readonly share: Ratio;
  /** Id of the tier that ends there; null between cutoffs. */
  readonly tier: string | null;
}

/**
 * How much of the value the best customers hold, with each cutoff marked: the curve has a point at
 * every hundredth of the customers, or at every customer of fewer, and one at each cutoff, all exact.
 * Null where the total is not above 0, which has no shares.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60 },
 *   { customerId: 'bob', revenue: 40 },
 * ]);
 * concentrationChart(pyramid)?.said; // 'The best 1 of 2 customers, tier A (VIP), bring 60.0% of revenue.'
 */
export function concentrationChart(pyramid: Pyramid, options: ChartOptions = {}): Chart | null {
  checkPyramid(pyramid, 'pyramid');
  const look = lookOf(options);
  const points = pointsOf(pyramid);
  if (points === null) return null;
  const { charts, measures } = look.words;
  const { settings, summary } = pyramid;
  const margins = { left: 56, right: EDGE + 14, top: 34, bottom: 50 };
  const size = { width: fieldWidth(margins), height: 340 };
  // Above the whole where others take of it.
  const most = Math.max(1, ...points.map((point) => drawn(point.share)));
  const axes = { x: [0, 1], y: [0, most], ticksX: percents, ticksY: percents } as const;
  const marks = points.filter(({ tier }) => tier !== null);
  const nameOf = standingNames(settings.scheme, look.words);
  const first = marks.find(({ customers }) => customers > 0);
  return charted(
    {
      name: 'concentration',
      title: charts.concentration.title(settings),
      said:
        first === undefined
          ? charts.concentration.withoutCutoffs(summary.whole.customers)
          : charts.concentration.said(
              first.customers,
              summary.whole.customers,
              nameOf(first.tier),
              first.share,
              measures.name(settings.basis),
            ),
      table: tableOf(points, settings.basis),
      height: size.height,
      margins,
      layers: [
        ...curve(
          points.map((point) => ({ x: drawn(point.shareOfCustomers), y: drawn(point.share) })),
          axes,
          look,
        ),
        equality(axes, look),
        ...cutoffMarks(pyramid, marks, { ...size, most }, look),
        ...axisNames(
          charts.concentration.x,
          charts.shareOf(measures.name(settings.basis)),
          size,
          look,
        ),
      ],
    },
    look,
  );
}

const percents = quarters((share) => percent(share, 0));

/** One at every hundredth of the customers. */
const STEPS = 100;

/** Exact points at the steps and at the cutoffs, in one walk over the customers by rank. */
function pointsOf({ summary, customers, cutoffs }: Pyramid): ConcentrationPoint[] | null {
  const all = customers.length;
  const whole = toExact(summary.whole.value);
  if (signOf(whole) <= 0) return null;
  const tiers = new Map(cutoffs.map(({ position, above }) => [position, above]));
  // Of tiers that end in one place the best one has the customers; in none, none has.
  for (const { position, above } of cutoffs.toReversed()) tiers.set(position, above);
  tiers.delete(0);
  const steps = Math.min(all, STEPS);
  const places = new Set([
    ...Array.from({ length: steps + 1 }, (_, step) => Math.ceil((step * all) / steps)),
    ...tiers.keys(),
  ]);
  let sum: Exact = 0;
  let at = 0;
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => {
      for (; at < place; at++) sum = addExact(sum, toExact(customers[at]?.value ?? '0'));
      return {
        customers: place,
        shareOfCustomers: ratio(toExact(place), toExact(all)),
        value: formatExact(sum),
        share: share(sum, whole) ?? '0',
        tier: tiers.get(place) ?? null,
      };
    });
}

function tableOf(rows: readonly ConcentrationPoint[], basis: string): Table<ConcentrationPoint> {
  return {
    name: 'chart-concentration',
    columns: [
      column('customers', 'count', ({ customers }) => customers),
      column('share_of_customers', 'ratio', ({ shareOfCustomers }) => shareOfCustomers),
      column('value', 'amount', ({ value }) => value, {
        heading: ({ measures }) => measures.name(basis),
      }),
      column('share_of_value', 'ratio', ({ share }) => share),
      column('tier', 'tier', ({ tier }) => tier),
    ],
    rows,
  };
}

/** Where all customers would be worth the same. */
function equality(axes: Parameters<typeof channels>[0], { colours }: Look): Layer {
  return {
    data: {
      values: [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    },
    mark: { type: 'line', color: colours.soft, strokeWidth: 1, strokeDash: [4, 4] },
    encoding: channels(axes),
  };
}

/** A dot at each cutoff, and to the right, below the curve, what the customers above it bring. */
function cutoffMarks(
  { settings, summary }: Pyramid,
  marks: readonly ConcentrationPoint[],
  { width, height, most }: Readonly<Record<'width' | 'height' | 'most', number>>,
  { words, colours }: Look,
): Layer[] {
  const { tiers } = settings.scheme;
  const tones = colours.tiers(tiers.length);
  const nameOf = standingNames(settings.scheme, words);
  // Of many tiers the ids alone have room.
  const called = (tier: string | null): string =>
    marks.length > 6 ? (tier ?? '') : fitted(shown(nameOf(tier)), 170, LABEL);
  const placed = marks.map(({ tier, customers, share, shareOfCustomers }) => ({
    x: drawn(shareOfCustomers) * width,
    y: (1 - drawn(share) / most) * height,
    colour: tones[tiers.findIndex(({ id }) => id === tier)] ?? colours.accent,
    text: words.charts.concentration.mark(called(tier), customers, share),
    customers,
  }));
  // Down the curve: the best tier stands lowest.
  const down = placed.toReversed();
  const places = apart(
    down.map(({ y }) => y + 20),
    18,
    [12, height - 8],
  );
  const labels = down.map((mark, at) => ({
    ...mark,
    isLate: mark.x > width * 0.6,
    labelX: mark.x > width * 0.6 ? mark.x - 4 : mark.x + 14,
    labelY: places[at] as number,
  }));
  return [
    {
      data: { values: labels },
      mark: { type: 'rule', color: colours.soft, strokeWidth: 1, opacity: 0.6 },
      encoding: {
        x: { field: 'x', ...PIXELS },
        y: { field: 'y', ...PIXELS },
        x2: { field: 'labelX' },
        y2: { field: 'labelY' },
      },
    },
    {
      data: { values: labels },
      mark: { type: 'circle', size: 90, opacity: 1, stroke: colours.paper ?? 'none' },
      encoding: {
        x: { field: 'x', ...PIXELS },
        y: { field: 'y', ...PIXELS },
        color: COLOUR,
      },
    },
    ...labels.map(({ text, labelX, labelY, isLate }) =>
      label(text, {
        x: isLate ? labelX - 4 : labelX + 4,
        y: labelY,
        colour: colours.ink,
        baseline: 'middle',
        align: isLate ? 'right' : 'left',
      }),
    ),
    ...(summary.whole.customers > 1
      ? [
          label(words.charts.concentration.equal, {
            x: width * 0.77,
            y: height * (1 - 0.72 / most),
            colour: colours.soft,
            size: 11,
          }),
        ]
      : []),
  ];
}
