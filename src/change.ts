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
  HistoryStep,
  HistoryWindow,
  TierFlows,
  TierHistory,
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
