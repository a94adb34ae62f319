import type { Pyramid, TieredCustomer } from '../../core/pyramid/pyramid';
import { checkPyramid } from '../../core/pyramid/shapes';
import { share, toExact } from '../../core/values/amount';
import { type TierRow, tiersTable } from '../tables/pyramid-tables';
import type { Table } from '../tables/table';
import { partText, percent } from '../words/figures';
import { standingNames } from '../words/named';
import { shown } from '../words/shown';
import { type Chart, type ChartOptions, charted, drawn, type Look, lookOf } from './chart';
import { type PairedBar, pairedBars } from './paired-bars';

/**
 * The pyramid: by tier, the share of the customers to the left, that of the value to the right, and
 * the largest customers of the best tier by name. A share that is not defined, where the total is
 * ≤ 0, has no bar.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60 },
 *   { customerId: 'bob', revenue: 40 },
 * ]);
 * pyramidChart(pyramid).said; // 'Tier A (VIP), 50.0% of customers, brings 60.0% of revenue.'
 */
export function pyramidChart(pyramid: Pyramid, options: ChartOptions = {}): Chart {
  checkPyramid(pyramid, 'pyramid');
  const look = lookOf(options);
  const { charts, columns, measures } = look.words;
  const { settings } = pyramid;
  const basis = measures.name(settings.basis);
  return charted(
    {
      name: 'pyramid',
      title: charts.pyramid.title(settings),
      said: saidOf(pyramid, look),
      table: tableOf(pyramid, look),
      ...pairedBars(
        barsOf(pyramid, look),
        { left: columns.customers, right: charts.inCurrency(basis, settings.currency) },
        look,
      ),
    },
    look,
  );
}

const DRAWN = ['tier', 'tier_name', 'customers', 'share_of_customers', 'value', 'share_of_value'];

function tableOf(pyramid: Pyramid, { words }: Look): Table<TierRow> {
  const table = tiersTable(pyramid, { language: words });
  return {
    ...table,
    name: 'chart-pyramid',
    columns: DRAWN.flatMap((key) => table.columns.filter((one) => one.key === key)),
  };
}

/** Of the best tier that has customers: an empty one says nothing. */
function saidOf({ settings, summary }: Pyramid, { words }: Look): string {
  const best = summary.tiers.find(({ customers }) => customers > 0);
  const { charts, measures } = words;
  const basis = measures.name(settings.basis);
  if (best === undefined || best.shares.customers === null) return charts.nobody;
  const tier = standingNames(settings.scheme, words)(best.tier);
  const { customers, value } = best.shares;
  return value === null
    ? charts.pyramid.withoutShares(summary.whole.customers, summary.whole.value, basis)
    : charts.pyramid.said(tier, customers, value, basis);
}

function barsOf({ settings, summary, customers }: Pyramid, look: Look): PairedBar[] {
  const { words, colours } = look;
  const nameOf = standingNames(settings.scheme, words);
  const tones = colours.tiers(summary.tiers.length);
  const best = summary.tiers.findIndex((tier) => tier.customers > 0);
  const texts = (share: string | null, text: string): string =>
    share === null ? text : `${percent(share)} · ${text}`;
  return summary.tiers.map(({ tier, shares, value, ...row }, at) => ({
    name: shown(nameOf(tier)),
    colour: tones[at] ?? colours.accent,
    left: {
      share: shares.customers === null ? null : drawn(shares.customers),
      text: texts(shares.customers, words.figures.count(row.customers)),
    },
    right: {
      share: shares.value === null ? null : drawn(shares.value),
      text: texts(shares.value, words.charts.short(value)),
    },
    ...(at === best &&
      summary.tiers.length <= 8 && { note: largest(customers, tier, summary.whole.value, look) }),
  }));
}

const NAMED = 3;

/** The largest customers of a tier, by name. */
function largest(
  customers: readonly TieredCustomer[],
  tier: string,
  whole: string,
  { words }: Look,
): string {
  const some: string[] = [];
  for (const customer of customers) {
    if (some.length === NAMED) break;
    if (customer.tier !== tier) continue;
    const part = share(toExact(customer.value), toExact(whole));
    const called = shown(customer.name ?? customer.customerId);
    some.push(
      part === null
        ? called
        : `${called}${words.punctuation.colon}${partText(part) ?? percent(part)}`,
    );
  }
  return some.join(words.punctuation.enumeration);
}
