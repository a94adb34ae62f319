import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyProfile, type ProfileOptions } from '../../../src/core/change/company-profile';
import type { LadderItem } from '../../../src/core/change/standing-table';
import type { Migrations } from '../../../src/core/change/trace-ladder';
import { traceLadder } from '../../../src/core/change/trace-ladder';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import { profileSentence } from '../../../src/output/words/change';
import { byAmount, pyramidOf, pyramids, sizeOf } from './pyramids';

/** A hundred customers in the best tier, of whom some are lost and some won. */
function flows(lost: number, won: number): Migrations {
  const items = (standing: string, from: number, to: number): LadderItem[] =>
    Array.from({ length: to - from }, (_, at) => ({ customerId: `${from + at}`, standing }));
  return traceLadder(
    [...items('best', 0, 100), ...items('rest', 100, 100 + won)],
    [...items('rest', 0, lost), ...items('best', lost, 100 + won)],
    ['best', 'rest'],
  );
}

describe('companyProfile', () => {
  it.each([
    [19, 20, 'growing'],
    [20, 20, 'churning'],
    [19, 19, 'steady'],
    [20, 19, 'shrinking'],
    [0, 250, 'growing'],
    [100, 0, 'shrinking'],
    [0, 0, 'steady'],
  ] as const)('with %i of 100 best customers lost and %i won is %3$s', (lost, won, kind) => {
    expect(companyProfile(flows(lost, won)).kind).toBe(kind);
  });

  it('takes other bounds, and a rate on its bound makes many', () => {
    const profile = (options: ProfileOptions) => companyProfile(flows(19, 30), options).kind;
    expect(profile({ bounds: { lost: '0.19', won: '0.3' } })).toBe('churning');
    expect(profile({ bounds: { lost: '0.19', won: '0.300001' } })).toBe('shrinking');
    expect(profile({ bounds: { won: 0.5 } })).toBe('steady');
  });

  it('compares a rate with its bound before it is rounded', () => {
    const third = traceLadder(
      ['a', 'b', 'c'].map((customerId) => ({ customerId, standing: 'best' })),
      ['a', 'b'].map((customerId) => ({ customerId, standing: 'best' })),
      ['best', 'rest'],
    );
    const { lostRate } = companyProfile(third);
    expect(lostRate).toBe(`0.${'3'.repeat(34)}`);
    expect(companyProfile(third, { bounds: { lost: `0.${'3'.repeat(40)}` } }).kind).toBe(
      'shrinking',
    );
    expect(companyProfile(third, { bounds: { lost: `0.${'3'.repeat(39)}4` } }).kind).toBe('steady');
  });

  const before = pyramidOf({ ann: 500, bob: 50, cem: 20, dan: 5 }, { scheme: byAmount });
  const after = pyramidOf({ ann: 40, bob: 3, dan: 30, eve: 200 }, { scheme: byAmount });
  const migrations = traceMigrations(before, after);

  it('goes by all tiers but the lowest, keeps its figures, and does not count moves among them', () => {
    expect(companyProfile(migrations)).toEqual({
      kind: 'churning',
      bestTiers: ['top', '中'],
      bounds: { lost: '0.2', won: '0.2' },
      before: 3,
      after: 3,
      lost: { customers: 2, valueBefore: '70', valueAfter: '3', change: '-67' },
      won: { customers: 2, valueBefore: '5', valueAfter: '230', change: '225' },
      kept: { customers: 1, valueBefore: '500', valueAfter: '40', change: '-460' },
      lostRate: '0.6666666666666666666666666666666667',
      wonRate: '0.6666666666666666666666666666666667',
    });
  });

  it('goes by the best tiers that are named, in the order of the ladder', () => {
    const profile = companyProfile(migrations, { bestTiers: ['top'] });
    expect(profile).toMatchObject({ kind: 'churning', before: 1, after: 1, lostRate: '1' });
    const all = companyProfile(migrations, { bestTiers: ['rest', '中', 'top'] });
    expect(all.bestTiers).toEqual(['top', '中', 'rest']);
    expect([all.lost.customers, all.won.customers]).toEqual([1, 1]);
  });

  it('of a ladder of one rung goes by that one', () => {
    const one = traceLadder([{ customerId: 'a', standing: 'in' }], [], ['in']);
    expect(companyProfile(one)).toMatchObject({ kind: 'shrinking', bestTiers: ['in'] });
  });

  it('is of no kind where nobody was in the best tiers before', () => {
    const from = pyramidOf({ dan: 5 }, { scheme: byAmount });
    expect(companyProfile(traceMigrations(from, after))).toMatchObject({
      kind: null,
      before: 0,
      after: 3,
      lostRate: null,
      wonRate: null,
    });
  });

  it.each<[string, ProfileOptions, object]>([
    [
      'a best tier that is none',
      { bestTiers: ['top', 'A'] },
      { path: 'bestTiers[1]', received: 'A', expected: 'some of top, 中, rest' },
    ],
    ['no best tier at all', { bestTiers: [] }, { path: 'bestTiers' }],
    ['a bound below 0', { bounds: { lost: '-0.1' } }, { path: 'bounds.lost', received: '-0.1' }],
    ['a bound that is no number', { bounds: { won: '20%' } }, { path: 'bounds.won' }],
  ])('refuses %s', (_, options, issue) => {
    expect(() => companyProfile(migrations, options)).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: 'invalid-option', ...issue })],
      }),
    );
  });

  it('accounts for everybody in the best tiers, for any pyramids and best tiers', () => {
    const wanted = pyramids({ min: 2, max: 2 }).chain((both) => {
      const tiers = both[0]?.settings.scheme.tiers.map(({ id }) => id) ?? [];
      return fc.tuple(fc.constant(both), fc.subarray(tiers, { minLength: 1 }));
    });
    fc.assert(
      fc.property(wanted, ([[there, here], bestTiers]) => {
        const [from, to] = [there as Pyramid, here as Pyramid];
        const profile = companyProfile(traceMigrations(from, to), { bestTiers });
        const sizeIn = (pyramid: Pyramid) =>
          bestTiers.reduce((sum, tier) => sum + sizeOf(pyramid, tier), 0);
        expect(profile.before).toBe(sizeIn(from));
        expect(profile.after).toBe(sizeIn(to));
        expect(profile.before - profile.lost.customers + profile.won.customers).toBe(profile.after);
        expect(profile.kept.customers + profile.lost.customers).toBe(profile.before);
      }),
    );
  });
});

describe('profileSentence', () => {
  const migrations = flows(5, 1250);

  it('says the kind with the figures, in English and in Chinese', () => {
    const profile = companyProfile(migrations, { bounds: { lost: '0.125' } });
    expect(profileSentence(profile, migrations)).toBe(
      'The company is growing: of 100 customers in the best tiers, best, it lost 5 (5.0%; 12.5% is many) and won 1,250 (1,250.0%; 20% is many).',
    );
    expect(profileSentence(profile, migrations, { language: 'zh' })).toBe(
      '公司属于成长型：重点等级为 best，上期共有 100 位客户，掉出 5 位（5.0%，达到 12.5% 即为偏多），新进入 1,250 位（1,250.0%，达到 20% 即为偏多）。',
    );
  });

  it('says so where there is nothing to go by', () => {
    const nobody = traceLadder([], [], ['best', 'rest']);
    expect(profileSentence(companyProfile(nobody), nobody)).toBe(
      'No customer was in the best tiers, best, before: that says nothing of how the company fares.',
    );
    expect(profileSentence(companyProfile(nobody), nobody, { language: 'zh' })).toContain(
      '无从判断',
    );
  });
});
