import type { Standing } from '../../core/change/ladder';
import { HISTORY } from '../../core/change/shapes';
import type { HistoryWindow, TierHistory } from '../../core/change/trace-history';
import { checkResult } from '../../core/issues/shape';
import { type Ratio, share, toExact } from '../../core/values/amount';
import { type Amount, addExact, type Exact, formatExact, signOf } from '../../core/values/exact';
import { windowName } from '../tables/history-tables';
import { column, type Table } from '../tables/table';
import { tierSaid } from '../tables/tier-said';
import { historyNames } from '../words/change';
import { percent } from '../words/figures';
import { shown } from '../words/shown';
import {
  BOX,
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
  widest,
} from './chart';
import { apart, fitted, sizeOf } from './text-size';

/** A tier in one window. */
export interface TierInWindow {
  readonly window: string;
  readonly tier: string;
  readonly customers: number;
  readonly value: Amount;
  /** Of what is drawn, value or customers; null where that is not above 0. */
  readonly share: Ratio | null;
}

/**
 * The tiers over the windows of a history, each with its share of the value: of the customers where no
 * values are known, where a window has none above 0, or where the scheme itself cuts by shares of the
 * value. Null where no window has a customer in a tier.
 *
 * @example
 * const before = buildPyramid([{ customerId: 'ann', revenue: 80 }, { customerId: 'bob', revenue: 20 }]);
 * const after = buildPyramid([{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 40 }]);
 * historyChart(traceHistory([before, after]))?.said; // 'Tier A (VIP) went from 80.0% of revenue to 60.0%.'
 */
export function historyChart(history: TierHistory, options: ChartOptions = {}): Chart | null {
  checkResult(history, 'history', HISTORY);
  const look = lookOf(options);
  const byValue = isByValue(history);
  const rows = rowsOf(history, byValue, look);
  if (rows.every(({ customers }) => customers === 0)) return null;
  const { charts, columns, measures } = look.words;
  const settings = history.windows.at(-1)?.settings;
  const measure = byValue ? measures.name(settings?.basis ?? '') : columns.customers;
  const [best = ''] = history.ladder;
  const own = rows.filter(({ tier }) => tier === best);
  return charted(
    {
      name: 'history',
      title: charts.history.title(measure),
      said: charts.history.said(
        historyNames(history, look.words)(best),
        own[0]?.share ?? '0',
        own.at(-1)?.share ?? '0',
        measure,
      ),
      table: tableOf(rows),
      ...columnsOf(history, rows, look),
    },
    look,
  );
}

/** Whether shares of the value tell something in every window. */
function isByValue({ hasValues, windows }: TierHistory): boolean {
  if (!hasValues || windows.some(({ settings }) => settings.scheme.cut === 'value')) return false;
  return windows.every((window) => {
    const parts = [...talliesOf(window).values()];
    const whole = parts.reduce<Exact>((sum, { value }) => addExact(sum, value), 0);
    return signOf(whole) > 0 && parts.every(({ value }) => signOf(value) >= 0);
  });
}

interface Tally {
  customers: number;
  value: Exact;
}

function talliesOf({ standings, values }: HistoryWindow): Map<Standing | null, Tally> {
  const tallies = new Map<Standing | null, Tally>();
  for (const [at, standing] of standings.entries()) {
    const tally = tallies.get(standing) ?? { customers: 0, value: 0 };
    tally.customers++;
    tally.value = addExact(tally.value, toExact(values[at] ?? '0'));
    tallies.set(standing, tally);
  }
  return tallies;
}

function rowsOf(history: TierHistory, byValue: boolean, { words }: Look): TierInWindow[] {
  return history.windows.flatMap((window, at) => {
    const tallies = talliesOf(window);
    const own = history.ladder.map((tier) => tallies.get(tier) ?? { customers: 0, value: 0 });
    const sizes = own.map(({ customers, value }) => (byValue ? value : toExact(customers)));
    const whole = sizes.reduce<Exact>(addExact, 0);
    return history.ladder.map((tier, place) => ({
      window: windowName(history, at, words),
      tier,
      customers: own[place]?.customers ?? 0,
      value: formatExact(own[place]?.value ?? 0),
      share: share(sizes[place] ?? 0, whole),
    }));
  });
}

function tableOf(rows: readonly TierInWindow[]): Table<TierInWindow> {
  return {
    name: 'chart-history',
    keys: 2,
    columns: [
      column('window', 'text', ({ window }) => window, { heading: ({ charts }) => charts.window }),
      column('tier', 'tier', ({ tier }) => tier, { said: tierSaid }),
      column('customers', 'count', ({ customers }) => customers),
      column('value', 'amount', ({ value }) => value),
      column('share', 'ratio', ({ share }) => share),
    ],
    rows,
  };
}

const HEIGHT = 320;
/** Room for the share behind a name. */
const SHARE = sizeOf(' 100.0%', LABEL);

/** A column a window, of its tiers; between columns each tier goes on, faintly. */
function columnsOf(history: TierHistory, rows: readonly TierInWindow[], look: Look) {
  const { words, colours } = look;
  const { ladder, windows } = history;
  const names = ladder.map((tier) => shown(historyNames(history, words)(tier)));
  const named = names.map((name) => fitted(name, 180, LABEL));
  const room = widest(named) + SHARE;
  const margins = { left: EDGE, right: EDGE + room + 14, top: 14, bottom: 36 };
  const step = fieldWidth(margins) / windows.length;
  const wide = Math.min(86, step * 0.62);
  const tones = colours.tiers(ladder.length);
  const parts = rows.map(({ window, tier, share }, index) => {
    const at = Math.floor(index / ladder.length);
    const place = index % ladder.length;
    const above = rows
      .slice(at * ladder.length, index)
      .reduce((sum, row) => sum + drawn(row.share), 0);
    const right = (at + 1) * step;
    return {
      window,
      tier,
      share: drawn(share),
      at,
      place,
      left: right - wide,
      right,
      top: above * HEIGHT,
      bottom: (above + drawn(share)) * HEIGHT,
      colour: tones[place] ?? colours.accent,
    };
  });
  const last = parts.slice(-ladder.length);
  const places = apart(
    last.map(({ top, bottom }) => (top + bottom) / 2),
    17,
    [8, HEIGHT - 8],
  );
  return {
    height: HEIGHT,
    margins,
    layers: [
      bands(parts, ladder.length),
      {
        data: { values: parts },
        mark: { type: 'rect', stroke: colours.paper ?? 'none', strokeWidth: 1 },
        encoding: {
          ...BOX,
          color: COLOUR,
        },
      },
      ...last.map(({ share, right }, at) =>
        label(`${named[at]} ${percent(String(share.toFixed(6)))}`, {
          x: right + 10,
          y: places[at] as number,
          colour: colours.ink,
          baseline: 'middle',
        }),
      ),
      ...windowLabels(history, step, wide, look),
    ] as Layer[],
  };
}

interface Part {
  readonly at: number;
  readonly place: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

function bands(parts: readonly Part[], tiers: number): Layer {
  return {
    data: {
      values: parts.slice(tiers).flatMap((part, index) => {
        const before = parts[index] as Part;
        const band = `${part.at}-${part.place}`;
        const { colour } = part;
        return [
          { band, x: before.right, top: before.top, bottom: before.bottom, colour },
          { band, x: part.left, top: part.top, bottom: part.bottom, colour },
        ];
      }),
    },
    mark: { type: 'area', opacity: 0.3 },
    encoding: {
      x: { field: 'x', ...PIXELS },
      y: { field: 'top', ...PIXELS },
      y2: { field: 'bottom' },
      detail: { field: 'band', type: 'nominal' },
      color: COLOUR,
    },
  };
}

/** As many as have room: the last window always. */
function windowLabels(
  history: TierHistory,
  step: number,
  wide: number,
  { words, colours }: Look,
): Layer[] {
  const names = history.windows.map((_, at) => shown(windowName(history, at, words)));
  const every = Math.max(
    1,
    Math.ceil((Math.max(...names.map((name) => sizeOf(name, LABEL))) + 12) / step),
  );
  return names.flatMap((name, at) =>
    (names.length - 1 - at) % every === 0
      ? [
          label(name, {
            x: (at + 1) * step - wide / 2,
            y: HEIGHT + 10,
            colour: colours.soft,
            align: 'center',
          }),
        ]
      : [],
  );
}
