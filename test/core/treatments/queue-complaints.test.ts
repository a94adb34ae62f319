import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { policyFor, threePolicies, threeTiers } from '../policies/three-tiers';
import { companyOf, idsOf, queueOf } from './company';
import { queueOn } from './on-a-day';

const asOf = '2025-07-07T12:00';

function opened(id: string, customerId: string, time: string, more: Partial<Complaint> = {}) {
  return { id, customerId, opened: time, ...more };
}

describe('the class of a complaint', () => {
  it.each([
    ['vip', 'A', 1, 1, '2025-07-07T11:30:00Z', 24, '2025-07-08T10:30:00Z'],
    ['major', 'B', 2, 4, '2025-07-07T14:30:00Z', 24, '2025-07-08T10:30:00Z'],
    ['ordinary', 'C', 3, 8, '2025-07-07T18:30:00Z', 48, '2025-07-09T10:30:00Z'],
    ['small', 'D', 4, 24, '2025-07-08T10:30:00Z', 72, '2025-07-10T10:30:00Z'],
  ])(
    'of a %s customer, tier %s, is %i: answered in %i h, by %s, resolved in %i h, by %s',
    (customerId, tier, number, hours, answerDue, _, resolveDue) => {
      const complaint = opened('1', customerId, '2025-07-07T10:30');
      const [item] = queueOf([complaint], { asOf: '2025-07-07T11:00' }).queue;
      expect(item).toMatchObject({
        place: 1,
        standing: tier,
        class: number,
        effectiveClass: number,
        firstAnswer: { due: answerDue, done: null, breached: false },
        resolution: { due: resolveDue, done: null, breached: false },
        reason: {
          rule: 'class-of-policy',
          policyOf: tier,
          waitingFor: 'first-answer',
          withinHours: hours,
          due: answerDue,
        },
      });
    },
  );

  it('puts a fresh complaint of a VIP before older ones of everybody else', () => {
    const complaints = [
      opened('small', 'small', '2025-07-06T12:30'),
      opened('ordinary', 'ordinary', '2025-07-07T05:00'),
      opened('major', 'major', '2025-07-07T09:00'),
      opened('vip', 'vip', '2025-07-07T11:59'),
    ];
    expect(idsOf(queueOf(complaints, { asOf }))).toEqual(['vip', 'major', 'ordinary', 'small']);
  });

  it('becomes the first once it is past its due time, and the due time gives the place there', () => {
    const complaints = [
      opened('vip, due 11:45', 'vip', '2025-07-07T10:45'),
      opened('vip, due 12:30', 'vip', '2025-07-07T11:30'),
      opened('small, due 11:30', 'small', '2025-07-06T11:30'),
      opened('small, due 12:15', 'small', '2025-07-06T12:15'),
      opened('ordinary, due 11:50', 'ordinary', '2025-07-07T03:50'),
    ];
    const result = queueOf(complaints, { asOf });
    expect(idsOf(result)).toEqual([
      'small, due 11:30',
      'vip, due 11:45',
      'ordinary, due 11:50',
      'vip, due 12:30',
      'small, due 12:15',
    ]);
    expect(result.queue[0]).toMatchObject({
      class: 4,
      effectiveClass: 1,
      firstAnswer: { breached: true, minutesLeft: -30 },
      resolution: { breached: false, minutesLeft: 2 * 1440 - 30 },
      reason: { rule: 'past-due', withinHours: 24, due: '2025-07-07T11:30:00Z' },
    });
  });

  it('is its own at the due time, and the first one a thousandth of a second later', () => {
    const complaints = [opened('1', 'small', '2025-07-06T12:00')];
    const [onTime] = queueOf(complaints, { asOf }).queue;
    expect(onTime).toMatchObject({ effectiveClass: 4, firstAnswer: { breached: false } });
    expect(onTime?.firstAnswer.minutesLeft).toBe(0);
    const [late] = queueOf(complaints, { asOf: '2025-07-07T12:00:00.001' }).queue;
    expect(late).toMatchObject({ effectiveClass: 1, firstAnswer: { breached: true } });
    expect(late?.firstAnswer.minutesLeft).toBe(-1);
  });

  it('is its own again once a late answer is given, until the resolution is past due', () => {
    const answered = opened('1', 'small', '2025-07-04T12:00', {
      firstAnswered: '2025-07-06T12:00',
    });
    const [before] = queueOf([answered], { asOf: '2025-07-06T11:00' }).queue;
    expect(before).toMatchObject({ effectiveClass: 1, reason: { waitingFor: 'first-answer' } });
    const [after] = queueOf([answered], { asOf: '2025-07-06T13:00' }).queue;
    expect(after).toMatchObject({
      effectiveClass: 4,
      firstAnswer: { done: '2025-07-06T12:00:00Z', breached: true, minutesLeft: -1440 },
      reason: { rule: 'class-of-policy', waitingFor: 'resolution', withinHours: 72 },
    });
    const [late] = queueOf([answered], { asOf: '2025-07-07T13:00' }).queue;
    expect(late).toMatchObject({ effectiveClass: 1, reason: { rule: 'past-due' } });
  });

  it('that comes first is the lowest number among the policies', () => {
    const policies = readPolicies({
      version: 1,
      policies: [
        { ...policyFor('A', 0.5), complaints: { ...policyFor('A', 0.5).complaints, class: 3 } },
        { ...policyFor('B', 0.5), complaints: { ...policyFor('B', 0.5).complaints, class: 7 } },
      ],
    });
    const complaints = [opened('old', 'b', '2025-07-01'), opened('new', 'a', '2025-07-07T11:45')];
    const scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'A', name: 'first', share: '0.5' },
        { id: 'B', name: 'second', share: '0.5' },
      ],
    } as const;
    const pyramid = companyOf({ a: 'A', b: 'B' }, scheme);
    const { queue } = queueOn(pyramid, complaints, policies, { asOf });
    expect(queue).toMatchObject([
      { id: 'old', class: 7, effectiveClass: 3 },
      { id: 'new', class: 3, effectiveClass: 3 },
    ]);
  });
});

describe('within a class', () => {
  it('the due time decides: of the resolution where the first answer is given', () => {
    const complaints = [
      opened('answered', 'small', '2025-07-05T00:00', { firstAnswered: '2025-07-05T01:00' }),
      opened('fresh', 'small', '2025-07-07T11:00'),
    ];
    // Due on 8 July at 00:00 and at 11:00.
    expect(idsOf(queueOf(complaints, { asOf }))).toEqual(['answered', 'fresh']);
  });

  it('then the opening, then the id by code point', () => {
    const complaints = [
      opened('vip', 'vip', '2025-07-07T09:00'),
      opened('\u{1f600}', 'small', '2025-07-06T10:00'),
      opened('\u{fb01}', 'small', '2025-07-06T10:00'),
      opened('10', 'small', '2025-07-06T10:00'),
      opened('9', 'small', '2025-07-06T10:00'),
    ];
    // All were due at 10:00.
    const order = ['10', '9', '\u{fb01}', '\u{1f600}', 'vip'];
    expect(idsOf(queueOf(complaints, { asOf }))).toEqual(order);
  });
});

describe('the queue', () => {
  it('has neither resolved nor invalid complaints, and keeps the invalid ones on record', () => {
    const complaints = [
      opened('open', 'vip', '2025-07-07T11:00', { valid: true, category: 'delivery' }),
      opened('resolved', 'vip', '2025-07-07T10:00', { resolved: '2025-07-07T12:00' }),
      opened('invalid b', 'vip', '2025-07-07T10:00', { valid: false }),
      opened('invalid a', 'stranger', '2025-07-07T10:00', { valid: false }),
      opened('invalid, resolved', 'small', '2025-07-07T09:00', {
        valid: false,
        resolved: '2025-07-07T10:00',
      }),
    ];
    const result = queueOf(complaints, { asOf });
    expect(result.queue).toMatchObject([{ id: 'open', category: 'delivery' }]);
    expect(result.invalid).toEqual([complaints[4], complaints[3], complaints[2]]);
    expect(result.service.whole).toMatchObject({ complaints: 2, invalid: 3, open: 1 });
  });

  it('lists apart what is opened after asOf, and takes later answers for not given yet', () => {
    const complaints = [
      opened('tomorrow', 'vip', '2025-07-08T09:00'),
      opened('in a minute', 'small', '2025-07-07T12:01', { valid: false }),
      opened('now', 'vip', '2025-07-07T12:00', {
        firstAnswered: '2025-07-07T12:30',
        resolved: '2025-07-07T13:00',
      }),
    ];
    const result = queueOf(complaints, { asOf });
    expect(result.queue).toMatchObject([
      { id: 'now', firstAnswer: { done: null }, resolution: { done: null } },
    ]);
    expect(result.notYetOpen).toEqual([complaints[1], complaints[0]]);
    expect(result.invalid).toEqual([]);
    expect(result.service.whole).toMatchObject({ complaints: 1, invalid: 0 });
  });

  it('takes a date alone for the beginning of that day', () => {
    const complaints = [opened('1', 'vip', '2025-07-07'), opened('2', 'vip', '2025-07-07T00:01')];
    const result = queueOf(complaints, { asOf: '2025-07-07' });
    expect(result.asOf).toBe('2025-07-07T00:00:00Z');
    expect(idsOf(result)).toEqual(['1']);
    expect(result.notYetOpen).toEqual([complaints[1]]);
  });

  it('has inactive customers by the policy of the lowest tier', () => {
    const [item] = queueOf([opened('1', 'asleep', '2025-07-07T11:00')], { asOf }).queue;
    expect(item).toMatchObject({
      standing: 'inactive',
      class: 4,
      reason: { policyOf: 'D', withinHours: 24 },
    });
  });

  it('has unknown customers too, and reports them', () => {
    const complaints = [
      opened('2', 'stranger', '2025-07-07T11:00'),
      opened('1', '__proto__', '2025-07-07T10:00', { resolved: '2025-07-07T11:00' }),
      opened('3', 'constructor', '2025-07-08T10:00'),
      opened('4', 'vip', '2025-07-07T10:00'),
    ];
    const result = queueOf(complaints, { asOf });
    expect(result.queue).toMatchObject([
      { id: '4', standing: 'A' },
      { id: '2', standing: null, class: 4, reason: { policyOf: 'D' } },
    ]);
    // One that is not open yet stands in that list alone.
    expect(result.unknown).toEqual([complaints[1], complaints[0]]);
    expect(result.notYetOpen).toEqual([complaints[2]]);
  });

  it('says where no complaints are known, rather than that there are none', () => {
    const unknown = queueOn(companyOf({ vip: 'A' }), undefined, defaultPolicies, { asOf });
    expect(unknown).toMatchObject({ complaintsKnown: false, queue: [] });
    expect(queueOf([], { asOf })).toMatchObject({ complaintsKnown: true, queue: [] });
  });

  it('says by what it was made', () => {
    const calendar = { timeZone: 'Asia/Shanghai' };
    expect(
      queueOf([], { asOf: new Date(0), calendar, staff: 2, handlingMinutes: 12.5 }),
    ).toMatchObject({
      asOf: '1970-01-01T08:00:00+08:00',
      timeZone: 'Asia/Shanghai',
      calendar,
      staffing: { staff: 2, handlingMinutes: 12.5 },
    });
    expect(queueOf([], { asOf })).toMatchObject({
      timeZone: 'UTC',
      calendar: null,
      staffing: null,
    });
  });

  it('changes none of its inputs', () => {
    const complaints = Object.freeze([
      Object.freeze(opened('2', 'vip', '2025-07-07T11:00')),
      Object.freeze(opened('1', 'stranger', '2025-07-07T11:00', { valid: false })),
    ]);
    const before = structuredClone(defaultPolicies);
    queueOf(complaints, { asOf });
    expect(defaultPolicies).toEqual(before);
  });
});

describe('standings', () => {
  const pyramid = buildPyramid(
    [
      { customerId: 'best', revenue: 100 },
      { customerId: '007', revenue: 1 },
    ],
    { roster: ['best', '007', 'asleep'], timeZone: 'Asia/Shanghai' },
  );

  it('come from a pyramid, whose time zone is that of times without offset', () => {
    const complaints = ['best', '007', '7', 'asleep'].map((customerId) =>
      opened(customerId, customerId, '2025-07-07T11:30'),
    );
    const result = queueOn(pyramid, complaints, defaultPolicies, { asOf });
    expect(result.queue).toMatchObject([
      { id: 'best', standing: 'A', opened: '2025-07-07T11:30:00+08:00' },
      { id: '007', standing: 'D' },
      { id: '7', standing: null },
      { id: 'asleep', standing: 'inactive' },
    ]);
    expect(result.unknown).toEqual([complaints[2]]);
  });

  it('may have a zone of their own, but the calendar’s goes before', () => {
    const zoneOf = (options: object) =>
      queueOn(pyramid, [], defaultPolicies, { asOf, ...options }).timeZone;
    expect(zoneOf({})).toBe('Asia/Shanghai');
    expect(zoneOf({ timeZone: 'Europe/Berlin' })).toBe('Europe/Berlin');
    const calendar = { timeZone: 'America/New_York' };
    expect(zoneOf({ timeZone: 'Europe/Berlin', calendar })).toBe('America/New_York');
  });

  it('may be of any tiers, whatever they are called', () => {
    const policies = readPolicies(threePolicies(), { scheme: threeTiers });
    const complaints = [
      opened('1', 'gold', '2025-07-07T11:45'),
      opened('2', '普通', '2025-07-07T11:50'),
      opened('3', 'nobody', '2025-07-07T11:40'),
      opened('4', 'constructor', '2025-07-07T11:59'),
    ];
    const tiers = threeTiers.tiers.map(({ id }) => id);
    const pyramid = companyOf(Object.fromEntries(tiers.map((id) => [id, id])), threeTiers);
    const result = queueOn(pyramid, complaints, policies, { asOf });
    expect(result.queue).toMatchObject([
      { id: '3', standing: null, reason: { policyOf: '普通', withinHours: 0.5 } },
      { id: '1', standing: 'gold' },
      { id: '2', standing: '普通' },
      { id: '4', standing: 'constructor' },
    ]);
    expect(result.service.tiers.map(({ tier }) => tier)).toEqual(tiers);
  });
});

describe('in business time', () => {
  const calendar = {
    timeZone: 'Europe/Berlin',
    hours: { from: '09:00', to: '17:00' },
    holidays: ['2025-07-08'],
  };

  it('due times and the minutes left count only while people work', () => {
    const complaints = [opened('1', 'ordinary', '2025-07-04T16:00')];
    const [item] = queueOf(complaints, { asOf: '2025-07-07T09:30', calendar }).queue;
    expect(item).toMatchObject({
      // One hour on Friday, seven on Monday; then 40 more, without Tuesday.
      firstAnswer: { due: '2025-07-07T16:00:00+02:00', minutesLeft: 390 },
      resolution: { due: '2025-07-15T16:00:00+02:00', minutesLeft: 390 + 40 * 60 },
      reason: { inBusinessTime: true },
    });
  });

  it('a complaint due at closing time is past due at night, by no minute of business time', () => {
    const complaints = [opened('1', 'small', '2025-07-02T09:00')];
    const [item] = queueOf(complaints, { asOf: '2025-07-04T18:00', calendar }).queue;
    expect(item).toMatchObject({
      effectiveClass: 1,
      firstAnswer: { due: '2025-07-04T17:00:00+02:00', breached: true, minutesLeft: 0 },
    });
  });

  it('the due time holds across a change of the clocks', () => {
    const complaints = [opened('1', 'major', '2025-03-28T15:00')];
    const [item] = queueOf(complaints, { asOf: '2025-03-28T16:00', calendar }).queue;
    expect(item?.opened).toBe('2025-03-28T15:00:00+01:00');
    expect(item?.firstAnswer.due).toBe('2025-03-31T11:00:00+02:00');
  });
});

describe('the expected start', () => {
  const complaints = Array.from({ length: 5 }, (_, at) =>
    opened(`${at}`, 'ordinary', `2025-07-07T11:0${at}`),
  );
  const starts = (options: object) =>
    queueOf(complaints, { asOf, ...options }).queue.map(({ expectedStart }) => expectedStart);

  it('is not known without staff and the time that a complaint takes', () => {
    expect(starts({})).toEqual([null, null, null, null, null]);
  });

  it('is now for as many as there are staff, and later for the others', () => {
    expect(starts({ staff: 2, handlingMinutes: 45 })).toEqual([
      '2025-07-07T12:00:00Z',
      '2025-07-07T12:00:00Z',
      '2025-07-07T12:45:00Z',
      '2025-07-07T12:45:00Z',
      '2025-07-07T13:30:00Z',
    ]);
  });

  it('is when people work: not after closing time, and never before they begin', () => {
    const calendar = { timeZone: 'UTC', hours: { from: '13:00', to: '14:00' } };
    expect(starts({ staff: 1, handlingMinutes: 30, calendar })).toEqual([
      '2025-07-07T13:00:00Z',
      '2025-07-07T13:30:00Z',
      '2025-07-08T13:00:00Z',
      '2025-07-08T13:30:00Z',
      '2025-07-09T13:00:00Z',
    ]);
  });
});
