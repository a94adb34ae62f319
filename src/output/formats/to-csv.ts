import type { Pyramid } from '../../core/pyramid/pyramid';
import { safeText } from '../../core/values/formula-guard';
import type { Language } from '../../core/values/language';
import { isText, type Table } from '../tables/cell-table';
import { listing } from '../tables/listing';
import { controlTable, cutoffsTable, tiersTable } from '../tables/summary-tables';
import { wholeTable } from '../tables/whole-table';
import { csvLine } from './csv-text';

/** The parts of a pyramid that are tables, and `whole` for all of it, a line a fact. */
export type PyramidTable = 'listing' | 'tiers' | 'cutoffs' | 'control' | 'whole';

export interface ToCsvOptions {
  /** `listing` unless given. */
  readonly table?: PyramidTable;
  /** Language of the tier names; `en` unless given. */
  readonly language?: Language;
}

/**
 * A pyramid as CSV with LF line ends. Text that a spreadsheet would run as a formula is guarded by
 * an apostrophe, which `fromCsv` takes off again.
 */
export function toCsv(pyramid: Pyramid, options: ToCsvOptions = {}): string {
  return [...csvChunks(pyramidTable(pyramid, options))].join('');
}

export function pyramidTable(pyramid: Pyramid, options: ToCsvOptions = {}): Table {
  const { table = 'listing', language = 'en' } = options;
  switch (table) {
    case 'listing':
      return listing(pyramid, language);
    case 'tiers':
      return tiersTable(pyramid, language);
    case 'cutoffs':
      return cutoffsTable(pyramid);
    case 'control':
      return controlTable(pyramid);
    case 'whole':
      return wholeTable(pyramid, language);
  }
}

/** Lines to a chunk: writing them one by one would take longer than making them. */
const LINES = 1000;

/** A table as CSV, some lines at a time. */
export function* csvChunks({ columns, rows }: Table): Generator<string, void, undefined> {
  let chunk = csvLine(columns.map((column) => safeText(column.name)));
  let lines = 1;
  for (const row of rows) {
    chunk += csvLine(row.map((cell, at) => (isText(cell, columns[at]) ? safeText(cell) : cell)));
    if (++lines === LINES) {
      yield chunk;
      chunk = '';
      lines = 0;
    }
  }
  if (chunk !== '') yield chunk;
}
