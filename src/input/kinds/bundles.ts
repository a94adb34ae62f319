import { notice } from '../../core/issues/notices';
import { addExact, formatExact, signOf } from '../../core/values/exact';
import { compareCodePoints } from '../../core/values/ids';
import { BUNDLES, LINE_IDS } from '../vocabulary/bundles';
import { PRODUCTS } from '../vocabulary/orders';
import { isBlank } from './cell';
import { type FactWatch, type RowsSeen, worthOf } from './fact-watch';
import { headingKey, keysOf, placesWhere } from './headings';

/** Whether a column names the bundle of a row: `Parent SKU`. */
export function isOfBundles(heading: string): boolean {
  bundles ??= keysOf(BUNDLES);
  return bundles.has(headingKey(heading));
}

let bundles: ReadonlySet<string>;

/** More are not named one by one. */
const MOST_NAMED = 20;

interface Parts extends RowsSeen {
  readonly bundle: string;
}

/**
 * Sees parts of bundles that have an amount, where the bundle has one too: what was sold once counts
 * twice. A parent that stands in no row, as that of the variants of a product, is no bundle.
 */
export function bundleWatch(
  { place, heading }: { readonly place: number; readonly heading: string },
  headings: readonly string[],
  order: number | undefined,
): FactWatch {
  const keys = [keysOf(PRODUCTS), keysOf(LINE_IDS)];
  const names = placesWhere(
    headings,
    (name, at) => at !== place && keys.some((known) => known.has(headingKey(name))),
  );
  const parts = new Map<string, Parts>();
  const wholes = new Set<string>();
  const keyOf = (cells: readonly string[], name: string): string =>
    `${order === undefined ? '' : cells[order]}\n${name.trim()}`;

  return {
    see(cells, fact) {
      const amount = worthOf(fact);
      if (signOf(amount) === 0) return;
      const bundle = cells[place] ?? '';
      if (isBlank(bundle)) {
        for (const name of names) wholes.add(keyOf(cells, cells[name] ?? ''));
        return;
      }
      const key = keyOf(cells, bundle);
      const known = parts.get(key) ?? { bundle: bundle.trim(), rows: 0, amount: 0 };
      known.rows++;
      known.amount = addExact(known.amount, amount);
      parts.set(key, known);
    },
    notices(used) {
      const twice = [...parts].flatMap(([key, its]) => (wholes.has(key) ? [its] : []));
      if (twice.length === 0 || used.has(place)) return [];
      const sum = twice.reduce<RowsSeen>(
        (all, { rows, amount }) => ({
          rows: all.rows + rows,
          amount: addExact(all.amount, amount),
        }),
        { rows: 0, amount: 0 },
      );
      const named = [...new Set(twice.map(({ bundle }) => bundle))].sort(compareCodePoints);
      return [
        notice('parts-of-bundles', {
          heading,
          rows: sum.rows,
          amount: formatExact(sum.amount),
          bundles: named.length > MOST_NAMED ? [] : named,
        }),
      ];
    },
  };
}
