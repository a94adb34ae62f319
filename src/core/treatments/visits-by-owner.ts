import { describe, invalidOption, renderPath } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { compareCodePoints } from '../values/ids';
import type { ContactDue, OwnerVisits, VisitSchedule } from './contact-plan';
import type { VisitCapacity } from './schedule-visits';
import { checkWhole } from './workday';

interface CapacityGiven {
  readonly capacityPerDay?: number | undefined;
  readonly capacityByOwner?: Readonly<Record<string, number>> | undefined;
}

/** The capacity that was given; null where none was. Throws `invalid-option`. */
export function readCapacity({
  capacityPerDay,
  capacityByOwner,
}: CapacityGiven): VisitCapacity | null {
  const shared = checkWhole('capacityPerDay', capacityPerDay ?? 0, 0);
  if (capacityByOwner !== undefined && !isRecord(capacityByOwner)) {
    const expected = 'visits a day by the name of the owner';
    const received = describe(capacityByOwner);
    throw invalidOption('capacityByOwner', because('not-capacity-of-owner'), expected, received);
  }
  if (capacityPerDay === undefined && capacityByOwner === undefined) return null;
  const byOwner = new Map(Object.entries(capacityByOwner ?? {}));
  for (const [owner, visits] of byOwner)
    checkWhole(renderPath(['capacityByOwner', owner]), visits, 0);
  const together = [...byOwner.values()].reduce((sum, visits) => sum + visits, shared);
  return { shared, byOwner, together };
}

/** Visits by the owner of the customer, by name, customers without one last. */
export function visitsByOwner(
  visits: readonly ContactDue[],
  schedule: VisitSchedule | null,
  capacity: VisitCapacity | null,
): readonly OwnerVisits[] {
  const due = byPerson(visits);
  if (![...due.keys()].some((person) => person !== null)) return [];
  const planned = byPerson(schedule?.days.flatMap((day) => day.visits) ?? []);
  const notFitting = byPerson(schedule?.notFitting ?? []);
  const countOf = (
    lists: ReadonlyMap<string | null, readonly ContactDue[]>,
    person: string | null,
  ) => (schedule === null ? null : (lists.get(person)?.length ?? 0));
  return [...due]
    .sort(([a], [b]) => comparePeople(a, b))
    .map(([person, own]) => ({
      person,
      customers: own.map(({ customerId }) => customerId),
      overdue: own.filter(({ dueInDays }) => dueInDays < 0).length,
      capacityPerDay: (person === null ? undefined : capacity?.byOwner.get(person)) ?? null,
      planned: countOf(planned, person),
      notFitting: countOf(notFitting, person),
    }));
}

function comparePeople(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareCodePoints(a, b);
}

function byPerson(visits: readonly ContactDue[]): ReadonlyMap<string | null, ContactDue[]> {
  const lists = new Map<string | null, ContactDue[]>();
  for (const visit of visits) {
    const person = visit.person ?? null;
    const own = lists.get(person);
    if (own === undefined) lists.set(person, [visit]);
    else own.push(visit);
  }
  return lists;
}
