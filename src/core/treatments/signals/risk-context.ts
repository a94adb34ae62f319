import type { Facts } from '../../facts/facts';
import type { Pyramid } from '../../pyramid/pyramid';
import type { DateKey } from '../../values/calendar-date';
import { rememberedDays } from './days';
import type { RiskContext } from './judge';
import { revenueRanks } from './revenue-ranks';

export function riskContext(
  pyramid: Pyramid,
  previous: Pyramid | undefined,
  facts: Facts,
  asOfKey: DateKey,
): RiskContext {
  const { scheme, window } = pyramid.settings;
  const days = rememberedDays();
  const asOf = days.ofKey(asOfKey);
  const places = new Map(scheme.tiers.map(({ id }, place) => [id, place]));
  return {
    pyramid,
    previous,
    facts,
    asOf,
    salesUntil: window.end === null ? asOf : Math.min(asOf, days.of(window.end)),
    days,
    placeOf: (tier) => places.get(tier) ?? places.size,
    rankByRevenue: revenueRanks(pyramid),
  };
}
