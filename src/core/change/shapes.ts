import { notice } from '../issues/issue-shapes';
import {
  choice,
  count,
  flag,
  list,
  maybe,
  oneOf,
  optional,
  type Result,
  record,
  text,
  whole,
} from '../issues/shape';
import { cutoff, scheme, settings, who } from '../pyramid/shapes';
import { amount, window } from '../values/shapes';
import type {
  Agreement,
  BasesComparison,
  BasesList,
  BasesMatrix,
  BasisPlace,
  ComparedCustomer,
  RankedByBoth,
} from './compare-bases';
import type {
  Flow,
  FlowFrom,
  FlowTo,
  KindFlow,
  MatrixRow,
  StandingMatrix,
  TierFlows,
} from './flows';
import type { MigrationKind } from './ladder';
import type { CutoffScenario, Scenario, TierChange, WindowScenario } from './scenarios';
import type {
  CustomerHistory,
  CustomerWindow,
  HistoryStep,
  HistoryWindow,
  TierHistory,
} from './trace-history';
import type { Migration, Migrations, Reconciliation } from './trace-ladder';
import type { PyramidMigrations } from './trace-migrations';
import type { Firmness, SensitiveCustomer, Sensitivity, TierFirmness } from './trace-sensitivity';

/* What comparisons look like, part by part: see `issues/shape.ts`. */

const migrationKind = choice<MigrationKind>(
  'new',
  'upgraded',
  'retained',
  'downgraded',
  'lapsed',
  'returned',
);

const flows = { customers: count, valueBefore: amount, valueAfter: amount, change: amount };
export const flow = record<Flow>(flows);
const flowFrom = record<FlowFrom>({ ...flows, from: maybe(text) });
const flowTo = record<FlowTo>({ ...flows, to: maybe(text) });
const kinds = list(record<KindFlow>({ ...flows, kind: migrationKind }));

const matrix = record<StandingMatrix>({
  standings: list(maybe(text)),
  rows: list(record<MatrixRow>({ ...flows, from: maybe(text), cells: list(flowTo) })),
  columns: list(flowTo),
  whole: flow,
});

const migration = record<Migration>({
  ...who,
  kind: migrationKind,
  from: maybe(text),
  to: maybe(text),
  valueBefore: amount,
  valueAfter: amount,
  change: amount,
});

const customers = list(migration);

const ofLadder = {
  ladder: list(text),
  customers,
  matrix,
  kinds,
  onNoRung: count,
  reconciliation: record<Reconciliation>({
    valueBefore: amount,
    gained: amount,
    lost: amount,
    change: amount,
    valueAfter: amount,
    difference: amount,
  }),
  tellsReturned: flag,
  hasValues: flag,
};

const migrations = record<Migrations>(ofLadder);
const ofPyramids = record<PyramidMigrations>({
  ...ofLadder,
  before: settings,
  after: settings,
  notices: list(notice),
});

export const MIGRATION: Result<Migration> = { by: 'traceMigrations', shape: migration };

export const MIGRATIONS: Result<Migrations | PyramidMigrations> = {
  by: 'traceMigrations',
  shape: oneOf((given) => ('before' in given || 'after' in given ? ofPyramids : migrations)),
};

/** As much of them as losses are found by, and profiles made of. */
export const CHANGES: Result<Pick<Migrations, 'customers'>> = {
  by: 'traceMigrations',
  shape: record<Pick<Migrations, 'customers'>>({ customers }),
};
export const FLOWS: Result<Pick<Migrations, 'ladder' | 'customers' | 'matrix'>> = {
  by: 'traceMigrations',
  shape: record<Pick<Migrations, 'ladder' | 'customers' | 'matrix'>>({
    ladder: list(text),
    customers,
    matrix,
  }),
};

const tierFlows = record<TierFlows>({
  tier: text,
  before: count,
  after: count,
  stayed: flow,
  inflow: flow,
  outflow: flow,
  from: list(flowFrom),
  to: list(flowTo),
});

export const HISTORY: Result<TierHistory> = {
  by: 'traceHistory',
  shape: record<TierHistory>({
    ladder: list(text),
    customerIds: list(text),
    names: optional(list(maybe(text))),
    windows: list(
      record<HistoryWindow>({ settings, standings: list(maybe(text)), values: list(amount) }),
    ),
    steps: list(record<HistoryStep>({ matrix, kinds, tiers: list(tierFlows) })),
    hasValues: flag,
  }),
};

export const CUSTOMER_HISTORY: Result<CustomerHistory> = {
  by: 'historyOf',
  shape: record<CustomerHistory>({
    ...who,
    windows: list(
      record<CustomerWindow>({
        window: text,
        standing: maybe(text),
        value: amount,
        kind: maybe(migrationKind),
        change: maybe(amount),
      }),
    ),
  }),
};

const place = record<BasisPlace>({ tier: text, rank: count, value: amount });
const rankedByBoth = record<RankedByBoth>({ ...who, first: place, second: place });
const basesList = record<BasesList>({
  customers: list(rankedByBoth),
  first: amount,
  second: amount,
});

export const BASES: Result<BasesComparison> = {
  by: 'compareBases',
  shape: record<BasesComparison>({
    bases: record<BasesComparison['bases']>({ first: text, second: text }),
    window,
    scheme,
    currency: maybe(text),
    customers: list(
      record<ComparedCustomer>({ ...who, first: maybe(place), second: maybe(place) }),
    ),
    matrix: record<BasesMatrix>({ standings: list(text), counts: list(list(count)) }),
    agreement: record<Agreement>({
      customers: count,
      same: count,
      higherByFirst: count,
      higherBySecond: count,
      share: maybe(amount),
    }),
    bigAndLosing: basesList,
    bigAndPayingLittle: basesList,
    smallAndPaying: basesList,
    upperByBoth: basesList,
  }),
};

const change = record<TierChange>({ ...who, from: text, to: text });
const changes = { changes: list(change), rose: count, fell: count, left: count };

const byCutoffs = record<CutoffScenario>({
  ...changes,
  kind: choice('cutoffs'),
  move: amount,
  scheme,
  cutoffs: list(cutoff),
});

const byWindow = record<WindowScenario>({
  ...changes,
  kind: choice('window'),
  days: whole,
  window,
  daysWithoutRows: count,
  entered: list(change),
});

const firmness = { customers: count, firm: count, share: maybe(amount) };

export const SENSITIVITY: Result<Sensitivity> = {
  by: 'traceSensitivity',
  shape: record<Sensitivity>({
    basis: text,
    window,
    scheme,
    scenarios: list(oneOf<Scenario>(({ kind }) => (kind === 'window' ? byWindow : byCutoffs))),
    customers: list(
      record<SensitiveCustomer>({
        ...who,
        rank: count,
        value: amount,
        tier: text,
        standings: list(text),
      }),
    ),
    firmness: record<Firmness>(firmness),
    tiers: list(record<TierFirmness>({ ...firmness, tier: text })),
  }),
};
