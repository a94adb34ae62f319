import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import type { Facts } from '../../../src/core/facts/facts';
import { PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { queueComplaints } from '../../../src/core/treatments/queue-complaints';
import { watchRisks } from '../../../src/core/treatments/watch-risks';
import { workday } from '../../../src/core/treatments/workday';
import { refusalOf } from '../../said';
import { threePolicies, threeTiers } from '../policies/three-tiers';
import { contactsOn, fileOn } from './on-a-day';
import { ranked } from './pyramids';

const pyramid = ranked(20, { roster: ['gone'] });
const today = { asOf: '2025-06-30', policies: defaultPolicies };

/** Facts about c001 and somebody else, whose facts are of no concern. */
const facts = {
  contacts: [
    { customerId: 'c001', date: '2025-06-01', kind: 'visit', by: 'Li' },
    { customerId: 'c001', date: '2025-06-27', kind: 'other' },
    { customerId: 'c001', date: '2025-07-15', kind: 'visit' },
    { customerId: 'c002', date: '2025-06-29', kind: 'visit' },
  ],
  complaints: [
    { id: 'K-1', customerId: 'c001', opened: '2025-06-02T09:00', resolved: '2025-06-03T09:00' },
    {
      id: 'K-2',
      customerId: 'c001',
      opened: new Date('2025-06-29T10:00:00Z'),
      category: 'delivery',
      firstAnswered: '2025-06-29T11:00Z',
      valid: false,
    },
    { id: 'K-3', customerId: 'c002', opened: '2025-06-28' },
  ],
  receivables: [
    { customerId: 'c001', invoice: 'I-2', dueDate: '2025-06-29', openAmount: '0.10' },
    { customerId: 'c001', invoice: 'I-3', dueDate: '2025-06-30', openAmount: 0.2 },
    { customerId: 'c001', invoice: 'I-1', dueDate: '2025-05-31', openAmount: '1e3' },
    { customerId: 'c002', invoice: 'I-4', dueDate: '2025-01-01', openAmount: '7' },
  ],
  creditLimits: [
    { customerId: 'c001', limit: '5000.00' },
    { customerId: 'c002', limit: '1' },
  ],
  events: [
    { customerId: 'c001', date: '2025-05-01', kind: 'finance', note: 'new bank' },
    { customerId: 'c001', date: '2025-06-01', kind: 'personnel' },
  ],
  satisfaction: [
    { customerId: 'c001', date: '2025-01-31', stage: 'satisfied' },
    { customerId: 'c001', date: '2025-06-15', stage: 'angry' },
  ],
} as const satisfies Facts;

describe('the file of a customer in a tier', () => {
  const previous = ranked(30);
  const file = fileOn(pyramid, 'c001', {
    ...today,
    facts,
    previous,
  });

  it('has its totals, its standing, the explanation and what its tier is owed', () => {
    expect(file).toMatchObject({ customerId: 'c001', asOf: '2025-06-30', standing: 'A' });
    expect(file.totals).toBe(pyramid.customers[0]);
    expect(file.treatment).toBe(defaultPolicies.policies[0]);
    expect(file.explanation).toEqual(explainCustomer(pyramid, 'c001'));
  });

  it('has what it is owed next, the first due first, as the plan has it', () => {
    const { visits, contacts } = contactsOn(pyramid, defaultPolicies, facts.contacts.slice(0, 3), {
      asOf: '2025-06-30',
      horizonDays: 30,
    });
    const own = [...visits, ...contacts].filter(({ customerId }) => customerId === 'c001');
    expect(own.map(({ due, last }) => [due, last])).toEqual([
      ['2025-07-01', '2025-06-01'],
      ['2025-07-04', '2025-06-27'],
    ]);
    expect(file.nextContacts).toEqual(own);
  });

  it('has its complaints in the queue and its signals, and those of nobody else', () => {
    const day = workday(pyramid, {
      ...today,
      facts: { ...facts, complaints: facts.complaints.map((one) => ({ ...one, valid: true })) },
      previous,
    });
    const { queue } = queueComplaints(day);
    expect(queue.map(({ customerId }) => customerId)).toEqual(['c002', 'c001']);
    const { queued, signals } = customerFile(day, 'c001');
    expect(queued).toEqual(queue.slice(1));
    expect(customerFile(day, 'c001', { queue: queueComplaints(day) }).queued).toEqual(queued);
    const all = watchRisks(day).signals;
    expect(signals).toEqual(all.filter(({ customerId }) => customerId === 'c001'));
    expect(signals.map(({ signal }) => signal)).toContain('receivable-overdue');
    expect(all.length).toBeGreaterThan(signals.length);
  });

  it('has its contacts, events and satisfaction, newest first, later ones too', () => {
    expect(file.contacts).toEqual([
      { date: '2025-07-15', kind: 'visit', by: null },
      { date: '2025-06-27', kind: 'other', by: null },
      { date: '2025-06-01', kind: 'visit', by: 'Li' },
    ]);
    expect(file.events).toEqual([
      { date: '2025-06-01', kind: 'personnel', note: null },
      { date: '2025-05-01', kind: 'finance', note: 'new bank' },
    ]);
    expect(file.satisfaction).toEqual([
      { date: '2025-06-15', stage: 'angry' },
      { date: '2025-01-31', stage: 'satisfied' },
    ]);
  });

  it('has its complaints on record, newest first, the times as they were given', () => {
    expect(file.complaints).toEqual([
      {
        id: 'K-2',
        opened: '2025-06-29T10:00:00.000Z',
        category: 'delivery',
        firstAnswered: '2025-06-29T11:00Z',
        resolved: null,
        reopened: null,
        onHoldSince: null,
        valid: false,
      },
      {
        id: 'K-1',
        opened: '2025-06-02T09:00',
        category: null,
        firstAnswered: null,
        resolved: '2025-06-03T09:00',
        reopened: null,
        onHoldSince: null,
        valid: null,
      },
    ]);
  });

  it('has its unpaid invoices, the first due first, with exact sums; due today is not overdue', () => {
    expect(file.receivables).toEqual({
      open: '1000.3',
      overdue: '1000.1',
      invoices: [
        {
          invoice: 'I-1',
          dueDate: '2025-05-31',
          openAmount: '1000',
          currency: null,
          overdueDays: 30,
        },
        {
          invoice: 'I-2',
          dueDate: '2025-06-29',
          openAmount: '0.1',
          currency: null,
          overdueDays: 1,
        },
        {
          invoice: 'I-3',
          dueDate: '2025-06-30',
          openAmount: '0.2',
          currency: null,
          overdueDays: 0,
        },
      ],
    });
    expect(file.creditLimits).toEqual([{ amount: '5000', currency: null }]);
  });

  it('has its standing in the window before', () => {
    expect(file.history).toEqual([
      {
        window: previous.settings.window,
        basis: 'revenue',
        currency: null,
        standing: 'A',
        tier: { id: 'A', name: 'vip', label: { en: 'VIP', zh: 'VIP客户' } },
        rank: 1,
        of: 30,
        value: '3000',
      },
    ]);
  });

  it('knows everything', () => {
    expect(file.notKnown).toEqual([]);
  });
});

describe('what is not known', () => {
  const parts = [
    'history',
    'queued',
    'complaints',
    'receivables',
    'creditLimits',
    'events',
    'satisfaction',
    'contacts',
  ] as const;

  it('is null and named, never empty', () => {
    const file = fileOn(pyramid, 'c001', today);
    expect(file.notKnown).toEqual(parts);
    expect(parts.map((part) => file[part])).toEqual(parts.map(() => null));
    expect(file.nextContacts.map(({ because }) => because)).toEqual(['not-known', 'not-known']);
  });

  it('is something else than what is known to be nothing', () => {
    const file = fileOn(pyramid, 'c003', {
      ...today,
      facts: { ...facts, contacts: [], satisfaction: [] },
      previous: [],
    });
    expect(file.notKnown).toEqual([]);
    expect(file).toMatchObject({
      history: [],
      queued: [],
      complaints: [],
      receivables: { open: '0', overdue: '0', invoices: [] },
      creditLimits: [],
      events: [],
      satisfaction: [],
      contacts: [],
      nextContacts: [{ because: 'none-on-record' }],
    });
  });
});

describe('customerFile', () => {
  it('has a file for an inactive customer, which is owed nothing by a policy', () => {
    const file = fileOn(pyramid, 'gone', { ...today, facts });
    expect(file).toMatchObject({
      standing: 'inactive',
      totals: null,
      treatment: null,
      nextContacts: [],
      contacts: [],
    });
  });

  it('tells inactive from not known in the windows before', () => {
    const later = buildPyramid([{ customerId: 'gone', revenue: 1 }], { roster: ['old'] });
    const { history } = fileOn(later, 'gone', { ...today, previous: [pyramid, ranked(3)] });
    expect(
      history?.map(({ standing, of, tier, rank, value }) => [standing, of, tier, rank, value]),
    ).toEqual([
      ['inactive', 20, null, null, null],
      [null, 3, null, null, null],
    ]);
  });

  it('refuses an unknown customer and names ids that resemble it', () => {
    expect(refusalOf(() => fileOn(pyramid, 'C1', today))).toContain('Perhaps "c001" is meant.');
  });

  it('refuses the tier of the customer without policy', () => {
    const policies = { version: 1 as const, policies: defaultPolicies.policies.slice(1) };
    expect(refusalOf(() => fileOn(pyramid, 'c001', { ...today, policies }))).toContain('tier "A"');
    expect(() => fileOn(pyramid, 'c020', { ...today, policies })).toThrow(PyramidError);
  });

  it.each<[string, Facts, string, object]>([
    [
      'contact',
      { contacts: [{ customerId: 'c001', date: '2025-02-30', kind: 'visit', line: 4 }] },
      'invalid-date',
      { line: 4, received: '2025-02-30' },
    ],
    [
      'complaint',
      { complaints: [{ customerId: 'c001', id: 'K', opened: 'noon' }] },
      'invalid-date',
      { path: 'facts.complaints[0].opened' },
    ],
    [
      'receivable',
      {
        receivables: [{ customerId: 'c001', invoice: 'I', dueDate: '2025-01-01', openAmount: '' }],
      },
      'invalid-amount',
      { path: 'facts.receivables[0].openAmount' },
    ],
    [
      'credit limit',
      { creditLimits: [{ customerId: 'c001', limit: 'high', line: 2 }] },
      'invalid-amount',
      { line: 2 },
    ],
  ])('refuses a %s of the customer that cannot be read', (_, wrong, code, issue) => {
    try {
      fileOn(pyramid, 'c001', { ...today, facts: wrong });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PyramidError);
      expect(error).toMatchObject({ code, issues: [issue] });
    }
  });

  it('refuses an asOf that is no date', () => {
    expect(() => fileOn(pyramid, 'c001', { ...today, asOf: 'today' })).toThrow('asOf');
  });

  it('follows any tiers and policies', () => {
    const rows = [90, 50, 20, 1].map((revenue) => ({ customerId: `${revenue}`, revenue }));
    const policies = readPolicies(threePolicies(), { scheme: threeTiers });
    const own = buildPyramid(rows, { scheme: threeTiers });
    const file = fileOn(own, '20', { asOf: '2025-06-30', policies });
    expect(file.standing).toBe('constructor');
    expect(file.nextContacts).toMatchObject([{ kind: 'visit', rule: { everyDays: 1 } }]);
  });

  it('is the same for facts in any order, and leaves them as they were', () => {
    const before = structuredClone(facts);
    const mixed = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    const shuffled = fc.record({
      contacts: mixed([...facts.contacts, { ...facts.contacts[0], by: 'Wang' }]),
      complaints: mixed(facts.complaints),
      receivables: mixed(facts.receivables),
      creditLimits: mixed(facts.creditLimits),
      events: mixed([...facts.events, { ...facts.events[0], note: 'a' }]),
      satisfaction: mixed(facts.satisfaction),
    });
    fc.assert(
      fc.property(shuffled, shuffled, (some, others) => {
        const of = (given: Facts) => fileOn(pyramid, 'c001', { ...today, facts: given });
        expect(of(some)).toEqual(of(others));
      }),
    );
    expect(facts).toEqual(before);
  });
});
