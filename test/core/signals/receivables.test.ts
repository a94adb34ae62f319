import { describe, expect, it } from 'vitest';
import type { Facts, Receivable } from '../../../src/core/facts/facts';
import { refusalOf } from '../../said';
import { risksOn } from '../treatments/on-a-day';
import { evidenceOf, given, goldWatches, pyramidOf, sales } from '../treatments/watched';

const asOf = '2025-12-31';
const pyramid = pyramidOf([...sales('a', [3_000]), ...sales('b', [2_000]), ...sales('small', [5])]);

function owed(customerId: string, dueDate: string, openAmount: string | number): Receivable {
  return { customerId, invoice: `${customerId}-${dueDate}`, dueDate, openAmount };
}

describe('receivable-overdue', () => {
  const overdue = {
    signal: 'receivable-overdue',
    thresholds: { watch: 1, warn: 30, act: 60 },
  } as const;
  const policies = goldWatches(overdue);
  const judge = (...receivables: Receivable[]) =>
    risksOn(pyramid, policies, { receivables }, { asOf });

  it.each([
    ['2026-01-01', []],
    ['2025-12-31', []],
    ['2025-12-30', ['a watch']],
    ['2025-12-02', ['a watch']],
    ['2025-12-01', ['a warn']],
    ['2025-11-02', ['a warn']],
    ['2025-11-01', ['a act']],
  ])('due on %s is %j on 31 December', (dueDate, expected) => {
    expect(given(judge(owed('a', dueDate, 10)), 'receivable-overdue')).toEqual(expected);
  });

  it('says since when, how much and on how many invoices', () => {
    const watch = judge(
      owed('a', '2025-12-21', '100.10'),
      owed('a', '2025-12-11', '0.20'),
      owed('a', asOf, '300'),
      owed('a', '2026-01-31', '5000'),
    );
    expect(evidenceOf(watch, 'receivable-overdue')).toEqual({
      since: '2025-12-11',
      days: 20,
      amount: '100.3',
      invoices: 2,
    });
  });

  it('is not given for what is paid or credited, and credits are set against the oldest first', () => {
    expect(judge(owed('a', '2025-01-01', 0), owed('a', '2025-01-01', -50)).signals).toEqual([]);
    expect(judge(owed('a', '2025-12-30', 10), owed('a', '2025-01-01', -50)).signals).toEqual([]);
    const watch = judge(owed('a', '2025-12-30', 60), owed('a', '2025-01-01', -50));
    expect(evidenceOf(watch, 'receivable-overdue')).toMatchObject({ amount: '10', invoices: 1 });
  });

  it('counts from the due date with which the least amount was overdue', () => {
    const policies = goldWatches({ ...overdue, minimumAmount: '100' });
    const days = (...open: readonly string[]) => {
      const receivables = [
        owed('a', '2025-11-01', open[0] ?? 0),
        owed('a', '2025-12-21', open[1] ?? 0),
      ];
      const { signals } = risksOn(pyramid, policies, { receivables }, { asOf });
      return signals.map(({ severity, evidence }) => [severity, evidence]);
    };
    expect(days('99.99', '0.01')).toMatchObject([['watch', { since: '2025-12-21', days: 10 }]]);
    expect(days('100', '0.01')).toMatchObject([['act', { since: '2025-11-01', days: 60 }]]);
    expect(days('99.98', '0.01')).toEqual([]);
  });

  it('is not known without the list, and no news with an empty one', () => {
    const { signals, notKnown } = risksOn(pyramid, policies, {}, { asOf });
    expect(signals).toEqual([]);
    expect(notKnown).toEqual([
      { signal: 'receivable-overdue', missing: 'receivables', customers: 2 },
    ]);
    expect(judge()).toMatchObject({ signals: [], notKnown: [] });
  });

  it('is watched of a customer that has lapsed', () => {
    const previous = pyramidOf(sales('gone', [9_000], ['2024-05-05']), { window: '2024' });
    const receivables = [owed('gone', '2025-01-01', 700)];
    const watch = risksOn(pyramid, policies, { receivables }, { asOf, previous });
    expect(watch.signals).toMatchObject([{ customerId: 'gone', lapsed: true, severity: 'act' }]);
    expect(watch.unknown.receivables).toEqual([]);
  });

  it('is not known of an inactive customer whose tier nobody knows', () => {
    const inactive = pyramidOf(sales('a', [3_000]), { roster: ['gone', 'silent'] });
    const receivables = [owed('gone', '2025-01-01', 700)];
    const watch = risksOn(inactive, policies, { receivables }, { asOf });
    expect(watch).toMatchObject({ signals: [], unknown: { receivables: [] } });
    expect(watch.notKnown).toEqual([
      { signal: 'receivable-overdue', missing: 'tier', customers: 1 },
    ]);
  });
});

describe('credit-limit', () => {
  const policies = goldWatches({
    signal: 'credit-limit',
    thresholds: { watch: '0.8', warn: '0.9', act: '1' },
  });
  const judge = (limit: string | number, ...receivables: Receivable[]) => {
    const creditLimits = [{ customerId: 'a', limit }];
    return risksOn(pyramid, policies, { receivables, creditLimits }, { asOf });
  };

  it.each([
    ['799.99', []],
    ['800', ['a watch']],
    ['899.99', ['a watch']],
    ['900', ['a warn']],
    ['999.999999999999999999', ['a warn']],
    ['1000', ['a act']],
  ])('%s of 1,000 is %j', (open, expected) => {
    expect(given(judge(1_000, owed('a', '2026-06-30', open)), 'credit-limit')).toEqual(expected);
  });

  it('adds up what is open, due or not, less credits', () => {
    const watch = judge(
      '1000',
      owed('a', '2026-06-30', '700'),
      owed('a', '2025-06-30', '350.5'),
      owed('a', '2025-06-30', '-150'),
    );
    expect(evidenceOf(watch, 'credit-limit')).toEqual({
      used: '900.5',
      limit: '1000',
      share: '0.9005',
    });
  });

  it('is reached at once where the limit is 0, but not by owing nothing', () => {
    expect(evidenceOf(judge(0, owed('a', '2026-06-30', 1)), 'credit-limit').share).toBeNull();
    expect(given(judge(0, owed('a', '2026-06-30', 1)), 'credit-limit')).toEqual(['a act']);
    expect(judge(0).signals).toEqual([]);
  });

  it('is not known of customers without a limit of their own', () => {
    expect(judge(1_000, owed('b', '2025-01-01', 9_999)).notKnown).toEqual([
      { signal: 'credit-limit', missing: 'own-credit-limit', customers: 1 },
    ]);
  });

  it('is not known without receivables, nor without limits', () => {
    const missing = (facts: Facts) =>
      risksOn(pyramid, policies, facts, { asOf }).notKnown.map((one) => one.missing);
    expect(missing({})).toEqual(['receivables', 'credit-limits']);
    expect(missing({ receivables: [] })).toEqual(['credit-limits']);
    expect(missing({ creditLimits: [] })).toEqual(['receivables']);
  });

  it('is not known of an inactive customer that owes something, whose tier nobody knows', () => {
    const roster = pyramidOf(sales('a', [3_000]), { roster: ['gone', 'clear'] });
    const receivables = [owed('gone', '2025-01-01', 700), owed('clear', '2025-01-01', 0)];
    const creditLimits = ['a', 'gone', 'clear'].map((customerId) => ({ customerId, limit: 1 }));
    const facts = { receivables, creditLimits };
    expect(risksOn(roster, policies, facts, { asOf }).notKnown).toEqual([
      { signal: 'credit-limit', missing: 'tier', customers: 1 },
    ]);
  });

  it('may be stated twice only if both are the same', () => {
    const twice = (limit: string) => () =>
      risksOn(
        pyramid,
        policies,
        {
          receivables: [],
          creditLimits: [
            { customerId: 'a', limit: '10' },
            { customerId: 'a', limit, line: 3 },
          ],
        },
        { asOf },
      );
    expect(twice('10.00')).not.toThrow();
    expect(refusalOf(twice('11'))).toBe(
      'line 3, facts.creditLimits[1].limit: the customer already has a credit limit of 10; ' +
        'expected one credit limit a customer, got "11". Leave only the limit that is in force.',
    );
  });
});
