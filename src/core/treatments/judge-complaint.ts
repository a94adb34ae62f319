import type { ReadComplaint } from '../facts/join-complaints';
import type { ComplaintRule, Policy } from '../policies/policy';
import type { Pyramid } from '../pyramid/pyramid';
import type { CalendarDate } from '../values/calendar';
import type { DateWindow } from '../values/window';
import type { QueueReason } from './complaint-queue';
import type { Workday } from './workday';

/** By which policy a complaint is judged, and why. */
export interface Judged extends Pick<QueueReason, 'policyOf' | 'judgedBy' | 'window'> {
  /** Id of the customer's tier today, or `inactive`; null where it is not known. */
  readonly standing: string | null;
  readonly rule: ComplaintRule;
}

/**
 * Judges complaints of these customers: by the tier of the pyramid whose window holds the opening,
 * else by today's, for an inactive customer by the tier in which it last stood, else by the lowest.
 * It says too who looks after the customer, where the sales say so.
 */
export function judges(
  day: Workday,
  customers: ReadonlySet<string>,
): (read: ReadComplaint) => Judged & { readonly person: string | null } {
  const pyramids = [day.pyramid, ...(day.history ?? [])].map((one) => standingsOf(one, customers));
  const [today] = pyramids;
  const lowest = day.policies.policies.at(-1) as Policy;
  const byLowest: Omit<Judged, 'standing'> = {
    judgedBy: 'lowest-tier',
    window: null,
    policyOf: lowest.tier,
    rule: lowest.complaints,
  };

  const judgedIn = (
    customerId: string,
    judgedBy: Judged['judgedBy'],
    { window, tiers }: Standings,
  ): Omit<Judged, 'standing'> | undefined => {
    const tier = tiers.get(customerId);
    const policy = tier === undefined ? undefined : day.policyOf.get(tier);
    if (policy === undefined) return undefined;
    return { judgedBy, window: window.text, policyOf: policy.tier, rule: policy.complaints };
  };

  return ({ fact: { customerId }, day: opened }) => {
    const date = day.days.dateOf(opened);
    const holding = pyramids.find(({ window }) => holds(window, date));
    const before = pyramids.find(({ tiers }) => day.policyOf.has(tiers.get(customerId) ?? ''));
    const judged =
      (holding && judgedIn(customerId, 'tier-at-opening', holding)) ??
      (today && judgedIn(customerId, 'tier-today', today)) ??
      (before && judgedIn(customerId, 'tier-before', before)) ??
      byLowest;
    return {
      standing: day.byCustomer.get(customerId)?.standing ?? null,
      person: pyramids.find(({ owners }) => owners.has(customerId))?.owners.get(customerId) ?? null,
      judgedBy: judged.judgedBy,
      window: judged.window,
      policyOf: judged.policyOf,
      rule: judged.rule,
    };
  };
}

interface Standings {
  readonly window: DateWindow;
  readonly tiers: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
}

/** Goes through a million customers once, rather than index them for the few that complain. */
function standingsOf({ settings, customers }: Pyramid, wanted: ReadonlySet<string>): Standings {
  const [tiers, owners] = [new Map<string, string>(), new Map<string, string>()];
  for (const { customerId, tier, owner } of wanted.size === 0 ? [] : customers) {
    if (!wanted.has(customerId)) continue;
    tiers.set(customerId, tier);
    if (owner !== undefined) owners.set(customerId, owner);
  }
  return { window: settings.window, tiers, owners };
}

function holds({ start, end }: DateWindow, date: CalendarDate): boolean {
  return (start === null || date >= start) && (end === null || date < end);
}
