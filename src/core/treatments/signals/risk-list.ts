import type { Severity } from '../../policies/signals';
import { type ComingStep, compareComing } from './coming';
import type { ComingRisk, Finding, RiskDigest, RiskSignal, WatchedCustomer } from './risk';
import { WORST_FIRST } from './severity';

/** What was found of one customer. */
export interface CustomerRisks {
  readonly who: WatchedCustomer;
  /** Place of its tier in the scheme. */
  readonly place: number;
  /** In the order of `SIGNALS`. */
  readonly findings: readonly Finding[];
  readonly coming: readonly ComingStep[];
}

export interface RiskLists {
  readonly signals: readonly RiskSignal[];
  readonly customers: readonly RiskDigest[];
  readonly coming: readonly ComingRisk[];
}

/**
 * The lists in their order: the worst severity first, then by tier, by rank (of two with one rank,
 * the one that lapsed comes second), by signal.
 */
export function riskLists(found: readonly CustomerRisks[]): RiskLists {
  const inOrder = found.toSorted(compareStanding);
  const signals: RiskSignal[] = [];
  const customers: RiskDigest[] = [];
  const coming: ComingRisk[] = [];
  for (const risks of inOrder) {
    // Not a spread: the engine takes several times as long for that.
    for (const finding of risks.findings) signals.push(Object.assign({}, risks.who, finding));
    if (risks.findings.length > 0) customers.push(digest(risks));
    for (const step of risks.coming) coming.push(Object.assign({}, risks.who, step));
  }
  return {
    signals: worstFirst(signals),
    customers: worstFirst(customers),
    coming: coming.sort(compareComing),
  };
}

function compareStanding(a: CustomerRisks, b: CustomerRisks): number {
  return (
    a.place - b.place || a.who.rank - b.who.rank || Number(a.who.lapsed) - Number(b.who.lapsed)
  );
}

/** Of equal severity, the order stays. */
function worstFirst<R extends { readonly severity: Severity }>(risks: readonly R[]): R[] {
  return WORST_FIRST.flatMap((severity) => risks.filter((risk) => risk.severity === severity));
}

function digest({ who, findings }: CustomerRisks): RiskDigest {
  const severities = findings.map(({ severity }) => severity);
  const severity = WORST_FIRST.find((one) => severities.includes(one)) ?? 'watch';
  const signals = findings.map(({ signal }) => signal);
  return Object.assign({}, who, { severity, count: signals.length, signals });
}
