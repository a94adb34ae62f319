import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/facts/facts';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { type ContactPlanOptions, planContacts } from '../../../src/core/treatments/plan-contacts';
import { workday } from '../../../src/core/treatments/workday';
import { refusalOf } from '../../said';

const OWNERS: Readonly<Record<string, string>> = {
  a: 'Li',
  b: 'Li',
  c: 'Wang',
  d: 'Li',
  f: '__proto__',
};
const pyramid = buildPyramid(
  [...'abcdef'].map((customerId, at) => {
    const owner = OWNERS[customerId];
    return { customerId, revenue: 100 - at, ...(owner && { owner }) };
  }),
  {
    scheme: {
      cut: 'headcount',
      tiers: [
        { id: 'A', name: 'vip', share: '0.5' },
        { id: 'B', name: 'major', share: '0.5' },
      ],
    },
  },
);

function planWith(options: ContactPlanOptions, contacts: readonly Contact[] = []) {
  // A Monday.
  return planContacts(workday(pyramid, { asOf: '2025-06-30', facts: { contacts } }), options);
}

describe('visits by owner', () => {
  it('each owner has a capacity of its own, all others share what is left', () => {
    const { schedule, load } = planWith({
      horizonDays: 2,
      capacityPerDay: 1,
      capacityByOwner: { Li: 2 },
    });
    expect(schedule?.days.map(({ visits }) => visits.map(({ customerId }) => customerId))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    expect(schedule?.notFitting.map(({ customerId }) => customerId)).toEqual(['f']);
    expect(schedule?.capacityPerDay).toBe(3);
    expect(load.horizon.capacity).toBe(6);
  });

  it('are listed by owner, those without one last', () => {
    const options = { horizonDays: 1, capacityByOwner: { Li: 2, Nobody: 5 } };
    const late = [{ customerId: 'a', date: '2025-01-01', kind: 'visit' } as const];
    expect(planWith(options, late).owners).toEqual([
      {
        person: 'Li',
        customers: ['a', 'b', 'd'],
        overdue: 1,
        capacityPerDay: 2,
        planned: 2,
        notFitting: 1,
      },
      {
        person: 'Wang',
        customers: ['c'],
        overdue: 0,
        capacityPerDay: null,
        planned: 0,
        notFitting: 1,
      },
      {
        person: '__proto__',
        customers: ['f'],
        overdue: 0,
        capacityPerDay: null,
        planned: 0,
        notFitting: 1,
      },
      {
        person: null,
        customers: ['e'],
        overdue: 0,
        capacityPerDay: null,
        planned: 0,
        notFitting: 1,
      },
    ]);
    expect(planWith({}).owners[0]).toMatchObject({ planned: null, notFitting: null });
  });

  it.each([
    [{ capacityByOwner: { Li: -1 } }, 'capacityByOwner.Li'],
    [{ capacityByOwner: { Li: 1.5 } }, 'capacityByOwner.Li'],
    [{ capacityByOwner: ['Li'] }, 'capacityByOwner'],
  ])('%j is refused', (options, path) => {
    expect(refusalOf(() => planWith(options as never))).toContain(path);
  });

  it('no day takes more of anybody than its capacity, and each visit is planned or left over', () => {
    const number = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 40 }), (shared, li, horizonDays) => {
        const plan = planWith({ horizonDays, capacityPerDay: shared, capacityByOwner: { Li: li } });
        for (const { visits } of plan.schedule?.days ?? []) {
          const ofLi = visits.filter(({ person }) => person === 'Li').length;
          expect(ofLi).toBeLessThanOrEqual(li);
          expect(visits.length - ofLi).toBeLessThanOrEqual(shared);
        }
        const placed = new Set(
          [
            ...(plan.schedule?.days ?? []).flatMap(({ visits }) => visits),
            ...(plan.schedule?.notFitting ?? []),
          ].map(({ customerId }) => customerId),
        );
        expect([...placed].sort()).toEqual([...'abcdef']);
      }),
    );
  });
});
