import type { FactKind, FactOptions } from '../input/kinds/fact-kinds';
import { type FactList, factCollector } from '../input/kinds/fact-list';
import { factTable } from '../input/kinds/fact-tables';
import { type FileOptions, inFile, loadTable } from './load-table';

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
    let headings: readonly string[] = [];
    const batches = loadTable(path, (readText) => tableOf(options, readText), {
      ...options,
      onNotice: collector.notice,
      onHeadings: (found) => {
        headings = found;
        options.onHeadings?.(found);
      },
    });
    for await (const batch of batches) {
      for (const row of batch) collector.add(row);
    }
    return collector.list(headings);
  } catch (error) {
    throw inFile(error, path);
  }
}
