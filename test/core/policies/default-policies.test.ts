import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { Policy } from '../../../src/core/policies/policy';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { addAmounts } from '../../../src/core/values/amount';

function policyOf(tier: string): Policy {
  const policy = defaultPolicies.policies.find((candidate) => candidate.tier === tier);
  if (policy === undefined) throw new Error(`no default policy for ${tier}`);
  return policy;
}

const OWN_CHOICE = /^this project's choice$/;

const IN_PERSON = { kind: 'every', inPerson: true };
const BY_STAFF = { kind: 'every', automated: false };

/** Each cell of the policy table, by row. */
const rules: readonly [rule: string, tier: string, expected: object][] = [
  ['a dedicated account manager looks after', 'A', { owner: { id: 'dedicated-manager' } }],
  ['a named manager, shared, looks after', 'B', { owner: { id: 'named-manager' } }],
  ['the sales team looks after', 'C', { owner: { id: 'sales-team' } }],
  ['self-service and a pooled desk look after', 'D', { owner: { id: 'pooled-desk' } }],

  ['visits every 30 days, in person, for', 'A', { visits: { ...IN_PERSON, days: 30 } }],
  ['visits every 90 days, in person, for', 'B', { visits: { ...IN_PERSON, days: 90 } }],
  ['visits on request for', 'C', { visits: { kind: 'on-request' } }],
  ['no visits for', 'D', { visits: { kind: 'none' } }],

  ['other contact every 7 days for', 'A', { otherContact: { ...BY_STAFF, days: 7 } }],
  ['other contact every 14 days for', 'B', { otherContact: { ...BY_STAFF, days: 14 } }],
  ['other contact every 90 days for', 'C', { otherContact: { ...BY_STAFF, days: 90 } }],
  [
    'other contact every 90 days, automated, for',
    'D',
    { otherContact: { kind: 'every', automated: true, days: 90 } },
  ],

  ['eligible first for a sales discount:', 'A', { discount: { eligibility: 'first' } }],
  ['eligible for a sales discount:', 'B', { discount: { eligibility: 'eligible' } }],
  ['a sales discount by campaign only for', 'C', { discount: { eligibility: 'campaign' } }],
  ['the list price for', 'D', { discount: { eligibility: 'list-price' } }],

  [
    'complaints in class 1, answered in 1 h, resolved in 24 h, for',
    'A',
    { complaints: { class: 1, firstAnswerHours: 1, resolveHours: 24 } },
  ],
  [
    'complaints in class 2, answered in 4 h, resolved in 24 h, for',
    'B',
    { complaints: { class: 2, firstAnswerHours: 4, resolveHours: 24 } },
  ],
  [
    'complaints in class 3, answered in 8 h, resolved in 48 h, for',
    'C',
    { complaints: { class: 3, firstAnswerHours: 8, resolveHours: 48 } },
  ],
  [
    'complaints in class 4, answered in 24 h, resolved in 72 h, for',
    'D',
    { complaints: { class: 4, firstAnswerHours: 24, resolveHours: 72 } },
  ],

  ['20% of the service effort for', 'A', { effort: { share: '0.2' } }],
  ['30% of the service effort for', 'B', { effort: { share: '0.3' } }],
  ['30% of the service effort for', 'C', { effort: { share: '0.3' } }],
  ['20% of the service effort for', 'D', { effort: { share: '0.2' } }],
];

/** Receivables are what is overdue and how much of the credit limit is used. */
const RECEIVABLES = ['receivable-overdue', 'credit-limit'];

/** The row of the table, and what this project watches beyond it. */
const watched: readonly [tier: string, table: readonly string[], beyond: readonly string[]][] = [
  [
    'A',
    ['event', ...RECEIVABLES, 'silence', 'fall-in-value'],
    ['quiet', 'downgraded', 'near-cutoff', 'loss-making', 'concentration'],
  ],
  [
    'B',
    ['event', ...RECEIVABLES, 'silence', 'fall-in-value'],
    ['quiet', 'downgraded', 'near-cutoff', 'loss-making', 'rising'],
  ],
  ['C', [...RECEIVABLES, 'silence', 'fall-in-value'], ['rising']],
  ['D', RECEIVABLES, ['rising']],
];

const programmes: readonly [tier: string, programmes: readonly string[]][] = [
  ['A', ['VIP club', 'long-term partnership', 'front-line staff know them by name']],
  ['B', ['growth plan towards A']],
  ['C', ['scout for rising stars', 'growth plan towards B']],
  ['D', ['convenient, prompt basics', 'raise the order or lower the cost to serve']],
];

/** Origins that are stated, by the words that name them. */
const origins: readonly [rule: string, source: RegExp, origin: () => string][] = [
  ['a dedicated manager for A', /CRM textbook/, () => policyOf('A').owner.origin.en],
  ['frequent visits to A', /CRM textbook/, () => policyOf('A').visits.origin.en],
  ['monthly visits to A', /published company rule/, () => policyOf('A').visits.origin.en],
  ['quarterly visits to B', /published company rule/, () => policyOf('B').visits.origin.en],
  ['a discount for A', /CRM textbook/, () => policyOf('A').discount.origin.en],
  ["A's complaints first", /CRM textbook/, () => policyOf('A').complaints.origin.en],
  ['A resolved within 24 hours', /IBM/, () => policyOf('A').complaints.origin.en],
  ['B resolved within 24 hours', /IBM/, () => policyOf('B').complaints.origin.en],
  ['C heard every 90 days', /ABC account practice/, () => policyOf('C').otherContact.origin.en],
  ['D heard every 90 days', /ABC account practice/, () => policyOf('D').otherContact.origin.en],
  ["A's operations, finance and personnel", /CRM textbook/, () => originOfEvents('A')],
  ['the growth plan of B', /Curry/, () => originOfProgramme('B', 'growth-plan')],
  ['the growth plan of C', /Curry/, () => originOfProgramme('C', 'growth-plan')],
  ['a better return from D', /Curry.*Zeithaml/, () => originOfProgramme('D', 'better-return')],
  ['the VIP club', /CRM textbook/, () => originOfProgramme('A', 'vip-club')],
  ['the partnership', /CRM textbook/, () => originOfProgramme('A', 'long-term-partnership')],
  ['knowing who is who', /CRM textbook/, () => originOfProgramme('A', 'known-by-name')],
  ['the effort of A', /80% of the effort.*CRM textbook/, () => policyOf('A').effort.origin.en],
];

function originOfEvents(tier: string): string {
  return policyOf(tier).watch.find(({ signal }) => signal === 'event')?.origin.en ?? '';
}

function originOfProgramme(tier: string, id: string): string {
  const programme = policyOf(tier).relationship.find((candidate) => candidate.id === id);
  return programme?.origin.en ?? '';
}

describe('defaultPolicies', () => {
  it.each(rules)('%s %s', (_, tier, expected) => {
    expect(policyOf(tier)).toMatchObject(expected);
  });

  it.each(watched)('watch %s for %j, and beyond the table for %j', (tier, table, beyond) => {
    expect(policyOf(tier).watch.map(({ signal }) => signal)).toEqual([...table, ...beyond]);
  });

  it.each(watched)('own up to the choice of what %s is watched for', (tier) => {
    for (const { signal, origin } of policyOf(tier).watch) {
      const isFromBook = tier === 'A' && signal === 'event';
      expect(origin.en).toMatch(isFromBook ? /CRM textbook.*this project's choice/ : OWN_CHOICE);
      expect(origin.zh).toMatch(/本项目自定/);
    }
  });

  it.each([
    ['A', 'event', { days: 90, thresholds: { warn: 1, act: 2 } }],
    ['B', 'event', { days: 90, thresholds: { watch: 1, warn: 2, act: 3 } }],
    [
      'D',
      'receivable-overdue',
      { minimumAmount: '0', thresholds: { watch: 1, warn: 30, act: 90 } },
    ],
    ['D', 'credit-limit', { thresholds: { watch: '0.8', warn: '0.9', act: '1' } }],
    ['A', 'silence', { minimumDays: 30, thresholds: { watch: '2', warn: '3', act: '5' } }],
    ['A', 'fall-in-value', { thresholds: { watch: '0.1', warn: '0.25', act: '0.5' } }],
    ['C', 'fall-in-value', { thresholds: { watch: '0.2', warn: '0.4', act: '0.6' } }],
    ['B', 'quiet', { thresholds: { watch: 30, warn: 60, act: 90 } }],
    ['B', 'downgraded', { thresholds: { watch: 1, warn: 2, act: 3 } }],
    ['B', 'near-cutoff', { thresholds: { watch: '0.05' } }],
    ['D', 'rising', { thresholds: { watch: 1 } }],
    ['B', 'loss-making', { thresholds: { watch: '0.5', warn: '0.2', act: '0.05' } }],
    ['A', 'concentration', { thresholds: { watch: '0.1', warn: '0.2', act: '0.3' } }],
  ])('watch %s for %s by %j', (tier, signal, rule) => {
    expect(policyOf(tier).watch.find((one) => one.signal === signal)).toMatchObject(rule);
  });

  it.each(['A', 'B'])('watch the operations, finance and personnel of %s', (tier) => {
    const events = policyOf(tier).watch.find(({ signal }) => signal === 'event');
    expect(events).toMatchObject({ kinds: ['operations', 'finance', 'personnel'] });
  });

  it.each(programmes)('keep up the relationship with %s by %j', (tier, labels) => {
    expect(policyOf(tier).relationship.map(({ label }) => label.en)).toEqual(labels);
  });

  it('invent no rate of discount', () => {
    expect(defaultPolicies.policies.map(({ discount }) => discount.rate)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('give the best 20% of the customers 80% of the effort, and all of it together', () => {
    const shares = defaultPolicies.policies.map(({ effort }) => effort.share);
    expect(shares.slice(0, 3).reduce(addAmounts)).toBe('0.8');
    expect(shares.reduce(addAmounts)).toBe('1');
  });

  it.each(origins)('state where %s comes from: %s', (_, source, origin) => {
    expect(origin()).toMatch(source);
  });

  it.each(defaultPolicies.policies)(
    'give each rule of $tier an origin in both languages',
    (policy) => {
      const { tier: _, watch, relationship, ...single } = policy;
      const rulesOfTier = [...Object.values(single), ...watch, ...relationship];
      expect(rulesOfTier.length).toBeGreaterThan(7);
      for (const { origin } of rulesOfTier) {
        expect(origin.en).toMatch(/[a-z]/);
        expect(origin.zh).toMatch(/\p{Script=Han}/u);
      }
    },
  );

  it.each(defaultPolicies.policies)(
    'name owner and programmes of $tier in both languages',
    (policy) => {
      for (const { label } of [policy.owner, ...policy.relationship]) {
        expect(label.en).toMatch(/[a-z]/);
        expect(label.zh).toMatch(/\p{Script=Han}/u);
      }
    },
  );

  it('are for the tiers of the default scheme, in its order', () => {
    expect(readPolicies(defaultPolicies, { scheme: defaultScheme })).toEqual(defaultPolicies);
  });

  it('come back through JSON as they are', () => {
    expect(readPolicies(JSON.parse(JSON.stringify(defaultPolicies)))).toEqual(defaultPolicies);
  });
});
