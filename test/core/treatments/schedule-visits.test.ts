import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { Policies } from '../../../src/core/policies/policy';
import type {
  ContactDue,
  ContactPlan,
  VisitSchedule,
} from '../../../src/core/treatments/contact-plan';
import { type ContactDay, contactsOn } from './on-a-day';
import { idAt, ranked } from './pyramids';

const DAY = 86_400_000;
const hundred = ranked(100);

/** The default policies with other intervals between visits. */
function visitedEvery(days: Readonly<Record<string, number>>): Policies {
  return {
    version: 1,
    policies: defaultPolicies.policies.map((policy) => {
      const interval = days[policy.tier];
      const { origin } = policy.visits;
      return interval === undefined
        ? policy
        : { ...policy, visits: { kind: 'every', days: interval, inPerson: true, origin } };
    }),
  };
}

function scheduled(
  contacts: readonly Contact[],
  options: Partial<ContactDay>,
  policies: Policies = defaultPolicies,
): VisitSchedule {
  const { schedule } = contactsOn(hundred, policies, contacts, {
    asOf: '2025-06-30',
    horizonDays: 14,
    capacityPerDay: 1,
    ...options,
  });
  if (schedule === null) throw new Error('a capacity gives a schedule');
  return schedule;
}

function byDay({ days }: VisitSchedule): [string, ...string[]][] {
  return days
    .filter(({ visits }) => visits.length > 0)
    .map(({ date, visits }) => [date, ...visits.map(({ customerId }) => customerId)]);
}

function visitsOn(dates: Readonly<Record<string, string>>): Contact[] {
  return Object.entries(dates).map(([customerId, date]) => ({ customerId, date, kind: 'visit' }));
}

describe('the schedule', () => {
  // A is due every 30 days, B every 90: last visits so that c001 … c005 are due as named.
  const allDue = visitsOn({
    c001: '2025-06-02', // due 2 July, a Wednesday
    c002: '2025-04-02', // due 1 July
    c003: '2025-03-01', // due 30 May
    c004: '2025-04-06', // due 5 July, a Saturday
    c005: '2025-04-03', // due 2 July
  });

  it('makes visits on their due dates where there is room, and after a weekend', () => {
    expect(byDay(scheduled(allDue, { capacityPerDay: 9 }))).toEqual([
      ['2025-06-30', 'c003'],
      ['2025-07-01', 'c002'],
      ['2025-07-02', 'c001', 'c005'],
      ['2025-07-07', 'c004'],
    ]);
  });

  it('moves on what has no room, the better tier first among those due on one day', () => {
    expect(byDay(scheduled(allDue, { asOf: '2025-07-02' }))).toEqual([
      ['2025-07-02', 'c003'],
      ['2025-07-03', 'c002'],
      ['2025-07-04', 'c001'],
      ['2025-07-07', 'c005'],
      ['2025-07-08', 'c004'],
    ]);
  });

  it('makes visits early only as far as is allowed', () => {
    expect(byDay(scheduled(allDue, { capacityPerDay: 3, earlyDays: 1 }))).toEqual([
      ['2025-06-30', 'c003', 'c002'],
      ['2025-07-01', 'c001', 'c005'],
      ['2025-07-04', 'c004'],
    ]);
  });

  it('keeps holidays free', () => {
    const calendar = { timeZone: 'UTC', holidays: ['2025-06-30', '2025-07-01', '2025-07-02'] };
    expect(byDay(scheduled(allDue, { capacityPerDay: 2, calendar }))).toEqual([
      ['2025-07-03', 'c003', 'c002'],
      ['2025-07-04', 'c001', 'c005'],
      ['2025-07-07', 'c004'],
    ]);
  });

  it('names what does not fit into the horizon', () => {
    const { notFitting } = scheduled(allDue, { asOf: '2025-07-02', horizonDays: 3 });
    expect(notFitting.map(({ customerId }) => customerId)).toEqual(['c005']);
    const oneDay = scheduled(allDue, { asOf: '2025-07-04', horizonDays: 3 });
    expect(byDay(oneDay)).toEqual([['2025-07-04', 'c003']]);
    expect(oneDay.notFitting.map(({ customerId }) => customerId)).toEqual([
      'c002',
      'c001',
      'c005',
      'c004',
    ]);
  });

  it('comes back to a customer an interval after the day on which it is planned', () => {
    const { days } = scheduled(
      visitsOn({ c001: '2025-06-29' }),
      { horizonDays: 12 },
      visitedEvery({ A: 5, B: 365 }),
    );
    const visits = days.flatMap(({ date, visits: made }) =>
      made
        .filter(({ customerId }) => customerId === 'c001')
        .map(({ due, because, last }) => [date, due, because, last]),
    );
    expect(visits).toEqual([
      ['2025-07-04', '2025-07-04', 'since-last', '2025-06-29'],
      ['2025-07-09', '2025-07-09', 'after-planned', '2025-07-04'],
    ]);
  });

  it('without any capacity leaves everything over', () => {
    const { days, notFitting } = scheduled(allDue, { capacityPerDay: 0 });
    expect(days).toHaveLength(10);
    expect(days.flatMap(({ visits }) => visits)).toEqual([]);
    expect(notFitting).toHaveLength(5);
  });
});

interface Case {
  readonly contacts: readonly Contact[];
  readonly policies: Policies;
  readonly options: ContactDay & { capacityPerDay: number; earlyDays: number };
}

const cases: fc.Arbitrary<Case> = fc.record({
  contacts: fc.array(
    fc.record({
      customerId: fc.integer({ min: 1, max: 30 }).map(idAt),
      date: fc.integer({ min: -60, max: 0 }).map((days) => dateAt('2025-06-30', days)),
      kind: fc.constantFrom('visit' as const, 'visit' as const, 'other' as const),
    }),
    { maxLength: 40 },
  ),
  policies: fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
    .map(([B, C]) => visitedEvery({ B, C })),
  options: fc.record({
    asOf: fc.constant('2025-06-30'),
    horizonDays: fc.integer({ min: 1, max: 45 }),
    capacityPerDay: fc.nat({ max: 5 }),
    earlyDays: fc.nat({ max: 6 }),
    calendar: fc.record({
      timeZone: fc.constant('Asia/Shanghai'),
      workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      holidays: fc.array(fc.nat({ max: 20 }).map((days) => dateAt('2025-06-30', days))),
    }),
  }),
});

function dateAt(start: string, days: number): string {
  return new Date(Date.parse(start) + days * DAY).toISOString().slice(0, 10);
}

function isWorking(date: string, { calendar }: ContactDay): boolean {
  const weekday = new Date(Date.parse(date)).getUTCDay() || 7;
  const holidays: readonly string[] = calendar?.holidays ?? [];
  return (calendar?.workingDays ?? []).includes(weekday) && !holidays.includes(date);
}

/** A visit as the schedule has it: on which day, or undefined where it does not fit. */
interface Placed {
  readonly visit: ContactDue;
  readonly day: string | undefined;
}

function placedIn({ days, notFitting }: VisitSchedule): Placed[] {
  return [
    ...days.flatMap(({ date, visits }) => visits.map((visit) => ({ visit, day: date }))),
    ...notFitting.map((visit) => ({ visit, day: undefined })),
  ];
}

/** The first day on which a visit may be made. */
function opens({ due, because, last }: ContactDue, { asOf, earlyDays }: Case['options']): string {
  const early = dateAt(due, -earlyDays);
  const first = because === 'after-planned' ? dateAt(last ?? '', 1) : String(asOf);
  return early > first ? early : first;
}

const TIERS = 'ABCD';

function before(a: ContactDue, b: ContactDue): boolean {
  if (a.due !== b.due) return a.due < b.due;
  if (a.tier !== b.tier) return TIERS.indexOf(a.tier) < TIERS.indexOf(b.tier);
  return a.rank < b.rank;
}

function holds(check: (planned: ContactPlan, given: Case) => void): void {
  fc.assert(
    fc.property(cases, (given) => {
      check(contactsOn(hundred, given.policies, given.contacts, given.options), given);
    }),
  );
}

describe('any schedule', () => {
  it('has every working day of the horizon and no other, and none over capacity', () => {
    holds(({ schedule, asOf, end }, { options }) => {
      const { horizonDays = 0 } = options;
      const days = Array.from({ length: horizonDays }, (_, at) => dateAt(asOf, at));
      expect(schedule?.days.map(({ date }) => date)).toEqual(
        days.filter((day) => isWorking(day, options)),
      );
      expect(end).toBe(dateAt(asOf, horizonDays));
      const most = Math.max(0, ...(schedule?.days ?? []).map(({ visits }) => visits.length));
      expect(most).toBeLessThanOrEqual(options.capacityPerDay);
    });
  });

  it('has every visit that is due exactly once, planned or named as not fitting', () => {
    holds(({ schedule, visits }) => {
      const first = placedIn(schedule as VisitSchedule)
        .map(({ visit }) => visit)
        .filter(({ because }) => because !== 'after-planned');
      expect(new Set(first)).toEqual(new Set(visits));
      expect(first).toHaveLength(visits.length);
    });
  });

  it('has the next visit of whoever is visited, an interval later, if that is in the horizon', () => {
    holds(({ schedule, end }) => {
      const placed = placedIn(schedule as VisitSchedule);
      const next = placed.filter(({ visit }) => visit.because === 'after-planned');
      const expected = placed.flatMap(({ visit: { customerId, rule }, day }) => {
        const due = day === undefined ? end : dateAt(day, rule.everyDays);
        return due < end ? [`${customerId} ${day} ${due}`] : [];
      });
      const found = next.map(({ visit }) => `${visit.customerId} ${visit.last} ${visit.due}`);
      expect(found.sort()).toEqual(expected.sort());
    });
  });

  it('makes no visit before it may be made', () => {
    holds(({ schedule }, { options }) => {
      for (const { visit, day } of placedIn(schedule as VisitSchedule)) {
        if (day !== undefined) expect(day >= opens(visit, options)).toBe(true);
      }
    });
  });

  it('lets nothing wait on a day with room, nor for what is due later', () => {
    holds(({ schedule }, { options }) => {
      const placed = placedIn(schedule as VisitSchedule);
      for (const { date, visits } of schedule?.days ?? []) {
        const waiting = placed.filter(
          ({ visit, day }) => opens(visit, options) <= date && (day === undefined || day > date),
        );
        if (waiting.length > 0) expect(visits).toHaveLength(options.capacityPerDay);
        for (const { visit } of waiting) {
          expect(visits.filter((made) => !before(made, visit))).toEqual([]);
        }
      }
    });
  });
});
