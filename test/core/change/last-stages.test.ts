import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionLadder } from '../../../src/core/change/ladder';
import { traceLadder } from '../../../src/core/change/trace-ladder';
import type { Satisfaction } from '../../../src/core/facts/facts';
import { lastStages } from '../../../src/core/facts/last-stages';

const found: readonly Satisfaction[] = [
  { customerId: 'bob', date: '2025-03-01', stage: 'angry' },
  { customerId: 'ann', date: '2025-01-10', stage: 'satisfied' },
  { customerId: 'bob', date: '2025-01-31', stage: 'loyal' },
  { customerId: 'cem', date: '2025-06-30', stage: 'very satisfied' },
];

const told = (facts: readonly Satisfaction[], asOf: string, timeZone?: string): string[] =>
  lastStages(facts, { asOf, ...(timeZone !== undefined && { timeZone }) }).map(
    ({ customerId, standing }) => `${customerId} ${standing}`,
  );

describe('lastStages', () => {
  it('gives the last stage of each customer up to a date, that date included, by id', () => {
    expect(told(found, '2025-01-31')).toEqual(['ann satisfied', 'bob loyal']);
    expect(told(found, '2025-06-29')).toEqual(['ann satisfied', 'bob angry']);
    expect(told(found, '2025-06-30')).toEqual(['ann satisfied', 'bob angry', 'cem very satisfied']);
  });

  it('leaves out customers of whom nothing was found yet: they are not known', () => {
    expect(told(found, '2024-12-31')).toEqual([]);
  });

  it('makes two dates comparable', () => {
    const { customers } = traceLadder(
      lastStages(found, { asOf: '2025-01-31' }),
      lastStages(found, { asOf: '2025-06-30' }),
      satisfactionLadder,
    );
    expect(customers.map(({ customerId, kind }) => `${customerId} ${kind}`)).toEqual([
      'ann retained',
      'bob downgraded',
      'cem new',
    ]);
  });

  it('takes the later time of one day, with or without offset', () => {
    const day: readonly Satisfaction[] = [
      { customerId: 'ann', date: '2025-01-10T17:00', stage: 'satisfied' },
      { customerId: 'ann', date: '2025-01-10T09:00Z', stage: 'angry' },
      { customerId: 'ann', date: '2025-01-10', stage: 'escalated' },
    ];
    expect(told(day, '2025-01-10')).toEqual(['ann satisfied']);
  });

  it('takes the worse of two stages at the same time', () => {
    const stages = ['loyal', 'angry', 'satisfied'];
    const day = stages.map((stage) => ({ customerId: 'ann', date: '2025-01-10', stage }));
    expect(told(day, '2025-01-10')).toEqual(['ann angry']);
  });

  it('reads instants as dates in the time zone', () => {
    const late = [{ customerId: 'ann', date: '2025-01-10T20:00:00Z', stage: 'loyal' }];
    expect(told(late, '2025-01-10')).toEqual(['ann loyal']);
    expect(told(late, '2025-01-10', 'Asia/Shanghai')).toEqual([]);
  });

  it('takes another ladder', () => {
    const facts = [{ customerId: 'ann', date: '2025-01-10', stage: '满意' }];
    const ladder = ['满意', '不满'];
    expect(lastStages(facts, { asOf: '2025-12-31', ladder })).toEqual([
      { customerId: 'ann', standing: '满意' },
    ]);
  });

  it('gives the same whatever the order of the findings', () => {
    const finding = fc.record({
      customerId: fc.constantFrom('a', 'b', 'ﬁ', '😀'),
      date: fc.constantFrom('2025-01-01', '2025-01-01T12:00', '2025-01-02', '2025-02-01'),
      stage: fc.constantFrom(...satisfactionLadder),
    });
    fc.assert(
      fc.property(fc.array(finding), (facts) => {
        expect(told(facts.toReversed(), '2025-01-31')).toEqual(told(facts, '2025-01-31'));
      }),
    );
  });

  const fact: Satisfaction = { customerId: 'ann', date: '2025-01-10', stage: 'angry' };

  it.each<[string, Satisfaction, object]>([
    [
      'a stage that is not on the ladder, naming the ladder',
      { ...fact, stage: 'furious', line: 7 },
      {
        code: 'invalid-option',
        line: 7,
        expected: 'loyal, very satisfied, satisfied, dissatisfied, angry, escalated',
        received: 'furious',
      },
    ],
    [
      'a stage that is a name of the language',
      { ...fact, stage: 'constructor' },
      { code: 'invalid-option', path: 'satisfaction[0].stage' },
    ],
    ['inactive, which is no stage', { ...fact, stage: 'inactive' }, { code: 'invalid-option' }],
    [
      'an impossible date, also after the date asked for',
      { ...fact, date: '2025-02-30' },
      { code: 'invalid-date', path: 'satisfaction[0].date', received: '2025-02-30' },
    ],
    ['a blank id', { ...fact, customerId: '' }, { code: 'blank-id' }],
  ])('refuses %s', (_, bad, issue) => {
    expect(() => lastStages([bad], { asOf: '2025-01-31' })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining(issue)] }),
    );
  });

  it.each([
    ['asOf', { asOf: '2025-02-30' }],
    ['timeZone', { asOf: '2025-01-31', timeZone: 'Mars/Olympus' }],
    ['ladder', { asOf: '2025-01-31', ladder: [] }],
  ])('refuses a wrong %s', (path, options) => {
    expect(() => lastStages(found, options)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    );
  });
});
