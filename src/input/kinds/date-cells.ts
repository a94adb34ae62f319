import { invalidOption } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { plainCharacters } from '../bytes/characters';
import { type DateColumn, dateColumn } from '../cells/date-column';
import {
  blank,
  type Cell,
  type CellReader,
  columnIn,
  isBlank,
  refuse,
  type TableOfCells,
  textOf,
} from './cell';
import { statedZone, zoneInHeading } from './heading-zones';
import type { Column } from './terms';

/** What databases and people put where something has not happened yet. */
const NOT_YET: ReadonlySet<string> = new Set(
  'null,none,nil,n/a,na,\\n,-,--,—,——,/,无,無,未,0000-00-00,0000-00-00 00:00:00'.split(','),
);

/** Throws `invalid-option`. */
function checkYear(year: unknown): void {
  if (
    year === undefined ||
    (Number.isInteger(year) && Number(year) > 999 && Number(year) < 10_000)
  ) {
    return;
  }
  throw invalidOption('year', because('not-a-year'), 'a year, such as 2025', String(year));
}

export function dateReader({ field, ...cell }: Cell, table: TableOfCells): CellReader['read'] {
  const isTime = field.type === 'time';
  const { dateFormat, year } = table.options;
  checkYear(year);
  const said = statedZone(table.options.zoneOfBareTimes);
  const readers = new Map(
    cell.columns.map((column) => {
      const about = {
        heading: column.heading,
        dateFormat,
        year,
        bareZone: said === undefined ? zoneInHeading(column.heading) : (said ?? undefined),
        saidZone: said ?? undefined,
        kept: isTime ? ('every-time' as const) : undefined,
        isNeeded: field.needed || isTime,
      };
      return [column.place, dateColumn(about, table.evidence)] as const;
    }),
  );
  const datesIn = ({ place }: Column): DateColumn => readers.get(place) as DateColumn;
  const mayNotBe = isTime && !field.needed;
  const isNoDate = (text: string): boolean =>
    isBlank(text) || (mayNotBe && NOT_YET.has(plainCharacters(text).toLowerCase()));
  const at = table.dates.length;
  table.dates.push((row) => {
    const column = columnIn(row, cell.columns);
    const text = textOf(row, column);
    return isNoDate(text) ? undefined : datesIn(column).read(text, row.line);
  });

  return (row) => {
    const reading = row.dates[at];
    if (typeof reading === 'string') return reading;
    if (reading === undefined) return blank(row, { field, ...cell });
    if ('dates' in reading) return datesIn(columnIn(row, cell.columns)).settle(reading);
    refuse(row, reading);
    return undefined;
  };
}
