import { checkResult, checkShape, optional } from '../../core/issues/shape';
import type { Policies, Policy, Watch } from '../../core/policies/policy';
import { POLICIES } from '../../core/policies/shapes';
import type { Label, Scheme } from '../../core/pyramid/scheme';
import { scheme as schemeShape } from '../../core/pyramid/shapes';
import { labelIn } from '../words/catalogue';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import { standingNames } from '../words/named';
import { signalWords } from '../words/sentences';
import { column, type Table } from './table';

/** A rule in words, for each tier in the order of the policies, and where it comes from. */
export interface PolicyRule {
  readonly rule: string;
  readonly tiers: readonly string[];
  readonly origin: string;
}

export interface PoliciesOptions extends Speech {
  /** By which the headings name the tiers: `A (VIP)` instead of `A`. */
  readonly scheme?: Scheme | undefined;
}

/** The policies in words, one row a rule and one column a tier, the origins in the last column. */
export function policiesTable(given: Policies, options: PoliciesOptions = {}): Table<PolicyRule> {
  const words = wordsFor(options, { language: true, scheme: true });
  checkResult(given, 'policies', POLICIES);
  const { policies } = given;
  const scheme = checkShape(options.scheme, 'scheme', optional(schemeShape));
  return {
    name: 'policies',
    columns: [
      column('rule', 'text', ({ rule }) => rule),
      ...policies.map(({ tier }, at) =>
        column<PolicyRule>(`tier_${tier}`, 'text', ({ tiers }) => tiers[at] ?? '', {
          heading: (words) =>
            scheme === undefined
              ? words.tiers.name(tier, tier)
              : standingNames(scheme, words)(tier),
        }),
      ),
      column('origin', 'text', ({ origin }) => origin),
    ],
    rows: RULES.map(({ name, cell, parts }) => ({
      rule: words.policies.rules[name],
      tiers: policies.map((policy) => cell(policy, words)),
      origin: originsOf(policies, parts, words),
    })),
  };
}

/** A rule: its cell in words, and what it is made of, each with its origin. */
interface Rule {
  readonly name: keyof Words['policies']['rules'];
  readonly cell: (policy: Policy, words: Words) => string;
  readonly parts: (policy: Policy) => readonly { readonly origin: Label }[];
}

const RULES: readonly Rule[] = [
  {
    name: 'owner',
    cell: ({ owner }, words) => labelIn(owner.label, words),
    parts: ({ owner }) => [owner],
  },
  {
    name: 'visits',
    cell: ({ visits }, words) => words.policies.visits(visits),
    parts: ({ visits }) => [visits],
  },
  {
    name: 'otherContact',
    cell: ({ otherContact }, words) => words.policies.otherContact(otherContact),
    parts: ({ otherContact }) => [otherContact],
  },
  {
    name: 'discount',
    cell: ({ discount }, words) => words.policies.discount(discount),
    parts: ({ discount }) => [discount],
  },
  {
    name: 'complaints',
    cell: ({ complaints }, words) => words.policies.complaints(complaints),
    parts: ({ complaints }) => [complaints],
  },
  {
    name: 'watch',
    cell: ({ watch }, words) => listed(watched(watch, words), words),
    parts: ({ watch }) => watch,
  },
  {
    name: 'relationship',
    cell: ({ relationship }, words) =>
      listed(
        relationship.map(({ label }) => labelIn(label, words)),
        words,
      ),
    parts: ({ relationship }) => relationship,
  },
  {
    name: 'effort',
    cell: ({ effort }, words) => words.policies.share(effort.share),
    parts: ({ effort }) => [effort],
  },
];

const RECEIVABLES: readonly Watch['signal'][] = ['receivable-overdue', 'credit-limit'];

/** What is watched, without thresholds. Overdue invoices and credit limit together are receivables. */
function watched(watch: Policy['watch'], words: Words): string[] {
  const { policies, punctuation, signals: signalled, work } = words;
  const signals = new Set(watch.map(({ signal }) => signal));
  const bothOfReceivables = RECEIVABLES.every((signal) => signals.has(signal));
  const names = watch.map((one) => {
    if (one.signal === 'event') {
      return one.kinds.map((kind) => work.eventKinds[kind]).join(punctuation.enumeration);
    }
    const together = bothOfReceivables && RECEIVABLES.includes(one.signal);
    return together ? policies.receivables : signalWords(one.signal, signalled).name;
  });
  return [...new Set(names)];
}

function listed(things: readonly string[], { policies, punctuation }: Words): string {
  return things.length === 0 ? policies.none : things.join(punctuation.semicolon);
}

/** Each origin of a rule once, with the tiers whose parts have it: `A: textbook. B, C: own choice`. */
function originsOf(policies: readonly Policy[], parts: Rule['parts'], words: Words): string {
  const { punctuation } = words;
  const tiersByOrigin = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const { origin } of parts(policy)) {
      const text = labelIn(origin, words);
      const tiers = tiersByOrigin.get(text) ?? new Set();
      tiersByOrigin.set(text, tiers.add(policy.tier));
    }
  }
  return [...tiersByOrigin]
    .map(
      ([text, tiers]) => `${[...tiers].join(punctuation.enumeration)}${punctuation.colon}${text}`,
    )
    .join(punctuation.stop + punctuation.betweenSentences);
}
