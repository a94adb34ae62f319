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
export { type Issue, type IssueCode, PyramidError } from './core/issues/issue';
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
export { toAmount } from './core/values/amount';
export type { CalendarDate } from './core/values/calendar';
export type { DateInput } from './core/values/calendar-date';
export type { Amount, AmountInput, DecimalLike } from './core/values/exact';
export type { Ratio } from './core/values/ratio';
export type { DatedWindow, DateWindow, WholeWindow } from './core/values/window';
export { parseWindow, type WindowContext } from './core/values/window';
export { previousWindow } from './core/values/window-steps';
export type { Language, Speech } from './output/words/language';
export { renderIssue } from './output/words/render-issue';
