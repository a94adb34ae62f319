import type { Pyramid, TieredCustomer } from '../../core/pyramid/pyramid';
import { checkPyramid } from '../../core/pyramid/shapes';
import { toExact } from '../../core/values/amount';
import { compareExact } from '../../core/values/exact';
import { column, nameColumn, type Table } from '../tables/table';
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
  rule,
  widest,
} from './chart';
import { axisNames, channels } from './curve';
import { fitted, sizeOf } from './text-size';

type Known = TieredCustomer & { readonly revenue: string; readonly profit: string };

/** As many as there is room for; of more, those with most revenue and those that lose most. */
const MOST_DOTS = 400;
const MOST_NAMED = 6;

/**
 * Each customer by its revenue and its profit, those that cost more than they bring marked, the
 * largest named. Axes grow by square roots, so that small customers stand apart. Of more than 400
 * customers, those with most revenue and those with the largest losses are drawn, and it says so.
 * Null where nobody's revenue and profit are known.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60, profit: 30 },
 *   { customerId: 'bob', revenue: 40, profit: -10 },
 * ]);
 * profitChart(pyramid)?.said; // '1 of 2 customers costs more than it brings.'
 */
export function profitChart(pyramid: Pyramid, options: ChartOptions = {}): Chart | null {
  checkPyramid(pyramid, 'pyramid');
  const look = lookOf(options);
  const all = pyramid.customers.filter(isKnown);
  if (all.length === 0) return null;
  const { charts } = look.words;
  const losers = all.filter(({ profit }) => profit.startsWith('-'));
  const dots = chosen(all, losers);
  const thinned = dots.length < all.length ? [charts.profit.thinned(dots.length, all.length)] : [];
  const said = [charts.profit.said(losers.length, all.length), ...thinned];
  return charted(
    {
      name: 'profit',
      title: charts.profit.title(pyramid.settings),
      said: said.join(look.words.punctuation.betweenSentences),
      table: tableOf(dots),
      ...scatter(dots, pyramid, look),
    },
    look,
  );
}

function isKnown(customer: TieredCustomer): customer is Known {
  return customer.revenue !== null && customer.profit !== null;
}

/** By revenue, those that lose among them. */
function chosen(all: readonly Known[], losers: readonly Known[]): Known[] {
  const byRevenue = sorted(all, 'revenue', -1);
  if (all.length <= MOST_DOTS) return byRevenue;
  const kept = new Set(sorted(losers, 'profit', 1).slice(0, MOST_DOTS / 4));
  for (const customer of byRevenue) {
    if (kept.size >= MOST_DOTS) break;
    kept.add(customer);
  }
  return sorted([...kept], 'revenue', -1);
}

function sorted(some: readonly Known[], by: 'revenue' | 'profit', sign: 1 | -1): Known[] {
  return some
    .map((customer) => ({ customer, exact: toExact(customer[by]) }))
    .sort((a, b) => sign * compareExact(a.exact, b.exact) || a.customer.rank - b.customer.rank)
    .map(({ customer }) => customer);
}

function tableOf(rows: readonly Known[]): Table<Known> {
  const names = nameColumn<Known>(rows, (row) => row);
  return {
    name: 'chart-profit',
    keys: 1 + names.length,
    columns: [
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      column('tier', 'tier', ({ tier }) => tier),
      column('revenue', 'amount', ({ revenue }) => revenue),
      column('profit', 'amount', ({ profit }) => profit),
    ],
    rows,
  };
}

const root = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value));

/** Bounds of both axes, as roots. */
function boundsOf(values: readonly number[]): readonly [number, number] {
  const roots = [...values.map(root), 0];
  const [least, most] = [Math.min(...roots), Math.max(...roots)];
  const air = (most - least || 1) * 0.06;
  return [least < 0 ? least - air : 0, most + air];
}

/** Round figures on an axis of roots, which lie closer the larger they are. */
function ticksOf(
  bounds: readonly [number, number],
  text: (amount: string) => string,
): (readonly [number, string])[] {
  const reach = Math.max(Math.abs(bounds[0]), Math.abs(bounds[1])) ** 2;
  const steps = [0.02, 0.12, 0.35, 1].map((part) => roundBelow(reach * part));
  const values = [...new Set([0, ...steps, ...steps.map((step) => -step)])];
  return values
    .map((value) => [root(value), text(String(value))] as const)
    .filter(([place]) => place >= bounds[0] && place <= bounds[1])
    .sort(([a], [b]) => a - b);
}

/** The largest of 1, 2, 5, 10, 20, … that is not above a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((times) => times * power <= value) ?? 1) * power;
}

function scatter(dots: readonly Known[], { settings }: Pyramid, look: Look) {
  const { words, colours } = look;
  const x = boundsOf(dots.map(({ revenue }) => drawn(revenue)));
  const y = boundsOf(dots.map(({ profit }) => drawn(profit)));
  const [ticksX, ticksY] = [ticksOf(x, words.charts.short), ticksOf(y, words.charts.short)];
  const left = EDGE + 10 + widest(ticksY.map(([, text]) => text));
  const margins = { left, right: EDGE + 12, top: 34, bottom: 50 };
  const size = { width: fieldWidth(margins), height: 360 };
  const axes = { x, y, ticksX, ticksY } as const;
  const { tiers } = settings.scheme;
  const tones = colours.tiers(tiers.length);
  const nameOf = standingNames(settings.scheme, words);
  const values = dots.map((customer) => ({
    x: root(drawn(customer.revenue)),
    y: root(drawn(customer.profit)),
    customer: shown(customer.name ?? customer.customerId),
    tier: nameOf(customer.tier),
    colour: customer.profit.startsWith('-')
      ? colours.bad
      : (tones[tiers.findIndex(({ id }) => id === customer.tier)] ?? colours.accent),
    shape: customer.profit.startsWith('-') ? 'triangle-down' : 'circle',
  }));
  const zero = (y[1] / (y[1] - y[0])) * size.height;
  return {
    height: size.height,
    margins,
    layers: [
      {
        data: { values },
        mark: { type: 'point', filled: true, size: 52, opacity: 0.8 },
        encoding: {
          ...channels(axes),
          color: COLOUR,
          shape: { field: 'shape', type: 'nominal', scale: null },
        },
      },
      rule({ x: 0, x2: size.width, y: zero, y2: zero }, { color: colours.soft }),
      ...namesOf(dots, axes, size, look),
      ...keyOf(dots, settings.scheme, tones, size, look),
      ...axisNames(
        words.charts.inCurrency(words.measures.name('revenue'), settings.currency),
        words.charts.inCurrency(words.measures.name('profit'), settings.currency),
        size,
        look,
      ),
    ] as Layer[],
  };
}

/** The largest by revenue and by loss, each beside its dot where it hides no other name. */
function namesOf(
  dots: readonly Known[],
  { x, y }: { readonly x: readonly [number, number]; readonly y: readonly [number, number] },
  { width, height }: { readonly width: number; readonly height: number },
  { colours }: Look,
): Layer[] {
  const losers = sorted(
    dots.filter(({ profit }) => profit.startsWith('-')),
    'profit',
    1,
  );
  const some = [...new Set([...dots.slice(0, MOST_NAMED), ...losers.slice(0, MOST_NAMED / 2)])];
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = [];
  return some.flatMap((customer) => {
    const text = fitted(shown(customer.name ?? customer.customerId), 190, LABEL);
    const placeX = ((root(drawn(customer.revenue)) - x[0]) / (x[1] - x[0])) * width;
    const placeY = ((y[1] - root(drawn(customer.profit))) / (y[1] - y[0])) * height;
    const isLeft = placeX + 10 + sizeOf(text, LABEL) > width + 10;
    const from = isLeft ? placeX - 10 - sizeOf(text, LABEL) : placeX + 10;
    const box = { from, to: from + sizeOf(text, LABEL), y: placeY };
    const hides = taken.some(
      (other) => Math.abs(other.y - box.y) < 15 && other.from < box.to && box.from < other.to,
    );
    if (hides) return [];
    taken.push(box);
    return [label(text, { x: box.from, y: placeY, colour: colours.ink, baseline: 'middle' })];
  });
}

/** Which colour is which tier, of those that are there, in one line above the field. */
function keyOf(
  dots: readonly Known[],
  { tiers }: Pyramid['settings']['scheme'],
  tones: readonly string[],
  { width }: { readonly width: number },
  { words, colours }: Look,
): Layer[] {
  const earners = dots.filter(({ profit }) => !profit.startsWith('-'));
  const entries = [
    ...tiers.flatMap(({ id }, at) =>
      earners.some(({ tier }) => tier === id)
        ? [{ text: `● ${id}`, colour: tones[at] ?? colours.accent }]
        : [],
    ),
    ...(earners.length < dots.length
      ? [{ text: `▼ ${words.charts.profit.loss}`, colour: colours.bad }]
      : []),
  ];
  let end = width;
  return entries.toReversed().map(({ text, colour }) => {
    const place = label(text, {
      x: end,
      y: -10,
      colour,
      align: 'right',
      baseline: 'bottom',
      bold: true,
    });
    end -= sizeOf(text, LABEL) + 14;
    return place;
  });
}
