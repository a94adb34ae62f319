import type { CurvePoint, WhaleCurve } from '../../core/pyramid/concentration';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { checkPyramid } from '../../core/pyramid/shapes';
import { addAmounts } from '../../core/values/amount';
import { column, type Table } from '../tables/table';
import { percent } from '../words/figures';
import {
  type Chart,
  type ChartOptions,
  COLOUR,
  charted,
  drawn,
  EDGE,
  fieldWidth,
  type Layer,
  type Look,
  label,
  lookOf,
  PIXELS,
  rule,
  widest,
} from './chart';
import { axisNames, curve, quarters, roundPlaces } from './curve';

/**
 * The whale curve: the profit of all customers added up, the most profitable first. It rises to its
 * peak and falls where customers cost more than they bring. It has a point at every hundredth of the
 * customers, or at every customer of fewer, and one at its peak, all exact. Null where the profit is
 * not known.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60, profit: 30 },
 *   { customerId: 'bob', revenue: 40, profit: -10 },
 * ]);
 * whaleChart(pyramid)?.said; // '1 of 2 customers earns 30.00; the other takes 10.00 of it away.'
 */
export function whaleChart(pyramid: Pyramid, options: ChartOptions = {}): Chart | null {
  checkPyramid(pyramid, 'pyramid');
  const look = lookOf(options);
  const { whale } = pyramid.summary.concentration;
  const { words } = look;
  const { settings, summary } = pyramid;
  const { customers } = summary.whole;
  if (whale === null || customers === 0) return null;
  const points = pointsOf(whale);
  const last = points.at(-1) as CurvePoint;
  const totals = points.map(({ total }) => drawn(total));
  const domain = roomy(Math.min(0, ...totals), Math.max(0, ...totals));
  const ticksY = roundPlaces(domain, 5).map(
    (place) => [place, words.charts.short(String(place))] as const,
  );
  const left = EDGE + 10 + widest(ticksY.map(([, text]) => text));
  const margins = { left, right: EDGE + 14, top: 34, bottom: 50 };
  const size = { width: fieldWidth(margins), height: 320 };
  const axes = {
    x: [0, 1],
    y: domain,
    ticksX: quarters((part) => percent(part, 0)),
    ticksY,
  } as const;
  return charted(
    {
      name: 'whale',
      title: words.charts.whale.title(settings),
      said: words.charts.whale.said(
        customers,
        whale.peak.customers,
        whale.peak.total,
        lostAfter(whale, last),
      ),
      table: tableOf(points, whale.peak),
      height: size.height,
      margins,
      layers: [
        ...curve(
          points.map(({ shareOfCustomers, total }) => ({
            x: drawn(shareOfCustomers),
            y: drawn(total),
          })),
          axes,
          look,
        ),
        ...marks(whale.peak, last, domain, size, look),
        ...axisNames(
          words.charts.whale.x,
          words.charts.inCurrency(words.charts.whale.y, settings.currency),
          size,
          look,
        ),
      ],
    },
    look,
  );
}

function pointsOf({ points, peak }: WhaleCurve): CurvePoint[] {
  const others = points.filter(({ customers }) => customers !== peak.customers);
  return [...others, peak].sort((a, b) => a.customers - b.customers);
}

/** What is lost from the peak to the end: 0 or above. */
function lostAfter({ peak }: WhaleCurve, { total }: CurvePoint): string {
  return addAmounts(peak.total, total.startsWith('-') ? total.slice(1) : `-${total}`);
}

/** Room above the curve for what is said of its peak. */
function roomy(least: number, most: number): readonly [number, number] {
  const span = most - least || 1;
  return [least < 0 ? least - span * 0.12 : 0, most + span * 0.14];
}

function tableOf(points: readonly CurvePoint[], peak: CurvePoint): Table<CurvePoint> {
  return {
    name: 'chart-whale',
    columns: [
      column('customers', 'count', ({ customers }) => customers),
      column('share_of_customers', 'ratio', ({ shareOfCustomers }) => shareOfCustomers),
      column('profit', 'amount', ({ total }) => total),
      column('share_of_profit', 'ratio', ({ share }) => share),
      column('peak', 'flag', ({ customers }) => customers === peak.customers),
    ],
    rows: points,
  };
}

function marks(
  peak: CurvePoint,
  last: CurvePoint,
  [least, most]: readonly [number, number],
  { width, height }: { readonly width: number; readonly height: number },
  { words, colours }: Look,
): Layer[] {
  const place = ({ shareOfCustomers, total }: CurvePoint) => ({
    x: drawn(shareOfCustomers) * width,
    y: ((most - drawn(total)) / (most - least)) * height,
  });
  const [top, end] = [place(peak), place(last)];
  const zero = (most / (most - least)) * height;
  const falls = peak.customers !== last.customers;
  const dots = [
    { ...top, colour: colours.good },
    ...(falls ? [{ ...end, colour: colours.bad }] : []),
  ];
  const isLate = top.x > width / 2;
  const isLow = end.y + 26 > height;
  return [
    rule({ x: 0, x2: width, y: zero, y2: zero }, { color: colours.soft }),
    {
      data: { values: dots },
      mark: { type: 'circle', size: 90, opacity: 1 },
      encoding: {
        x: { field: 'x', ...PIXELS },
        y: { field: 'y', ...PIXELS },
        color: COLOUR,
      },
    },
    label(words.charts.whale.peak(peak.customers, peak.total), {
      x: isLate ? top.x + (falls ? 0 : -6) : Math.max(top.x, 4),
      y: top.y - 10,
      colour: colours.ink,
      bold: true,
      align: isLate ? 'right' : 'left',
      baseline: 'bottom',
    }),
    ...(falls
      ? [
          label(words.charts.whale.end(last.total), {
            x: width - 10,
            y: isLow ? end.y - 12 : end.y + 10,
            colour: colours.ink,
            align: 'right',
            baseline: isLow ? 'bottom' : 'top',
          }),
        ]
      : []),
  ];
}
