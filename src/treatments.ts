export type {
  Complaint,
  Contact,
  ContactKind,
  CreditLimit,
  Facts,
  Receivable,
  ReportedEvent,
  Satisfaction,
} from './core/facts/facts';
export { type LastStagesOptions, lastStages } from './core/facts/last-stages';
export type {
  ComplaintQueue,
  Deadline,
  QueuedComplaint,
  QueueReason,
  ServiceFigures,
  ServiceReport,
  Staffing,
  TierService,
  Timeliness,
} from './core/treatments/complaints/complaint-queue';
export type { StandingLookup, Standings } from './core/treatments/complaints/complaint-rules';
export type { QueueOptions } from './core/treatments/complaints/options';
export { queueComplaints } from './core/treatments/complaints/queue-complaints';
export type {
  AutomatedContacts,
  ContactDue,
  ContactPlan,
  ContactRule,
  DueReason,
  VisitDay,
  VisitLoad,
  VisitSchedule,
} from './core/treatments/contacts/contact-plan';
export type { ContactPlanOptions } from './core/treatments/contacts/options';
export { planContacts } from './core/treatments/contacts/plan-contacts';
export {
  type CustomerFileOptions,
  customerFile,
} from './core/treatments/customer-file/customer-file';
export type { CustomerFile } from './core/treatments/customer-file/file';
export { allocateEffort } from './core/treatments/effort/allocate-effort';
export type {
  CustomerEffort,
  EffortPlan,
  EightyTwenty,
  TierEffort,
} from './core/treatments/effort/effort-plan';
export type { FrontLineEntry } from './core/treatments/front-line/front-line-entry';
export { frontLineList } from './core/treatments/front-line/front-line-list';
export type { FactsApart } from './core/treatments/signals/facts-apart';
export type { Missing, NotKnown } from './core/treatments/signals/not-known';
export type { RiskOptions } from './core/treatments/signals/options';
export type {
  ComingRisk,
  Evidence,
  Finding,
  RiskDigest,
  RiskSignal,
  WatchedCustomer,
} from './core/treatments/signals/risk';
export type { RiskWatch } from './core/treatments/signals/risk-watch';
export { watchRisks } from './core/treatments/signals/watch-risks';
export type { BusinessCalendar } from './core/values/business-calendar';
export { readBusinessCalendar } from './core/values/business-calendar-schema';
export { type BusinessTime, businessTime } from './core/values/business-time';
export { formatInstant, readInstant } from './core/values/instant';
