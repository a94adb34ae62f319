import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/facts/read-facts';
import { PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { allocateEffort } from '../../../src/core/treatments/allocate-effort';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { frontLineList } from '../../../src/core/treatments/front-line-list';
import { planContacts } from '../../../src/core/treatments/plan-contacts';
import { planDay } from '../../../src/core/treatments/plan-day';
import { queueComplaints } from '../../../src/core/treatments/queue-complaints';
import { watchRisks } from '../../../src/core/treatments/watch-risks';
import { type WorkdayOptions, workday } from '../../../src/core/treatments/workday';
import { refusalOf, refused } from '../../said';
import { ranked } from './pyramids';

const pyramid = ranked(20, { roster: ['gone'] });
const asOf = '2025-06-30';

/** For what callers without types may give. */
const dayOf = (options: unknown, of: unknown = pyramid) =>
  workday(of as typeof pyramid, options as WorkdayOptions);

describe('a day of work has one today', () => {
  // 20:00 in UTC is the next day in Shanghai.
  const late = { asOf: '2025-06-30T20:00:00Z', calendar: { timeZone: 'Asia/Shanghai' } };
  const facts = {
    contacts: [{ customerId: 'c001', date: '2025-06-24', kind: 'visit' as const }],
    complaints: [{ id: 'K', customerId: 'c001', opened: '2025-06-30T19:00:00Z' }],
    receivables: [{ customerId: 'c001', invoice: 'I', dueDate: '2025-06-30', openAmount: '10' }],
  };

  it('in every list, whatever the zone of the calendar', () => {
    const day = workday(pyramid, { ...late, facts });
    expect(day.date).toBe('2025-07-01');
    const { contacts, complaints, risks } = planDay(day, { hours: 8 });
    expect(contacts.asOf).toBe('2025-07-01');
    expect(complaints.asOf).toBe('2025-07-01T04:00:00+08:00');
    expect(risks.asOf).toBe('2025-07-01');
    expect(customerFile(day, 'c001').asOf).toBe('2025-07-01');
    const overdue = risks.signals.find(({ signal }) => signal === 'receivable-overdue');
    expect(overdue?.evidence).toMatchObject({ days: 1 });
    expect(customerFile(day, 'c001').receivables?.invoices[0]?.overdueDays).toBe(1);
  });

  it('that of the pyramid’s zone without a calendar', () => {
    const shanghai = ranked(20, { timeZone: 'Asia/Shanghai' });
    expect(workday(shanghai, { asOf: late.asOf }).date).toBe('2025-07-01');
    expect(workday(pyramid, { asOf: late.asOf }).date).toBe('2025-06-30');
    expect(workday(pyramid, { asOf: new Date(late.asOf), timeZone: 'Asia/Tokyo' }).date).toBe(
      '2025-07-01',
    );
  });

  it('on which facts count or have not happened yet, the same for all', () => {
    const tomorrow = { customerId: 'c001', date: '2025-07-01', kind: 'visit' as const };
    const day = workday(pyramid, { asOf, facts: { contacts: [tomorrow], complaints: [] } });
    expect(day.later.contacts).toEqual([tomorrow]);
    expect(planContacts(day).later).toEqual([tomorrow]);
    expect(watchRisks(day).later.contacts).toEqual([tomorrow]);
  });

  it('and one answer to who is known: whoever was there in the window before is', () => {
    const before = buildPyramid([{ customerId: 'former', revenue: 1 }]);
    const about = { contacts: [{ customerId: 'former', date: asOf, kind: 'other' as const }] };
    const complaints = [{ id: 'K', customerId: 'former', opened: '2025-06-29' }];
    const day = workday(pyramid, { asOf, previous: before, facts: { ...about, complaints } });
    expect(planContacts(day).unknown).toEqual([]);
    expect(watchRisks(day).unknown.contacts).toEqual([]);
    expect(queueComplaints(day).queue[0]?.standing).toBe('inactive');
    expect(frontLineList(day, ['former'])[0]?.standing).toBe('inactive');
  });
});

describe('a bad fact', () => {
  it('gives one message, whatever is made of it', () => {
    const facts = {
      contacts: [{ customerId: 'c001', date: '2025-02-30', kind: 'visit' as const }],
    };
    expect(refusalOf(() => workday(pyramid, { asOf, facts }))).toBe(
      'row 1, facts.contacts[0].date: not a date that the calendar knows; expected YYYY-MM-DD, an ISO timestamp or a Date, got "2025-02-30"',
    );
    expect(refusalOf(() => workday(pyramid, { asOf, facts }), 'zh')).toContain(
      '没有这样的日期或时间',
    );
  });

  it('of a kind that there is not is refused once, before anything is made', () => {
    const facts = { contacts: [{ customerId: 'c001', date: asOf, kind: 'phone' }] };
    expect(refused(() => dayOf({ asOf, facts })).issues).toMatchObject([
      { code: 'invalid-option', path: 'facts.contacts[0].kind', row: 1, received: 'phone' },
    ]);
  });

  it('is told together with all others, each with its row or line', () => {
    const facts = {
      contacts: [
        { customerId: '', date: asOf, kind: 'visit' },
        { customerId: 'c001', date: asOf, kind: 'visit' },
        { customerId: 'c001', date: 'soon', kind: 'visit', line: 9 },
      ],
      creditLimits: [{ customerId: 'c001', limit: -1 }],
    };
    expect(refused(() => dayOf({ asOf, facts })).issues).toMatchObject([
      { code: 'blank-id', row: 1 },
      { code: 'invalid-date', line: 9 },
      { code: 'invalid-amount', row: 1, path: 'facts.creditLimits[0].limit' },
    ]);
    expect(refused(() => readFacts(facts)).issues[0]?.path).toBe('contacts[0].customerId');
  });

  it('by the thousand is told a hundred times', () => {
    const contacts = Array.from({ length: 1000 }, () => ({}));
    expect(refused(() => dayOf({ asOf, facts: { contacts } })).issues).toHaveLength(100);
  });

  it.each(['contact', 'credit-limits'])('in a list %s that there is not is refused', (list) => {
    expect(refused(() => dayOf({ asOf, facts: { [list]: [] } }))).toMatchObject({
      code: 'invalid-option',
    });
  });
});

describe('whatever callers without types give', () => {
  const json = fc.jsonValue();
  const lists = ['contacts', 'complaints', 'receivables', 'creditLimits', 'events', 'satisfaction'];
  const fields = fc.record(
    Object.fromEntries(
      ['customerId', 'id', 'date', 'opened', 'kind', 'dueDate', 'openAmount', 'limit', 'invoice']
        .concat(['resolved', 'firstAnswered', 'valid', 'stage', 'by', 'note', 'category', 'line'])
        .map((name) => [
          name,
          fc.oneof(
            json,
            fc.constantFrom('c001', asOf, '2025-06-30T09:00', 'visit', 'finance', '1'),
          ),
        ]),
    ),
    { requiredKeys: [] },
  );
  const facts = fc.oneof(
    json,
    fc.dictionary(fc.constantFrom(...lists), fc.oneof(json, fc.array(fc.oneof(json, fields)))),
  );

  /** The result of a call, or its refusal; any other error is one of the library. */
  function outcome<T>(call: () => T): T | PyramidError {
    try {
      return call();
    } catch (error) {
      if (error instanceof PyramidError) return error;
      throw error;
    }
  }

  it('as facts, gives a day or a PyramidError, never another error', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const day = outcome(() => dayOf({ asOf, facts: given }));
        if (day instanceof PyramidError) return;
        planDay(day);
        customerFile(day, 'c001');
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    ['facts', [null]],
    ['facts', { complaints: {} }],
    ['facts', { complaints: [null] }],
    ['facts', null],
    ['policies', null],
    ['policies', { version: 1, policies: [{ tier: 'A' }] }],
    ['previous', {}],
    ['previous', [null]],
    ['calendar', []],
    ['timeZone', 7],
    ['signals', [null]],
    ['signals', 'silence'],
    ['asOf', null],
    ['when', asOf],
  ])('%s %j is refused by a PyramidError', (option, value) => {
    expect(() => dayOf({ asOf, [option]: value })).toThrow(PyramidError);
  });

  it('as options of a day or of a list, gives a result or a PyramidError', () => {
    const day = workday(pyramid, { asOf });
    const options = fc.oneof(
      json,
      fc.dictionary(
        fc.constantFrom('hours', 'staff', 'horizonDays', 'queue', 'asOf', 'facts'),
        json,
      ),
    );
    fc.assert(
      fc.property(options, (given) => {
        outcome(() => dayOf(given));
        outcome(() => dayOf({ asOf }, given));
        for (const list of [planContacts, queueComplaints, watchRisks, allocateEffort, planDay]) {
          outcome(() => (list as (day: unknown, options: unknown) => unknown)(day, given));
        }
        outcome(() => frontLineList(day, given as unknown as string[]));
        outcome(() => customerFile(day, given as unknown as string));
      }),
      { numRuns: 500 },
    );
  });

  it('of undefined is the same as nothing', () => {
    const bare = workday(pyramid, { asOf });
    const spelled = workday(pyramid, {
      asOf,
      facts: undefined,
      policies: undefined,
      previous: undefined,
      calendar: undefined,
      timeZone: undefined,
      signals: undefined,
    });
    expect(planDay(spelled, { horizonDays: undefined, hours: undefined })).toEqual(planDay(bare));
    expect(bare.policies).toBe(defaultPolicies);
  });

  it('under a name that no option has, is refused with the nearest', () => {
    expect(refusalOf(() => dayOf({ asof: asOf }))).toContain('asOf');
    const day = workday(pyramid, { asOf });
    const asked = { capacity: 3 } as object;
    expect(refusalOf(() => planContacts(day, asked))).toContain('capacityPerDay');
  });
});
