import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risksOn } from '../treatments/on-a-day';
import { evidenceOf, given, goldWatches, pyramidOf, sales } from '../treatments/watched';

const silence = { signal: 'silence', thresholds: { watch: '2', warn: '3', act: '5' } } as const;
const policies = goldWatches(silence);

/** Three purchases ten days apart, the last on 21 January. */
const TEN_DAYS_APART = ['2025-01-01', '2025-01-11', '2025-01-21'];
const regular = pyramidOf(sales('a', [1_000, 1_000, 1_000], TEN_DAYS_APART));

const at = (asOf: string, pyramid = regular, watched = policies) =>
  given(risksOn(pyramid, watched, {}, { asOf }), 'silence');

describe('silence', () => {
  it.each([
    ['2025-02-09', []],
    ['2025-02-10', ['a watch']],
    ['2025-02-19', ['a watch']],
    ['2025-02-20', ['a warn']],
    ['2025-03-11', ['a warn']],
    ['2025-03-12', ['a act']],
  ])('at 10 days between purchases, the last on 21 January, on %s is %j', (asOf, expected) => {
    expect(at(asOf)).toEqual(expected);
  });

  it('says since when, how long, and how long by its own habit', () => {
    const watch = risksOn(regular, policies, {}, { asOf: '2025-02-15' });
    expect(evidenceOf(watch, 'silence')).toEqual({
      lastDate: '2025-01-21',
      until: '2025-02-15',
      days: 25,
      transactions: 3,
      meanGap: '10',
      times: '2.5',
    });
  });

  it('takes the mean of all gaps, exactly', () => {
    // 8 days, 3 gaps: 2 × 8 ÷ 3 = 5⅓ days, so 6 whole ones.
    const dates = ['2025-01-01', '2025-01-02', '2025-01-02', '2025-01-09'];
    const pyramid = pyramidOf(sales('a', [1_000, 1, 1, 1], dates));
    expect(at('2025-01-14', pyramid)).toEqual([]);
    expect(at('2025-01-15', pyramid)).toEqual(['a watch']);
  });

  it('is never shorter than the least days of the policy', () => {
    const patient = goldWatches({ ...silence, minimumDays: 30 });
    expect(at('2025-02-19', regular, patient)).toEqual([]);
    expect(at('2025-02-20', regular, patient)).toEqual(['a warn']);
  });

  it('has only the severities that have a threshold', () => {
    const late = goldWatches({ ...silence, thresholds: { act: 4 } });
    expect(at('2025-03-01', regular, late)).toEqual([]);
    expect(at('2025-03-02', regular, late)).toEqual(['a act']);
  });

  it('is not known of customers with too few purchases, or all on one date: how many', () => {
    const pyramid = pyramidOf([
      ...sales('twice', [1_000, 1_000], ['2025-01-01', '2025-01-02']),
      ...sales('one day', [1_000, 1_000, 1_000], ['2025-01-01']),
      ...sales('a', [1_000, 1_000, 1_000], TEN_DAYS_APART),
      ...sales('small', [1]),
    ]);
    const watch = risksOn(pyramid, policies, {}, { asOf: '2025-12-31' });
    expect(given(watch, 'silence')).toEqual(['a act']);
    expect(watch.notKnown).toEqual([{ signal: 'silence', missing: 'purchases', customers: 2 }]);
  });

  it('is not known where sales have no dates', () => {
    const rows = [1, 2, 3].map((revenue) => ({ customerId: 'a', revenue: revenue * 1_000 }));
    const watch = risksOn(pyramidOf(rows, { window: 'all' }), policies, {}, { asOf: '2025-12-31' });
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([{ signal: 'silence', missing: 'dates', customers: 1 }]);
  });

  it('counts no further than to the end of the window, after which sales are not known', () => {
    const january = pyramidOf(sales('a', [1_000, 1_000, 1_000], TEN_DAYS_APART), {
      window: '2025-01',
    });
    const watch = risksOn(january, policies, {}, { asOf: '2025-12-31', horizonDays: 100 });
    expect(watch.signals).toEqual([]);
    expect(watch.coming).toEqual([]);
    expect(watch.notKnown).toEqual([
      { signal: 'silence', missing: 'sales-after-window', customers: 1 },
    ]);
    expect(risksOn(january, policies, {}, { asOf: '2025-02-01' }).notKnown).toEqual([]);
  });

  it('is watched of a customer that has lapsed, by its habit before', () => {
    const dates = ['2024-11-01', '2024-12-01', '2024-12-31'];
    const previous = pyramidOf(sales('gone', [1_000, 1_000, 1_000], dates), { window: '2024' });
    const pyramid = pyramidOf(sales('a', [1_000]));
    const watch = risksOn(pyramid, policies, {}, { asOf: '2025-03-31', previous });
    expect(watch.signals).toMatchObject([
      { customerId: 'gone', lapsed: true, severity: 'warn', evidence: { days: 90, meanGap: '30' } },
    ]);
  });

  it('agrees with fractions worked out in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 4000 }),
        (days, elapsed, thousandths) => {
          const sorted = days.sort((a, b) => a - b);
          const dates = sorted.map((day) => `2025-01-${String(day).padStart(2, '0')}`);
          const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
          const asOf = new Date(Date.UTC(2025, 0, last + elapsed)).toISOString().slice(0, 10);
          const watched = goldWatches({
            signal: 'silence',
            thresholds: { act: `${thousandths / 1000}` },
          });
          const pyramid = pyramidOf(
            sales(
              'a',
              dates.map(() => 1_000),
              dates,
            ),
          );
          const isSilent = elapsed * (dates.length - 1) * 1000 >= thousandths * (last - first);
          expect(at(asOf, pyramid, watched)).toEqual(isSilent ? ['a act'] : []);
        },
      ),
    );
  });
});
