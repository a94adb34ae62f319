import { type Exact, formatExact, readExact } from '../../core/values/exact';
import type { AccountSide } from '../cells/amount-ends';
import type { SidesBehind } from './cell';
import type { DirectionAmounts } from './direction-amounts';
import type { DirectionWord } from './direction-column';
import type { DirectionSigns } from './direction-signs';
import type { StatedDirections } from './direction-words';
import { headingKey } from './headings';
import type { Column } from './terms';

/** CR and DR behind the amounts of a table: they mean opposite things in different books. */
export interface AccountSides extends SidesBehind {
  /** By which rule a row is left out, where a side was stated to be no sale. */
  leavesOut(cells: readonly string[]): string | undefined;
  /** Whether a side was seen that somebody stated. */
  isStated(): boolean;
  /** The sides of each column that has any. */
  found(): readonly { readonly heading: string; readonly words: readonly DirectionWord[] }[];
}

const SIDES = ['CR', 'DR'] as const;

export function accountSides(
  amountColumns: readonly Column[],
  stated: StatedDirections,
  signs: DirectionSigns,
  amounts: DirectionAmounts,
): AccountSides {
  const byPlace = new Map<number, Map<AccountSide, DirectionWord>>();
  const noSale = SIDES.filter((side) => stated.get(headingKey(side)) === '0');
  let isStated = false;

  const wordOf = (side: AccountSide, { place, heading }: Column): DirectionWord => {
    const words = byPlace.get(place) ?? new Map<AccountSide, DirectionWord>();
    byPlace.set(place, words);
    const meaning = stated.get(headingKey(side)) ?? 'side';
    const word = words.get(side) ?? { text: side, meaning, column: { heading } };
    words.set(side, word);
    isStated ||= meaning !== 'side';
    return word;
  };

  return {
    sided(side, row, column, amount) {
      const word = wordOf(side, column);
      const exact = readExact(amount);
      if (exact === undefined || row.aside !== undefined) return amount;
      if (word.meaning === 'side') amounts.add(word, row.currency, exact);
      if (word.meaning === 'side' || word.meaning === '+') return amount;
      return formatExact(signs.takenOff(word, column.heading, row, exact as Exact));
    },
    leavesOut(cells) {
      if (noSale.length === 0) return undefined;
      for (const column of amountColumns) {
        const side = sideBehind(cells[column.place] ?? '');
        if (side === undefined || !noSale.includes(side)) continue;
        wordOf(side, column);
        return `direction ${column.heading}=${side}`;
      }
      return undefined;
    },
    isStated: () => isStated,
    found: () =>
      [...byPlace.values()].map((words) => ({
        heading: [...words.values()][0]?.column.heading ?? '',
        words: SIDES.flatMap((side) => words.get(side) ?? []),
      })),
  };
}

const BEHIND = /\d\s*(CR|DR)\.?\s*$/i;

function sideBehind(cell: string): AccountSide | undefined {
  return BEHIND.exec(cell)?.[1]?.toUpperCase() as AccountSide | undefined;
}
