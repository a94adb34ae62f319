import { joinFlows } from './flows';
import type { TierFlows } from './history';
import type { FlowFrom, FlowTo, StandingMatrix } from './migration';

/** What flowed in and out of each tier, read off the matrix. */
export function tierFlows(
  tiers: readonly string[],
  { rows, columns }: StandingMatrix,
): TierFlows[] {
  return tiers.map((tier, place) => {
    const from = rows.flatMap(({ from, cells }): FlowFrom[] => {
      const cell = cells[place];
      if (from === tier || cell === undefined || cell.customers === 0) return [];
      const { to: _, ...flow } = cell;
      return [{ from, ...flow }];
    });
    const cells: readonly FlowTo[] = rows[place]?.cells ?? [];
    const to = cells.filter((cell) => cell.to !== tier && cell.customers > 0);
    return {
      tier,
      before: rows[place]?.customers ?? 0,
      after: columns[place]?.customers ?? 0,
      stayed: joinFlows(cells.filter((cell) => cell.to === tier)),
      inflow: joinFlows(from),
      outflow: joinFlows(to),
      from,
      to,
    };
  });
}
