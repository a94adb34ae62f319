import { addLayouts } from '../../core/pyramid/layout';
import type { Transaction } from '../../core/pyramid/transaction';
import { plainText } from '../../core/values/formula-guard';
import type { TablePlan, TableReader } from '../bytes/text-reader';
import { type DateEvidence, shownOrder } from '../cells/date-column';
import type { TakeRow } from '../layout/stage';
import { repeatAccount } from '../repeats/repeat-account';
import { isOwnOutput } from '../vocabulary/own-outputs';
import { cellReaders } from './cell-readers';
import { placesIn } from './columns';
import { nameNotices } from './customer-columns';
import { type Directions, directionsOf } from './directions';
import { factWatchesOf } from './fact-watches';
import { directionIn, rulesIn } from './instructions';
import { type Kind, rolesOf } from './kind';
import { type OrdersOfTable, ordersOf } from './orders-of-table';
import { unitsOf } from './plan-units';
import type { KindRow, Row } from './row';
import { rowMaker } from './row-maker';
import { rowsInOrder } from './rows-in-order';
import { stagesInFiles } from './stages-in-files';
import type { StatesSeen } from './states';
import { evidenceOf } from './table-evidence';
import { placesOf, type TableReading } from './table-reading';
import { watchesOf } from './table-watches';
import { termsText } from './terms';
import { totalBesidePeriods } from './total-beside-periods';

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
  const evidence = evidenceOf(reading);
  const isGuarded = use.isGuarded === true && isOwnOutput(headings);
  const readText = isGuarded ? plainText : asItStands;
  const directions = directionsOf(reading);
  const cells = cellReaders(kind, columns, options, evidence, readText, directions);
  const repeats = kind.traits.isRanked === true ? repeatAccount() : null;
  const maker = rowMaker(reading, cells, repeats);
  const factWatches = factWatchesOf(reading, rules, evidence.amounts);
  const finish = (row: Row): KindRow<Fact> => {
    const made = maker.finish(row);
    const counts = row.problems === undefined && row.aside === undefined;
    if (counts) factWatches?.see(row.cells, made as Transaction);
    return made;
  };
  const rows = rowsInOrder({
    read: maker.read,
    finish,
    isSettled: {
      dates: () => evidence.dates.left.length === 1,
      amounts: () => !evidence.amounts.isOpen(),
    },
    concludeAmounts: evidence.amounts.conclude,
  });
  const watches = watchesOf(reading, evidence.amounts);
  let done: KindRow<Fact>[] = [];
  const take: TakeRow = (line, cellsOfRow, aside, repeated) => {
    if (aside === undefined) for (const watch of watches) watch.see(line, cellsOfRow);
    const isPlain = aside === undefined && repeated === undefined;
    rows.push(line, cellsOfRow, done, isPlain ? undefined : { aside, repeated });
  };
  const orders = ordersOf(reading, rules, repeats);
  const staged = {
    ...{ kind: kind as Kind<unknown, string>, columns, headings, at, options, rules, repeats },
    ...{ direction: directions?.stage ?? null, orders },
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
      evidence.amounts.seeDelimiter(file.at?.delimiter);
      stages.turn(file);
    },
    end(list) {
      done = list;
      stages.end();
      rows.end(list);
      directions?.check();
      for (const watch of watches) watch.end?.();
    },
    notices: () =>
      isSilent
        ? []
        : [
            ...nameNotices(reading),
            ...totalBesidePeriods(reading),
            ...watches.flatMap((watch) => watch.notices()),
            ...stages.notices(),
            ...(directions?.notices() ?? []),
            ...(factWatches?.notices(directions?.columns()) ?? []),
            ...rows.notices(),
          ],
    layout: () => addLayouts(stages.layout(), rows.layout()),
    places: () => placesOf(reading),
    amounts: () => amountsOf(reading),
    plan: () => ({
      ...columnsOfPlan(reading, directions),
      ...(rules.except.length > 0 && { except: rules.except }),
      ...(rules.only.length > 0 && { only: rules.only }),
      ...directionOfPlan(reading, directions),
      ...statesOfPlan(factWatches?.states()),
      ...amountsOfPlan(orders),
      ...(options.customerLevel !== undefined && { customerLevel: options.customerLevel }),
      ...(options.carryDown !== undefined && { carryDown: options.carryDown }),
      dateOrder: shownOrder(evidence.dates),
      dateFormat: options.dateFormat,
      ...timesOfPlan(evidence.dates, options.zoneOfBareTimes),
      decimalMark: evidence.amounts.mark,
      ...unitsOf(reading),
    }),
  };
}

function timesOfPlan(
  { zones, epochs }: DateEvidence,
  zoneOfBareTimes: string | undefined,
): Pick<TablePlan, 'zoneOfBareTimes' | 'zones' | 'epochs'> {
  return {
    ...(zoneOfBareTimes !== undefined && { zoneOfBareTimes }),
    ...(zones.size > 0 && { zones: Object.fromEntries([...zones].sort()) }),
    ...(epochs.size > 0 && { epochs: [...epochs].sort() }),
  };
}

function amountsOf<Fact, Role extends string>({ kind, columns, doubts }: TableReading<Fact, Role>) {
  return [
    ...[...columns].flatMap(([role, its]) =>
      kind.fields[role].type === 'amount' ? placesIn(its) : [],
    ),
    ...doubts.flatMap(({ field, places }) => (field.type === 'amount' ? places : [])),
  ];
}

function amountsOfPlan(
  orders: OrdersOfTable | null,
): Pick<TablePlan, 'orderAmounts' | 'lineAmounts'> {
  const { order = [], line = [] } = orders?.amounts.levels() ?? {};
  return {
    ...(order.length > 0 && { orderAmounts: order }),
    ...(line.length > 0 && { lineAmounts: line }),
  };
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
  const { words: said, refunds } = directionIn(preset, options);
  const words = directions?.words() ?? said;
  return {
    ...(Object.keys(words).length > 0 && { direction: words }),
    ...(refunds !== undefined && { refunds }),
  };
}

function statesOfPlan(states: StatesSeen | undefined): Pick<TablePlan, 'states'> {
  return states === undefined || Object.keys(states).length === 0 ? {} : { states };
}
