import { type Notice, notice } from '../../core/issues/notices';
import { candidatesOf } from './candidates';
import { freeKeys } from './doubts';
import { headingKey, isNameOnly, NAMES_FROM } from './headings';
import type { Field, Mapping } from './kind';
import type { TableReading } from './table-reading';
import type { TableWatch } from './table-watch';
import type { Columns } from './terms';

/** One customer in so many rows is a column that tells none apart. */
const FEW_ROWS = 3;

/**
 * What is said of a column of customers that nobody named: that it holds names only, one customer
 * only, or that another one, which tells less of itself, divides the rows otherwise.
 */
export function customerWatch(
  headings: readonly string[],
  keys: readonly string[],
  field: Field,
  columns: Columns,
): TableWatch {
  const [{ place, heading }] = columns;
  const others = candidatesOf(headings, keys, field)
    .filter((other) => other.place !== place && isWatched(other.level, heading))
    .map((other) => divisions(place, other.place));
  let rows = 0;
  let only: string | null = null;
  let isOne = true;

  return {
    see(_line, cells) {
      for (const other of others) other.see(cells);
      if (!isOne) return;
      const id = cells[place] ?? '';
      if (id.trim() === '') return;
      only ??= id;
      rows++;
      isOne = id === only;
    },
    notices: () => [
      ...(isOne && only !== null && rows >= FEW_ROWS
        ? [notice('one-customer-only', { heading, customer: only, rows })]
        : []),
      ...others.flatMap((other) => {
        const found = other.found();
        if (found === null) return [];
        return [
          notice('other-customer-column', {
            heading,
            other: headings[other.place] ?? '',
            ...found,
          }),
        ];
      }),
    ],
  };
}

/** Names say less than any id; only of an account, which may be one of a ledger, they say enough. */
function isWatched(level: number, heading: string): boolean {
  return level < NAMES_FROM || /^(?:account|acct|账户)/.test(headingKey(heading));
}

/** So many ids are held against each other. */
const MOST_IDS = 500_000;

/** How two columns of ids divide the rows: how many of each stand beside several of the other. */
function divisions(place: number, otherPlace: number) {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  const several = new Set<string>();
  const severalBack = new Set<string>();
  const add = (from: string, to: string, first: Map<string, string>, split: Set<string>): void => {
    const known = first.get(from);
    if (known === undefined) {
      if (first.size < MOST_IDS) first.set(from, to);
    } else if (known !== to) split.add(from);
  };
  return {
    place: otherPlace,
    see(cells: readonly string[]): void {
      const [id, other] = [cells[place] ?? '', cells[otherPlace] ?? ''];
      if (id === '' || other.trim() === '') return;
      add(id, other, there, several);
      add(other, id, back, severalBack);
    },
    found() {
      if (several.size + severalBack.size === 0) return null;
      return {
        split: several.size,
        joined: severalBack.size,
        /** The first of them in the file. */
        example: [...several, ...severalBack][0] ?? '',
      };
    },
  };
}

/** Only where customers are ranked, by a column that nobody named. */
export function customerWatchOf<Fact, Role extends string>({
  kind,
  headings,
  mapping,
  columns,
}: TableReading<Fact, Role>): TableWatch | null {
  const fields: Readonly<Record<string, Field>> = kind.fields;
  const found = (columns as ReadonlyMap<string, Columns>).get('customer');
  const isNamed = (mapping as Mapping<string> | undefined)?.['customer'] !== undefined;
  const field = fields['customer'];
  if (kind.traits.isRanked !== true || isNamed || !found || !field) return null;
  return customerWatch(headings, freeKeys(headings, mapping, columns), field, found);
}

/** Says so where customers are told apart by what is only a name. */
export function nameNotices<Fact, Role extends string>({
  kind,
  columns,
  mapping,
}: TableReading<Fact, Role>): readonly Notice[] {
  const fields: Readonly<Record<string, Field>> = kind.fields;
  const heading = (columns as ReadonlyMap<string, Columns>).get('customer')?.[0].heading;
  const isNamed = (mapping as Mapping<string> | undefined)?.['customer'] !== undefined;
  if (heading === undefined || isNamed) return [];
  if (!isNameOnly(fields['customer']?.headings ?? [], heading)) return [];
  return [notice('customers-by-name', { heading })];
}
