export { explainCustomer, explainCustomers } from './core/explain/explain-customer';
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
export { type Issue, type IssueCode, PyramidError } from './core/issues/issue';
export {
  type Answer,
  answered,
  type Choice,
  type Question,
  type QuestionReason,
  questionOf,
} from './core/issues/question';
export type { Stability } from './core/pyramid/adjust';
export type {
  Adjustment,
  KeptTier,
  OverrideAdjustment,
  StabilityAdjustment,
} from './core/pyramid/adjustment';
export type { Aggregate } from './core/pyramid/aggregate-customers';
export { aggregateCustomers, aggregateInSteps } from './core/pyramid/aggregate-customers';
export type { AggregateOptions, Control, OnError, RowOptions } from './core/pyramid/aggregation';
export {
  buildPyramid,
  buildPyramidAsync,
  type PyramidInProgress,
  type PyramidOptions,
  startPyramid,
} from './core/pyramid/build-pyramid';
export {
  buildPyramidsByGroup,
  buildPyramidsByGroupAsync,
  type GroupOptions,
  startGroups,
} from './core/pyramid/by-group';
export type { Concentration, CurvePoint, WhaleCurve } from './core/pyramid/concentration';
export type { Rate, Rates, RateUse } from './core/pyramid/currencies';
export type { CustomerTotals } from './core/pyramid/customer';
export type { Named } from './core/pyramid/customer-names';
export { customerOf } from './core/pyramid/customer-of';
export type { Cutoff, CutoffNeighbour } from './core/pyramid/cutoffs';
export type { Exclusion } from './core/pyramid/exclusions';
export type { IdRule } from './core/pyramid/id-book';
export type { LeftOut } from './core/pyramid/left-out';
export type { AmountControl } from './core/pyramid/measures';
export { namedIn } from './core/pyramid/named-in';
export type { Override, UnappliedOverride } from './core/pyramid/overrides';
export type { Account, Parents } from './core/pyramid/parents';
export type {
  GroupPyramid,
  Population,
  Pyramid,
  PyramidSettings,
  TieredCustomer,
  Tiering,
} from './core/pyramid/pyramid';
export { readPyramid } from './core/pyramid/read-pyramid';
export { readTransactions } from './core/pyramid/read-transaction';
export type {
  AmountTier,
  DefaultTier,
  Label,
  LowestTier,
  NonPositive,
  Rounding,
  Scheme,
  ShareTier,
  Ties,
} from './core/pyramid/scheme';
export { defaultScheme } from './core/pyramid/scheme';
export { readScheme } from './core/pyramid/scheme-schema';
export type { StabilitySettings } from './core/pyramid/stability';
export type { Summary, TierSummary, WholeSummary } from './core/pyramid/summary';
export { type SummaryOptions, summariseTiers } from './core/pyramid/summary';
export {
  type TierOptions,
  type Tiers,
  tierCustomers,
  type Valued,
} from './core/pyramid/tier-customers';
export type {
  Basis,
  LeftOutRow,
  RejectedRow,
  SourceNeeds,
  SourceRow,
  Transaction,
  TransactionSource,
  TransactionStream,
  UnreadableTransaction,
} from './core/pyramid/transaction';
export type { Ratio } from './core/values/amount';
export { toAmount } from './core/values/amount';
export type { CalendarDate, DateInput } from './core/values/calendar';
export type { Amount, AmountInput, DecimalLike } from './core/values/exact';
export type {
  DatedWindow,
  DateWindow,
  RetailMonths,
  RetailYear,
  WholeWindow,
  WindowContext,
} from './core/values/window';
export { lastDateOf, previousWindow, sameWindowLastYear } from './core/values/window-steps';
export { parseWindow } from './core/values/window-text';
export type { Language, Speech } from './output/words/language';
