export type {
  Complaint,
  ComplaintPause,
  Contact,
  ContactKind,
  CreditLimit,
  EventKind,
  FactList,
  Facts,
  FactsApart,
  Receivable,
  ReportedEvent,
  Satisfaction,
} from './core/facts/facts';
export { type LastStagesOptions, lastStages } from './core/facts/last-stages';
export { readFacts } from './core/facts/read-facts';
export type { BoundKind, Severity, Thresholds } from './core/signals/signal';
export {
  type Clock,
  elapsing,
  type Measured,
  type Need,
  type NotMeasured,
  type Setting,
  type SignalContext,
  type SignalDeclaration,
  type Subject,
  signal,
} from './core/signals/signal';
export {
  type Evidence,
  type Missing,
  SIGNALS,
  type Signal,
  type Watch,
  type WatchFor,
} from './core/signals/signals';
export {
  allocateEffort,
  type CustomerEffort,
  type EffortOptions,
  type EffortPlan,
  type EightyTwenty,
  type TierEffort,
} from './core/treatments/allocate-effort';
export type {
  ComplaintQueue,
  Deadline,
  JudgedComplaints,
  OpenComplaint,
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
} from './core/treatments/complaint-queue';
export type {
  AutomatedContacts,
  ContactDue,
  ContactPlan,
  ContactRule,
  DueReason,
  OwnerVisits,
  VisitDay,
  VisitLoad,
  VisitSchedule,
} from './core/treatments/contact-plan';
export {
  type CustomerFile,
  customerFile,
  type FileOptions,
  type FilePart,
  type PastStanding,
  type Receivables,
  type RecordedComplaint,
  type RecordedContact,
  type RecordedEvent,
  type RecordedSatisfaction,
} from './core/treatments/customer-file';
export { type FrontLineEntry, frontLineList } from './core/treatments/front-line-list';
export { type ContactPlanOptions, planContacts } from './core/treatments/plan-contacts';
export { type DayPlan, type DayPlanOptions, planDay } from './core/treatments/plan-day';
export { type QueueOptions, queueComplaints } from './core/treatments/queue-complaints';
export type {
  ComingRisk,
  Finding,
  FindingOf,
  NotKnown,
  RiskDigest,
  RiskSignal,
  RiskWatch,
  WatchedCustomer,
} from './core/treatments/risk-watch';
export { type RiskOptions, watchRisks } from './core/treatments/watch-risks';
export { readAsOf, type Workday, type WorkdayOptions, workday } from './core/treatments/workday';
export {
  type BusinessCalendar,
  type BusinessCalendars,
  type Hours,
  type HoursOfDay,
  readBusinessCalendar,
} from './core/values/business-calendar';
export { type BusinessTime, businessTime } from './core/values/business-time';
export { formatInstant, readInstant } from './core/values/instant';
