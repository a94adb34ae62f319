import { fullPlan, withPlan } from '../input/bytes/plan';
import { readStream } from '../input/bytes/text-reader';
import { FACT_OPTIONS, type FactKind, type FactOptions } from '../input/kinds/fact-kinds';
import { type FactList, factCollector } from '../input/kinds/fact-list';
import { factTable } from '../input/kinds/fact-tables';
import { FILE_OPTIONS, type FileOptions, fileReader, inFile } from './load-table';
import { readBytes } from './read-bytes';

export type LoadFactsOptions<K extends FactKind> = FactOptions<K> & FileOptions;

/**
 * A list of facts from a file: CSV, TSV, JSON or NDJSON, gzipped or not; `-` is standard input. See
 * `factsFromCsv`. Throws PyramidError, with the name of the file.
 *
 * `await loadFacts('contacts', 'contacts.csv')` has the visits and calls of that file in `facts`.
 */
export async function loadFacts<K extends FactKind>(
  kind: K,
  path: string,
  options: LoadFactsOptions<K> = {},
): Promise<FactList<K>> {
  try {
    const tableOf = factTable(kind);
    const collector = factCollector(options);
    const planned = {
      ...withPlan(options, { ...FACT_OPTIONS, ...FILE_OPTIONS }),
      onNotice: collector.notice,
    };
    const reader = fileReader((readText) => tableOf(planned, readText), planned);
    let encoding: string | undefined;
    const bytes = readBytes(path, options.onProgress);
    for await (const batch of readStream(reader, bytes, planned, (name) => {
      encoding = name;
    })) {
      for (const row of batch) collector.add(row);
    }
    return collector.list(reader.headings(), fullPlan(reader, encoding));
  } catch (error) {
    throw inFile(error, path);
  }
}
