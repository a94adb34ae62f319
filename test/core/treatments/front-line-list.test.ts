import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { frontLineSentence } from '../../../src/output/words/sentences';
import { refusalOf } from '../../said';
import { threePolicies, threeTiers } from '../policies/three-tiers';
import { entriesOf } from './on-a-day';
import { ranked } from './pyramids';

const pyramid = ranked(20, { roster: ['gone', '__proto__'] });

describe('frontLineList', () => {
  it('says of each id, in the order given, who it is and what they are owed', () => {
    const [vip, , , small] = defaultPolicies.policies;
    expect(entriesOf(pyramid, defaultPolicies, ['c020', 'gone', 'stranger', 'c001'])).toEqual([
      {
        customerId: 'c020',
        times: 1,
        standing: 'D',
        closed: false,
        tier: { id: 'D', name: 'small', label: { en: 'Small', zh: '小客户' } },
        rank: 20,
        of: 20,
        policy: small,
      },
      {
        customerId: 'gone',
        times: 1,
        standing: 'inactive',
        closed: false,
        tier: null,
        rank: null,
        of: 20,
        policy: null,
      },
      {
        customerId: 'stranger',
        times: 1,
        standing: null,
        closed: false,
        tier: null,
        rank: null,
        of: 20,
        policy: null,
      },
      {
        customerId: 'c001',
        times: 1,
        standing: 'A',
        closed: false,
        tier: { id: 'A', name: 'vip', label: { en: 'VIP', zh: 'VIP客户' } },
        rank: 1,
        of: 20,
        policy: vip,
      },
    ]);
  });

  it('has a repeated id once, where it first came, with how often', () => {
    const list = entriesOf(pyramid, defaultPolicies, ['c002', 'x', 'c001', 'c002', 'c002']);
    expect(list.map(({ customerId, times }) => [customerId, times])).toEqual([
      ['c002', 3],
      ['x', 1],
      ['c001', 1],
    ]);
  });

  it('takes an id to the letter', () => {
    const ids = ['C001', 'c001 ', '__proto__', 'constructor'];
    const list = entriesOf(pyramid, defaultPolicies, ids);
    expect(list.map(({ standing }) => standing)).toEqual([null, null, 'inactive', null]);
  });

  it('shows the tier that was set by hand', () => {
    const overrides = [{ customerId: 'c020', tier: 'A', reason: 'the founder' }];
    const adjusted = ranked(20, { overrides, asOf: '2025-06-30' });
    expect(entriesOf(adjusted, defaultPolicies, ['c020'])[0]).toMatchObject({
      standing: 'A',
      rank: 20,
      policy: defaultPolicies.policies[0],
    });
  });

  it('follows any tiers and policies', () => {
    const rows = [90, 50, 20, 1].map((revenue) => ({ customerId: `${revenue}`, revenue }));
    const policies = readPolicies(threePolicies(), { scheme: threeTiers });
    const own = buildPyramid(rows, { scheme: threeTiers });
    const list = entriesOf(own, policies, ['1', '20']);
    expect(list.map(({ standing, policy }) => [standing, policy])).toEqual([
      ['普通', policies.policies[2]],
      ['constructor', policies.policies[1]],
    ]);
    expect(list.map((entry) => frontLineSentence(entry, { language: 'en' }))).toEqual([
      '1 is in tier 普通 (Rest), rank 4 of 4: looked after by the team; discount: eligible, 7.5% off; complaints: class 1, first answer in 0.5 h, resolved in 24 h.',
      '20 is in tier constructor (silver), rank 3 of 4: looked after by the team; discount: eligible, 7.5% off; complaints: class 1, first answer in 0.5 h, resolved in 24 h.',
    ]);
  });

  it('is empty for nobody', () => {
    expect(entriesOf(pyramid, defaultPolicies, [])).toEqual([]);
  });

  it('refuses a blank id, with its place', () => {
    try {
      entriesOf(pyramid, defaultPolicies, ['c001', '']);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PyramidError);
      expect(error).toMatchObject({ code: 'blank-id', issues: [{ path: 'ids[1]' }] });
    }
  });

  it('refuses a tier of one of them without policy', () => {
    const policies = { version: 1 as const, policies: defaultPolicies.policies.slice(1) };
    expect(refusalOf(() => entriesOf(pyramid, policies, ['c001']))).toContain(
      'tier "A" has customers',
    );
  });
});

describe('frontLineSentence', () => {
  const of = (id: string, language: 'en' | 'zh') =>
    entriesOf(pyramid, defaultPolicies, [id, 'x', id])
      .filter(({ customerId }) => customerId === id)
      .map((entry) => frontLineSentence(entry, { language }));

  it('says who it is and what is owed', () => {
    expect(of('c001', 'en')).toEqual([
      'c001 (2 times) is in tier A (VIP), rank 1 of 20: looked after by a dedicated account manager; discount: eligible, first; complaints: class 1, first answer in 1 h, resolved in 24 h; VIP club; long-term partnership; front-line staff know them by name.',
    ]);
    expect(of('c001', 'zh')).toEqual([
      'c001（2 次）属于 A级（VIP客户），在 20 位客户中排第 1 位；负责人：专属客户经理；折扣：优先享受；投诉：第 1 优先级，1 小时内首次响应，24 小时内解决；VIP俱乐部；长期合作伙伴关系；一线员工认得出、叫得上名字。',
    ]);
  });

  it('says who is inactive, and who is not known', () => {
    expect(of('gone', 'en')).toEqual([
      'gone (2 times) is inactive: known, but without a transaction in the window, so in no tier.',
    ]);
    expect(of('gone', 'zh')).toEqual([
      'gone（2 次）无交易：是已知客户，但在统计期间没有交易，不属于任何等级。',
    ]);
    expect(of('nobody', 'en')).toEqual([
      'nobody (2 times) is not known: neither ranked nor inactive. Check the id, letter for letter.',
    ]);
    expect(of('nobody', 'zh')).toEqual([
      'nobody（2 次）不是已知客户：既不在排名之中，也不是无交易客户。请逐字核对编号。',
    ]);
  });
});
