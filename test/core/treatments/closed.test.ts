import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { allocateEffort } from '../../../src/core/treatments/allocate-effort';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { frontLineList } from '../../../src/core/treatments/front-line-list';
import { planContacts } from '../../../src/core/treatments/plan-contacts';
import { queueComplaints } from '../../../src/core/treatments/queue-complaints';
import { watchRisks } from '../../../src/core/treatments/watch-risks';
import { workday } from '../../../src/core/treatments/workday';
import { frontLineSentence } from '../../../src/output/words/sentences';
import { refused } from '../../said';
import { ranked } from './pyramids';

const rows = [
  ...[1, 2, 3, 4].map((month) => ({
    customerId: 'gone',
    date: `2025-0${month}-10`,
    revenue: 5000,
    order: `G${month}`,
  })),
  { customerId: 'there', date: '2025-06-01', revenue: 300 },
  { customerId: 'small', date: '2025-06-02', revenue: 200 },
];
const pyramid = buildPyramid(rows, { window: '2025', orders: true });
const facts: Facts = {
  contacts: [],
  complaints: [{ id: 'K-1', customerId: 'gone', opened: '2025-12-30T09:00:00Z' }],
  receivables: [
    { customerId: 'gone', invoice: 'R-1', dueDate: '2025-06-01', openAmount: '900.00' },
  ],
  creditLimits: [{ customerId: 'gone', limit: '1000' }],
  events: [{ customerId: 'gone', date: '2025-12-01', kind: 'finance' }],
};
const asOf = '2025-12-31';
const open = workday(pyramid, { asOf, facts });
const day = workday(pyramid, { asOf, facts, closed: ['gone', 'unheard-of'] });

describe('a closed customer', () => {
  it('is owed no visit and no contact, and counts in no load', () => {
    const before = planContacts(open, { listAutomated: true });
    const plan = planContacts(day, { listAutomated: true });
    expect(before.visits.map(({ customerId }) => customerId)).toEqual(['gone']);
    expect(before.load.year.tiers).toMatchObject([{ tier: 'A', customers: 1 }]);
    expect(plan.visits).toEqual([]);
    expect(plan.load.year.tiers).toEqual([]);
    expect([...plan.contacts, ...(plan.automated.list ?? [])].map((one) => one.customerId)).toEqual(
      ['there', 'small'],
    );
  });

  it('gets no effort; its tier shares out among those that are left', () => {
    const effort = allocateEffort(day, { hours: 10 });
    expect(effort.customers.map(({ customerId, minutes }) => [customerId, minutes])).toEqual([
      ['there', 300],
      ['small', 300],
    ]);
    expect(effort.tiers[0]).toMatchObject({ tier: 'A', customers: 0, minutes: 0 });
    expect(effort.eightyTwenty).toMatchObject({ customers: 1, shareOfEffort: '0', holds: false });
  });

  it('keeps its complaints, debts, limit and events, and is not missed', () => {
    expect(queueComplaints(day)).toEqual(queueComplaints(open));
    const signalsOf = (one: typeof day) =>
      watchRisks(one, { horizonDays: 400 })
        .signals.filter(({ customerId }) => customerId === 'gone')
        .map(({ signal }) => signal)
        .sort();
    expect(signalsOf(open)).toEqual([
      'concentration',
      'credit-limit',
      'event',
      'receivable-overdue',
      'silence',
    ]);
    expect(signalsOf(day)).toEqual([
      'concentration',
      'credit-limit',
      'event',
      'receivable-overdue',
    ]);
  });

  it('is named in every list that leaves it out; who is not known is not', () => {
    expect(planContacts(day).closed).toEqual(['gone']);
    expect(watchRisks(day).closed).toEqual(['gone']);
    expect(allocateEffort(day, { hours: 1 }).closed).toEqual(['gone']);
    expect(planContacts(open).closed).toEqual([]);
  });

  it('keeps its tier, and its file and the front line say that it has closed', () => {
    const file = customerFile(day, 'gone');
    expect(file).toMatchObject({ standing: 'A', closed: true, nextContacts: [] });
    expect(file.receivables?.open).toBe('900');
    expect(customerFile(open, 'gone').nextContacts).toHaveLength(2);
    const [gone, there] = frontLineList(day, ['gone', 'there']);
    expect(gone).toMatchObject({ tier: { id: 'A' }, closed: true });
    expect(frontLineSentence(gone as NonNullable<typeof gone>)).toContain(
      'closed, so no visits, contacts or effort',
    );
    expect(there?.closed).toBe(false);
  });

  it('is known by any spelling where ids fold, and by none where it is a branch', () => {
    const folded = buildPyramid(rows, { ids: 'fold' });
    expect(planContacts(workday(folded, { asOf, closed: [' GONE '] })).closed).toEqual(['gone']);
    const parents = { small: 'there', gone: 'gone' };
    const rolled = buildPyramid(rows, { parents });
    const branch = workday(rolled, { asOf, closed: ['small', 'gone'] });
    expect(planContacts(branch).closed).toEqual(['gone']);
    const top = workday(rolled, { asOf, closed: ['there'] });
    expect(planContacts(top).closed).toEqual(['there']);
  });

  it('may have lapsed: what it bought before is not missed either', () => {
    const previous = buildPyramid(rows, { window: '2025', orders: true });
    const later = [{ customerId: 'there', date: '2026-03-01', revenue: 10 }];
    const now = buildPyramid(later, { window: '2026', orders: true });
    const of = (closed: readonly string[]) =>
      watchRisks(workday(now, { asOf: '2026-12-31', previous, closed, facts }));
    const lost = (watch: ReturnType<typeof of>) =>
      watch.signals.filter(({ customerId, signal }) =>
        `${customerId} ${signal}`.startsWith('gone'),
      );
    expect(lost(of([])).map(({ signal }) => signal)).toContain('fall-in-value');
    expect(lost(of(['gone'])).map(({ signal }) => signal)).toEqual([
      'receivable-overdue',
      'credit-limit',
    ]);
    expect(of(['gone']).closed).toEqual(['gone']);
  });

  it('is given as a list of ids', () => {
    const given = (closed: unknown) =>
      refused(() => workday(pyramid, { asOf, closed: closed as string[] }));
    expect(given(5)).toMatchObject({ code: 'invalid-option' });
    expect(given('ann')).toMatchObject({ code: 'invalid-option' });
    expect(given(['ann', '']).issues[0]).toMatchObject({
      code: 'blank-id',
      path: 'closed[1]',
    });
  });
});

describe('with any customers closed', () => {
  const thousand = ranked(60);
  const ids = thousand.customers.map(({ customerId }) => customerId);

  it('every minute still goes to somebody, and lists hold the others as before', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.integer({ min: 0, max: 2000 }), (closed, hours) => {
        const some = workday(thousand, { asOf, closed, facts: { contacts: [] } });
        const all = workday(thousand, { asOf, facts: { contacts: [] } });
        const isLeft = ({ customerId }: { readonly customerId: string }): boolean =>
          !closed.includes(customerId);
        expect(planContacts(some).visits).toEqual(planContacts(all).visits.filter(isLeft));
        expect(planContacts(some).contacts).toEqual(planContacts(all).contacts.filter(isLeft));
        const effort = allocateEffort(some, { hours });
        const given = effort.customers.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(given + effort.unallocated).toBe(hours * 60);
        expect(effort.customers.every(isLeft)).toBe(true);
        expect(effort.customers.length + effort.closed.length).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});
