export { aggregateCustomers, aggregateInSteps } from './aggregate/aggregate-customers';
export type { AggregateOptions } from './aggregate/aggregation';
export { toAmount } from './amounts/amount';
export { previousWindow } from './dates/previous-window';
export { parseWindow, type WindowContext } from './dates/window';
export { type Issue, type IssueCode, PyramidError, renderIssue } from './errors/issue';
export { explainCustomer } from './explain/explain-customer';
export { explanationSentence } from './explain/sentence';
export { assignTreatments, type Treatment } from './policies/assign-treatments';
export { defaultPolicies } from './policies/default-policies';
export type { Policies, Policy } from './policies/policy';
export { readPolicies } from './policies/read-policies';
export {
  buildPyramid,
  buildPyramidAsync,
  type PyramidInProgress,
  type PyramidOptions,
  startPyramid,
} from './pyramid/build-pyramid';
export { defaultScheme } from './scheme/default-scheme';
export { readScheme } from './scheme/schema';
export { type SummaryOptions, summariseTiers } from './summarise/summarise-tiers';
export { type TierOptions, type Tiers, tierCustomers, type Valued } from './tier/tier-customers';
export type { Aggregate, OnError } from './types/aggregate';
export type { Amount, AmountInput, DecimalLike, Ratio } from './types/amount';
export type { AmountControl, Control } from './types/control';
export type { CustomerTotals, TieredCustomer, Tiering } from './types/customer';
export type { CalendarDate, DatedWindow, DateInput, WholeWindow, Window } from './types/date';
export type { Population, Pyramid, PyramidSettings } from './types/pyramid';
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
