import type { Pyramid } from '../../core/pyramid/pyramid';
import type { Language } from '../../core/values/language';
import { type Cell, factColumn, type Table, textColumn } from './cell-table';
import { listing } from './listing';
import { controlTable, cutoffsTable, tiersTable } from './summary-tables';

/**
 * The whole pyramid as one table, a line a fact: which part, of whom or what, the name of the fact
 * and the fact. Facts that are not known have no line.
 */
export function wholeTable(pyramid: Pyramid, language: Language = 'en'): Table {
  return {
    columns: [...['part', 'of', 'name'].map(textColumn), factColumn('value')],
    rows: wholeRows(pyramid, language),
  };
}

function* wholeRows(pyramid: Pyramid, language: Language): Iterable<readonly Cell[]> {
  const { window, scheme, ...settings } = pyramid.settings;
  const { curve, whale, ifBestLeave, ...concentration } = pyramid.summary.concentration;
  yield* facts('setting', '', settings);
  yield* facts('window', '', window);
  yield* facts('scheme', '', { cut: scheme.cut });
  for (const { id, label, ...tier } of scheme.tiers) {
    yield* facts('scheme', id, { ...tier, ...label });
  }
  yield* tableFacts('control', controlTable(pyramid), 1);
  yield* facts('control', 'dates', pyramid.control.dates);
  yield* tableFacts('tier', tiersTable(pyramid, language), 1);
  yield* facts('whole', '', pyramid.summary.whole);
  yield* facts('concentration', '', concentration);
  for (const { customers, ...loss } of ifBestLeave) {
    yield* facts('if_best_leave', String(customers), loss);
  }
  for (const point of curve ?? []) yield* facts('curve', String(point.customers), point);
  for (const point of whale?.points ?? []) yield* facts('whale', String(point.customers), point);
  if (whale) yield* facts('whale_peak', '', whale.peak);
  yield* tableFacts('cutoff', cutoffsTable(pyramid), 2);
  yield* tableFacts('customer', listing(pyramid, language), 1);
  for (const { row, line, issues } of pyramid.rejected) {
    for (const { code, message, column, received } of issues) {
      yield* facts('rejected', String(row), { line, code, message, column, received });
    }
  }
}

type Facts = Readonly<Record<string, Cell | undefined>>;

function* facts(part: string, of: string, known: Facts | object): Iterable<readonly Cell[]> {
  for (const [name, value] of Object.entries(known as Facts)) {
    if (value !== null && value !== undefined && typeof value !== 'object') {
      yield [part, of, name, String(value)];
    }
  }
}

/** The rows of a table, whose first `keys` cells say of whom they speak. */
function* tableFacts(part: string, table: Table, keys: number): Iterable<readonly Cell[]> {
  for (const row of table.rows) {
    const of = row.slice(0, keys).join('|');
    yield* facts(
      part,
      of,
      Object.fromEntries(
        table.columns.slice(keys).map((c, at) => [c.name, row[at + keys] ?? null]),
      ),
    );
  }
}
