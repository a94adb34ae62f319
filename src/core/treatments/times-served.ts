import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import type { BusinessCalendar, BusinessCalendars } from '../values/business-calendar';
import { type BusinessTime, businessTime } from '../values/business-time';
import { remembered } from '../values/instant';
import { workingDays } from '../values/openings';

/** Whom a desk serves: what may have a calendar of its own. */
export interface Served {
  readonly customerId: string;
  readonly group?: string | undefined;
  /** Id of the tier whose policy applies. */
  readonly tier: string;
}

export interface TimeServed {
  /** Of the calendar; null where it is the one beside which the others stand, or none. */
  readonly name: string | null;
  readonly time: BusinessTime;
  /** Whether people make visits on a day: without a calendar Monday to Friday. */
  readonly isWorkingDay: (day: number) => boolean;
}

const MONDAY_TO_FRIDAY: BusinessCalendar = { timeZone: 'UTC' };

/**
 * The working time by which each customer is served: that of the calendar named for the customer,
 * else for its group, else for its tier, else the one beside which they stand. `spelling` spells ids
 * as the pyramids do.
 */
export function timesServed(
  calendar: BusinessCalendars | undefined,
  groupOfDay: string | undefined,
  spelling: () => (id: string) => string,
): {
  readonly time: BusinessTime;
  readonly desk: TimeServed;
  readonly timeOf: (served: Served) => TimeServed;
} {
  checkGroup(groupOfDay);
  const time = businessTime(calendar);
  const { calendars = {}, customers = {}, groups = {}, tiers = {} } = calendar ?? {};
  const own: TimeServed = {
    name: null,
    time,
    isWorkingDay: workingDays(calendar ?? MONDAY_TO_FRIDAY),
  };
  const byName = remembered((name: string): TimeServed => {
    const named = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
    if (named === undefined) return own;
    return { name, time: businessTime(named), isWorkingDay: workingDays(named) };
  });
  const ids = Object.entries(customers);
  const spelled = ids.length === 0 ? String : spelling();
  const ofCustomers = new Map(ids.map(([id, name]) => [spelled(id), name]));
  const [ofGroups, ofTiers] = [groups, tiers].map((names) => new Map(Object.entries(names)));
  return {
    time,
    desk: own,
    timeOf({ customerId, group = groupOfDay ?? '', tier }) {
      const name = ofCustomers.get(customerId) ?? ofGroups?.get(group) ?? ofTiers?.get(tier);
      return name === undefined ? own : byName(name);
    },
  };
}

function checkGroup(group: unknown): void {
  if (group === undefined || typeof group === 'string') return;
  throw invalidOption('group', because('fact-not-text'), 'text', describe(group));
}
