import { explanation, tierName } from '../explain/shapes';
import {
  choice,
  count,
  flag,
  list,
  maybe,
  number,
  oneOf,
  optional,
  type Result,
  record,
  text,
  whole,
} from '../issues/shape';
import { owner, policy } from '../policies/shapes';
import { customer, label, who } from '../pyramid/shapes';
import { evidenceOf, severity, thresholdsFor } from '../signals/shapes';
import { amount, date, window } from '../values/shapes';
import type { CustomerEffort, EffortPlan, EightyTwenty, TierEffort } from './allocate-effort';
import type {
  ComplaintQueue,
  Deadline,
  JudgedComplaints,
  PersonQueue,
  QueuedComplaint,
  QueueReason,
  RelatedComplaints,
  ServiceFigures,
  ServiceReport,
  Staffing,
  TierService,
  Timeliness,
  UrgencyWithoutTable,
  WaitingComplaint,
} from './complaint-queue';
import type {
  AutomatedContacts,
  ContactDue,
  ContactPlan,
  ContactRule,
  OwnerVisits,
  VisitDay,
  VisitLoad,
  VisitSchedule,
} from './contact-plan';
import type {
  CustomerFile,
  PastStanding,
  Priced,
  Receivables,
  RecordedComplaint,
  RecordedContact,
  RecordedEvent,
  RecordedSatisfaction,
} from './customer-file';
import type { FrontLineEntry } from './front-line-list';
import type { DayPlan } from './plan-day';
import type { ComingRisk, NotKnown, RiskDigest, RiskSignal, RiskWatch } from './risk-watch';

/* What the lists of a day look like, part by part: see `issues/shape.ts`. */

/** Handed on as they came: all that is asked of them is whom they are about. */
const facts = list(record<{ readonly customerId: string }>({ customerId: text }));

const factsApart = record<RiskWatch['unknown']>({
  contacts: facts,
  complaints: facts,
  receivables: facts,
  creditLimits: facts,
  events: facts,
  satisfaction: facts,
});

const contactKind = choice('visit', 'other');

const contactDue = record<ContactDue>({
  ...who,
  tier: text,
  rank: count,
  person: optional(text),
  kind: contactKind,
  due: date,
  dueInDays: whole,
  because: choice('since-last', 'none-on-record', 'not-known', 'after-planned'),
  last: maybe(date),
  visitDue: maybe(date),
  rule: record<ContactRule>({
    tier: text,
    kind: contactKind,
    everyDays: count,
    inPerson: flag,
    automated: flag,
    owner,
    origin: label,
  }),
});

const contactsDue = list(contactDue);

const load = record<VisitLoad>({
  days: count,
  workingDays: count,
  visits: amount,
  tiers: list(
    record<VisitLoad['tiers'][number]>({
      tier: text,
      customers: count,
      everyDays: count,
      visits: amount,
    }),
  ),
  capacity: maybe(count),
  shortBy: maybe(count),
});

const automated = record<AutomatedContacts>({
  customers: count,
  overdue: count,
  days: list(record<AutomatedContacts['days'][number]>({ date, customers: count })),
  list: maybe(contactsDue),
});

const schedule = record<VisitSchedule>({
  capacityPerDay: count,
  days: list(record<VisitDay>({ date, visits: contactsDue })),
  notFitting: contactsDue,
});

const ownerVisits = record<OwnerVisits>({
  person: maybe(text),
  customers: list(text),
  overdue: count,
  capacityPerDay: maybe(count),
  planned: maybe(count),
  notFitting: maybe(count),
});

const contactPlan = record<ContactPlan>({
  asOf: date,
  end: date,
  contactsKnown: flag,
  visits: contactsDue,
  owners: list(ownerVisits),
  contacts: contactsDue,
  automated,
  load: record<ContactPlan['load']>({ horizon: load, year: load }),
  schedule: maybe(schedule),
  closed: list(text),
  unknown: facts,
  later: facts,
});

const deadline = record<Deadline>({
  due: text,
  done: maybe(text),
  breached: flag,
  minutesLeft: whole,
});

const open = {
  id: text,
  ...who,
  category: maybe(text),
  person: maybe(text),
  urgency: maybe(text),
  standing: maybe(text),
  class: count,
  opened: text,
  reopened: maybe(text),
  calendar: maybe(text),
};
const step = choice<QueueReason['waitingFor']>('first-answer', 'resolution');
const judgedBy = choice<QueueReason['judgedBy']>(
  'tier-at-opening',
  'tier-today',
  'tier-before',
  'lowest-tier',
);

const queued = record<QueuedComplaint>({
  place: count,
  ...open,
  effectiveClass: count,
  firstAnswer: deadline,
  resolution: deadline,
  reason: record<QueueReason>({
    rule: choice('past-due', 'urgency', 'class-of-policy'),
    policyOf: text,
    judgedBy,
    window: maybe(text),
    waitingFor: step,
    withinHours: number,
    inBusinessTime: flag,
    due: text,
  }),
  expectedStart: maybe(text),
});

const waitingComplaint = record<WaitingComplaint>({
  ...open,
  onHoldSince: text,
  waitingFor: step,
  policyOf: text,
  judgedBy,
  withinHours: number,
  inBusinessTime: flag,
  minutesLeft: whole,
});

const timeliness = record<Timeliness>({
  done: count,
  inTime: count,
  late: count,
  pending: count,
  shareInTime: maybe(amount),
  medianMinutes: maybe(amount),
});

const served = {
  complaints: count,
  invalid: count,
  open: count,
  onHold: count,
  reopened: count,
  overdue: count,
  firstAnswer: timeliness,
  resolution: timeliness,
};
const service = record<ServiceFigures>(served);

const complaintQueue = record<ComplaintQueue>({
  asOf: text,
  timeZone: text,
  calendar: maybe(record<{ readonly timeZone: string }>({ timeZone: text })),
  staffing: maybe(record<Staffing>({ staff: number, handlingMinutes: number })),
  complaintsKnown: flag,
  queue: list(queued),
  waiting: list(waitingComplaint),
  related: list(record<RelatedComplaints>({ ...who, complaints: list(text) })),
  people: list(record<PersonQueue>({ person: text, complaints: list(text), overdue: count })),
  service: record<ServiceReport>({
    tiers: list(record<TierService>({ ...served, tier: text })),
    inactive: service,
    unknown: service,
    whole: service,
  }),
  invalid: facts,
  notYetOpen: facts,
  unknown: facts,
  repeated: facts,
  judged: record<JudgedComplaints>({
    atOpening: count,
    today: count,
    before: count,
    lowest: count,
  }),
  urgenciesWithoutTable: list(record<UrgencyWithoutTable>({ urgency: text, complaints: count })),
});

const watched = { ...who, tier: text, rank: count, lapsed: flag };

/** What was found is told by the signal. */
const risk = oneOf<RiskSignal>(({ signal }) =>
  record({
    ...watched,
    signal: text,
    severity,
    judgedBy: text,
    evidence: evidenceOf(signal),
    thresholds: thresholdsFor(signal),
  }),
);

const coming = record<ComingRisk>({
  ...watched,
  signal: text,
  severity,
  judgedBy: text,
  on: date,
});

const notKnown = record<NotKnown>({
  signal: text,
  missing: text,
  customers: count,
  currencies: optional(list(text)),
});

const riskWatch = record<RiskWatch>({
  asOf: date,
  signals: list(risk),
  customers: list(record<RiskDigest>({ ...watched, severity, count, signals: list(text) })),
  coming: list(coming),
  notKnown: list(notKnown),
  closed: list(text),
  later: factsApart,
  unknown: factsApart,
});

const tierEffort = record<TierEffort>({
  tier: text,
  customers: count,
  policyShare: amount,
  share: amount,
  minutes: count,
  least: count,
  most: count,
  shareOfCustomers: maybe(amount),
  shareOfValue: maybe(amount),
});

const eightyTwenty = record<EightyTwenty>({
  customers: count,
  shareOfEffort: maybe(amount),
  shareOfValue: maybe(amount),
  holds: maybe(flag),
});

const effortPlan = record<EffortPlan>({
  totalMinutes: count,
  tiers: list(tierEffort),
  customers: list(record<CustomerEffort>({ ...who, tier: text, rank: count, minutes: count })),
  closed: list(text),
  eightyTwenty,
  unallocated: count,
});

const frontLine = record<FrontLineEntry>({
  ...who,
  times: count,
  standing: maybe(text),
  closed: flag,
  tier: maybe(tierName),
  rank: maybe(count),
  of: count,
  policy: maybe(policy),
});

const pastStanding = record<PastStanding>({
  window,
  basis: text,
  currency: maybe(text),
  standing: maybe(text),
  tier: maybe(tierName),
  rank: maybe(count),
  of: count,
  value: maybe(amount),
});

const receivables = record<Receivables>({
  open: maybe(amount),
  overdue: maybe(amount),
  invoices: list(
    record<Receivables['invoices'][number]>({
      invoice: text,
      dueDate: date,
      openAmount: amount,
      currency: maybe(text),
      overdueDays: count,
    }),
  ),
});

const customerFile = record<CustomerFile>({
  ...who,
  asOf: date,
  standing: text,
  closed: flag,
  explanation,
  totals: maybe(customer),
  treatment: maybe(policy),
  nextContacts: contactsDue,
  history: maybe(list(pastStanding)),
  queued: maybe(list(queued)),
  signals: list(risk),
  complaints: maybe(
    list(
      record<RecordedComplaint>({
        id: text,
        opened: text,
        category: maybe(text),
        firstAnswered: maybe(text),
        resolved: maybe(text),
        reopened: maybe(text),
        onHoldSince: maybe(text),
        valid: maybe(flag),
      }),
    ),
  ),
  receivables: maybe(receivables),
  creditLimits: maybe(list(record<Priced>({ amount, currency: maybe(text) }))),
  events: maybe(
    list(
      record<RecordedEvent>({
        date,
        kind: choice('operations', 'finance', 'personnel'),
        note: maybe(text),
      }),
    ),
  ),
  satisfaction: maybe(list(record<RecordedSatisfaction>({ date, stage: text }))),
  contacts: maybe(list(record<RecordedContact>({ date, kind: contactKind, by: maybe(text) }))),
  notKnown: list(text),
});

export const CONTACT: Result<ContactDue> = { by: 'planContacts', shape: contactDue };
export const CONTACT_PLAN: Result<ContactPlan> = { by: 'planContacts', shape: contactPlan };
export const VISIT_LOAD: Result<VisitLoad> = { by: 'planContacts', shape: load };
export const COMPLAINT: Result<QueuedComplaint | WaitingComplaint> = {
  by: 'queueComplaints',
  shape: oneOf((item) => ('onHoldSince' in item ? waitingComplaint : queued)),
};
export const COMPLAINT_QUEUE: Result<ComplaintQueue> = {
  by: 'queueComplaints',
  shape: complaintQueue,
};
export const RISK: Result<RiskSignal> = { by: 'watchRisks', shape: risk };
export const COMING_RISK: Result<ComingRisk> = { by: 'watchRisks', shape: coming };
export const NOT_KNOWN: Result<NotKnown> = { by: 'watchRisks', shape: notKnown };
export const RISK_WATCH: Result<RiskWatch> = { by: 'watchRisks', shape: riskWatch };
export const TIER_EFFORT: Result<TierEffort> = { by: 'allocateEffort', shape: tierEffort };
export const EIGHTY_TWENTY: Result<EightyTwenty> = { by: 'allocateEffort', shape: eightyTwenty };
export const EFFORT_PLAN: Result<EffortPlan> = { by: 'allocateEffort', shape: effortPlan };
export const FRONT_LINE: Result<FrontLineEntry> = { by: 'frontLineList', shape: frontLine };
export const FRONT_LINE_LIST: Result<readonly FrontLineEntry[]> = {
  by: 'frontLineList',
  shape: list(frontLine),
};
export const CUSTOMER_FILE: Result<CustomerFile> = { by: 'customerFile', shape: customerFile };
export const DAY_PLAN: Result<DayPlan> = {
  by: 'planDay',
  shape: record<DayPlan>({
    contacts: contactPlan,
    complaints: complaintQueue,
    risks: riskWatch,
    effort: maybe(effortPlan),
  }),
};
