import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risksOn } from '../treatments/on-a-day';
import { evidenceOf, given, goldWatches, pyramidOf, sales } from '../treatments/watched';

const silence = { signal: 'silence', thresholds: { watch: '2', warn: '3', act: '5' } } as const;
const policies = goldWatches(silence);

/** Five purchases five to fifteen days apart, ten on average, the last on 10 February. */
const TEN_DAYS_APART = ['2025-01-01', '2025-01-06', '2025-01-21', '2025-01-31', '2025-02-10'];
const regular = pyramidOf(sales('a', [1_000, 1_000, 1_000, 1_000, 1_000], TEN_DAYS_APART));

/** Three of them: two gaps. */
const THREE = ['2025-01-01', '2025-01-11', '2025-01-21'];
const young = pyramidOf(sales('a', [1_000, 1_000, 1_000], THREE));

const at = (asOf: string, pyramid = regular, watched = policies) =>
  given(risksOn(pyramid, watched, {}, { asOf }), 'silence');

describe('silence', () => {
  it.each([
    ['2025-03-01', []],
    ['2025-03-02', ['a watch']],
    ['2025-03-11', ['a watch']],
    ['2025-03-12', ['a warn']],
    ['2025-03-31', ['a warn']],
    ['2025-04-01', ['a act']],
  ])('at 10 days between purchases, the last on 10 February, on %s is %j', (asOf, expected) => {
    expect(at(asOf)).toEqual(expected);
  });

  it('says since when, how long, and how long by its own habit', () => {
    const watch = risksOn(regular, policies, {}, { asOf: '2025-03-07' });
    expect(evidenceOf(watch, 'silence')).toEqual({
      lastPurchase: '2025-02-10',
      until: '2025-03-07',
      days: 25,
      purchaseDates: 5,
      meanGap: '10',
      times: '2.5',
    });
  });

  it('takes the mean of all gaps, exactly', () => {
    // 8 days, 3 gaps: 2 × 8 ÷ 3 = 5⅓ days, so 6 whole ones.
    const dates = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-09'];
    const pyramid = pyramidOf(sales('a', [1_000, 1, 1, 1], dates));
    expect(at('2025-01-14', pyramid)).toEqual([]);
    expect(at('2025-01-15', pyramid)).toEqual(['a watch']);
  });

  it('is never shorter than the least days of the policy', () => {
    const patient = goldWatches({ ...silence, minimumDays: 30 });
    expect(at('2025-03-11', regular, patient)).toEqual([]);
    expect(at('2025-03-12', regular, patient)).toEqual(['a warn']);
  });

  it('has only the severities that have a threshold', () => {
    const late = goldWatches({ ...silence, thresholds: { act: 4 } });
    expect(at('2025-03-21', regular, late)).toEqual([]);
    expect(at('2025-03-22', regular, late)).toEqual(['a act']);
  });

  it('is a warning at most with less than four gaps, today and in days to come', () => {
    expect(at('2025-02-20', young)).toEqual(['a warn']);
    expect(at('2025-12-31', young)).toEqual(['a warn']);
    const ahead = risksOn(young, policies, {}, { asOf: '2025-02-20', horizonDays: 300 });
    expect(ahead.coming).toEqual([]);
    const urgent = goldWatches({ ...silence, thresholds: { act: 4 } });
    expect(at('2025-12-31', young, urgent)).toEqual([]);
    const four = pyramidOf(sales('a', [1_000, 1_000, 1_000, 1_000], [...THREE, '2025-01-31']));
    expect(at('2025-12-31', four)).toEqual(['a warn']);
  });

  it('rests on purchase dates: neither further lines nor a refund have a say', () => {
    const rows = TEN_DAYS_APART.flatMap((date) => sales('a', [600, 300, 100], [date]));
    const refund = sales('a', [-500], ['2025-03-20']);
    const lines = pyramidOf([...rows, ...refund]);
    const of = (pyramid: typeof lines) =>
      evidenceOf(risksOn(pyramid, policies, {}, { asOf: '2025-04-30' }), 'silence');
    expect(of(lines)).toEqual(of(regular));
    expect(of(lines)).toMatchObject({ lastPurchase: '2025-02-10', days: 79, meanGap: '10' });
  });

  it('counts the purchase dates of the window before with its own, where nothing lies between', () => {
    const before = ['2024-11-12', '2024-11-22', '2024-12-22'];
    const now = ['2025-01-01', '2025-01-11'];
    const previous = pyramidOf(sales('a', [1_000, 500, 1_000], before), { window: '2024' });
    const pyramid = pyramidOf(sales('a', [1_000, 1_000], now));
    const watch = (one: typeof previous) =>
      risksOn(pyramid, policies, {}, { asOf: '2025-03-22', previous: one });
    expect(evidenceOf(watch(previous), 'silence')).toMatchObject({
      purchaseDates: 5,
      meanGap: '15',
      days: 70,
    });
    const apart = pyramidOf(sales('a', [1_000, 500, 1_000], before), {
      window: '2024-01-01..2024-12-30',
    });
    expect(watch(apart).signals).toEqual([]);
    expect(watch(apart).notKnown).toContainEqual({
      signal: 'silence',
      missing: 'purchases',
      customers: 1,
    });
  });

  it('is not known where orders are not counted', () => {
    const uncounted = pyramidOf(sales('a', [1_000], TEN_DAYS_APART), { orders: false });
    const watch = risksOn(uncounted, policies, {}, { asOf: '2025-12-31' });
    expect(watch.notKnown).toEqual([{ signal: 'silence', missing: 'orders', customers: 1 }]);
  });

  it('is not known of customers with too few purchases, or all on one date: how many', () => {
    const pyramid = pyramidOf([
      ...sales('twice', [1_000, 1_000], ['2025-01-01', '2025-01-02']),
      ...sales('one day', [1_000, 1_000, 1_000], ['2025-01-01']),
      ...sales('a', [1_000, 1_000, 1_000, 1_000, 1_000], TEN_DAYS_APART),
      ...sales('small', [1]),
    ]);
    const watch = risksOn(pyramid, policies, {}, { asOf: '2025-12-31' });
    expect(given(watch, 'silence')).toEqual(['a act']);
    expect(watch.notKnown).toEqual([{ signal: 'silence', missing: 'purchases', customers: 2 }]);
  });

  it('is not known where sales have no dates', () => {
    const rows = [1, 2, 3].map((revenue) => ({
      customerId: 'a',
      revenue: revenue * 1_000,
      order: `SO-${revenue}`,
    }));
    const watch = risksOn(pyramidOf(rows, { window: 'all' }), policies, {}, { asOf: '2025-12-31' });
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([{ signal: 'silence', missing: 'dates', customers: 1 }]);
  });

  it('counts no further than to the end of the window, after which sales are not known', () => {
    const january = pyramidOf(sales('a', [1_000, 1_000, 1_000], THREE), {
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
    const earlier = pyramidOf(sales('gone', [1_000, 1_000, 1_000], dates), {
      window: '2024-01-01..2024-12-31',
    });
    const later = pyramidOf(sales('a', [1_000], ['2025-02-01']), {
      window: '2025-02-01..2026-02-01',
    });
    const broken = risksOn(later, policies, {}, { asOf: '2025-03-31', previous: earlier });
    expect(broken.notKnown).toContainEqual({
      signal: 'silence',
      missing: 'sales-between',
      customers: 1,
    });
  });

  it('agrees with fractions worked out in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 5, maxLength: 12 }),
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
