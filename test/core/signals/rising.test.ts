import { describe, expect, it } from 'vitest';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import type { WorkdayOptions } from '../../../src/core/treatments/workday';
import { riskSentence } from '../../../src/output/words/sentences';
import { risksOn } from '../treatments/on-a-day';
import {
  evidenceOf,
  given,
  goldAndRest,
  policiesFor,
  pyramidOf,
  sales,
} from '../treatments/watched';

const rising = { signal: 'rising', thresholds: { watch: 1 } } as const;
const policies = policiesFor({ gold: [], rest: [rising] });

/** Bought on 1 October, 1 November and 1 December: for 92 of 365 days. */
const DATES = ['2025-10-01', '2025-11-01', '2025-12-01'];
const old = sales('old', [900], ['2024-05-01']);
/** Worth 1,000 a year, on the day, at that pace: 92 / 365 of it is 252.05…. */
const enough = sales('new', ['100', '100', '52.06'], DATES);

function risks(
  rows: readonly Transaction[],
  options: PyramidOptions = {},
  day: Partial<WorkdayOptions> = {},
) {
  const previous = pyramidOf(rows, { ...options, window: '2024' });
  const pyramid = pyramidOf(rows, { ...options, window: '2025' });
  return risksOn(pyramid, policies, {}, { asOf: '2026-01-01', previous, ...day });
}

const found = (...asked: Parameters<typeof risks>) => given(risks(...asked), 'rising');
const missing = (...asked: Parameters<typeof risks>) =>
  risks(...asked)
    .notKnown.filter(({ signal }) => signal === 'rising')
    .map((one) => `${one.missing} ${one.customers}`);

describe('rising', () => {
  it('is a newcomer whose value at its pace would be enough for a better tier', () => {
    expect(found([...old, ...enough])).toEqual(['new watch']);
    const short = sales('new', ['100', '100', '52.05'], DATES);
    expect(found([...old, ...short])).toEqual([]);
  });

  it('says since when it buys, and how the pace was reckoned', () => {
    const watch = risks([...old, ...enough]);
    expect(evidenceOf(watch, 'rising')).toEqual({
      firstPurchase: '2025-10-01',
      knownSince: '2024-05-01',
      days: 92,
      windowDays: 365,
      purchaseDates: 3,
      value: '252.06',
      atPace: '1000.020652173913043478260869565217',
      now: 'rest',
      atPaceTier: 'gold',
      tiers: 1,
    });
    const [only] = watch.signals.filter(({ signal }) => signal === 'rising');
    expect(riskSentence(only as NonNullable<typeof only>)).toBe(
      'new (rest) bought first on 2025-10-01 (rows go back to 2024-05-01) and is judged by its pace: 252.06 in 92 of the 365 days would be 1,000.02 in all of them, enough for gold instead of rest; tier rest watches from 1 tier up.',
    );
    expect(riskSentence(only as NonNullable<typeof only>, { language: 'zh' })).toBe(
      'new（rest级）首次购买于 2025-10-01（数据始于 2024-05-01），按购买速度推算：365 天中的 92 天购买 252.06，整个统计期间可达 1,000.02，够得上 gold级（现为 rest级）；rest级可升 1 级即关注。',
    );
  });

  it('takes three purchase dates and sixty days, and counts those that have less', () => {
    const rows = (dates: readonly string[]) => [...old, ...sales('new', [500, 1, 1], dates)];
    expect(found(rows(['2025-11-02', '2025-11-20', '2025-12-01']))).toEqual(['new watch']);
    expect(found(rows(['2025-11-03', '2025-11-20', '2025-12-01']))).toEqual([]);
    expect(missing(rows(['2025-11-03', '2025-11-20', '2025-12-01']))).toEqual(['pace 1']);
    expect(missing(rows(['2025-11-02', '2025-12-01']))).toEqual(['pace 1']);
  });

  it('is nobody that bought before the window, however long ago', () => {
    const years = [...old, ...enough, ...sales('new', [1], ['2022-01-01'])];
    expect(found(years)).toEqual([]);
    // On a roster too, on which it was inactive in the window before.
    expect(found(years, { roster: ['new', 'old'] })).toEqual([]);
    expect(found(years, { roster: ['new', 'old'], population: 'roster' })).toEqual([]);
    expect(found([...old, ...enough], { roster: ['new'] })).toEqual(['new watch']);
    expect(found([...old, ...enough], { roster: ['new'], population: 'roster' })).toEqual([
      'new watch',
    ]);
  });

  it('is nobody who has bought all the window', () => {
    const all = sales('new', [300, 300, 300], ['2025-01-01', '2025-05-01', '2025-12-01']);
    expect(found([...old, ...all])).toEqual([]);
  });

  it('is never judged where the rows before the window are missing', () => {
    const none = { previous: undefined };
    expect(found([...old, ...enough], {}, none)).toEqual([]);
    expect(missing([...old, ...enough], {}, none)).toEqual(['previous 1']);
    const previous = pyramidOf(sales('old', [900], ['2023-05-01']), { window: '2023' });
    expect(found([...old, ...enough], {}, { previous })).toEqual([]);
    expect(missing([...old, ...enough], {}, { previous })).toEqual(['sales-between 1']);
  });

  it('is reckoned up to today in a window that is not over', () => {
    const rows = [
      ...old,
      ...sales('new', [200, 100, 5], ['2025-03-01', '2025-04-01', '2025-05-01']),
    ];
    // 305 in 61 of 120 days until 1 May would be 600; in 62 of 151 until June 1,210 is too much.
    expect(found(rows, {}, { asOf: '2025-05-01' })).toEqual([]);
    const more = [...rows, ...sales('new', [1000 / 2], ['2025-04-20'])];
    expect(evidenceOf(risks(more, {}, { asOf: '2025-05-01' }), 'rising')).toMatchObject({
      days: 61,
      windowDays: 120,
      value: '805',
    });
  });

  it('is not known where orders are not counted', () => {
    expect(missing([...old, ...enough], { orders: false })).toEqual(['orders 1']);
  });
});

/** Ten old customers, worth 10,000, 9,000, … 1,000 in both years. */
const ten = Array.from({ length: 10 }, (_, at) =>
  sales(`old-${at}`, [10_000 - at * 1000, 10_000 - at * 1000], ['2024-02-01', '2025-02-01']),
).flat();

/** To which tier a newcomer would rise that is worth so much in the fourth quarter. */
function wouldRiseTo(value: string, scheme: PyramidOptions['scheme']): string | undefined {
  const rows = [...ten, ...sales('new', [value, '0.01', '0.01'], DATES)];
  const tiers = scheme?.tiers.map(({ id }) => id) ?? [];
  const own = readPolicies({
    ...policies,
    policies: tiers.map((tier, at) => ({
      ...policiesFor({ gold: [rising], rest: [rising] }).policies[at === 0 ? 0 : 1],
      tier,
      effort: { share: at === 0 ? '1' : '0', origin: { en: 'a test', zh: '测试' } },
    })),
  });
  const of = (window: string) => buildPyramid(rows, { scheme, window, orders: true });
  const day = { asOf: '2026-01-01', previous: of('2024') };
  const watch = risksOn(of('2025'), own, {}, day);
  const [one] = watch.signals.filter(({ signal }) => signal === 'rising');
  return one === undefined ? undefined : evidenceOf(watch, 'rising').atPaceTier;
}

describe('the tier to which a pace would raise', () => {
  const named = (id: string) => ({ id, name: id });
  const headcount: PyramidOptions['scheme'] = {
    cut: 'headcount',
    tiers: [
      { ...named('top'), share: '0.2' },
      { ...named('middle'), share: '0.3' },
      { ...named('bottom'), share: '0.5' },
    ],
  };

  // Of eleven, three are in the first tier (8,000 the least) and six in the first two (5,000).
  it.each([
    ['2016.42', 'top'],
    ['2016.41', 'middle'],
    ['1260.26', 'middle'],
    ['1260.25', undefined],
  ])('by headcount overtakes the last one inside: %s is %s', (value, tier) => {
    expect(wouldRiseTo(value, headcount)).toBe(tier);
  });

  it('meets the lowest value of a tier beside its share, and takes a place that is empty', () => {
    const [top, ...others] = headcount.tiers as { id: string; name: string; share: string }[];
    const least = (from: string) => ({
      cut: 'headcount' as const,
      tiers: [{ ...(top as NonNullable<typeof top>), from }, ...others],
    });
    // 9,500 is met by one, so that two places are empty.
    expect(wouldRiseTo('2394.52', least('9500'))).toBe('top');
    expect(wouldRiseTo('2394.48', least('9500'))).toBe('middle');
    expect(wouldRiseTo('5041.10', least('20000'))).toBe('top');
    // With so much it stands in the middle already.
    expect(wouldRiseTo('5041.05', least('20000'))).toBeUndefined();
  });

  it('by amount reaches the bound', () => {
    expect(wouldRiseTo('252.04', goldAndRest)).toBe('gold');
    expect(wouldRiseTo('252.02', goldAndRest)).toBeUndefined();
  });
});
