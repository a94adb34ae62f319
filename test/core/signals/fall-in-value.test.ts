import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../said';
import { risksOn } from '../treatments/on-a-day';
import {
  evidenceOf,
  given,
  goldWatches,
  policiesFor,
  pyramidOf,
  sales,
} from '../treatments/watched';

const fall = {
  signal: 'fall-in-value',
  thresholds: { watch: '0.2', warn: '0.4', act: '0.6' },
} as const;
const policies = goldWatches(fall);
const options = { asOf: '2025-12-31' };

function yearBefore(...values: readonly (readonly [id: string, value: string | number])[]) {
  const rows = values.flatMap(([id, value]) => sales(id, [value], ['2024-06-30']));
  return pyramidOf(rows, { window: '2024' });
}

function now(...values: readonly (readonly [id: string, value: string | number])[]) {
  return pyramidOf(values.flatMap(([id, value]) => sales(id, [value])));
}

describe('fall-in-value', () => {
  it('is given from exactly the threshold on, by severity', () => {
    const previous = yearBefore(['a', 10_000], ['b', 10_000], ['c', 10_000], ['d', 10_000]);
    const pyramid = now(['a', 8_000], ['b', 6_000], ['c', 4_000], ['d', '8000.01']);
    const watch = risksOn(pyramid, policies, {}, { ...options, previous });
    expect(given(watch, 'fall-in-value')).toEqual(['c act', 'b warn', 'a watch']);
    expect(watch.notKnown).toEqual([]);
  });

  it('is not given one digit below the threshold, however far behind the point', () => {
    const whole = '100000000000000000000';
    const nearly = '80000000000000000000.000000000001';
    const previous = yearBefore(['a', whole]);
    expect(
      given(risksOn(now(['a', nearly]), policies, {}, { ...options, previous }), 'fall-in-value'),
    ).toEqual([]);
    const just = now(['a', '80000000000000000000']);
    expect(given(risksOn(just, policies, {}, { ...options, previous }), 'fall-in-value')).toEqual([
      'a watch',
    ]);
  });

  it('says what the value was, is, and by which part it fell', () => {
    const watch = risksOn(
      now(['a', 1_000]),
      policies,
      {},
      { ...options, previous: yearBefore(['a', 3_000]) },
    );
    expect(evidenceOf(watch, 'fall-in-value')).toEqual({
      before: '3000',
      now: '1000',
      lost: '2000',
      share: '0.6666666666666666666666666666666667',
    });
  });

  it('is a fall of everything for a customer that has lapsed, by the policy of its tier before', () => {
    const previous = yearBefore(['gone', 5_000], ['a', 2_000], ['small', 10]);
    const watch = risksOn(now(['a', 2_000]), policies, {}, { ...options, previous });
    expect(watch.signals).toEqual([
      {
        customerId: 'gone',
        tier: 'gold',
        rank: 1,
        lapsed: true,
        signal: 'fall-in-value',
        severity: 'act',
        judgedBy: 'gold',
        evidence: { before: '5000', now: '0', lost: '5000', share: '1' },
        thresholds: fall.thresholds,
      },
    ]);
  });

  it('is the same whether the lapsed customer is on the roster or not', () => {
    const previous = yearBefore(['gone', 5_000], ['a', 2_000]);
    const known = pyramidOf(sales('a', [2_000]), { roster: ['a', 'gone'] });
    expect(known.inactive).toEqual(['gone']);
    expect(risksOn(known, policies, {}, { ...options, previous }).signals).toEqual(
      risksOn(now(['a', 2_000]), policies, {}, { ...options, previous }).signals,
    );
  });

  it('is judged by the former tier too, where a customer fell out of it', () => {
    const previous = yearBefore(['a', 5_000]);
    const watch = risksOn(now(['a', 50]), policies, {}, { ...options, previous });
    expect(watch.signals).toMatchObject([
      { customerId: 'a', tier: 'rest', lapsed: false, severity: 'act', judgedBy: 'gold' },
    ]);
  });

  it('is judged by the stricter of both policies, its own where they agree', () => {
    const lax = { ...fall, thresholds: { watch: '0.5' } };
    const previous = yearBefore(['a', 5_000]);
    const judged = (gold: typeof lax, rest: typeof lax) =>
      risksOn(
        now(['a', 500]),
        policiesFor({ gold: [gold], rest: [rest] }),
        {},
        { ...options, previous },
      ).signals;
    expect(judged(fall, lax)).toMatchObject([{ severity: 'act', judgedBy: 'gold' }]);
    expect(judged(lax, fall)).toMatchObject([{ severity: 'act', judgedBy: 'rest' }]);
    expect(judged(lax, lax)).toMatchObject([{ severity: 'watch', judgedBy: 'rest' }]);
  });

  it('is nothing to report of a new customer, nor of one that grew', () => {
    const watch = risksOn(
      now(['new', 5_000], ['a', 2_001]),
      policies,
      {},
      { ...options, previous: yearBefore(['a', 2_000]) },
    );
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([]);
  });

  it('is not known without the pyramid before, for how many customers', () => {
    const watch = risksOn(now(['a', 5_000], ['b', 2_000], ['c', 10]), policies, {}, options);
    expect(watch.notKnown).toEqual([
      { signal: 'fall-in-value', missing: 'previous', customers: 2 },
    ]);
  });

  it('is not known where the value before was 0 or less, unless there is no fall', () => {
    const watched = policiesFor({ gold: [fall], rest: [fall] });
    const previous = yearBefore(['a', -10], ['b', -10], ['c', 0]);
    const watch = risksOn(
      now(['a', -11], ['b', -10], ['c', -1]),
      watched,
      {},
      { ...options, previous },
    );
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([
      { signal: 'fall-in-value', missing: 'value-before', customers: 2 },
    ]);
  });

  it('is judged for nobody while the window is not over: what is to come would seem lost', () => {
    const previous = yearBefore(['a', 50_000]);
    const of = (asOf: string) => risksOn(now(['a', 5_000]), policies, {}, { asOf, previous });
    const at = (asOf: string) => of(asOf).notKnown;
    expect(of('2025-12-30').signals).toEqual([]);
    expect(of('2025-12-31').signals).toHaveLength(1);
    expect(at('2025-12-30')).toEqual([
      { signal: 'fall-in-value', missing: 'rest-of-window', customers: 1 },
    ]);
    expect(at('2025-12-31')).toEqual([]);
  });

  it('is judged of whoever bought nothing in more than half of a window that goes on', () => {
    const previous = yearBefore(['a', 50_000], ['gone', 60_000]);
    const on = (asOf: string) => risksOn(now(['a', 5_000]), policies, {}, { asOf, previous });
    expect(on('2025-07-01').signals).toEqual([]);
    const { signals, notKnown } = on('2025-07-03');
    expect(signals).toMatchObject([{ customerId: 'gone', signal: 'fall-in-value' }]);
    expect(notKnown).toMatchObject([{ missing: 'rest-of-window', customers: 1 }]);
  });
});

describe('the pyramid before', () => {
  const previous = yearBefore(['a', 5_000]);
  const pyramid = now(['a', 5_000]);
  const refused = (other: typeof previous) => () =>
    risksOn(pyramid, policies, {}, { ...options, previous: other });

  it('must be on the same basis', () => {
    const rows = [{ customerId: 'a', date: '2024-01-01', revenue: 1, profit: 1 }];
    expect(refusalOf(refused(pyramidOf(rows, { window: '2024', basis: 'profit' })))).toContain(
      'previous.settings.basis: customers are not ranked by what ranks them in pyramid; expected revenue, got "profit"',
    );
  });

  it('must have the same tiers', () => {
    const scheme = { cut: 'headcount', tiers: [{ id: 'all', name: 'all', share: '1' }] } as const;
    expect(
      refusalOf(refused({ ...previous, settings: { ...previous.settings, scheme } })),
    ).toContain(
      'previous.settings.scheme.tiers: the tiers are not those of pyramid; expected gold, rest, got "all"',
    );
  });

  it('must be in the same currency', () => {
    const settings = { ...previous.settings, currency: 'USD' };
    expect(refused({ ...previous, settings })).toThrow('previous.settings.currency');
  });

  it('must end earlier, in a window of all dates by its rows', () => {
    expect(refusalOf(refused(pyramid))).toContain(
      'previous.settings.window: the windows go back in time: 2025-01-01..2025-12-31 does not end before 2025-01-01..2025-12-31 does; expected a window before 2025, got "2025"',
    );
    const whole = pyramidOf(sales('a', [1]), { window: 'all' });
    expect(() => risksOn(whole, policies, {}, { ...options, previous: whole })).toThrow('"all"');
  });

  it('must be as long, within a tenth, unless both are of one kind of calendar', () => {
    const quarter = pyramidOf(sales('a', [1]), { window: '2025-Q1' });
    const year = pyramidOf(sales('a', [1]), { window: '2024' });
    const refusal = refusalOf(() => risksOn(quarter, policies, {}, { ...options, previous: year }));
    expect(refusal).toContain('2025-Q1 has 90 days and 2024 has 366');
    expect(refusal).toContain('Compare it with 2024-Q4');
  });
});
