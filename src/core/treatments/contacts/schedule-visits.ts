import type { CalendarDate } from '../../values/date-types';
import type { ContactDue, VisitDay, VisitSchedule } from './contact-plan';
import type { PlanDay } from './working-days';

export interface ScheduleOptions {
  /** The days of the horizon, `asOf` first. */
  readonly days: readonly PlanDay[];
  readonly capacityPerDay: number;
  readonly earlyDays: number;
  /** Ids of the tiers, best first. */
  readonly tiers: readonly string[];
}

/**
 * Lays visits on working days. Each working day takes, up to its capacity, those that wait longest:
 * by due date, then tier, then rank. A visit waits from `earlyDays` before its due date on, and
 * a customer's next one is due an interval after the day on which this one is planned. So a customer
 * has one open visit at a time, and what does not fit does not pile up.
 */
export function scheduleVisits(
  visits: readonly ContactDue[],
  { days, capacityPerDay, earlyDays, tiers }: ScheduleOptions,
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
    if (!isWorking) return;
    waiting.sort(order);
    const made = waiting.slice(0, capacityPerDay);
    waiting = waiting.slice(capacityPerDay);
    planned.push({ date, visits: made });
    for (const visit of made) {
      const dueInDays = day + visit.rule.everyDays;
      const due = days[dueInDays]?.date;
      if (due !== undefined) open(nextVisit(visit, date, { due, dueInDays }), day + 1);
    }
  });
  return { capacityPerDay, days: planned, notFitting: waiting.sort(order) };
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
