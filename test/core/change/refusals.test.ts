import { describe, expect, it } from 'vitest';
import { companyProfile } from '../../../src/core/change/company-profile';
import { compareBases } from '../../../src/core/change/compare-bases';
import { historyOf } from '../../../src/core/change/history-of';
import { largestLosses } from '../../../src/core/change/largest-losses';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceLadder } from '../../../src/core/change/trace-ladder';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import { refusalOf, refused } from '../../said';
import { pyramidOf } from './pyramids';

const pyramid = pyramidOf({ ann: 5, bob: 3 });
const migrations = traceMigrations(pyramid, pyramid);

/** What a caller without types may give. */
const trace = {
  migrations: traceMigrations,
  history: traceHistory,
  ladder: traceLadder,
  sensitivity: traceSensitivity,
  bases: compareBases,
  profile: companyProfile,
  losses: largestLosses,
  one: historyOf,
} as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

describe('what is no pyramid is refused by its place, and never a TypeError', () => {
  it.each<[string, readonly unknown[], string]>([
    ['migrations', [null, {}], 'before'],
    ['migrations', [pyramid, {}], 'after'],
    ['migrations', [pyramid], 'after'],
    ['migrations', [pyramid, { ...pyramid, customers: [null] }], 'after.customers[0]'],
    ['migrations', [pyramid, { ...pyramid, settings: {} }], 'after.settings.basis'],
    ['migrations', [pyramid, pyramid, { earlier: pyramid }], 'earlier'],
    ['migrations', [pyramid, pyramid, { earlier: [{}] }], 'earlier[0]'],
    ['history', [undefined], 'pyramids'],
    ['history', [pyramid], 'pyramids'],
    ['history', [[pyramid, []]], 'pyramids[1]'],
    ['ladder', [null, [], ['up']], 'before'],
    ['ladder', [[], 'ann', ['up']], 'after'],
    ['ladder', [[null], [], ['up']], 'before[0]'],
    ['ladder', [[], [], 'up'], 'ladder'],
    ['ladder', [[], [], [1]], 'ladder[0]'],
    ['sensitivity', ['pyramid', { cutoffs: 0 }], 'pyramid'],
    ['sensitivity', [pyramid, { shifted: [new Map()] }], 'shifted[0]'],
    ['bases', [pyramid, undefined], 'second'],
    ['profile', [migrations, { bestTiers: 'A' }], 'bestTiers'],
    ['losses', [migrations, 'three'], 'most'],
    ['losses', [null], 'migrations'],
    ['profile', [{}], 'migrations'],
    ['one', [[], 'ann'], 'history'],
  ])('trace %s of %j', (what, given, path) => {
    const { code, issues } = refused(() => trace[what]?.(...given));
    expect([code, issues[0]?.path]).toEqual(['invalid-option', path]);
  });
});

describe('an unknown option is refused with the nearest that there is', () => {
  it.each<[string, readonly unknown[], string]>([
    ['migrations', [pyramid, pyramid, { erlier: [] }], 'earlier'],
    ['ladder', [[], [], ['up'], { before: [] }], 'earlier'],
    ['sensitivity', [pyramid, { cutoff: 0.01 }], 'cutoffs'],
    ['profile', [migrations, { bestTier: ['A'] }], 'bestTiers'],
    ['profile', [migrations, { bounds: { losst: 0.1 } }], 'lost'],
  ])('trace %s', (what, given, nearest) => {
    expect(refused(() => trace[what]?.(...given)).issues[0]?.expected).toBe(nearest);
  });

  it('and one that is undefined counts as not given', () => {
    const options = { bestTiers: undefined, bounds: { lost: undefined } };
    expect(companyProfile(migrations, options)).toEqual(companyProfile(migrations));
    expect(traceMigrations(pyramid, pyramid, { earlier: undefined })).toEqual(migrations);
    const sensitivity = { cutoffs: 0, shifted: undefined };
    expect(traceSensitivity(pyramid, sensitivity).firmness.firm).toBe(2);
  });
});

describe('what is refused is said in Chinese', () => {
  it('with what was expected and what to do', () => {
    const euros = pyramidOf({ ann: 1 }, { window: '2025' });
    expect(refusalOf(() => traceSensitivity(pyramid, { shifted: [euros] }), 'zh')).toBe(
      'shifted[0].settings.window：该统计期间并非由金字塔的期间移动而来；应为没有移动后的金字塔，因为全部日期无法移动，实为 "2025"。请用相同的数据和选项生成，统计期间取自 shiftedWindow。',
    );
  });
});
