import { plainText } from '../../core/values/formula-guard';
import type { TablePlan, TableReader } from '../bytes/text-reader';
import { dateEvidence, shownOrder } from '../cells/date-column';
import type { TakeRow } from '../layout/stage';
import { cellReaders } from './cell-readers';
import { placesIn } from './columns';
import { nameNotices } from './customer-columns';
import { type Directions, directionsOf } from './directions';
import { directionIn, rulesIn } from './instructions';
import { type Kind, rolesOf } from './kind';
import type { KindRow } from './row';
import { rowMaker } from './row-maker';
import { rowsInOrder } from './rows-in-order';
import { stagesInFiles } from './stages-in-files';
import type { TableReading } from './table-reading';
import { watchesOf } from './table-watches';
import { termsText } from './terms';

const asItStands = (cell: string): string => cell;

/**
 * The way of a row: stages pass it on, hold it back or leave it out; watches learn from those that
 * count; its cells are read, and where a date depends on later rows it waits.
 */
export function tableReader<Fact, Role extends string>(
  reading: TableReading<Fact, Role>,
): TableReader<KindRow<Fact>> {
  const { kind, headings, options, use, at, columns } = reading;
  const rules = rulesIn(reading.preset, options);
  const evidence = dateEvidence(options.plan?.dateOrder);
  const readText = use.isGuarded === true ? plainText : asItStands;
  const directions = directionsOf(reading);
  const cells = cellReaders(kind, columns, options, evidence, readText, directions);
  const maker = rowMaker(reading, cells);
  const rows = rowsInOrder(maker.read, maker.finish, () => evidence.left.length === 1);
  const watches = watchesOf(reading);
  let done: KindRow<Fact>[] = [];
  const take: TakeRow = (line, cellsOfRow, leftOut) => {
    if (leftOut === undefined) for (const watch of watches) watch.see(line, cellsOfRow);
    rows.push(line, cellsOfRow, done, leftOut);
  };
  const staged = {
    ...{ kind: kind as Kind<unknown, string>, columns, headings, at, options, rules },
    direction: directions?.stage ?? null,
  };
  const stages = stagesInFiles(staged, take);
  const isSilent = kind.traits.isCompanion === true;

  return {
    push(line, cellsOfRow, list) {
      done = list;
      stages.push(line, cellsOfRow);
    },
    turn(file, list) {
      done = list;
      stages.turn(file);
    },
    end(list) {
      done = list;
      stages.end();
      rows.end(list);
      directions?.check();
    },
    notices: () =>
      isSilent
        ? []
        : [
            ...nameNotices(reading),
            ...watches.flatMap((watch) => watch.notices()),
            ...stages.notices(),
            ...cells.notices(),
            ...(directions?.notices() ?? []),
            ...rows.notices(),
          ],
    places: () => placesOf(reading),
    plan: () => ({
      ...columnsOfPlan(reading, directions),
      ...(rules.except.length > 0 && { except: rules.except }),
      ...(rules.only.length > 0 && { only: rules.only }),
      ...directionOfPlan(reading, directions),
      dateOrder: shownOrder(evidence),
      dateFormat: options.dateFormat,
      decimalMark: options.decimalComma ? ',' : '.',
    }),
  };
}

/** A rival that comes late in JSON is missed like a column that is read. */
function placesOf<Fact, Role extends string>({ columns, doubts }: TableReading<Fact, Role>) {
  const places = [
    ...placesIn([...columns.values()].flat()),
    ...doubts.flatMap((doubt) => doubt.places),
  ];
  return [...new Set(places)].sort((a, b) => a - b);
}

function columnsOfPlan<Fact, Role extends string>(
  { kind, columns, headings, preset }: TableReading<Fact, Role>,
  directions: Directions | null,
): Pick<TablePlan, 'columns' | 'preset'> {
  const roles = rolesOf(kind);
  const read = [...columns].flatMap(([role, found]) => {
    const of = role === 'direction' ? directions?.columns() : found;
    return of === undefined || !roles.includes(role) ? [] : [[role, of] as const];
  });
  return {
    columns: Object.fromEntries(read.map(([role, found]) => [role, termsText(found, headings)])),
    ...(preset && { preset: { name: preset.name, title: preset.title, notes: preset.notes } }),
  };
}

function directionOfPlan<Fact, Role extends string>(
  { preset, options }: TableReading<Fact, Role>,
  directions: Directions | null,
): Pick<TablePlan, 'direction' | 'refunds'> {
  const words = directions?.words() ?? {};
  const { refunds } = directionIn(preset, options);
  return {
    ...(Object.keys(words).length > 0 && { direction: words }),
    ...(refunds !== undefined && { refunds }),
  };
}
