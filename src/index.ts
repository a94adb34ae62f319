export type {
  Agreement,
  BasesComparison,
  BasesList,
  BasesMatrix,
  BasisPlace,
  ComparedCustomer,
  RankedByBoth,
} from './core/change/bases-comparison';
export {
  type CompanyKind,
  type CompanyProfile,
  companyProfile,
  type ProfileOptions,
} from './core/change/company-profile';
export { compareBases } from './core/change/compare-bases';
export type {
  CustomerHistory,
  CustomerWindow,
  History,
  HistoryStep,
  HistoryWindow,
  TierFlows,
} from './core/change/history';
export { historyOf } from './core/change/history-of';
export { largestLosses } from './core/change/largest-losses';
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
} from './core/change/migration';
export { satisfactionLabels, satisfactionLadder } from './core/change/satisfaction-ladder';
export type {
  CutoffScenario,
  Firmness,
  Scenario,
  SensitiveCustomer,
  Sensitivity,
  TierChange,
  TierFirmness,
  WindowScenario,
} from './core/change/sensitivity';
export { shiftedWindow } from './core/change/shifted-window';
export { traceHistory } from './core/change/trace-history';
export { type LadderOptions, traceLadder } from './core/change/trace-ladder';
export { type MigrationOptions, traceMigrations } from './core/change/trace-migrations';
export { type SensitivityOptions, traceSensitivity } from './core/change/trace-sensitivity';
export { explainCustomer } from './core/explain/explain-customer';
export type {
  Cushion,
  CutoffSide,
  Explanation,
  InactiveExplanation,
  Rise,
  TieredExplanation,
  TierName,
  TiesExplained,
} from './core/explain/explanation';
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
export { type Issue, type IssueCode, PyramidError } from './core/issues/issue';
export { assignTreatments, type Treatment } from './core/policies/assign-treatments';
export { defaultPolicies } from './core/policies/default-policies';
export { type JsonSchema, policiesJsonSchema, schemeJsonSchema } from './core/policies/json-schema';
export type { Policies, Policy } from './core/policies/policy';
export { readPolicies } from './core/policies/read-policies';
export type { EventKind, Severity, Signal } from './core/policies/signals';
export type {
  Override,
  Stability,
  StabilitySettings,
  UnappliedOverride,
} from './core/pyramid/adjust';
export type { Aggregate, OnError } from './core/pyramid/aggregate';
export { aggregateCustomers, aggregateInSteps } from './core/pyramid/aggregate-customers';
export type { AggregateOptions } from './core/pyramid/aggregation';
export {
  buildPyramid,
  buildPyramidAsync,
  type PyramidInProgress,
  type PyramidOptions,
  startPyramid,
} from './core/pyramid/build-pyramid';
export {
  buildPyramidsByGroup,
  type GroupOptions,
  type GroupPyramid,
  startGroups,
} from './core/pyramid/by-group';
export type { AmountControl, Control } from './core/pyramid/control';
export type {
  Adjustment,
  CustomerTotals,
  OverrideAdjustment,
  StabilityAdjustment,
  TieredCustomer,
  Tiering,
} from './core/pyramid/customer';
export { defaultScheme } from './core/pyramid/default-scheme';
export type { Population, Pyramid, PyramidSettings } from './core/pyramid/pyramid';
export type { Rate, Rates, RateUse } from './core/pyramid/rates';
export { readPyramid } from './core/pyramid/read-pyramid';
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
} from './core/pyramid/scheme';
export { readScheme } from './core/pyramid/scheme-schema';
export { type SummaryOptions, summariseTiers } from './core/pyramid/summarise-tiers';
export type {
  Concentration,
  CurvePoint,
  Summary,
  TierSummary,
  WhaleCurve,
  WholeSummary,
} from './core/pyramid/summary';
export {
  type TierOptions,
  type Tiers,
  tierCustomers,
  type Valued,
} from './core/pyramid/tier-customers';
export type {
  Basis,
  RejectedRow,
  SourceRow,
  Transaction,
  UnreadableTransaction,
} from './core/pyramid/transaction';
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
export { toAmount } from './core/values/amount';
export type { Amount, AmountInput, DecimalLike, Ratio } from './core/values/amount-types';
export type { BusinessCalendar } from './core/values/business-calendar';
export { readBusinessCalendar } from './core/values/business-calendar-schema';
export { type BusinessTime, businessTime } from './core/values/business-time';
export type {
  CalendarDate,
  DatedWindow,
  DateInput,
  WholeWindow,
  Window,
} from './core/values/date-types';
export { formatInstant, readInstant } from './core/values/instant';
export type { Language } from './core/values/language';
export { previousWindow } from './core/values/previous-window';
export { parseWindow, type WindowContext } from './core/values/window';
export { type BasesText, basesText } from './output/pages/bases-text';
export { customerFileText, type FileSentences } from './output/pages/customer-file-text';
export { type HistoryText, historySentence, historyText } from './output/pages/history-text';
export { migrationSentence } from './output/pages/migration-sentence';
export {
  type MigrationText,
  type MigrationTextOptions,
  migrationText,
} from './output/pages/migration-text';
export { profileSentence } from './output/pages/profile-sentence';
export { type SensitivityText, sensitivityText } from './output/pages/sensitivity-text';
export type { TextData } from './output/pages/text-data';
export { type BasesTable, basesTable } from './output/tables/bases-table';
export { type PolicyTable, policyTable } from './output/tables/policy-table';
export { type SensitivityTable, sensitivityTable } from './output/tables/sensitivity-table';
export { complaintSentence } from './output/words/complaints-sentence';
export { contactSentence, visitLoadSentence } from './output/words/contacts-sentence';
export { effortSentence, eightyTwentySentence, hoursText } from './output/words/effort-sentence';
export { explanationSentence } from './output/words/explanation';
export { frontLineSentence } from './output/words/front-line-sentence';
export { renderIssue } from './output/words/render-issue';
export {
  comingRiskSentence,
  notKnownSentence,
  riskSentence,
} from './output/words/risks-sentence';
