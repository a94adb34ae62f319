import { plainText } from '../../core/values/formula-guard';
import { withPlan } from '../bytes/plan';
import { FACT_OPTIONS, type FactKind, type FactOptions } from '../kinds/fact-kinds';
import { type FactList, factsOfText } from '../kinds/fact-list';
import { factTable } from '../kinds/fact-tables';
import { csvReader } from './csv-reader';

export type CsvFactOptions<K extends FactKind> = FactOptions<K> & {
  /** `,` `;` tab or `|`; else what the first lines show. */
  readonly delimiter?: string | undefined;
};

/**
 * A list of facts from CSV or TSV: `contacts`, `complaints`, `receivables`, `creditLimits`, `events`
 * or `satisfaction`. Columns are recognised by their headings in English and Chinese, or named by
 * `columns`. Dates come as `YYYY-MM-DD`, those of complaints with their time where they have one;
 * amounts keep all their digits; rows of nothing are passed over.
 *
 * Throws PyramidError where the text as a whole cannot be read, and at the first row that cannot,
 * with its line, column and reason; with `onError: 'skip'` such rows are in `rejected`.
 *
 * @example
 * const { facts } = factsFromCsv('contacts', 'customer,date,kind\nann,2025-11-03,phone\n');
 * facts; // [{ customerId: 'ann', date: '2025-11-03', kind: 'other', line: 2 }]
 */
export function factsFromCsv<K extends FactKind>(
  kind: K,
  source: string | Uint8Array,
  options: CsvFactOptions<K> = {},
): FactList<K> {
  const planned = withPlan(options, { ...FACT_OPTIONS, delimiter: true });
  return factsOfText(csvReader(factTable(kind)(planned, plainText), planned), source, planned);
}
