import type { Scenario } from '../../core/change/scenarios';
import type { Sensitivity } from '../../core/change/trace-sensitivity';
import { INACTIVE } from '../../core/pyramid/inactive';
import { compareCodePoints } from '../../core/values/code-points';

/** Who changes tier, as columns and rows for a file. */
export interface SensitivityTable {
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'number' }[];
  readonly rows: Iterable<readonly (string | number | null)[]>;
}

/**
 * One row a customer that changes in any scenario, in order of rank, with its standing in each; then
 * those that are ranked in a shifted window alone, by id, without rank and value. Columns:
 * `customer_id`, `tier`, `rank`, `value`, then `cutoffs_plus_0.005`, `window_minus_7_days` and so on.
 */
export function sensitivityTable(sensitivity: Sensitivity): SensitivityTable {
  return {
    columns: [
      { name: 'customer_id', kind: 'text' },
      { name: 'tier', kind: 'text' },
      { name: 'rank', kind: 'number' },
      { name: 'value', kind: 'number' },
      ...sensitivity.scenarios.map(
        (scenario) => ({ name: columnName(scenario), kind: 'text' }) as const,
      ),
    ],
    rows: tableRows(sensitivity),
  };
}

function* tableRows({ customers, scenarios }: Sensitivity) {
  const standings = scenarios.map(changedStandings);
  for (const { customerId, tier, rank, value, standings: taken } of customers) {
    if (taken.length === 1) continue;
    yield [customerId, tier, rank, value, ...standings.map((of) => of.get(customerId) ?? tier)];
  }
  for (const id of enteredIds(scenarios)) {
    yield [id, INACTIVE, null, null, ...standings.map((of) => of.get(id) ?? INACTIVE)];
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
  return [...new Set(ids)].sort(compareCodePoints);
}

/** In letters, so that it is also a name in a database: `+0.005` is `plus_0.005`. */
function columnName(scenario: Scenario): string {
  if (scenario.kind === 'window') return `window_${signed(String(scenario.days))}_days`;
  return `cutoffs_${signed(scenario.move)}`;
}

function signed(number: string): string {
  return number.startsWith('-') ? `minus_${number.slice(1)}` : `plus_${number}`;
}
