import { withPlan } from '../bytes/plan';
import { FACT_OPTIONS, type FactKind, type FactOptions } from '../kinds/fact-kinds';
import { type FactList, factsOfText } from '../kinds/fact-list';
import { factTable } from '../kinds/fact-tables';
import { jsonReader } from './json-reader';

/**
 * A list of facts from a JSON array of objects or from NDJSON, as `factsFromCsv` reads one from
 * CSV: fields are recognised by their names, as columns are by their headings.
 *
 * @example
 * const ndjson = '{"customer":"ann","date":"2025-11-03","kind":"人事"}\n';
 * const { facts } = factsFromJson('events', ndjson);
 * facts; // [{ customerId: 'ann', date: '2025-11-03', kind: 'personnel', line: 1 }]
 */
export function factsFromJson<K extends FactKind>(
  kind: K,
  source: string | Uint8Array,
  options: FactOptions<K> = {},
): FactList<K> {
  const planned = withPlan(options, FACT_OPTIONS);
  return factsOfText(jsonReader(factTable(kind)(planned), planned), source, planned);
}
