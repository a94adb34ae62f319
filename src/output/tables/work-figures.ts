import { isRecord } from '../../core/issues/options';
import { checkResult } from '../../core/issues/shape';
import { NEEDS, SEVERITIES, type Severity } from '../../core/signals/signal';
import { SIGNALS } from '../../core/signals/signals';
import type { ComplaintQueue } from '../../core/treatments/complaint-queue';
import type { ContactPlan } from '../../core/treatments/contact-plan';
import type { DayPlan } from '../../core/treatments/plan-day';
import type { RiskWatch } from '../../core/treatments/risk-watch';
import { COMPLAINT_QUEUE, CONTACT_PLAN, DAY_PLAN, RISK_WATCH } from '../../core/treatments/shapes';

export type Plain = Readonly<Record<string, unknown>>;

/** What a day of work gives, so laid out that its figures stand where their addresses say. */
export function workReshaped(result: object): Plain {
  if ('risks' in result && 'complaints' in result)
    return ofPlan(checkResult(result as DayPlan, 'result', DAY_PLAN));
  if ('signals' in result && 'notKnown' in result)
    return ofRisks(checkResult(result as RiskWatch, 'result', RISK_WATCH));
  if ('complaintsKnown' in result)
    return ofComplaints(checkResult(result as ComplaintQueue, 'result', COMPLAINT_QUEUE));
  if ('contactsKnown' in result)
    return ofContacts(checkResult(result as ContactPlan, 'result', CONTACT_PLAN));
  return result as Plain;
}

function ofPlan({ contacts, complaints, risks, effort }: DayPlan): Plain {
  return {
    contacts: ofContacts(contacts),
    complaints: ofComplaints(complaints),
    risks: ofRisks(
      risks,
      complaints.service.tiers.map(({ tier }) => tier),
    ),
    effort,
  };
}

/** Complaints of which no list was given are not none. */
function ofComplaints({ complaintsKnown, ...queue }: ComplaintQueue): Plain {
  return { complaintsKnown, ...(complaintsKnown ? queue : notKnown(queue)) };
}

/** Where nobody knows who was contacted, everybody is due: that says nothing. */
function ofContacts({ contactsKnown, load, ...due }: ContactPlan): Plain {
  return { contactsKnown, load, ...(contactsKnown ? due : notKnown(due)) };
}

/** The same figures, none of which is known. */
function notKnown(figures: object): Plain {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => {
      if (key === 'tiers' && Array.isArray(value)) {
        return [key, value.map((one: Plain) => ({ ...notKnown(one), tier: one['tier'] }))];
      }
      return [key, isRecord(value) ? notKnown(value) : null];
    }),
  );
}

/** @param known the tiers that there are, where that is told */
function ofRisks(watch: RiskWatch, known: readonly string[] = []): Plain {
  const { signals, customers, notKnown, ...rest } = watch;
  const ids = [...SIGNALS.map(({ id }) => id), ...signals.map(({ signal }) => signal)];
  const tiers = new Set([...known, ...customers.map(({ tier }) => tier)]);
  const bySignal = [...new Set(ids)].map((id): [string, Plain] => {
    const found = signals.filter(({ signal }) => signal === id);
    const isKnown = found.length > 0 || !notKnown.some((one) => one.signal === id && isNeed(one));
    return [id, isKnown ? severities(found) : UNKNOWN];
  });
  return {
    ...rest,
    customers: customers.length,
    ...Object.fromEntries(
      SEVERITIES.map((severity) => [severity, { customers: countOf(customers, severity) }]),
    ),
    tiers: Object.fromEntries(
      [...tiers].map((tier) => [tier, severities(customers.filter((one) => one.tier === tier))]),
    ),
    signals: Object.fromEntries(bySignal),
    notKnown: notKnown.length,
  };
}

/** Whether what is missing would have to be given: without it nobody is judged. */
function isNeed({ missing }: RiskWatch['notKnown'][number]): boolean {
  return (NEEDS as readonly string[]).includes(missing);
}

type Judged = readonly { readonly severity: Severity }[];

function severities(found: Judged): Plain {
  const counts = SEVERITIES.map((severity) => [severity, countOf(found, severity)]);
  return { customers: found.length, ...Object.fromEntries(counts) };
}

function countOf(found: Judged, severity: Severity): number {
  return found.filter((one) => one.severity === severity).length;
}

const UNKNOWN: Plain = Object.fromEntries(['customers', ...SEVERITIES].map((key) => [key, null]));
