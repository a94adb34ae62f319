import type { Policies, Policy, Watch } from '../../core/policies/policy';
import type { Label, Scheme } from '../../core/pyramid/scheme';
import { multiplyAmounts } from '../../core/values/amount';
import type { Language } from '../../core/values/language';
import { WORDING, type Wording } from '../words/policies';

/** A table as text: one heading a column, every row as long as the headings. */
export interface PolicyTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row: the cell of a tier in words, and the rules it is made of, each with its origin. */
interface Row {
  readonly name: keyof Wording['rows'];
  readonly cell: (policy: Policy) => string;
  readonly rules: (policy: Policy) => readonly { readonly origin: Label }[];
}

/**
 * The policies in words, one row a rule and one column a tier, the origins in the last column. With
 * a scheme, the headings name the tiers: `A VIP` instead of `A`.
 */
export function policyTable(
  { policies }: Policies,
  language: Language,
  scheme?: Scheme,
): PolicyTable {
  const wording = WORDING[language];
  const tiers = policies.map(({ tier }) => tierHeading(tier, language, scheme));
  return {
    headings: [wording.rule, ...tiers, wording.origin],
    rows: rowsIn(wording, language).map(({ name, cell, rules }) => [
      wording.rows[name],
      ...policies.map(cell),
      originsOf(policies, rules, language),
    ]),
  };
}

function tierHeading(id: string, language: Language, scheme: Scheme | undefined): string {
  const tier = scheme?.tiers.find((candidate) => candidate.id === id);
  return tier === undefined ? id : `${id} ${tier.label?.[language] ?? tier.name}`;
}

function rowsIn(wording: Wording, language: Language): readonly Row[] {
  return [
    {
      name: 'owner',
      cell: ({ owner }) => owner.label[language] ?? owner.label.en,
      rules: ({ owner }) => [owner],
    },
    {
      name: 'visits',
      cell: ({ visits }) => visitsInWords(visits, wording),
      rules: ({ visits }) => [visits],
    },
    {
      name: 'otherContact',
      cell: ({ otherContact }) => contactInWords(otherContact, wording),
      rules: ({ otherContact }) => [otherContact],
    },
    {
      name: 'discount',
      cell: ({ discount }) => discountInWords(discount, wording),
      rules: ({ discount }) => [discount],
    },
    {
      name: 'complaints',
      cell: ({ complaints }) => complaintsInWords(complaints, wording),
      rules: ({ complaints }) => [complaints],
    },
    {
      name: 'watch',
      cell: ({ watch }) => listed(watchInWords(watch, wording), wording),
      rules: ({ watch }) => watch,
    },
    {
      name: 'relationship',
      cell: ({ relationship }) =>
        listed(
          relationship.map(({ label }) => label[language] ?? label.en),
          wording,
        ),
      rules: ({ relationship }) => relationship,
    },
    {
      name: 'effort',
      cell: ({ effort }) => percent(effort.share),
      rules: ({ effort }) => [effort],
    },
  ];
}

function visitsInWords(visits: Policy['visits'], wording: Wording): string {
  if (visits.kind === 'none') return wording.none;
  if (visits.kind === 'on-request') return wording.onRequest;
  const means = visits.inPerson ? wording.inPerson : wording.remote;
  return `${wording.every(visits.days)}${wording.comma}${means}`;
}

function contactInWords(contact: Policy['otherContact'], wording: Wording): string {
  if (contact.kind === 'none') return wording.none;
  const every = wording.every(contact.days);
  return contact.automated ? `${every}${wording.comma}${wording.automated}` : every;
}

/** Without a rate only who gets a discount: the rate is the user's to set. */
function discountInWords({ eligibility, rate }: Policy['discount'], wording: Wording): string {
  const words = wording.eligibility[eligibility];
  return rate === null ? words : `${words}${wording.comma}${wording.off(percent(rate))}`;
}

function complaintsInWords(complaints: Policy['complaints'], wording: Wording): string {
  return [
    wording.complaintClass(complaints.class),
    wording.hours(complaints.firstAnswerHours),
    wording.hours(complaints.resolveHours),
  ].join(' · ');
}

/** What is watched, without thresholds. Overdue invoices and credit limit together are receivables. */
function watchInWords(watch: Policy['watch'], wording: Wording): string[] {
  const watched = new Set(watch.map(({ signal }) => signal));
  const bothOfReceivables = RECEIVABLES.every((signal) => watched.has(signal));
  const words = watch.map((one) => {
    if (one.signal === 'event') {
      return one.kinds.map((kind) => wording.eventKinds[kind]).join(wording.enumeration);
    }
    const together = bothOfReceivables && RECEIVABLES.includes(one.signal);
    return together ? wording.receivables : wording.signals[one.signal];
  });
  return [...new Set(words)];
}

const RECEIVABLES: readonly Watch['signal'][] = ['receivable-overdue', 'credit-limit'];

function listed(things: readonly string[], wording: Wording): string {
  return things.length === 0 ? wording.none : things.join(wording.semicolon);
}

/** Each origin of a row once, with the tiers whose rules have it: `A: textbook. B, C: own choice`. */
function originsOf(policies: readonly Policy[], rules: Row['rules'], language: Language): string {
  const wording = WORDING[language];
  const tiersByOrigin = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const { origin } of rules(policy)) {
      const text = origin[language] ?? origin.en;
      const tiers = tiersByOrigin.get(text) ?? new Set();
      tiersByOrigin.set(text, tiers.add(policy.tier));
    }
  }
  return [...tiersByOrigin]
    .map(([text, tiers]) => `${[...tiers].join(wording.enumeration)}${wording.colon}${text}`)
    .join(wording.stop);
}

function percent(share: string): string {
  return `${multiplyAmounts(share, '100')}%`;
}
