import type { Policy } from '../../policies/policy';
import type { TieredCustomer } from '../../pyramid/customer';
import { comingSteps } from './coming';
import type { CustomerFacts } from './customer-facts';
import { isNotJudged, type RiskContext, type Subject } from './judge';
import { type NotKnown, notKnownCounts } from './not-known';
import { type CountedPanel, panels } from './panels';
import type { Finding } from './risk';
import type { CustomerRisks } from './risk-list';
import { countWithoutTier } from './without-tier';

export interface Judged {
  /** Of those customers for whom there is something to report. */
  readonly found: readonly CustomerRisks[];
  readonly notKnown: readonly NotKnown[];
}

/** Puts every customer before its judges. */
export function judgeEverybody(
  policies: ReadonlyMap<string, Policy>,
  facts: ReadonlyMap<string, CustomerFacts>,
  context: RiskContext,
  horizonDays: number,
): Judged {
  const { pyramid, previous } = context;
  const notKnown = notKnownCounts();
  const { panelOf, panelOfLapsed, all } = panels(policies, context);
  const found: CustomerRisks[] = [];
  // What is left of these two in the end is of customers that are not ranked now.
  const earlier = byId(previous?.customers ?? []);
  const unused = new Map(facts);

  for (const customer of pyramid.customers) {
    const before = earlier.get(customer.customerId);
    if (before !== undefined) earlier.delete(customer.customerId);
    const panel = panelOf(customer.tier, before?.tier);
    judge({ customer, before, lapsed: false, facts: take(customer.customerId) }, panel);
  }
  for (const [customerId, before] of earlier) {
    const panel = panelOfLapsed(before.tier);
    judge({ customer: before, before, lapsed: true, facts: take(customerId) }, panel);
  }
  for (const panel of all()) {
    for (const { signal, missing } of panel.notKnown) {
      notKnown.add(signal, missing, panel.customers);
    }
  }
  countWithoutTier([...unused.values()], policies, notKnown.add);
  return { found, notKnown: notKnown.list() };

  function take(customerId: string): CustomerFacts | undefined {
    const own = unused.get(customerId);
    if (own !== undefined) unused.delete(customerId);
    return own;
  }

  function judge(subject: Subject, panel: CountedPanel): void {
    panel.customers++;
    let findings: Finding[] | undefined;
    for (const judge of panel.judges) {
      const verdict = judge.judge(subject);
      if (verdict === undefined) continue;
      if (isNotJudged(verdict)) notKnown.add(judge.signal, verdict.missing);
      else if (findings === undefined) findings = [verdict];
      else findings.push(verdict);
    }
    const coming = horizonDays === 0 ? NONE : comingSteps(subject, panel, context, horizonDays);
    if (findings === undefined && coming.length === 0) return;
    const { customerId, tier, rank } = subject.customer;
    const who = { customerId, tier, rank, lapsed: subject.lapsed };
    found.push({ who, place: context.placeOf(tier), findings: findings ?? NONE, coming });
  }
}

const NONE: readonly never[] = [];

function byId(customers: readonly TieredCustomer[]): Map<string, TieredCustomer> {
  const byId = new Map<string, TieredCustomer>();
  for (const customer of customers) byId.set(customer.customerId, customer);
  return byId;
}
