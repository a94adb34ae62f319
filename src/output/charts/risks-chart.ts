import { checkResult } from '../../core/issues/shape';
import { SIGNALS, type Signal } from '../../core/signals/signals';
import type { RiskWatch } from '../../core/treatments/risk-watch';
import { RISK_WATCH } from '../../core/treatments/shapes';
import { column, type Table } from '../tables/table';
import { tierSaid } from '../tables/tier-said';
import { signalWords } from '../words/sentences';
import { shown } from '../words/shown';
import { type Chart, type ChartOptions, charted, type Look, lookOf } from './chart';
import { type HeatCell, heatMap } from './heat-map';

/** How many customers of a tier give a signal. */
export interface RiskCount {
  readonly signal: string;
  readonly tier: string;
  readonly customers: number;
  /** Of those, how many at the worst severity, for which something is to be done now. */
  readonly act: number;
}

/**
 * How many customers of each tier give each signal, and how many of them ask for something now.
 * Signals and tiers of which there is none are left out; what is not known is said by `notKnown` of
 * the watch. Null where nobody gives a signal.
 *
 * @example
 * const rows = [
 *   { customerId: 'ann', revenue: 60, profit: -6 },
 *   { customerId: 'bob', revenue: 40, profit: 4 },
 * ];
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31' });
 * risksChart(watchRisks(day))?.table.name; // 'chart-risks'
 */
export function risksChart(watch: RiskWatch, options: ChartOptions = {}): Chart | null {
  checkResult(watch, 'watch', RISK_WATCH);
  const look = lookOf(options);
  const counts = countsOf(watch);
  if (counts.length === 0) return null;
  const { charts } = look.words;
  const acts = watch.customers.filter(({ severity }) => severity === 'act').length;
  return charted(
    {
      name: 'risks',
      title: charts.risks.title(watch.asOf),
      said: charts.risks.said(watch.customers.length, acts),
      table: tableOf(counts),
      ...heatMap(heatOf(counts, look), look),
    },
    look,
  );
}

/** By signal, then by tier in the order in which the watch has them: the best first. */
function countsOf({ signals }: RiskWatch): RiskCount[] {
  const tiers = [...new Set(signals.map(({ tier }) => tier))].sort((a, b) => bestOf(a) - bestOf(b));
  function bestOf(tier: string): number {
    return signals.reduce(
      (best, one) => (one.tier === tier ? Math.min(best, one.rank) : best),
      Infinity,
    );
  }
  const known = [
    ...new Set([...SIGNALS.map(({ id }) => id), ...signals.map(({ signal }) => signal)]),
  ];
  return known
    .filter((id) => signals.some(({ signal }) => signal === id))
    .flatMap((signal) =>
      tiers.map((tier) => {
        const own = signals.filter((one) => one.signal === signal && one.tier === tier);
        return {
          signal,
          tier,
          customers: own.length,
          act: own.filter(({ severity }) => severity === 'act').length,
        };
      }),
    );
}

function tableOf(rows: readonly RiskCount[]): Table<RiskCount> {
  return {
    name: 'chart-risks',
    keys: 2,
    columns: [
      column('signal', 'text', ({ signal }) => signal, {
        said: (signal, words) => signalWords(signal as Signal, words.signals).name,
      }),
      column('tier', 'tier', ({ tier }) => tier, { said: tierSaid }),
      column('customers', 'count', ({ customers }) => customers),
      column('act', 'count', ({ act }) => act, { heading: ({ charts }) => charts.risks.actNow }),
    ],
    rows,
  };
}

function heatOf(counts: readonly RiskCount[], { words, colours }: Look) {
  const signals = [...new Set(counts.map(({ signal }) => signal))];
  const tiers = [...new Set(counts.map(({ tier }) => tier))];
  const most = Math.max(...counts.map(({ customers }) => customers));
  return {
    rows: signals.map((signal) => shown(signalWords(signal as Signal, words.signals).name)),
    columns: tiers.map((tier) => shown(tierSaid(tier, words))),
    cells: counts.map(
      ({ signal, tier, customers, act }): HeatCell => ({
        row: signals.indexOf(signal),
        column: tiers.indexOf(tier),
        colour: act > 0 ? colours.bad : colours.accent,
        // By square roots: one customer is seen beside a hundred.
        strength: Math.sqrt(customers / most),
        text: customers === 0 ? '·' : words.figures.count(customers),
        ...(act > 0 && signals.length <= 10 && { note: words.charts.risks.act(act) }),
      }),
    ),
    headings: { rows: words.columns.signal, columns: words.charts.risks.customersOf },
  };
}
