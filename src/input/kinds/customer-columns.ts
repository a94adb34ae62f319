import { type Notice, notice } from '../../core/issues/notices';
import { candidatesOf } from './candidates';
import { headingKey, isNameOnly, NAMES_FROM } from './headings';
import type { Field } from './kind';
import type { Columns } from './terms';

/** Sees the rows that count, to say what the column of customers may have got wrong. */
export interface CustomerWatch {
  see(cells: readonly string[]): void;
  notices(): readonly Notice[];
}

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
): CustomerWatch {
  const [{ place, heading }] = columns;
  const others = candidatesOf(headings, keys, field)
    .filter((other) => other.place !== place && isWatched(other.level, heading))
    .map((other) => divisions(place, other.place));
  let rows = 0;
  let only: string | null = null;
  let isOne = true;

  return {
    see(cells) {
      for (const other of others) other.see(cells);
      if (!isOne) return;
      const id = cells[place] ?? '';
      if (id.trim() === '') return;
      only ??= id;
      rows++;
      isOne = id === only;
    },
    notices: () => [
      ...(isNameOnly(field.headings, heading) ? [notice('customers-by-name', { heading })] : []),
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
