import { ratio, toExact } from '../values/amount';
import type { CalendarDate } from '../values/calendar';
import type { ContactDue, VisitDay, VisitLoad, VisitSchedule } from './contact-plan';
import type { Workday } from './workday';

export interface PlanDay {
  readonly date: CalendarDate;
  readonly isWorking: boolean;
}

/**
 * The days from today on, each with whether people work. People make visits, so without a calendar
 * they work Monday to Friday.
 */
export function planDays({ desk, today, days }: Workday, count: number): PlanDay[] {
  const { isWorkingDay: isWorking } = desk;
  return Array.from({ length: count }, (_, at) => ({
    date: days.dateOf(today + at),
    isWorking: isWorking(today + at),
  }));
}

interface ScheduleOptions {
  /** The days of the horizon, `asOf` first. */
  readonly days: readonly PlanDay[];
  readonly capacity: VisitCapacity;
  readonly earlyDays: number;
  /**
   * Whether a customer is visited on the day of a place, by a calendar of its own; undefined where
   * all go by that of the days.
   */
  readonly isOpenTo: ((visit: ContactDue, day: number) => boolean) | undefined;
  /** Ids of the tiers, best first. */
  readonly tiers: readonly string[];
}

/** Visits a working day. */
export interface VisitCapacity {
  /** Of those who have none of their own. */
  readonly shared: number;
  readonly byOwner: ReadonlyMap<string, number>;
  /** Of all. */
  readonly together: number;
}

/** Of visits in order, those for which a day has room: each takes that of its customer's owner. */
function withinCapacity(
  waiting: readonly ContactDue[],
  { shared, byOwner }: VisitCapacity,
  isOpenTo: (visit: ContactDue) => boolean,
): { readonly made: ContactDue[]; readonly left: ContactDue[] } {
  const room = new Map(byOwner);
  const [made, left]: [ContactDue[], ContactDue[]] = [[], []];
  let others = shared;
  for (const visit of waiting) {
    const own = visit.person === undefined ? undefined : room.get(visit.person);
    if ((own ?? others) === 0 || !isOpenTo(visit)) {
      left.push(visit);
      continue;
    }
    made.push(visit);
    if (own === undefined) others--;
    else room.set(visit.person as string, own - 1);
  }
  return { made, left };
}

/**
 * Lays visits on working days, those of a customer on those of its own calendar. Each working day takes, up to its capacity, those that wait longest:
 * by due date, then tier, then rank. A visit waits from `earlyDays` before its due date on, and
 * a customer's next one is due an interval after the day on which this one is planned. So a customer
 * has one open visit at a time, and what does not fit does not pile up.
 */
export function scheduleVisits(
  visits: readonly ContactDue[],
  { days, capacity, earlyDays, tiers, isOpenTo }: ScheduleOptions,
): VisitSchedule {
  const order = visitOrder(tiers);
  const opening: ContactDue[][] = days.map(() => []);
  const open = (visit: ContactDue, earliest: number): void => {
    opening[Math.max(visit.dueInDays - earlyDays, earliest)]?.push(visit);
  };
  for (const visit of visits) open(visit, 0);

  const planned: VisitDay[] = [];
  let waiting: ContactDue[] = [];
  days.forEach(({ date, isWorking }, day) => {
    waiting = waiting.concat(opening[day] ?? []);
    if (!isWorking && isOpenTo === undefined) return;
    waiting.sort(order);
    const { made, left } = withinCapacity(
      waiting,
      capacity,
      (visit) => isOpenTo?.(visit, day) ?? true,
    );
    waiting = left;
    if (isWorking || made.length > 0) planned.push({ date, visits: made });
    for (const visit of made) {
      const dueInDays = day + visit.rule.everyDays;
      const due = days[dueInDays]?.date;
      if (due !== undefined) open(nextVisit(visit, date, { due, dueInDays }), day + 1);
    }
  });
  return { capacityPerDay: capacity.together, days: planned, notFitting: waiting.sort(order) };
}

function nextVisit(
  visit: ContactDue,
  planned: CalendarDate,
  next: Pick<ContactDue, 'due' | 'dueInDays'>,
): ContactDue {
  return { ...visit, ...next, because: 'after-planned', last: planned };
}

/** By due date, then tier, then rank. */
function visitOrder(tiers: readonly string[]): (a: ContactDue, b: ContactDue) => number {
  const placeOf = new Map(tiers.map((tier, place) => [tier, place]));
  const place = (tier: string): number => placeOf.get(tier) ?? tiers.length;
  return (a, b) => a.dueInDays - b.dueInDays || place(a.tier) - place(b.tier) || a.rank - b.rank;
}

/** A tier that is visited at an interval. */
export interface VisitedTier {
  readonly tier: string;
  readonly customers: number;
  readonly everyDays: number;
}

/**
 * The visits that the policies imply in these days against the capacity there is. Fractions of a
 * visit are added up exactly; only the text of a quotient is rounded, to 34 digits.
 */
export function visitLoad(
  tiers: readonly VisitedTier[],
  days: readonly PlanDay[],
  capacityPerDay: number | undefined,
): VisitLoad {
  const workingDays = days.filter(({ isWorking }) => isWorking).length;
  const capacity = capacityPerDay === undefined ? null : capacityPerDay * workingDays;
  const inDays = ({ customers }: VisitedTier): bigint => BigInt(customers) * BigInt(days.length);
  const parts = tiers.reduce((all, { everyDays }) => leastMultiple(all, BigInt(everyDays)), 1n);
  const visits = tiers.reduce(
    (sum, tier) => sum + (inDays(tier) * parts) / BigInt(tier.everyDays),
    0n,
  );
  return {
    days: days.length,
    workingDays,
    visits: ratio(toExact(visits), toExact(parts)),
    tiers: tiers.map((tier) => ({
      ...tier,
      visits: ratio(toExact(inDays(tier)), toExact(tier.everyDays)),
    })),
    capacity,
    shortBy: capacity === null ? null : wholeAbove(visits - BigInt(capacity) * parts, parts),
  };
}

/** A quotient rounded up to a whole number, not below 0. */
function wholeAbove(dividend: bigint, divisor: bigint): number {
  return dividend <= 0n ? 0 : Number((dividend + divisor - 1n) / divisor);
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
