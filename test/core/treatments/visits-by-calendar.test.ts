import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { planContacts } from '../../../src/core/treatments/plan-contacts';
import { workday } from '../../../src/core/treatments/workday';
import type { BusinessCalendars } from '../../../src/core/values/business-calendar';

const pyramid = buildPyramid(
  ['shop', 'market', 'bank'].map((customerId, at) => ({ customerId, revenue: 100 - at })),
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

/** The visits by day from Friday, 4 July 2025, on. */
function daysOf(calendar: BusinessCalendars, group?: string, capacityPerDay = 5) {
  const day = workday(pyramid, { asOf: '2025-07-04', calendar, group, facts: { contacts: [] } });
  const { schedule, load } = planContacts(day, { horizonDays: 5, capacityPerDay });
  const days = schedule?.days.map(({ date, visits }) => [
    date.slice(8),
    ...visits.map(({ customerId }) => customerId),
  ]);
  return { days, left: schedule?.notFitting.length, workingDays: load.horizon.workingDays };
}

const desk: BusinessCalendars = {
  timeZone: 'Europe/Berlin',
  calendars: {
    weekend: { timeZone: 'Europe/Berlin', workingDays: [6, 7] },
    'from Monday': { timeZone: 'Europe/Berlin', holidays: ['2025-07-04'] },
  },
};

describe('a calendar of a customer, a group or a tier', () => {
  it('says on which days it is visited, others go by that of the desk', () => {
    const customers = { market: 'weekend', bank: 'from Monday' };
    expect(daysOf({ ...desk, customers })).toEqual({
      days: [['04', 'shop'], ['05', 'market'], ['07', 'bank'], ['08']],
      left: 0,
      workingDays: 3,
    });
  });

  it('goes for a tier, and for the group of the day before it', () => {
    const tiers = { A: 'weekend' };
    expect(daysOf({ ...desk, tiers }).days).toEqual([
      ['04', 'bank'],
      ['05', 'shop', 'market'],
      ['07'],
      ['08'],
    ]);
    const groups = { south: 'from Monday' };
    expect(daysOf({ ...desk, tiers, groups }, 'south').days).toEqual([
      ['04'],
      ['07', 'shop', 'market', 'bank'],
      ['08'],
    ]);
  });

  it('keeps to the capacity on each day, and names whom none of the days fits', () => {
    const customers = { shop: 'weekend', market: 'weekend', bank: 'weekend' };
    expect(daysOf({ ...desk, customers }, undefined, 1)).toMatchObject({
      days: [['04'], ['05', 'shop'], ['06', 'market'], ['07'], ['08']],
      left: 1,
    });
  });
});
