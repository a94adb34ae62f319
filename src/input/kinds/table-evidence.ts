import { amountEvidence } from '../cells/amount-evidence';
import { dateEvidence } from '../cells/date-column';
import type { Evidence } from './cell-readers';
import { commasBeside } from './commas-beside';
import { placesOf, type TableReading } from './table-reading';

/** What is known of the cells of a table before they are read. */
export function evidenceOf<Fact, Role extends string>(reading: TableReading<Fact, Role>): Evidence {
  const { kind, headings, options, at } = reading;
  const mark = options.decimalMark;
  const beside = mark === undefined ? commasBeside(headings.length, placesOf(reading)) : undefined;
  const known = {
    mark,
    isCompanion: kind.traits.isCompanion,
    hasCommasBeside: beside?.found,
  };
  const amounts = amountEvidence(known);
  amounts.seeDelimiter(at?.delimiter);
  return { dates: dateEvidence(options.plan?.dateOrder), amounts, beside };
}
