import { invalidOption } from '../issues/issue';
import { checkChoice, checkOptions, type OptionNames } from '../issues/options';
import { because } from '../issues/reasons';
import {
  type DateWindow,
  WHOLE_WINDOW,
  WINDOW_CONTEXT,
  type WindowContext,
} from '../values/window';
import { readAsOf, readWindow } from '../values/window-text';
import { checkStability, type Stability, tierAdjuster } from './adjust';
import type { Adjustment } from './adjustment';
import { type Aggregation, ROW_OPTIONS, type RowOptions, startAggregation } from './aggregation';
import { type CustomerTotals, customerTotals } from './customer';
import { customerNotices } from './customer-notices';
import { checkOverrides, type Override, type UnappliedOverride } from './overrides';
import { rankedPopulation, rosterIds } from './population';
import type { Population, Pyramid, PyramidSettings, TieredCustomer } from './pyramid';
import type { DefaultTier } from './scheme';
import { trustPyramid } from './shapes';
import { stabilitySettings } from './stability';
import { startSummary } from './summary';
import { planTiers, TIER_OPTIONS, type TierOptions, tierRules } from './tier-customers';
import { tierNotices } from './tier-notices';
import {
  isBatch,
  rowsOf,
  type SourceNeeds,
  type SourceRow,
  streamOf,
  type TransactionSource,
  type TransactionStream,
} from './transaction';

export interface PyramidOptions<Tier extends string = string>
  extends TierOptions<Tier>,
    WindowContext,
    RowOptions {
  /** A window or its text, such as `2025-Q3`; all dates unless given. */
  readonly window?: DateWindow | string | undefined;
  /** Ids of all known customers. */
  readonly roster?: Iterable<string> | undefined;
  /** `active` unless given; `roster` ranks the whole roster, with value 0 where nothing was sold. */
  readonly population?: Population | undefined;
  /** Tiers set by hand. Those that change nothing are in the result, as `unapplied`. */
  readonly overrides?: readonly Override[] | undefined;
  /** Keeps tiers of the pyramid before, within a buffer and for a time. */
  readonly stability?: Stability | undefined;
}

/** The names of these, for whoever takes them among others. */
export const PYRAMID_OPTIONS: OptionNames<PyramidOptions> = {
  ...TIER_OPTIONS,
  ...WINDOW_CONTEXT,
  ...ROW_OPTIONS,
  window: true,
  roster: true,
  population: true,
  overrides: true,
  stability: true,
};

/** A pyramid in the making, for rows that come in pieces. */
export interface PyramidInProgress<Tier extends string = string> {
  /** What it needs of the rows, for `rows(needs)` of a source. */
  readonly needs: SourceNeeds;
  add(row: SourceRow): void;
  /** `stability` may be said here, where the pyramid before is made from the same rows. */
  finish(stability?: Stability): Pyramid<Tier>;
}

/**
 * Transactions to tiers, with everything that explains them. Throws PyramidError. The type checker
 * knows the ids of the tiers: those of the default scheme, or of the scheme given.
 *
 * @example
 * const pyramid = buildPyramid(
 *   [
 *     { customerId: 'ann', date: '2025-03-01', revenue: '120.50' },
 *     { customerId: 'bob', date: '2025-04-01', revenue: 80 },
 *   ],
 *   { window: '2025' },
 * );
 * pyramid.customers[0]; // { customerId: 'ann', tier: 'A', rank: 1, value: '120.5', … }
 */
export function buildPyramid<Tier extends string = DefaultTier>(
  transactions: Iterable<SourceRow> | TransactionSource,
  options: PyramidOptions<Tier> = {},
): Pyramid<NoInfer<Tier>> {
  const pyramid = startPyramid(options);
  for (const row of rowsOf(transactions, pyramid.needs)) pyramid.add(row);
  return pyramid.finish();
}

/** The same from a stream of rows, or of batches of rows, which go faster. */
export async function buildPyramidAsync<Tier extends string = DefaultTier>(
  transactions: AsyncIterable<SourceRow | readonly SourceRow[]> | TransactionStream,
  options: PyramidOptions<Tier> = {},
): Promise<Pyramid<NoInfer<Tier>>> {
  const pyramid = startPyramid(options);
  for await (const piece of streamOf(transactions, pyramid.needs)) {
    if (isBatch(piece)) for (const row of piece) pyramid.add(row);
    else pyramid.add(piece);
  }
  return pyramid.finish();
}

/** The same, row by row. */
export function startPyramid<Tier extends string = DefaultTier>(
  options: PyramidOptions<Tier> = {},
): PyramidInProgress<NoInfer<Tier>> {
  checkOptions(options, PYRAMID_OPTIONS);
  const settings = settingsOf(options);
  const overrides = checkOverrides(options.overrides ?? []);
  checkStability(options.stability);
  const roster = rosterIds(options.roster === undefined ? [] : options.roster);
  const aggregation = startAggregation({
    basis: settings.basis,
    window: settings.window,
    timeZone: options.timeZone,
    onError: options.onError,
    onReject: options.onReject,
    rates: options.rates,
    parents: options.parents,
    ids: options.ids,
    exclude: options.exclude,
    orders: options.orders,
  });
  return {
    needs: aggregation.needs,
    add: aggregation.add,
    finish(stability = options.stability) {
      checkStability(stability);
      const currency = aggregation.currency();
      const ranked = rankedPopulation(aggregation, roster, settings, stability?.previous);
      const values = ranked.ids.map((_, place) => ranked.valueAt(place));
      const plan = planTiers(ranked.ids, values, settings);
      const summary = startSummary({ tiers: settings.scheme.tiers.map((tier) => tier.id) });
      const control = aggregation.control();
      const adjust = tierAdjuster(overrides, stability, {
        settings: { ...settings, currency },
        dates: control.dates,
        cutoffs: plan.cutoffs,
        values,
        keys: aggregation,
      });
      const customers = Array.from(plan.order, (place, at) => {
        const id = ranked.ids[place] as string;
        const figures = ranked.figuresAt(place);
        const baseTier = plan.tierAt(at);
        const adjusted = adjust.of(id, at, figures.value, baseTier);
        const tier = adjusted?.tier ?? baseTier;
        const purchases = ranked.purchasesAt(place);
        summary.add(tier, figures, purchases);
        const called = ranked.calledAt(place);
        const totals = customerTotals(id, figures, ranked.datesAt(place), purchases, called);
        return tiered(totals, at + 1, tier, adjusted?.adjustment);
      });
      const figures = summary.finish();
      const accounts = aggregation.accounts();
      const pyramid: Pyramid = {
        settings: {
          ...settings,
          stability: stability === undefined ? null : stabilitySettings(stability),
          currency,
        },
        customers,
        inactive: ranked.inactive,
        ...(ranked.lapsed.length > 0 && { lapsed: ranked.lapsed }),
        ...(ranked.boughtBefore.length > 0 && { boughtBefore: ranked.boughtBefore }),
        ...(ranked.inactiveNames.length > 0 && { inactiveNames: ranked.inactiveNames }),
        ...(accounts.length > 0 && { accounts }),
        cutoffs: plan.cutoffs,
        unapplied: withExcluded(
          adjust.unapplied(ranked.inactive.concat(ranked.lapsed)),
          aggregation,
        ),
        summary: figures,
        control,
        notices: [
          ...aggregation.notices(),
          ...customerNotices(customers, { ids: settings.ids, total: figures.whole.value }),
          ...tierNotices(settings.scheme, customers),
        ],
        rejected: aggregation.rejected(),
      };
      // Its tiers are those of the scheme, which the options give the type.
      return trustPyramid(pyramid) as Pyramid<Tier>;
    },
  };
}

/** Who is excluded is not unknown. */
function withExcluded(
  unapplied: readonly UnappliedOverride[],
  { isExcluded }: Pick<Aggregation, 'isExcluded'>,
): readonly UnappliedOverride[] {
  return unapplied.map(({ override, why }) =>
    why === 'unknown' && isExcluded(override.customerId)
      ? { override, why: 'excluded' }
      : { override, why },
  );
}

/** Every field by name: the engine builds that several times faster than a spread. */
function tiered(
  totals: CustomerTotals,
  rank: number,
  tier: string,
  adjustment: Adjustment | undefined,
): TieredCustomer {
  const customer: Filled<TieredCustomer> = {
    customerId: totals.customerId,
    rank,
    tier,
    value: totals.value,
    transactions: totals.transactions,
    orders: totals.orders,
    purchaseDates: totals.purchaseDates,
    revenue: totals.revenue,
    cost: totals.cost,
    costToServe: totals.costToServe,
    profit: totals.profit,
    firstDate: totals.firstDate,
    lastDate: totals.lastDate,
    firstPurchase: totals.firstPurchase,
    lastPurchase: totals.lastPurchase,
  };
  if (totals.name !== undefined) customer.name = totals.name;
  if (totals.owner !== undefined) customer.owner = totals.owner;
  if (adjustment !== undefined) customer.adjustment = adjustment;
  return customer;
}

type Filled<T> = { -readonly [Field in keyof T]: T[Field] };

function settingsOf(options: PyramidOptions): PyramidSettings {
  const { window = WHOLE_WINDOW, population = 'active' } = options;
  checkChoice('population', population, ['active', 'roster']);
  if (population === 'roster' && options.roster === undefined)
    throw invalidOption('population', because('no-roster-to-rank'), 'a `roster` beside it');
  return {
    basis: options.basis ?? 'revenue',
    window: readWindow(window, options),
    timeZone: options.timeZone ?? 'UTC',
    ...tierRules(options),
    population,
    ids: options.ids ?? 'exact',
    orders: options.orders ?? false,
    asOf: options.asOf === undefined ? null : readAsOf(options.asOf),
    stability: null,
    currency: null,
  };
}
