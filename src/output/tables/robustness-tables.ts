import type {
  BasesComparison,
  BasisPlace,
  ComparedCustomer,
} from '../../core/change/compare-bases';
import type { Scenario } from '../../core/change/scenarios';
import { BASES, SENSITIVITY } from '../../core/change/shapes';
import type { Firmness, Sensitivity } from '../../core/change/trace-sensitivity';
import { checkResult } from '../../core/issues/shape';
import { type Named, named } from '../../core/pyramid/customer-names';
import { INACTIVE } from '../../core/pyramid/scheme';
import { multiplyAmounts, type Ratio } from '../../core/values/amount';
import type { Amount } from '../../core/values/exact';
import { sortIds } from '../../core/values/ids';
import type { MoveSaid } from '../words/en/change';
import type { Words } from '../words/en/index';
import { partOfAll } from '../words/figures';
import { standingNames } from '../words/named';
import { type Cell, type Column, type ColumnType, column, nameColumn, type Table } from './table';

/** A customer that changes in any scenario, with its standing in each. */
export interface SensitiveLine extends Named {
  readonly tier: string;
  /** Null, as its value, where it is ranked in a shifted window alone. */
  readonly rank: number | null;
  readonly value: Amount | null;
  readonly standings: readonly string[];
}

/**
 * One row a customer that changes in any scenario, in order of rank, with its standing in each; then
 * those that are ranked in a shifted window alone, by id, without rank and value. Columns:
 * `customer_id`, `tier`, `rank`, `value`, then `cutoffs_plus_0.005`, `window_minus_7_days` and so on.
 */
export function sensitivityTable(sensitivity: Sensitivity): Table<SensitiveLine> {
  checkResult(sensitivity, 'sensitivity', SENSITIVITY);
  const said = saidBy(sensitivity);
  const rows = [...sensitiveLines(sensitivity)];
  const names = nameColumn<SensitiveLine>(rows, (row) => row);
  return {
    name: 'sensitivity',
    columns: [
      column<SensitiveLine>('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      column<SensitiveLine>('tier', 'tier', ({ tier }) => tier, { said }),
      column<SensitiveLine>('rank', 'count', ({ rank }) => rank),
      column<SensitiveLine>('value', 'amount', ({ value }) => value),
      ...sensitivity.scenarios.map((scenario, at) =>
        column<SensitiveLine>(
          columnKey(scenario),
          'tier',
          ({ standings }) => standings[at] ?? null,
          {
            heading: (words) => scenarioHeading(sensitivity, scenario, words),
            said,
          },
        ),
      ),
    ],
    keys: 1 + names.length,
    rows,
  };
}

function saidBy({ scheme }: Sensitivity): Column<unknown>['said'] & {} {
  return (cell: Cell, words: Words) =>
    cell === null ? words.tiers.all : standingNames(scheme, words)(cell as string);
}

function* sensitiveLines({ customers, scenarios }: Sensitivity): Generator<SensitiveLine> {
  const changed = scenarios.map(changedStandings);
  for (const customer of customers) {
    const { customerId, tier, rank, value, standings } = customer;
    if (standings.length === 1) continue;
    const taken = changed.map((of) => of.get(customerId) ?? tier);
    yield { ...named(customer), tier, rank, value, standings: taken };
  }
  for (const customer of enteredIn(scenarios)) {
    const taken = changed.map((of) => of.get(customer.customerId) ?? INACTIVE);
    yield { ...named(customer), tier: INACTIVE, rank: null, value: null, standings: taken };
  }
}

function changedStandings(scenario: Scenario): ReadonlyMap<string, string> {
  const entered = scenario.kind === 'window' ? scenario.entered : [];
  return new Map([...scenario.changes, ...entered].map(({ customerId, to }) => [customerId, to]));
}

/** Each once, by id. */
function enteredIn(scenarios: readonly Scenario[]): Named[] {
  const entered = scenarios.flatMap((scenario) =>
    scenario.kind === 'window' ? scenario.entered : [],
  );
  const byId = new Map(entered.map((one) => [one.customerId, one]));
  return sortIds([...byId.keys()]).map((id) => byId.get(id) as Named);
}

/** In letters, so that it is also a name in a database: `+0.005` is `plus_0.005`. */
function columnKey(scenario: Scenario): string {
  if (scenario.kind === 'window') return `window_${signed(String(scenario.days))}_days`;
  return `cutoffs_${signed(scenario.move)}`;
}

function signed(number: string): string {
  return number.startsWith('-') ? `minus_${number.slice(1)}` : `plus_${number}`;
}

/** `cutoffs +0.5 points`, `window -7 days` */
function scenarioHeading(sensitivity: Sensitivity, scenario: Scenario, { change }: Words): string {
  return scenario.kind === 'cutoffs'
    ? change.move(moveSaid(sensitivity, scenario.move))
    : change.shift(scenario.days);
}

/** 0.005 is 0.5 percentage points, or 0.5% of the bounds. */
export function moveSaid({ scheme }: Sensitivity, move: Amount): MoveSaid {
  const hundredths = multiplyAmounts(move, '100');
  const isMinus = hundredths.startsWith('-');
  return {
    cut: scheme.cut,
    size: isMinus ? hundredths.slice(1) : hundredths,
    sign: move === '0' ? '' : isMinus ? '-' : '+',
  };
}

/** How firm a tier is, or without one all of them, and how many of it change in each scenario. */
export interface FirmnessLine extends Firmness {
  readonly tier: string | null;
  readonly changes: readonly number[];
}

/**
 * One row a tier: `customers`, how many of them `never_change` and which `share` that is, then for
 * each scenario how many change.
 */
export function firmnessTable(sensitivity: Sensitivity): Table<FirmnessLine> {
  checkResult(sensitivity, 'sensitivity', SENSITIVITY);
  const { tiers, firmness, scenarios } = sensitivity;
  const changes = scenarios.map(changesByTier);
  return {
    name: 'firmness',
    columns: [
      column<FirmnessLine>('tier', 'tier', ({ tier }) => tier, { said: saidBy(sensitivity) }),
      column<FirmnessLine>('customers', 'count', ({ customers }) => customers),
      column<FirmnessLine>('never_change', 'count', ({ firm }) => firm),
      column<FirmnessLine>('share', 'ratio', ({ share }) => share, {
        said: (share) => partOfAll(share as Ratio | null),
      }),
      ...scenarios.map((scenario, at) =>
        column<FirmnessLine>(columnKey(scenario), 'count', (line) => line.changes[at] ?? 0, {
          heading: (words) => scenarioHeading(sensitivity, scenario, words),
        }),
      ),
    ],
    rows: tiers.map((tier) => ({
      ...tier,
      changes: changes.map((byTier) => byTier.get(tier.tier) ?? 0),
    })),
    total: { ...firmness, tier: null, changes: scenarios.map((tried) => tried.changes.length) },
  };
}

function changesByTier({ changes }: Scenario): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from } of changes) counts.set(from, (counts.get(from) ?? 0) + 1);
  return counts;
}

/**
 * One row a customer, in the order of the comparison: `customer_id`, `tier_revenue`, `tier_profit`,
 * `rank_revenue`, `rank_profit`, `value_revenue`, `value_profit`, after the names of the bases. Who
 * is not ranked by a basis is `inactive` there, without rank and value.
 */
export function basesTable(comparison: BasesComparison): Table<ComparedCustomer> {
  checkResult(comparison, 'comparison', BASES);
  const { bases, customers } = comparison;
  const [first, second] = columnEndings(bases);
  const pair = (
    key: 'tier' | 'rank' | 'value',
    type: ColumnType,
    of: (place: BasisPlace | null) => Cell,
  ): Column<ComparedCustomer>[] => {
    const one = (ending: string, which: 'first' | 'second') =>
      column<ComparedCustomer>(`${key}_${ending}`, type, (customer) => of(customer[which]), {
        heading: ({ change, columns, measures }) =>
          change.ofWindow(columns[key], measures.name(bases[which])),
        ...(key === 'tier' && { said: placeSaid(comparison) }),
      });
    return [one(first, 'first'), one(second, 'second')];
  };
  const names = nameColumn<ComparedCustomer>(customers, (row) => row);
  return {
    name: 'bases',
    keys: 1 + names.length,
    columns: [
      column<ComparedCustomer>('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      ...pair('tier', 'tier', (place) => place?.tier ?? INACTIVE),
      ...pair('rank', 'count', (place) => place?.rank ?? null),
      ...pair('value', 'amount', (place) => place?.value ?? null),
    ],
    rows: customers,
  };
}

/** A basis beside itself would give two columns of one name. */
function columnEndings({ first, second }: BasesComparison['bases']): readonly [string, string] {
  return first === second ? [`${first}_1`, `${second}_2`] : [first, second];
}

function placeSaid({ scheme }: BasesComparison): (cell: Cell, words: Words) => string {
  return (cell, words) => {
    if (cell === null) return words.tiers.all;
    return cell === INACTIVE
      ? words.change.notRanked
      : standingNames(scheme, words)(cell as string);
  };
}

/** A standing by the first basis, or without one all, with the counts by the second and their sum. */
export interface BasesMatrixLine {
  readonly standing: string | null;
  readonly counts: readonly number[];
}

/** Who has which standing by the first basis (rows) and by the second (columns, `A`, …, `all`). */
export function basesMatrixTable(comparison: BasesComparison): Table<BasesMatrixLine> {
  checkResult(comparison, 'comparison', BASES);
  const { bases, matrix } = comparison;
  const said = placeSaid(comparison);
  const end = matrix.standings.length - 1;
  const isNeeded = matrix.counts.some((row, at) => row[end] !== 0 || (at === end && sum(row) > 0));
  const size = isNeeded ? end + 1 : end;
  const standings = matrix.standings.slice(0, size);
  const counts = matrix.counts.slice(0, size).map((row) => row.slice(0, size));
  const sums = standings.map((_, at) => sum(counts.map((row) => row[at] ?? 0)));
  const count = (key: string, at: number, heading: (words: Words) => string) =>
    column<BasesMatrixLine>(key, 'count', (line) => line.counts[at] ?? 0, { heading });
  return {
    name: 'bases-matrix',
    columns: [
      column<BasesMatrixLine>('by_first', 'tier', ({ standing }) => standing, {
        heading: ({ change }) => change.corner(basesSaid(bases, change)),
        said,
      }),
      ...standings.map((standing, at) =>
        count(`to_${standing}`, at, (words) =>
          // The rows say what each tier is called.
          standing === INACTIVE ? said(standing, words) : words.tiers.name(standing, standing),
        ),
      ),
      count('all', size, ({ tiers }) => tiers.all),
    ],
    rows: counts.map((row, at) => ({ standing: standings[at] ?? '', counts: [...row, sum(row)] })),
    total: { standing: null, counts: [...sums, sum(sums)] },
  };
}

/** The bases within a sentence. */
export function basesSaid(bases: BasesComparison['bases'], { measure }: Words['change']) {
  return { first: measure(bases.first), second: measure(bases.second) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
