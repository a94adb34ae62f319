import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { SEVERITIES } from '../../../src/core/signals/signal';
import { SIGNALS as DECLARED, type Signal } from '../../../src/core/signals/signals';
import { type Spelled, spelled } from '../../said';
import { policyFor, threePolicies, threeTiers } from './three-tiers';

const SIGNALS = DECLARED.map(({ id }) => id);

function issuesOf(input: unknown, scheme?: Scheme): readonly Issue[] {
  try {
    readPolicies(input, { scheme: scheme });
  } catch (error) {
    if (error instanceof PyramidError) return error.issues;
    throw error;
  }
  throw new Error('the policies were read, though they should have been refused');
}

type EditablePolicy = ReturnType<typeof policyFor>;

/** The policy of a single tier with one thing changed. */
function edited(edit: (policy: EditablePolicy) => unknown) {
  const policy = policyFor('A', 1);
  return { version: 1, policies: [{ ...policy, ...(edit(policy) as object) }] };
}

const origin = { en: 'ours', zh: '自定' };

/** What a signal cannot go without. */
const EVENTS: Partial<Record<Signal, object>> = { event: { kinds: ['finance'] } };

describe('readPolicies', () => {
  it('reads policies for other tiers, their amounts in canonical text', () => {
    const { policies } = readPolicies(threePolicies(), { scheme: threeTiers });
    expect(policies.map(({ tier }) => tier)).toEqual(['gold', 'constructor', '普通']);
    expect(policies.map(({ effort }) => effort.share)).toEqual(['0.5', '0.3', '0.2']);
    expect(policies[0]?.discount.rate).toBe('0.075');
  });

  it('gives them back in the order of the scheme', () => {
    const { version, policies } = threePolicies();
    const shuffled = { version, policies: policies.toReversed() };
    expect(readPolicies(shuffled, { scheme: threeTiers })).toEqual(readPolicies(threePolicies()));
    expect(readPolicies(shuffled).policies[0]?.tier).toBe('普通');
  });

  it('leaves the rate of a discount unset where it is absent', () => {
    const input = edited(({ discount: { rate: _, ...discount } }) => ({ discount }));
    expect(readPolicies(input).policies[0]?.discount.rate).toBeNull();
  });

  it.each(SIGNALS)('takes the default thresholds of %s where none are stated', (signal) => {
    const [rule] = readPolicies(watching({ signal, ...EVENTS[signal] })).policies[0]?.watch ?? [];
    expect(rule?.thresholds).toEqual(DECLARED.find(({ id }) => id === signal)?.thresholds.usual);
  });

  it('takes only the thresholds that are stated, in canonical text', () => {
    const { policies } = readPolicies(
      watching({ signal: 'silence', thresholds: { warn: 2.5, act: '4.50' } }),
    );
    expect(policies[0]?.watch).toEqual([
      { signal: 'silence', minimumDays: 0, thresholds: { warn: '2.5', act: '4.5' }, origin },
    ]);
  });

  it('lets a file link its JSON Schema, and leaves the link out', () => {
    const linked = { $schema: './policies.schema.json', ...threePolicies() };
    expect(readPolicies(linked)).toEqual(readPolicies(threePolicies()));
  });

  it('leaves its input as it was', () => {
    const input = threePolicies();
    const before = structuredClone(input);
    readPolicies(input, { scheme: threeTiers });
    expect(input).toEqual(before);
    expect(Object.isFrozen(input.policies) || Object.isFrozen(input.policies[0])).toBe(false);
  });

  it('reads or refuses whatever comes, and never fails otherwise', () => {
    const keys = Object.keys(policyFor('A', 1));
    const policy = fc.tuple(fc.constantFrom(...keys), fc.anything()).map(([key, value]) => ({
      ...policyFor('A', 1),
      [key]: value,
    }));
    const thresholds = fc.dictionary(fc.constantFrom(...SEVERITIES), fc.anything());
    const signal = fc.record({ signal: fc.constantFrom(...SIGNALS), thresholds });
    const watched = fc.array(signal).map((watch) => ({
      ...policyFor('A', 1),
      watch: watch.map((one) => ({ ...one, origin })),
    }));
    const nearly = fc.record({
      version: fc.constant(1),
      policies: fc.array(fc.oneof(policy, watched)),
    });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (input) => {
        try {
          readPolicies(input, { scheme: defaultScheme });
        } catch (error) {
          expect(error).toBeInstanceOf(PyramidError);
        }
      }),
    );
  });
});

/** The policy of a single tier that watches for one signal. */
function watching(watch: Record<string, unknown>) {
  return edited(() => ({ watch: [{ ...watch, origin }] }));
}

const refused: readonly [contract: string, input: unknown, issues: readonly Partial<Spelled>[]][] =
  [
    ['what is no object', 'A', [{ message: 'the policy document is text', expected: 'an object' }]],
    [
      'a file of another version',
      { ...threePolicies(), version: 2 },
      [{ path: 'version', message: 'version is not valid', expected: '1', received: '2' }],
    ],
    [
      'an empty list',
      { version: 1, policies: [] },
      [{ path: 'policies', message: 'policies is an empty list', expected: 'at least one policy' }],
    ],
    [
      'an unknown rule, with the rules that are known',
      edited(() => ({ gifts: 'many' })),
      [
        {
          path: 'policies[0].gifts',
          message: '"gifts" is not known here',
          expected:
            '"tier", "owner", "visits", "otherContact", "discount", "complaints", "watch", "relationship" or "effort"',
          received: 'gifts',
        },
      ],
    ],
    [
      'a missing rule',
      edited(() => ({ owner: undefined })),
      [{ path: 'policies[0].owner', message: 'owner is missing', expected: 'an object' }],
    ],
    [
      'a rule without its origin',
      edited(() => ({ effort: { share: 1 } })),
      [{ path: 'policies[0].effort.origin', message: 'origin is missing' }],
    ],
    [
      'an origin without English, which stands in for the others',
      edited(() => ({ effort: { share: 1, origin: { zh: '自定' } } })),
      [{ path: 'policies[0].effort.origin.en', message: 'en is missing' }],
    ],
    [
      'another kind of visits, with the kinds there are',
      edited(() => ({ visits: { kind: 'monthly', origin } })),
      [
        {
          path: 'policies[0].visits.kind',
          expected: '"every", "on-request" or "none"',
          received: 'monthly',
        },
      ],
    ],
    [
      'visits without a kind',
      edited(() => ({ visits: { origin } })),
      [{ path: 'policies[0].visits.kind', message: 'kind is missing' }],
    ],
    [
      'an interval of no days',
      edited(() => ({ visits: { kind: 'every', days: 0, inPerson: true, origin } })),
      [
        {
          path: 'policies[0].visits.days',
          expected: 'a whole number of days from 1',
          received: '0',
        },
      ],
    ],
    [
      'an interval of half days',
      edited(() => ({ visits: { kind: 'every', days: 1.5, inPerson: true, origin } })),
      [
        {
          path: 'policies[0].visits.days',
          message: 'days is not valid',
          expected: 'a whole number of days from 1',
          received: '1.5',
        },
      ],
    ],
    [
      'an interval in text',
      edited(() => ({ otherContact: { kind: 'every', days: '30', automated: false, origin } })),
      [
        {
          path: 'policies[0].otherContact.days',
          message: 'days is text',
          expected: 'a whole number of days from 1',
          received: '30',
        },
      ],
    ],
    [
      'yes where true or false is due',
      edited(() => ({ otherContact: { kind: 'every', days: 30, automated: 'yes', origin } })),
      [{ path: 'policies[0].otherContact.automated', expected: 'true or false', received: 'yes' }],
    ],
    [
      'an interval where there are no visits',
      edited(() => ({ visits: { kind: 'none', days: 30, origin } })),
      [{ path: 'policies[0].visits.days', expected: '"kind" or "origin"', received: 'days' }],
    ],
    [
      'another eligibility',
      edited(() => ({ discount: { eligibility: 'always', origin } })),
      [
        {
          path: 'policies[0].discount.eligibility',
          expected: '"first", "eligible", "campaign" or "list-price"',
          received: 'always',
        },
      ],
    ],
    [
      'a rate in per cent',
      edited(() => ({ discount: { eligibility: 'first', rate: '5%', origin } })),
      [
        {
          path: 'policies[0].discount.rate',
          expected: 'a share from 0 to 1, such as 0.05 for 5%',
          received: '5%',
        },
      ],
    ],
    [
      'a rate on the list price',
      edited(() => ({ discount: { eligibility: 'list-price', rate: '0.05', origin } })),
      [{ path: 'policies[0].discount.rate', received: '0.05' }],
    ],
    [
      'a complaint class 0',
      edited(({ complaints }) => ({ complaints: { ...complaints, class: 0 } })),
      [{ path: 'policies[0].complaints.class', received: '0' }],
    ],
    [
      'no time at all to answer',
      edited(({ complaints }) => ({ complaints: { ...complaints, firstAnswerHours: 0 } })),
      [
        {
          path: 'policies[0].complaints.firstAnswerHours',
          expected: 'a number of hours above 0, or text such as "24 h" or "24 clock h"',
          received: '0',
        },
      ],
    ],
    [
      'a resolution before the first answer',
      edited(({ complaints }) => ({
        complaints: { ...complaints, firstAnswerHours: 8, resolveHours: 4 },
      })),
      [
        {
          path: 'policies[0].complaints.resolveHours',
          message: 'a complaint would be resolved before its first answer',
          expected: 'at least 8, the hours to the first answer',
          received: '4',
        },
      ],
    ],
    [
      'an unknown signal, with the signals there are',
      edited(() => ({ watch: [{ signal: 'weather', origin }] })),
      [
        {
          path: 'policies[0].watch[0].signal',
          expected:
            '"fall-in-value", "silence", "receivable-overdue", "credit-limit", "event", "quiet", "downgraded", "near-cutoff", "rising", "loss-making" or "concentration"',
          received: 'weather',
        },
      ],
    ],
    [
      'a signal watched twice',
      edited(({ watch }) => ({ watch: [...watch, ...watch] })),
      [{ path: 'policies[0].watch[1].signal', received: 'credit-limit' }],
    ],
    [
      'another kind of event',
      edited(() => ({ watch: [{ signal: 'event', kinds: ['finance', 'legal'], origin }] })),
      [
        {
          path: 'policies[0].watch[0].kinds[1]',
          message: 'this item is not valid',
          expected: '"operations", "finance" or "personnel"',
          received: 'legal',
        },
      ],
    ],
    [
      'events of no kind',
      edited(() => ({ watch: [{ signal: 'event', kinds: [], origin }] })),
      [{ path: 'policies[0].watch[0].kinds', expected: 'at least one kind of event' }],
    ],
    [
      'a severity that is none, with those there are',
      watching({ signal: 'quiet', thresholds: { act: 3, panic: 9 } }),
      [
        {
          path: 'policies[0].watch[0].thresholds.panic',
          expected: '"watch", "warn" or "act"',
          received: 'panic',
        },
      ],
    ],
    [
      'a signal without any threshold',
      watching({ signal: 'quiet', thresholds: {} }),
      [
        {
          path: 'policies[0].watch[0].thresholds',
          message: 'no severity has a threshold, so the signal would never be given',
          expected: 'a threshold for "watch", "warn" or "act"',
        },
      ],
    ],
    [
      'a severity that begins no later than a milder one',
      watching({ signal: 'quiet', thresholds: { watch: 30, warn: 30, act: 20 } }),
      [
        {
          path: 'policies[0].watch[0].thresholds.warn',
          message: '"warn" would begin no later than "watch", which is milder',
          expected: 'more than 30, the threshold of "watch"',
          received: '30',
        },
        {
          path: 'policies[0].watch[0].thresholds.act',
          expected: 'more than 30, the threshold of "warn"',
          received: '20',
        },
      ],
    ],
    [
      'the same where less is worse, over a severity that is absent',
      watching({ signal: 'near-cutoff', thresholds: { watch: '0.05', act: '0.05' } }),
      [
        {
          path: 'policies[0].watch[0].thresholds.act',
          expected: 'less than 0.05, the threshold of "watch"',
        },
      ],
    ],
    [
      'a threshold in per cent, and then does not compare it',
      watching({ signal: 'fall-in-value', thresholds: { watch: '20%', warn: '0.1' } }),
      [
        {
          path: 'policies[0].watch[0].thresholds.watch',
          expected: 'a share above 0 and up to 1, such as 0.2 for 20%',
          received: '20%',
        },
      ],
    ],
    [
      'a fall of nothing, which is always reached',
      watching({ signal: 'fall-in-value', thresholds: { watch: 0 } }),
      [{ path: 'policies[0].watch[0].thresholds.watch', received: '0' }],
    ],
    [
      'half a day overdue',
      watching({ signal: 'receivable-overdue', thresholds: { watch: 0.5 } }),
      [
        {
          path: 'policies[0].watch[0].thresholds.watch',
          expected: 'a whole number of days from 1',
          received: '0.5',
        },
      ],
    ],
    [
      'a least amount below 0',
      watching({ signal: 'receivable-overdue', minimumAmount: '-1' }),
      [
        {
          path: 'policies[0].watch[0].minimumAmount',
          expected: 'an amount of 0 or more, such as 250.00',
          received: '-1',
        },
      ],
    ],
    [
      'the setting of another signal',
      watching({ signal: 'quiet', minimumAmount: 1 }),
      [
        {
          path: 'policies[0].watch[0].minimumAmount',
          expected: '"signal", "thresholds" or "origin"',
        },
      ],
    ],
    [
      'a programme named twice',
      edited(() => {
        const club = { id: 'club', label: { en: 'club', zh: '俱乐部' }, origin };
        return { relationship: [club, club] };
      }),
      [{ path: 'policies[0].relationship[1].id', received: 'club' }],
    ],
    [
      'two policies for a tier',
      { version: 1, policies: [policyFor('A', '0.5'), policyFor('A', '0.5')] },
      [{ path: 'policies[1].tier', message: 'tier "A" stands here a second time', received: 'A' }],
    ],
    [
      'shares of effort that do not add up to 1, with the sum and the difference',
      { version: 1, policies: [policyFor('A', '0.5'), policyFor('B', '0.7')] },
      [
        {
          path: 'policies',
          message: 'the shares of service effort add up to 1.2, which is 0.2 too much',
          expected: 'shares of service effort that add up to exactly 1',
          received: '1.2',
        },
      ],
    ],
    [
      'several wrong things at once, one issue each',
      edited(() => ({ owner: 'Li', visits: null, watch: {} })),
      [
        { path: 'policies[0].owner', message: 'owner is text', received: 'Li' },
        { path: 'policies[0].visits', message: 'visits is null' },
        { path: 'policies[0].watch', message: 'watch is an object', expected: 'a list' },
      ],
    ],
  ];

describe('readPolicies refuses', () => {
  it.each(refused)('%s', (_, input, issues) => {
    const found = issuesOf(input);
    expect(found).toHaveLength(issues.length);
    for (const [index, issue] of issues.entries()) {
      expect(spelled(found[index] as Issue)).toMatchObject({ code: 'invalid-policies', ...issue });
    }
  });

  it('policies that are not for the tiers of the scheme, naming each', () => {
    const issues = issuesOf(
      { version: 1, policies: [policyFor('A', '0.5'), policyFor('E', '0.5')] },
      defaultScheme,
    );
    expect(issues.map(spelled)).toMatchObject([
      {
        code: 'invalid-policies',
        path: 'policies[1].tier',
        message: 'the scheme has no tier "E"',
        expected: '"A", "B", "C" or "D"',
        received: 'E',
      },
      ...['B', 'C', 'D'].map((tier) => ({
        code: 'invalid-policies',
        path: 'policies',
        message: `tier "${tier}" has no policy`,
        expected: 'one policy for each tier of the scheme: "A", "B", "C", "D"',
      })),
    ]);
  });

  it('the default policies for a scheme of other tiers', () => {
    expect(issuesOf(defaultPolicies, threeTiers)).toHaveLength(7);
  });
});
