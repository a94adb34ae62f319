import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { Policies } from '../../../src/core/policies/policy';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { refusalOf } from '../../said';
import { asOf, companyOf, minute, queueOf } from './company';
import { queueOn } from './on-a-day';

const good: Complaint = { id: 'K-1', customerId: 'vip', opened: minute(0) };
const one = (more: Partial<Complaint>, at = 600) =>
  queueOf([{ ...good, ...more }], { asOf: minute(at) });

/** The default policies, with changes to the rules on complaints. */
function policiesWith(change: object): Policies {
  return {
    version: 1,
    policies: defaultPolicies.policies.map((policy) => ({
      ...policy,
      complaints: { ...policy.complaints, ...change },
    })),
  };
}

describe('pauses', () => {
  it('as spans, as a sum of minutes or both on hold and before delay what is due', () => {
    const spans = [{ from: minute(30), to: minute(90) }];
    expect(one({ pauses: spans }).queue[0]?.firstAnswer.due).toBe('2025-07-07T02:00:00Z');
    expect(one({ pausedMinutes: 60 }).queue[0]?.firstAnswer.due).toBe('2025-07-07T02:00:00Z');
    expect(one({ pauses: spans }, 100).queue[0]?.firstAnswer.minutesLeft).toBe(20);
  });

  it('that have not begun change nothing', () => {
    expect(one({ onHoldSince: minute(601) }).queue).toHaveLength(1);
    expect(one({ onHoldSince: minute(601) }).waiting).toEqual([]);
  });

  it('a complaint on hold waits below the queue, without place or breach', () => {
    const { queue, waiting, service } = one({ firstAnswered: minute(20), onHoldSince: minute(60) });
    expect(queue).toEqual([]);
    expect(waiting).toMatchObject([
      {
        id: 'K-1',
        onHoldSince: '2025-07-07T01:00:00Z',
        waitingFor: 'resolution',
        minutesLeft: 1380,
      },
    ]);
    expect(waiting[0]).not.toHaveProperty('place');
    expect(service.whole).toMatchObject({ open: 1, onHold: 1, overdue: 0 });
    expect(service.whole.resolution).toMatchObject({ late: 0, pending: 1 });
  });

  it('one resolved while it was on hold waits no more', () => {
    const done = one({ firstAnswered: minute(20), onHoldSince: minute(60), resolved: minute(500) });
    expect([...done.queue, ...done.waiting]).toEqual([]);
    expect(done.service.whole.resolution).toMatchObject({ done: 1, inTime: 1 });
  });

  it('count in working time where a calendar holds', () => {
    const calendar = { timeZone: 'UTC', hours: { from: '09:00', to: '17:00' } };
    const complaints = [{ ...good, opened: '2025-07-07T09:00', customerId: 'small' }];
    const due = (more: Partial<Complaint>) =>
      queueOf([{ ...complaints[0], ...more } as Complaint], { asOf: '2025-07-14', calendar })
        .queue[0]?.firstAnswer.due;
    expect(due({})).toBe('2025-07-09T17:00:00Z');
    expect(due({ pausedMinutes: 60 })).toBe('2025-07-10T10:00:00Z');
    const night = { from: '2025-07-07T17:00', to: '2025-07-08T10:00' };
    expect(due({ pauses: [night] })).toBe('2025-07-10T10:00:00Z');
  });

  it.each([
    [{ pausedMinutes: -1 }, 'pausedMinutes', 'not a time that the desk can have waited'],
    [{ pausedMinutes: '60' }, 'pausedMinutes', 'not a time that the desk can have waited'],
    [{ pauses: 'often' }, 'pauses', 'pauses are a list of spans'],
    [{ pauses: [{ from: minute(9) }] }, 'pauses[0].to', 'not a date'],
    [{ pauses: [null] }, 'pauses[0].from', 'not a date'],
    [{ pauses: [{ from: minute(9), to: minute(8) }] }, 'pauses[0].to', 'ends before it begins'],
    [
      { pauses: [{ from: minute(8), to: minute(9) }], pausedMinutes: 1 },
      'pausedMinutes',
      'told twice',
    ],
    [{ valid: 'no' }, 'valid', 'true or false'],
    [{ reopened: minute(-1) }, 'reopened', 'opened again before it was opened'],
  ])('%j is refused', (more, field, why) => {
    const refusal = refusalOf(() => one(more as never));
    expect(refusal).toContain(`facts.complaints[0].${field}: `);
    expect(refusal).toContain(why);
  });

  it('never bring a due time forward, and delay it by at most their length', () => {
    const quarters = fc.integer({ min: 0, max: 7 * 96 }).map((count) => count * 15);
    const span = fc
      .tuple(quarters, quarters)
      .map(([from, length]) => ({ from, to: from + length }));
    const spans = fc.array(span, { maxLength: 4 });
    const dueWith = (all: readonly { from: number; to: number }[], pausedMinutes = 0) => {
      const pauses = all.map(({ from, to }) => ({ from: minute(from), to: minute(to) }));
      const told = pausedMinutes > 0 ? { pausedMinutes } : { pauses };
      const result = queueOf([{ ...good, ...told }], { asOf: minute(21 * 1440) });
      return Date.parse(result.queue[0]?.resolution.due ?? '') / 60_000;
    };
    fc.assert(
      fc.property(spans, span, quarters, (before, added, sum) => {
        const delay = dueWith([...before, added]) - dueWith(before);
        expect(delay).toBeGreaterThanOrEqual(0);
        const total = [...before, added].reduce((all, { from, to }) => all + to - from, 0);
        expect(dueWith([...before, added]) - dueWith([])).toBeLessThanOrEqual(total);
        expect(dueWith([], sum) - dueWith([])).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a complaint opened again', () => {
  const first = { ...good, firstAnswered: minute(30), resolved: minute(100) };

  it.each([
    ['by a column', [{ ...first, reopened: minute(200) }]],
    ['by a second row', [first, { ...good, opened: minute(200) }]],
    ['by rows in another order', [{ ...good, opened: minute(200) }, first]],
  ])('%s stays answered, and its resolution is due anew', (_, complaints) => {
    const { queue, service } = queueOf(complaints, { asOf: minute(300) });
    expect(queue).toMatchObject([
      {
        opened: '2025-07-07T00:00:00Z',
        reopened: '2025-07-07T03:20:00Z',
        firstAnswer: { breached: false, done: '2025-07-07T00:30:00Z' },
        resolution: { due: '2025-07-08T03:20:00Z', done: null },
        reason: { waitingFor: 'resolution' },
      },
    ]);
    expect(service.whole).toMatchObject({ complaints: 1, open: 1, reopened: 1 });
    expect(service.whole.resolution).toMatchObject({ done: 1, inTime: 1, pending: 1 });
  });

  it('has not been, before the time at which it is', () => {
    const result = queueOf([{ ...first, reopened: minute(200) }], { asOf: minute(150) });
    expect(result.queue).toEqual([]);
    expect(result.service.whole).toMatchObject({ open: 0, reopened: 0 });
  });

  it('and resolved again is resolved', () => {
    const again = { ...good, opened: minute(100), resolved: minute(400) };
    const { queue, service } = queueOf([first, again], { asOf: minute(500) });
    expect(queue).toEqual([]);
    expect(service.whole.resolution).toMatchObject({ done: 2, inTime: 2, pending: 0 });
  });

  it('is told from a row that stands there twice, which is said', () => {
    const { queue, repeated } = queueOf(
      [
        { ...good, line: 2 },
        { ...good, line: 3 },
      ],
      { asOf },
    );
    expect(queue).toHaveLength(1);
    expect(repeated).toMatchObject([{ id: 'K-1', line: 3 }]);
  });

  it.each([
    ['opened before the resolution', [first, { ...good, opened: minute(99) }]],
    ['of one that is not resolved', [good, { ...good, opened: minute(200) }]],
    ['of another customer', [first, { ...good, customerId: 'small', opened: minute(200) }]],
  ])('is not a second row %s', (_, complaints) => {
    expect(refusalOf(() => queueOf(complaints, { asOf }))).toContain('stands here a second time');
  });
});

describe('urgency', () => {
  const policies = policiesWith({ urgency: { critical: 3, High: 1 } });
  const queueWith = (complaints: readonly Complaint[]) =>
    queueOn(companyOf({ vip: 'A', small: 'D' }), complaints, policies, { asOf: minute(60) });
  const small = { ...good, customerId: 'small' };

  it('raises the class by the table of the policy, and no due time', () => {
    const { queue } = queueWith([
      { ...small, id: '1', urgency: 'Critical ' },
      { ...small, id: '2', urgency: 'high' },
      { ...small, id: '3' },
      { ...good, id: '4', urgency: 'critical' },
    ]);
    expect(
      queue.map(({ id, effectiveClass, reason: { rule } }) => [id, effectiveClass, rule]),
    ).toEqual([
      ['4', 1, 'class-of-policy'],
      ['1', 1, 'urgency'],
      ['2', 3, 'urgency'],
      ['3', 4, 'class-of-policy'],
    ]);
    expect(new Set(queue.slice(1).map(({ firstAnswer }) => firstAnswer.due)).size).toBe(1);
  });

  it('without a table is said, with how many complaints name it', () => {
    const named = [
      { ...small, id: '1', urgency: 'asap' },
      { ...small, id: '2', urgency: 'critical' },
      { ...small, id: '3', urgency: 'asap', resolved: minute(9) },
    ];
    expect(queueWith(named).urgenciesWithoutTable).toEqual([{ urgency: 'asap', complaints: 1 }]);
  });

  it.each([
    [{ critical: -1 }, 'policies[0].complaints.urgency.critical'],
    [{ critical: 1.5 }, 'policies[0].complaints.urgency.critical'],
    [{ critical: 1, Critical: 2 }, 'policies[0].complaints.urgency.Critical'],
  ])('%j is refused', (urgency, path) => {
    expect(
      refusalOf(() => queueOn(companyOf({ vip: 'A' }), [], policiesWith({ urgency }), { asOf })),
    ).toContain(path);
  });
});

describe('a time of a policy', () => {
  const calendar = { timeZone: 'UTC', hours: { from: '09:00', to: '17:00' } };
  const dues = (resolveHours: unknown) => {
    const policies = policiesWith({ resolveHours });
    const complaint = { ...good, opened: '2025-07-07T16:00', firstAnswered: '2025-07-07T16:30' };
    const options = { asOf: '2025-07-08T10:00', calendar };
    return queueOn(companyOf({ vip: 'A' }), [complaint], policies, options).queue[0];
  };

  it('is working time where a calendar holds, or time by the clock where it says so', () => {
    expect(dues('24 h')?.resolution.due).toBe('2025-07-10T16:00:00Z');
    expect(dues(24)?.resolution.due).toBe('2025-07-10T16:00:00Z');
    expect(dues('24 clock h')).toMatchObject({
      resolution: { due: '2025-07-08T16:00:00Z', minutesLeft: 360 },
      firstAnswer: { due: '2025-07-07T17:00:00Z' },
      reason: { withinHours: 24, inBusinessTime: false },
    });
  });

  it.each(['24', '24 hours', 'clock h', '-1 h', '0 clock h', '1e3 h'])('is not %j', (text) => {
    expect(refusalOf(() => dues(text))).toContain('policies[0].complaints.resolveHours');
  });
});

describe('several calendars', () => {
  const calendar = {
    timeZone: 'UTC',
    hours: { from: '09:00', to: '17:00' },
    calendars: {
      Chicago: { timeZone: 'America/Chicago', hours: { from: '09:00', to: '17:00' } },
      always: { timeZone: 'UTC', workingDays: [1, 2, 3, 4, 5, 6, 7] },
      night: { timeZone: 'UTC', hours: { from: '20:00', to: '04:00' } },
    },
    customers: { vip: 'Chicago' },
    groups: { north: 'night' },
    tiers: { A: 'always', D: 'always' },
  };
  const dueOf = (customerId: string, group?: string) => {
    const complaint = { id: '1', customerId, opened: '2025-07-07T05:00', ...(group && { group }) };
    const [item] = queueOf([complaint], { asOf: '2025-07-07T06:00', calendar }).queue;
    return [item?.calendar, item?.firstAnswer.due];
  };

  it('hold for a customer, else for its group, else for its tier, beside that of the desk', () => {
    expect(dueOf('vip', 'north')).toEqual(['Chicago', '2025-07-07T15:00:00Z']);
    expect(dueOf('small', 'north')).toEqual(['night', '2025-07-10T04:00:00Z']);
    expect(dueOf('small')).toEqual(['always', '2025-07-08T05:00:00Z']);
    expect(dueOf('major')).toEqual([null, '2025-07-07T13:00:00Z']);
    expect(dueOf('small', 'elsewhere')).toEqual(['always', '2025-07-08T05:00:00Z']);
  });
});

describe('a complaint is judged', () => {
  const rows = [
    { customerId: 'new', date: '2024-03-01', revenue: 10 },
    { customerId: 'old', date: '2024-03-01', revenue: 5000 },
    { customerId: 'gone', date: '2024-04-01', revenue: 300 },
    { customerId: 'new', date: '2025-03-01', revenue: 9000, owner: 'Li' },
    { customerId: 'old', date: '2025-03-01', revenue: 400 },
  ];
  const previous = buildPyramid(rows, { window: '2024' });
  const today = buildPyramid(rows, { window: '2025' });
  const queueAt = (complaints: readonly Complaint[], more: object = { previous }) =>
    queueOn(today, complaints, defaultPolicies, { asOf: '2025-09-01', ...more });

  it('by the tier in the window that holds its opening, and says so', () => {
    const complaints = [
      { id: '1', customerId: 'new', opened: '2024-06-03' },
      { id: '2', customerId: 'new', opened: '2025-06-03' },
      { id: '3', customerId: 'new', opened: '2023-06-03' },
      { id: '4', customerId: 'gone', opened: '2025-06-03' },
      { id: '5', customerId: 'nobody', opened: '2025-06-03' },
    ];
    const result = queueAt(complaints);
    const judged = result.queue
      .map(({ id, standing, reason }) => [
        id,
        standing,
        reason.policyOf,
        reason.judgedBy,
        reason.window,
      ])
      .sort();
    expect(judged).toEqual([
      ['1', 'A', 'D', 'tier-at-opening', '2024'],
      ['2', 'A', 'A', 'tier-at-opening', '2025'],
      ['3', 'A', 'A', 'tier-today', '2025'],
      ['4', 'inactive', 'D', 'tier-before', '2024'],
      ['5', null, 'D', 'lowest-tier', null],
    ]);
    expect(result.judged).toEqual({ atOpening: 2, today: 1, before: 1, lowest: 1 });
    expect(queueAt(complaints, {}).judged).toEqual({
      atOpening: 1,
      today: 2,
      before: 0,
      lowest: 2,
    });
  });

  it('and dealt with by its own person, else by who looks after the customer', () => {
    const { people, related } = queueAt([
      { id: '1', customerId: 'new', opened: '2025-08-31' },
      { id: '2', customerId: 'old', opened: '2025-08-30', owner: 'Wang' },
      { id: '3', customerId: 'new', opened: '2025-08-31' },
      { id: '4', customerId: 'gone', opened: '2025-08-31' },
    ]);
    expect(people.map(({ person, complaints }) => [person, complaints])).toEqual([
      ['Wang', ['2']],
      ['Li', ['1', '3']],
    ]);
    expect(related).toMatchObject([{ customerId: 'new', complaints: ['1', '3'] }]);
  });
});
