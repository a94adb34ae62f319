import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Pyramid } from '../../core/pyramid/pyramid';
import type { TierSummary } from '../../core/pyramid/summary';
import { addAmounts, compareAmounts, toPlaces } from '../../core/values/amount';
import type { Amount } from '../../core/values/exact';
import type { Words } from '../words/en/index';
import type { HeadlineBefore } from '../words/en/report';
import { groupDigits } from '../words/figures';
import { standingNames } from '../words/named';

/** The best tier that has customers; undefined where nobody is ranked. */
export function bestTierOf({ summary }: Pyramid): TierSummary | undefined {
  return summary.tiers.find(({ customers }) => customers > 0);
}

/** What whoever reads one sentence should know. */
export function headlineOf(
  pyramid: Pyramid,
  migrations: PyramidMigrations | undefined,
  words: Words,
): string {
  const best = bestTierOf(pyramid);
  if (best === undefined) return words.change.nobodyRanked;
  const { scheme, basis } = pyramid.settings;
  return words.report.headline({
    basis,
    tier: standingNames(scheme, words)(best.tier),
    customers: best.customers,
    share: best.shares.value,
    before: migrations === undefined ? null : fallenFrom(best.tier, migrations, words),
  });
}

/** Who stood in a tier and does so no more, and how much that is in value. */
function fallenFrom(tier: string, migrations: PyramidMigrations, words: Words): HeadlineBefore {
  const { customers, hasValues, before, after } = migrations;
  const stood = customers.filter(({ from }) => from === tier);
  const fallen = stood.filter(({ to }) => to !== tier);
  const change = fallen.reduce<Amount>((sum, one) => addAmounts(sum, one.change), '0');
  return {
    window: words.dates.window(before.window),
    customers: stood.length,
    fallen: fallen.length,
    change: hasValues
      ? {
          text: worthText(change, after.currency ?? before.currency),
          isLess: compareAmounts(change, '0') <= 0,
        }
      : null,
  };
}

/** A headline has no cents, but where there is little else. */
function worthText(amount: Amount, currency: string | null): string {
  const size = amount.replace('-', '');
  const text = groupDigits(toPlaces(size, compareAmounts(size, '1000') < 0 ? 2 : 0));
  return currency === null ? text : `${text} ${currency}`;
}
