import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/facts/facts';
import { PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { refusalOf } from '../../said';
import { threePolicies, threeTiers } from '../policies/three-tiers';
import { type ContactDay, contactsOn } from './on-a-day';
import { ranked } from './pyramids';

const hundred = ranked(100);
const [inA, inB, inC, inD] = ['c001', 'c002', 'c006', 'c021'] as const;

function plan(
  contacts: readonly Contact[] | undefined,
  options: Partial<ContactDay> = {},
  pyramid = hundred,
) {
  return contactsOn(pyramid, defaultPolicies, contacts, {
    asOf: '2025-06-30',
    horizonDays: 30,
    ...options,
  });
}

function visit(customerId: string, date: string): Contact {
  return { customerId, date, kind: 'visit' };
}

function call(customerId: string, date: string): Contact {
  return { customerId, date, kind: 'other' };
}

/** What is due for one customer, in a horizon long enough to see it. */
function dueOf(customerId: string, contacts: readonly Contact[] | undefined) {
  const {
    visits,
    contacts: others,
    automated,
  } = plan(contacts, {
    horizonDays: 200,
    listAutomated: true,
  });
  const own = (list: typeof visits | null) => list?.find((due) => due.customerId === customerId);
  return { visit: own(visits), other: own(others), automated: own(automated.list) };
}

describe('the default policies', () => {
  const seen = (id: string) => [visit(id, '2025-06-20')];

  it('have A visited every 30 days in person, and contacted every 7 days', () => {
    const { visit: due, other } = dueOf(inA, seen(inA));
    expect(due).toMatchObject({ due: '2025-07-20', rule: { everyDays: 30, inPerson: true } });
    expect(other).toMatchObject({ due: '2025-06-27', rule: { everyDays: 7, automated: false } });
  });

  it('have B visited every 90 days in person, and contacted every 14 days', () => {
    const { visit: due, other } = dueOf(inB, seen(inB));
    expect(due).toMatchObject({ due: '2025-09-18', rule: { everyDays: 90, inPerson: true } });
    expect(other).toMatchObject({ due: '2025-07-04', rule: { everyDays: 14 } });
  });

  it('have C contacted every 90 days, and visited on request only', () => {
    const { visit: due, other } = dueOf(inC, seen(inC));
    expect(due).toBeUndefined();
    expect(other).toMatchObject({ due: '2025-09-18', rule: { everyDays: 90, automated: false } });
  });

  it('have D contacted every 90 days by a machine, and not visited', () => {
    const { visit: due, other, automated } = dueOf(inD, seen(inD));
    expect([due, other]).toEqual([undefined, undefined]);
    expect(automated).toMatchObject({ due: '2025-09-18', rule: { automated: true } });
  });
});

describe('a due date', () => {
  it('names customer, tier, rank, rule, owner, reason and the last one', () => {
    expect(plan([visit(inA, '2025-05-19')]).visits[0]).toEqual({
      customerId: inA,
      tier: 'A',
      rank: 1,
      kind: 'visit',
      due: '2025-06-18',
      dueInDays: -12,
      because: 'since-last',
      last: '2025-05-19',
      visitDue: null,
      rule: {
        tier: 'A',
        kind: 'visit',
        everyDays: 30,
        inPerson: true,
        automated: false,
        owner: defaultPolicies.policies[0]?.owner,
        origin: defaultPolicies.policies[0]?.visits.origin,
      },
    });
  });

  it.each([
    ['2025-05-30', '2025-06-29', -1],
    ['2025-05-31', '2025-06-30', 0],
    ['2025-06-29', '2025-07-29', 29],
    ['2024-02-28', '2024-03-29', -458],
  ])('after a visit on %s is %s, %i days from today', (last, due, dueInDays) => {
    expect(dueOf(inA, [visit(inA, last)]).visit).toMatchObject({ due, dueInDays });
  });

  it('that falls on the day after the horizon is not listed', () => {
    const ids = plan([visit(inA, '2025-06-30')]).visits.map(({ customerId }) => customerId);
    expect(ids).toEqual(['c002', 'c003', 'c004', 'c005']);
  });

  it('counts from the latest visit, whatever the order in which they came', () => {
    const visits = [visit(inA, '2025-05-01'), visit(inA, '2025-06-10'), visit(inA, '2025-06-01')];
    expect(dueOf(inA, visits).visit).toMatchObject({ last: '2025-06-10' });
  });

  it('of a visit does not count from other contact, which is none', () => {
    expect(dueOf(inA, [call(inA, '2025-06-29')]).visit).toMatchObject({
      due: '2025-06-30',
      dueInDays: 0,
      because: 'none-on-record',
      last: null,
    });
  });

  it('of other contact counts from a visit too, for a visit counts as contact', () => {
    const contacts = [call(inA, '2025-06-20'), visit(inA, '2025-06-28')];
    expect(dueOf(inA, contacts).other).toMatchObject({ due: '2025-07-05', last: '2025-06-28' });
  });

  it('counts a contact made today', () => {
    expect(dueOf(inA, [visit(inA, '2025-06-30')]).visit).toMatchObject({ due: '2025-07-30' });
  });

  it('says that it is today since nothing is on record where the record is empty', () => {
    const { contactsKnown, visits } = plan([]);
    expect(contactsKnown).toBe(true);
    expect(new Set(visits.map(({ because }) => because))).toEqual(new Set(['none-on-record']));
  });

  it('says that it is today since nothing is known where there is no record', () => {
    const { contactsKnown, visits, contacts } = plan(undefined);
    expect(contactsKnown).toBe(false);
    expect(new Set([...visits, ...contacts].map(({ because }) => because))).toEqual(
      new Set(['not-known']),
    );
    expect(visits.every(({ due, dueInDays }) => due === '2025-06-30' && dueInDays === 0)).toBe(
      true,
    );
  });

  it.each([
    ['the visit due before it', '2025-05-25', '2025-06-28', '2025-06-24'],
    ['both being overdue, a visit due after it', '2025-05-29', '2025-06-05', '2025-06-28'],
    ['no visit due later', '2025-06-10', '2025-06-29', null],
  ])('of other contact is met by %s', (_, visited, called, visitDue) => {
    const { other } = dueOf(inA, [visit(inA, visited), call(inA, called)]);
    expect(other?.visitDue).toBe(visitDue);
  });

  it('takes an instant as the date that clocks show in the zone of the calendar', () => {
    const contacts = [visit(inA, '2025-06-20T20:00:00Z')];
    const shanghai = { calendar: { timeZone: 'Asia/Shanghai' } };
    expect(plan(contacts, shanghai).visits[0]).toMatchObject({ customerId: 'c002' });
    expect(plan(contacts, shanghai).visits.at(-1)).toMatchObject({ last: '2025-06-21' });
    expect(plan(contacts).visits.at(-1)).toMatchObject({ last: '2025-06-20' });
    const asOf = new Date('2025-06-30T20:00:00Z');
    expect(plan([], { ...shanghai, asOf }).asOf).toBe('2025-07-01');
    expect(plan([], { timeZone: 'Asia/Shanghai', asOf }).asOf).toBe('2025-07-01');
    expect(plan([], { asOf }).asOf).toBe('2025-06-30');
  });
});

describe('the lists', () => {
  it('are in order of due date, then tier, then rank', () => {
    const pyramid = ranked(100, {
      asOf: '2025-06-30',
      overrides: [{ customerId: 'c050', tier: 'A', reason: 'the founder' }],
    });
    const contacts = [visit('c003', '2025-04-02'), visit('c004', '2025-04-01')];
    const order = plan(contacts, { horizonDays: 1 }, pyramid).visits;
    expect(order.map(({ due, tier, customerId }) => [due, tier, customerId])).toEqual([
      ['2025-06-30', 'A', 'c001'],
      ['2025-06-30', 'A', 'c050'],
      ['2025-06-30', 'B', 'c002'],
      ['2025-06-30', 'B', 'c004'],
      ['2025-06-30', 'B', 'c005'],
    ]);
  });

  it('keep contacts with unknown customers apart, and those with inactive ones not', () => {
    const pyramid = ranked(20, { roster: ['gone'] });
    const contacts = [
      visit('nobody', '2025-06-02'),
      visit('gone', '2025-06-01'),
      call('nobody', '2025-12-24'),
      call('nobody', '2025-06-01'),
    ];
    const { unknown, later } = plan(contacts, {}, pyramid);
    expect(unknown).toEqual([
      call('nobody', '2025-06-01'),
      visit('nobody', '2025-06-02'),
      call('nobody', '2025-12-24'),
    ]);
    expect(later).toEqual([]);
  });

  it('rest on nothing after today, which is handed back', () => {
    const appointment = visit(inA, '2025-07-01');
    const { visits, later } = plan([visit(inA, '2025-05-19'), appointment]);
    expect(visits[0]).toMatchObject({ customerId: inA, last: '2025-05-19' });
    expect(later).toEqual([appointment]);
  });

  it('count automated contacts by the day on which they go out, overdue ones today', () => {
    const recent = ranked(100).customers.map(({ customerId }) => call(customerId, '2025-06-29'));
    const contacts = [
      ...recent.slice(23),
      call('c021', '2025-04-05'),
      call('c022', '2025-03-01'),
      call('c023', '2025-04-01'),
    ];
    expect(plan(contacts).automated).toEqual({
      customers: 3,
      overdue: 1,
      days: [
        { date: '2025-06-30', customers: 2 },
        { date: '2025-07-04', customers: 1 },
      ],
      list: null,
    });
    const { list } = plan(contacts, { listAutomated: true }).automated;
    expect(list?.map(({ customerId, due }) => [customerId, due])).toEqual([
      ['c022', '2025-05-30'],
      ['c023', '2025-06-30'],
      ['c021', '2025-07-04'],
    ]);
  });

  it('follow any tiers and policies', () => {
    const rows = [90, 50, 20, 1].map((revenue) => ({ customerId: `worth ${revenue}`, revenue }));
    const pyramid = buildPyramid(rows, { scheme: threeTiers });
    const policies = readPolicies(threePolicies(), { scheme: threeTiers });
    const { visits, contacts } = contactsOn(pyramid, policies, [visit('worth 50', '2025-06-30')], {
      asOf: '2025-06-30',
      horizonDays: 2,
    });
    expect(visits.map(({ tier, customerId, due }) => [tier, customerId, due])).toEqual([
      ['gold', 'worth 90', '2025-06-30'],
      ['constructor', 'worth 20', '2025-06-30'],
      ['普通', 'worth 1', '2025-06-30'],
      ['gold', 'worth 50', '2025-07-01'],
    ]);
    expect(contacts).toEqual([]);
  });

  it('are the same for contacts in any order, and leave them as they were', () => {
    const some = fc.record({
      customerId: fc.constantFrom('c001', 'c002', 'c003', 'c006', 'c021', 'nobody', '__proto__'),
      date: fc.constantFrom('2025-01-01', '2025-05-01', '2025-06-01', '2025-06-29', '2025-07-02'),
      kind: fc.constantFrom('visit' as const, 'other' as const),
      by: fc.constantFrom('Li', '张'),
    });
    const shuffled = fc
      .array(some, { maxLength: 20 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(shuffled, ([contacts, others]) => {
        const frozen = Object.freeze(others.map((contact) => Object.freeze(contact)));
        const options = { capacityPerDay: 2, listAutomated: true };
        expect(plan(frozen, options)).toEqual(plan(contacts, options));
      }),
    );
  });
});

describe('what cannot be planned with is refused', () => {
  it.each<[string, Partial<Record<keyof Contact, unknown>>, string]>([
    [
      'an impossible date',
      { date: '2025-02-30' },
      'row 2, facts.contacts[1].date: not a date that the calendar knows',
    ],
    ['a date in its line', { date: 'soon', line: 7 }, 'line 7, facts.contacts[1].date: not a date'],
    [
      'a blank id',
      { customerId: '' },
      'row 2, facts.contacts[1].customerId: the customer has no id',
    ],
    ['a kind of its own', { kind: 'dinner' }, 'row 2, facts.contacts[1].kind: no such choice'],
  ])('%s', (_, wrong, message) => {
    const contacts = [visit(inA, '2025-06-01'), { ...visit(inA, '2025-06-01'), ...wrong }];
    expect(refusalOf(() => plan(contacts as Contact[]))).toContain(message);
  });

  it.each<[string, Partial<ContactDay>]>([
    ['asOf', { asOf: '2025-06-31' }],
    ['horizonDays', { horizonDays: 0 }],
    ['horizonDays', { horizonDays: 1.5 }],
    ['horizonDays', { horizonDays: 3661 }],
    ['capacityPerDay', { capacityPerDay: -1 }],
    ['capacityPerDay', { capacityPerDay: Number.NaN }],
    ['earlyDays', { earlyDays: -1 }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['calendar.timeZone', { calendar: { timeZone: 'Mars/Olympus' } }],
    ['calendar.workingDays[0]', { calendar: { timeZone: 'UTC', workingDays: [8] } }],
    ['calendar.holidays[0]', { calendar: { timeZone: 'UTC', holidays: ['2025-02-30'] } }],
  ])('an option %s that is no such thing', (path, options) => {
    try {
      plan([], options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PyramidError);
      expect(error).toMatchObject({ code: 'invalid-option', issues: [{ path }] });
    }
  });

  it('a tier with customers and without policy', () => {
    const [a, , c, d] = defaultPolicies.policies;
    const policies = {
      version: 1 as const,
      policies: [a, c, d].filter((one) => one !== undefined),
    };
    const options = { asOf: '2025-06-30', horizonDays: 30 };
    expect(refusalOf(() => contactsOn(hundred, policies, [], options))).toContain(
      'tier "B" has customers',
    );
  });
});

describe('the load', () => {
  it('is what the policies imply, customers × days / interval, exactly', () => {
    const { horizon, year } = plan([]).load;
    expect(horizon).toMatchObject({
      days: 30,
      visits: '2.333333333333333333333333333333333',
      tiers: [
        { tier: 'A', customers: 1, everyDays: 30, visits: '1' },
        { tier: 'B', customers: 4, everyDays: 90, visits: '1.333333333333333333333333333333333' },
      ],
    });
    expect(year).toMatchObject({ days: 365, visits: '28.38888888888888888888888888888889' });
  });

  it('is not compared where no capacity is known', () => {
    expect(plan([]).load.horizon).toMatchObject({ capacity: null, shortBy: null });
    expect(plan([]).schedule).toBeNull();
  });

  it.each([
    ['three visits in three days, enough', { horizonDays: 3, workingDays: 3 }, 1, 3, 0],
    ['nothing at all, short by a whole visit', { horizonDays: 3, workingDays: 3 }, 0, 0, 1],
  ])('has room for %s', (_, expected, capacityPerDay, capacity, shortBy) => {
    // Implied: 1 × 3/30 + 4 × 3/90 visits, less than one.
    const { horizon } = plan([], { horizonDays: expected.horizonDays, capacityPerDay }).load;
    expect(horizon).toMatchObject({ workingDays: expected.workingDays, capacity, shortBy });
  });

  it('is enough where the capacity is reached to the last fraction, and short beyond', () => {
    // 1,000 customers: 10 × 9/30 + 40 × 9/90 = 7 visits in 9 days, 7 of them working days.
    const of = (asOf: string) =>
      plan([], { asOf, horizonDays: 9, capacityPerDay: 1 }, ranked(1000)).load.horizon;
    expect(of('2025-06-30')).toMatchObject({ visits: '7', capacity: 7, shortBy: 0 });
    expect(of('2025-07-05')).toMatchObject({ visits: '7', capacity: 5, shortBy: 2 });
  });

  it('counts working days by the calendar', () => {
    const calendar = {
      timeZone: 'Asia/Shanghai',
      workingDays: [1, 2, 3, 4, 5, 6],
      holidays: ['2025-07-01', '2025-07-06'],
    };
    expect(plan([], { horizonDays: 7, calendar }).load.horizon.workingDays).toBe(5);
    expect(plan([], { horizonDays: 7 }).load.horizon.workingDays).toBe(5);
    expect(plan([], { horizonDays: 6, calendar }).load.horizon.workingDays).toBe(5);
    expect(plan([], { asOf: '1969-12-27', horizonDays: 3 }).load.horizon.workingDays).toBe(1);
  });
});
