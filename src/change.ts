export {
  type CompanyKind,
  type CompanyProfile,
  companyProfile,
  type ProfileOptions,
} from './core/change/company-profile';
export {
  type Agreement,
  type BasesComparison,
  type BasesList,
  type BasesMatrix,
  type BasisPlace,
  type ComparedCustomer,
  compareBases,
  type RankedByBoth,
} from './core/change/compare-bases';
export type {
  Flow,
  FlowFrom,
  FlowTo,
  KindFlow,
  MatrixRow,
  StandingMatrix,
  TierFlows,
} from './core/change/flows';
export { historyOf } from './core/change/history-of';
export { type MigrationKind, type Standing, satisfactionLadder } from './core/change/ladder';
export { largestLosses } from './core/change/largest-losses';
export type {
  CutoffScenario,
  Scenario,
  TierChange,
  WindowScenario,
} from './core/change/scenarios';
export { shiftedWindow } from './core/change/shifts';
export type { LadderItem } from './core/change/standing-table';
export {
  type CustomerHistory,
  type CustomerWindow,
  type HistoryOptions,
  type HistoryStep,
  type HistoryWindow,
  type TierHistory,
  traceHistory,
} from './core/change/trace-history';
export {
  type LadderOptions,
  type Migration,
  type Migrations,
  type Reconciliation,
  traceLadder,
} from './core/change/trace-ladder';
export {
  type MigrationOptions,
  type PyramidMigrations,
  traceMigrations,
} from './core/change/trace-migrations';
export {
  type Firmness,
  type SensitiveCustomer,
  type Sensitivity,
  type SensitivityOptions,
  type TierFirmness,
  traceSensitivity,
} from './core/change/trace-sensitivity';
