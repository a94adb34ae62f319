import type { Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import { share, toExact } from '../../core/values/amount';
import { matrixTable } from '../tables/migration-tables';
import { subjectOf } from '../words/change';
import { percent } from '../words/figures';
import { shown } from '../words/shown';
import { type Chart, type ChartOptions, charted, type Look, lookOf } from './chart';
import { type HeatCell, heatMap } from './heat-map';

/**
 * How many customers moved from which standing to which: those that stayed on the diagonal, who rose
 * below it, who fell above it, each cell tinted by its part of the row. Null where nobody stood
 * anywhere at either time.
 *
 * @example
 * const before = buildPyramid([{ customerId: 'ann', revenue: 80 }, { customerId: 'bob', revenue: 50 }]);
 * const after = buildPyramid([{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 90 }]);
 * matrixChart(traceMigrations(before, after))?.said; // '0 of 2 customers kept their tier, 1 rose, 1 fell, 0 left.'
 */
export function matrixChart(
  migrations: Migrations | PyramidMigrations,
  options: ChartOptions = {},
): Chart | null {
  const look = lookOf(options);
  const subject = subjectOf(migrations, {}, look.words);
  if (migrations.customers.length === 0) return null;
  const { charts } = look.words;
  const of = (kind: string): number =>
    migrations.kinds.find((one) => one.kind === kind)?.customers ?? 0;
  const stayed = of('retained');
  const before = stayed + of('upgraded') + of('downgraded') + of('lapsed');
  return charted(
    {
      name: 'matrix',
      title: charts.matrix.title(subject.before, subject.after),
      said: charts.matrix.said(before, stayed, of('upgraded'), of('downgraded'), of('lapsed')),
      table: { ...matrixTable(migrations, { language: look.words }), name: 'chart-matrix' },
      ...heatMap(heatOf(migrations, subject, look), look),
    },
    look,
  );
}

function heatOf(
  { matrix, ladder }: Migrations,
  { nameOf, before, after }: ReturnType<typeof subjectOf>,
  { colours }: Look,
) {
  const { standings, rows, columns } = matrix;
  const rungs = ladder.length;
  const isThere = (line: readonly { readonly customers: number }[]) => (at: number) =>
    at < rungs || (line[at]?.customers ?? 0) > 0;
  const places = standings.map((_, at) => at);
  const [down, across] = [places.filter(isThere(rows)), places.filter(isThere(columns))];
  const cells = down.flatMap((from, row) =>
    across.map((to, column): HeatCell => {
      const customers = rows[from]?.cells[to]?.customers ?? 0;
      const part = share(toExact(customers), toExact(rows[from]?.customers ?? 0)) ?? '0';
      const isOut = from >= rungs && to >= rungs;
      const colour = from === to || isOut ? colours.accent : to < from ? colours.good : colours.bad;
      return {
        row,
        column,
        colour,
        strength: Number(part),
        text: customers === 0 ? '·' : `${customers}`,
        ...(customers > 0 && down.length <= 10 && { note: noteOf(part) }),
      };
    }),
  );
  const name = (at: number): string => shown(nameOf(standings[at] ?? null));
  // The rows say what each tier is called: above many columns the ids have room.
  const short = (at: number): string =>
    at < rungs && across.length > 6 ? shown(standings[at] ?? '') : name(at);
  return {
    rows: down.map(name),
    columns: across.map(short),
    cells,
    headings: { rows: `${before} ↓`, columns: `${after} →` },
  };
}

/** Few of many are not none. */
function noteOf(part: string): string {
  const text = percent(part, 0);
  return text === '0%' ? '<1%' : text;
}
