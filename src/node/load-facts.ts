import { checkOptions } from '../core/issues/options';
import { fullPlan, readStream } from '../input/bytes/text-reader';
import {
  type AnyKind,
  FACT_OPTIONS,
  type FactList,
  type FactOptions,
  factReading,
} from '../input/kinds/facts';
import { FILE_OPTIONS, type FileOptions, fileReader, inFile } from './load-table';
import { readTable } from './read-bytes';

export type LoadFactsOptions<K extends AnyKind> = FactOptions<K> & FileOptions;

/**
 * A list of facts from a file: CSV, TSV, JSON or NDJSON, gzipped or not; `-` is standard input. See
 * `factsFromCsv`. Throws PyramidError, with the name of the file.
 *
 * `await loadFacts('contacts', 'contacts.csv')` has the visits and calls of that file in `facts`.
 */
export async function loadFacts<K extends AnyKind>(
  kind: K,
  path: string,
  options: LoadFactsOptions<K> = {},
): Promise<FactList<K>> {
  try {
    checkOptions(options, { ...FACT_OPTIONS, ...FILE_OPTIONS });
    const reading = factReading(kind, options);
    const reader = fileReader(reading.tableFor, reading.options);
    let encoding: string | undefined;
    const bytes = readTable(path, reading.options);
    for await (const batch of readStream(reader, bytes, reading.options, (name) => {
      encoding = name;
    })) {
      for (const row of batch) reading.add(row);
    }
    return reading.list(reader.headings(), fullPlan(reader, encoding));
  } catch (error) {
    throw inFile(error, path);
  }
}
