import type { TablePlan } from '../bytes/text-reader';
import { unitInHeading } from './heading-units';
import type { TableReading } from './table-reading';

/** What the headings of amounts say that they are counted in. */
export function unitsOf<Fact, Role extends string>({
  kind,
  columns,
}: TableReading<Fact, Role>): Pick<TablePlan, 'units'> {
  const units = [...columns].flatMap(([role, its]) =>
    kind.fields[role].type !== 'amount'
      ? []
      : its.flatMap(({ heading }) => {
          const power = unitInHeading(heading)?.unit.power ?? 0;
          return power === 0 ? [] : [[heading, 10 ** power] as const];
        }),
  );
  return units.length === 0 ? {} : { units: Object.fromEntries(units) };
}
