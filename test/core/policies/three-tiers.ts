import type { Scheme } from '../../../src/core/pyramid/scheme';

/** A scheme and policies with other ids than the default ones, as a user may write them in JSON. */
export const threeTiers: Scheme = {
  cut: 'value',
  tiers: [
    { id: 'gold', name: 'gold', share: '0.8' },
    { id: 'constructor', name: 'silver', share: '0.15' },
    { id: '普通', name: 'rest', share: '0.05', label: { en: 'Rest', zh: '其余' } },
  ],
};

const origin = { en: 'decided by the board', zh: '董事会决定' };

/** The policy of a tier in plain JSON, which a test may change at will. */
export function policyFor(tier: string, share: string | number) {
  return {
    tier,
    owner: { id: 'team', label: { en: 'the team', zh: '团队' }, origin },
    visits: { kind: 'every', days: 1, inPerson: false, origin } as Record<string, unknown>,
    otherContact: { kind: 'none', origin } as Record<string, unknown>,
    discount: { eligibility: 'eligible', rate: 0.075, origin } as Record<string, unknown>,
    complaints: { class: 1, firstAnswerHours: 0.5, resolveHours: 24, origin },
    watch: [{ signal: 'credit-limit', origin }] as Record<string, unknown>[],
    relationship: [] as Record<string, unknown>[],
    effort: { share, origin },
  };
}

export function threePolicies() {
  return {
    version: 1,
    policies: [policyFor('gold', 0.5), policyFor('constructor', '0.30'), policyFor('普通', '2e-1')],
  };
}
