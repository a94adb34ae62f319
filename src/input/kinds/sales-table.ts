import type { SourceRow } from '../../core/pyramid/transaction';
import type { TableMaker, TextOptions } from '../bytes/text-reader';
import { sourceRows, type TableOptions } from './source-rows';

/** How to read sales. What is not said is recognised. */
export interface SalesOptions extends Partial<TableOptions>, TextOptions {}

/** The options of a table of sales, completed with the defaults. */
export function salesTable(
  options: SalesOptions,
  readId?: (cell: string) => string,
): TableMaker<SourceRow> {
  const complete = {
    ...options,
    basis: options.basis ?? 'revenue',
    needsDate: options.needsDate ?? false,
  };
  return (headings) => sourceRows(headings, complete, readId);
}
