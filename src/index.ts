export { aggregateCustomers, aggregateInSteps } from './aggregate/aggregate-customers';
export type { AggregateOptions } from './aggregate/aggregation';
export { toAmount } from './amounts/amount';
export type {
  Agreement,
  BasesComparison,
  BasesList,
  BasesMatrix,
  BasisPlace,
  ComparedCustomer,
  RankedByBoth,
} from './compare-bases/bases-comparison';
export { type BasesTable, basesTable } from './compare-bases/bases-table';
export { type BasesText, basesText } from './compare-bases/bases-text';
export { compareBases } from './compare-bases/compare-bases';
export { readBusinessCalendar } from './dates/business-calendar-schema';
export { type BusinessTime, businessTime } from './dates/business-time';
export { formatInstant, readInstant } from './dates/instant';
export { previousWindow } from './dates/previous-window';
export { parseWindow, type WindowContext } from './dates/window';
export { type Issue, type IssueCode, PyramidError, renderIssue } from './errors/issue';
export { explainCustomer } from './explain/explain-customer';
export type {
  Cushion,
  CutoffSide,
  Explanation,
  InactiveExplanation,
  Rise,
  TieredExplanation,
  TierName,
  TiesExplained,
} from './explain/explanation';
export { explanationSentence } from './explain/sentence';
export {
  type CompanyKind,
  type CompanyProfile,
  companyProfile,
  type ProfileOptions,
} from './migrate/company-profile';
export type {
  CustomerHistory,
  CustomerWindow,
  History,
  HistoryStep,
  HistoryWindow,
  TierFlows,
} from './migrate/history';
export { historyOf } from './migrate/history-of';
export { type HistoryText, historySentence, historyText } from './migrate/history-text';
export { largestLosses } from './migrate/largest-losses';
export { type LastStagesOptions, lastStages } from './migrate/last-stages';
export type {
  Flow,
  FlowFrom,
  FlowTo,
  KindFlow,
  LadderItem,
  MatrixRow,
  Migration,
  MigrationKind,
  Migrations,
  PyramidMigrations,
  Reconciliation,
  Standing,
  StandingMatrix,
} from './migrate/migration';
export { migrationSentence } from './migrate/migration-sentence';
export {
  type MigrationText,
  type MigrationTextOptions,
  migrationText,
} from './migrate/migration-text';
export { profileSentence } from './migrate/profile-sentence';
export { satisfactionLabels, satisfactionLadder } from './migrate/satisfaction-ladder';
export type { TextData } from './migrate/text-data';
export { traceHistory } from './migrate/trace-history';
export { type LadderOptions, traceLadder } from './migrate/trace-ladder';
export { type MigrationOptions, traceMigrations } from './migrate/trace-migrations';
export { assignTreatments, type Treatment } from './policies/assign-treatments';
export { defaultPolicies } from './policies/default-policies';
export { type JsonSchema, policiesJsonSchema, schemeJsonSchema } from './policies/json-schema';
export type { Policies, Policy } from './policies/policy';
export { type PolicyTable, policyTable } from './policies/policy-table';
export { readPolicies } from './policies/read-policies';
export type { Severity, Signal } from './policies/signals';
export {
  buildPyramid,
  buildPyramidAsync,
  type PyramidInProgress,
  type PyramidOptions,
  startPyramid,
} from './pyramid/build-pyramid';
export {
  buildPyramidsByGroup,
  type GroupOptions,
  type GroupPyramid,
  startGroups,
} from './pyramid/by-group';
export { readPyramid } from './pyramid/read-pyramid';
export { defaultScheme } from './scheme/default-scheme';
export { readScheme } from './scheme/schema';
export type {
  CutoffScenario,
  Firmness,
  Scenario,
  SensitiveCustomer,
  Sensitivity,
  TierChange,
  TierFirmness,
  WindowScenario,
} from './sensitivity/sensitivity';
export { type SensitivityTable, sensitivityTable } from './sensitivity/sensitivity-table';
export { type SensitivityText, sensitivityText } from './sensitivity/sensitivity-text';
export { shiftedWindow } from './sensitivity/shifted-window';
export { type SensitivityOptions, traceSensitivity } from './sensitivity/trace-sensitivity';
export { type SummaryOptions, summariseTiers } from './summarise/summarise-tiers';
export { type TierOptions, type Tiers, tierCustomers, type Valued } from './tier/tier-customers';
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
} from './treatments/complaints/complaint-queue';
export type { StandingLookup, Standings } from './treatments/complaints/complaint-rules';
export type { QueueOptions } from './treatments/complaints/options';
export { queueComplaints } from './treatments/complaints/queue-complaints';
export { complaintSentence } from './treatments/complaints/sentence';
export type {
  AutomatedContacts,
  ContactDue,
  ContactPlan,
  ContactRule,
  DueReason,
  VisitDay,
  VisitLoad,
  VisitSchedule,
} from './treatments/contacts/contact-plan';
export type { ContactPlanOptions } from './treatments/contacts/options';
export { planContacts } from './treatments/contacts/plan-contacts';
export { contactSentence, visitLoadSentence } from './treatments/contacts/sentence';
export { type CustomerFileOptions, customerFile } from './treatments/customer-file/customer-file';
export type { CustomerFile } from './treatments/customer-file/file';
export { customerFileText, type FileSentences } from './treatments/customer-file/text';
export { allocateEffort } from './treatments/effort/allocate-effort';
export type {
  CustomerEffort,
  EffortPlan,
  EightyTwenty,
  TierEffort,
} from './treatments/effort/effort-plan';
export { effortSentence, eightyTwentySentence, hoursText } from './treatments/effort/sentence';
export type { FrontLineEntry } from './treatments/front-line/front-line-entry';
export { frontLineList } from './treatments/front-line/front-line-list';
export { frontLineSentence } from './treatments/front-line/sentence';
export type { FactsApart } from './treatments/risks/facts-apart';
export type { Missing, NotKnown } from './treatments/risks/not-known';
export type { RiskOptions } from './treatments/risks/options';
export type {
  ComingRisk,
  Evidence,
  Finding,
  RiskDigest,
  RiskSignal,
  WatchedCustomer,
} from './treatments/risks/risk';
export type { RiskWatch } from './treatments/risks/risk-watch';
export {
  comingRiskSentence,
  notKnownSentence,
  riskSentence,
} from './treatments/risks/sentence';
export { watchRisks } from './treatments/risks/watch-risks';
export type {
  Override,
  Stability,
  StabilitySettings,
  UnappliedOverride,
} from './types/adjust';
export type { Aggregate, OnError } from './types/aggregate';
export type { Amount, AmountInput, DecimalLike, Ratio } from './types/amount';
export type { AmountControl, Control } from './types/control';
export type {
  Adjustment,
  CustomerTotals,
  OverrideAdjustment,
  StabilityAdjustment,
  TieredCustomer,
  Tiering,
} from './types/customer';
export type { CalendarDate, DatedWindow, DateInput, WholeWindow, Window } from './types/date';
export type {
  BusinessCalendar,
  Complaint,
  Contact,
  ContactKind,
  CreditLimit,
  EventKind,
  Facts,
  Receivable,
  ReportedEvent,
  Satisfaction,
} from './types/facts';
export type { Language } from './types/language';
export type { Population, Pyramid, PyramidSettings } from './types/pyramid';
export type { Rate, Rates, RateUse } from './types/rates';
export type {
  AmountTier,
  Cutoff,
  CutoffNeighbour,
  Label,
  LowestTier,
  NonPositive,
  Rounding,
  Scheme,
  ShareTier,
  Ties,
} from './types/scheme';
export type {
  Concentration,
  CurvePoint,
  Summary,
  TierSummary,
  WhaleCurve,
  WholeSummary,
} from './types/summary';
export type {
  Basis,
  RejectedRow,
  SourceRow,
  Transaction,
  UnreadableTransaction,
} from './types/transaction';
