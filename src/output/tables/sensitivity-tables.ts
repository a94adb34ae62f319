import type { Scenario } from '../../core/change/scenarios';
import type { Firmness, Sensitivity } from '../../core/change/trace-sensitivity';
import { INACTIVE } from '../../core/pyramid/scheme';
import { multiplyAmounts } from '../../core/values/amount';
import type { Amount } from '../../core/values/exact';
import { sortIds } from '../../core/values/ids';
import type { Ratio } from '../../core/values/ratio';
import type { MoveSaid } from '../words/en/change';
import type { Words } from '../words/en/index';
import { partOfAll } from '../words/figures';
import { standingNames } from '../words/named';
import { type Cell, type Column, column, type Table } from './table';

/** A customer that changes in any scenario, with its standing in each. */
export interface SensitiveLine {
  readonly customerId: string;
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
  const said = saidBy(sensitivity);
  return {
    name: 'sensitivity',
    columns: [
      column<SensitiveLine>('customer_id', 'id', ({ customerId }) => customerId),
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
    rows: [...sensitiveLines(sensitivity)],
  };
}

function saidBy({ scheme }: Sensitivity): Column<unknown>['said'] & {} {
  return (cell: Cell, words: Words) =>
    cell === null ? words.tiers.all : standingNames(scheme, words)(cell as string);
}

function* sensitiveLines({ customers, scenarios }: Sensitivity): Generator<SensitiveLine> {
  const changed = scenarios.map(changedStandings);
  for (const { customerId, tier, rank, value, standings } of customers) {
    if (standings.length === 1) continue;
    const taken = changed.map((of) => of.get(customerId) ?? tier);
    yield { customerId, tier, rank, value, standings: taken };
  }
  for (const customerId of enteredIds(scenarios)) {
    const taken = changed.map((of) => of.get(customerId) ?? INACTIVE);
    yield { customerId, tier: INACTIVE, rank: null, value: null, standings: taken };
  }
}

function changedStandings(scenario: Scenario): ReadonlyMap<string, string> {
  const entered = scenario.kind === 'window' ? scenario.entered : [];
  return new Map([...scenario.changes, ...entered].map(({ customerId, to }) => [customerId, to]));
}

function enteredIds(scenarios: readonly Scenario[]): string[] {
  const ids = scenarios.flatMap((scenario) =>
    scenario.kind === 'window' ? scenario.entered.map(({ customerId }) => customerId) : [],
  );
  return sortIds([...new Set(ids)]);
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
export function scenarioHeading(
  sensitivity: Sensitivity,
  scenario: Scenario,
  { change }: Words,
): string {
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
