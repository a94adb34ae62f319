import type { CustomerFacts } from '../facts/by-customer';
import { checkOptions } from '../issues/options';
import { named } from '../pyramid/customer-names';
import type { TieredCustomer } from '../pyramid/pyramid';
import { INACTIVE } from '../pyramid/scheme';
import {
  compareSeverity,
  type Severity,
  type SignalContext,
  type SignalDeclaration,
  type Subject,
  WORST_FIRST,
} from '../signals/signal';
import type { Missing, Signal } from '../signals/signals';
import { sortIds } from '../values/ids';
import { closedIds } from './closed';
import { type ComingStep, type Panel, type Panels, panels } from './panels';
import type {
  ComingRisk,
  Finding,
  NotKnown,
  RiskDigest,
  RiskSignal,
  RiskWatch,
  WatchedCustomer,
} from './risk-watch';
import { checkWhole, checkWorkday, LONGEST_HORIZON, type Workday } from './workday';

export interface RiskOptions {
  /** How many days to look ahead for what comes by time alone: 0 to 3660, 0 unless given. */
  readonly horizonDays?: number | undefined;
}

/**
 * Every signal that the policy of a customer's tier watches for and that is given today, with
 * severity, evidence and thresholds; what could not be judged for want of facts; and with
 * `horizonDays`, what time alone will bring.
 *
 * A customer of the window before that is not ranked any more has lapsed: it lost all of its value,
 * and the policy of its former tier goes on watching what it owes and what is heard of it. What
 * other customers lost is judged by the policy of the tier they are in and of the one they were in.
 *
 * Facts after today are not used (`later`), facts about customers that no pyramid knows are kept
 * apart (`unknown`). A list of facts that is absent is not known: see `notKnown`.
 *
 * Throws PyramidError `invalid-option`.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const receivables = [
 *   { customerId: 'bob', invoice: 'R-7', dueDate: '2025-11-16', openAmount: '1200.00' },
 * ];
 * const day = workday(buildPyramid(rows), { asOf: '2025-12-31', facts: { receivables } });
 * const { signals } = watchRisks(day);
 * signals[0]; // { customerId: 'ann', signal: 'concentration', severity: 'act', … }
 * signals[1]; // { customerId: 'bob', signal: 'receivable-overdue', severity: 'warn', … }
 * signals[1]?.evidence; // { since: '2025-11-16', days: 45, amount: '1200', invoices: 1 }
 */
export function watchRisks(day: Workday, options: RiskOptions = {}): RiskWatch {
  checkWorkday(day);
  checkOptions(options, { horizonDays: true });
  const { horizonDays = 0 } = options;
  checkWhole('horizonDays', horizonDays, 0, LONGEST_HORIZON);
  const { found, notKnown } = judgeEverybody(day, horizonDays);
  return {
    asOf: day.date,
    ...riskLists(found),
    notKnown,
    closed: closedIds(day),
    later: day.later,
    unknown: day.unknown,
  };
}

/** The signals of one customer, the worst first. */
export function risksOf(day: Workday, customerId: string): readonly RiskSignal[] {
  return riskLists(judgeEverybody(day, 0, customerId).found).signals;
}

function contextOf({ pyramid, previous, today, days }: Workday): SignalContext {
  const { scheme, window } = pyramid.settings;
  const places = new Map(scheme.tiers.map(({ id }, place) => [id, place]));
  return {
    pyramid,
    previous,
    today,
    salesUntil: window.end === null ? today : Math.min(today, days.of(window.end)),
    days,
    placeOf: (tier) => places.get(tier) ?? places.size,
  };
}

/** A finding and the place of the tier that is at stake: of what was lost, the better of two. */
interface PlacedFinding {
  readonly finding: Finding;
  readonly place: number;
}

/** What was found of one customer. */
interface CustomerRisks {
  readonly who: WatchedCustomer;
  /** Place of its tier in the scheme. */
  readonly place: number;
  /** In the order of the signals. */
  readonly findings: readonly PlacedFinding[];
  readonly coming: readonly ComingStep[];
}

/** Puts every customer, or one alone, before its judges. */
function judgeEverybody(day: Workday, horizonDays: number, only?: string) {
  const { pyramid, previous, byPlace, byCustomer } = day;
  const context = contextOf(day);
  const notKnown = notKnownCounts(day.signals, pyramid.settings.currency);
  const [ofOpen, ofClosed] = [day.signals, day.signals.filter((one) => one.ofClosed !== false)].map(
    (signals) => panels({ ...day, signals }, context, horizonDays),
  ) as [Panels, Panels];
  const panelsOf = (id: string): Panels => (day.closed.has(id) ? ofClosed : ofOpen);
  const found: CustomerRisks[] = [];
  // What is left of these in the end is of customers that are not ranked now.
  const lapsed = byId(previous?.customers ?? [], only);

  for (const [place, customer] of pyramid.customers.entries()) {
    const before = lapsed.get(customer.customerId);
    if (before !== undefined) lapsed.delete(customer.customerId);
    if (only !== undefined && customer.customerId !== only) continue;
    const panel = panelsOf(customer.customerId).of(customer.tier, before?.tier);
    judge({ customer, before, lapsed: false, facts: byPlace[place] }, panel);
  }
  for (const [customerId, before] of lapsed) {
    if (only !== undefined && customerId !== only) continue;
    const subject = { customer: before, before, lapsed: true, facts: byCustomer.get(customerId) };
    judge(subject, panelsOf(customerId).ofLapsed(before.tier));
  }
  for (const panel of [...ofOpen.all(), ...ofClosed.all()]) {
    for (const { signal, missing } of panel.notKnown) {
      notKnown.add(signal, missing, panel.customers);
    }
  }
  const withoutTier = [...byCustomer].filter(
    ([id, { standing }]) => standing === INACTIVE && !lapsed.has(id),
  );
  countWithoutTier(
    withoutTier.map(([, facts]) => facts),
    day,
    notKnown.add,
  );
  return { found, notKnown: notKnown.list() };

  function judge(subject: Subject, panel: Panel): void {
    panel.customers++;
    const { customer, before } = subject;
    const place = context.placeOf(customer.tier);
    const best = before === undefined ? place : Math.min(place, context.placeOf(before.tier));
    const findings: PlacedFinding[] = [];
    const coming: ComingStep[] = [];
    for (const one of panel.judges) {
      const verdict = one.judge(subject);
      if (verdict === undefined) continue;
      if (verdict.missing !== undefined) notKnown.add(one.signal, verdict.missing);
      if (verdict.missing === 'one-currency') notKnown.in(one.signal, subject.facts?.foreign ?? []);
      if (verdict.finding !== undefined) {
        findings.push({ finding: verdict.finding, place: one.looksBack ? best : place });
      }
      if (verdict.coming !== undefined) coming.push(verdict.coming);
    }
    if (findings.length === 0 && coming.length === 0) return;
    const { tier, rank } = customer;
    const who = { ...named(customer), tier, rank, lapsed: subject.lapsed };
    found.push({ who, place, findings, coming });
  }
}

function byId(customers: readonly TieredCustomer[], only: string | undefined) {
  const byId = new Map<string, TieredCustomer>();
  for (const customer of customers) {
    if (only === undefined || customer.customerId === only) byId.set(customer.customerId, customer);
  }
  return byId;
}

/**
 * Customers that are inactive, and were not ranked in the window before either, have no tier: what
 * they owe and what is reported of them is counted as not judged.
 */
function countWithoutTier(
  facts: readonly CustomerFacts[],
  { signals, policies }: Workday,
  add: (signal: Signal, missing: Missing, customers: number) => void,
): void {
  for (const { id, speaks } of signals) {
    const isWatched = policies.policies.some(({ watch }) =>
      watch.some(({ signal }) => signal === id),
    );
    if (isWatched && speaks) add(id as Signal, 'tier', facts.filter(speaks).length);
  }
}

/** Counts what is not known, and lists it in one order: by signal, then by what is missing. */
function notKnownCounts(signals: readonly SignalDeclaration[], own: string | null) {
  const counts = new Map<Signal, Map<Missing, number>>();
  const currencies = new Map<Signal, Set<string>>();
  return {
    add(signal: Signal, missing: Missing, customers = 1): void {
      const ofSignal = counts.get(signal) ?? new Map<Missing, number>();
      counts.set(signal, ofSignal.set(missing, (ofSignal.get(missing) ?? 0) + customers));
    },
    in(signal: Signal, foreign: readonly string[]): void {
      const known = currencies.get(signal) ?? new Set(own === null ? [] : [own]);
      for (const one of foreign) known.add(one);
      currencies.set(signal, known);
    },
    list: (): NotKnown[] =>
      signals.flatMap(({ id, needs, missing }) =>
        [...needs, ...missing, 'tier'].flatMap((one) => {
          const [signal, what] = [id as Signal, one as Missing];
          const customers = counts.get(signal)?.get(what) ?? 0;
          if (customers === 0) return [];
          const named = what === 'one-currency' ? sortIds([...(currencies.get(signal) ?? [])]) : [];
          const extra = named.length > 0 && { currencies: named };
          return [{ signal, missing: what, customers, ...extra }];
        }),
      ),
  };
}

/**
 * The lists in their order: the worst severity first, then by the tier that is at stake, by tier, by
 * rank (of two with one rank, the one that lapsed comes second), by signal. So a VIP that fell to the
 * bottom stands where VIPs stand.
 */
function riskLists(
  found: readonly CustomerRisks[],
): Pick<RiskWatch, 'signals' | 'customers' | 'coming'> {
  const inOrder = found.toSorted(compareStanding);
  const signals: Placed<RiskSignal>[] = [];
  const customers: Placed<RiskDigest>[] = [];
  const coming: ComingRisk[] = [];
  for (const risks of inOrder) {
    // Not a spread: the engine takes several times as long for that.
    for (const { finding, place } of risks.findings) {
      signals.push({ risk: Object.assign({}, risks.who, finding), place });
    }
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

/** The earliest first, then the worst. What is equal stays in the order of standing and signal. */
function compareComing(a: ComingRisk, b: ComingRisk): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return compareSeverity(a.severity, b.severity);
}

interface Placed<R> {
  readonly risk: R;
  /** Of the tier that is at stake. */
  readonly place: number;
}

/** Of equal severity and tier, the order stays. */
function worstFirst<R extends { readonly severity: Severity }>(risks: readonly Placed<R>[]): R[] {
  const ofSeverity = new Map(WORST_FIRST.map((severity) => [severity, [] as R[][]]));
  for (const { risk, place } of risks) {
    const places = ofSeverity.get(risk.severity) ?? [];
    const there = places[place];
    if (there === undefined) places[place] = [risk];
    else there.push(risk);
  }
  // A tier of which nothing is said leaves a hole.
  return [...ofSeverity.values()].flatMap((places) => places.filter(Array.isArray).flat());
}

function digest({ who, findings }: CustomerRisks): Placed<RiskDigest> {
  const severities = findings.map(({ finding }) => finding.severity);
  const severity = WORST_FIRST.find((one) => severities.includes(one)) ?? 'watch';
  const signals = findings.map(({ finding }) => finding.signal);
  const worst = findings.filter(({ finding }) => finding.severity === severity);
  const place = Math.min(...worst.map((one) => one.place));
  return { risk: Object.assign({}, who, { severity, count: signals.length, signals }), place };
}
