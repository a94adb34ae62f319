import { type Exact, negateExact, signOf } from '../../core/values/exact';
import type { RowOfCells } from './cell';
import type { DirectionWord } from './direction-column';

/** Amounts of one sign. */
interface OfSign {
  readonly rows: number;
  /** The smallest of their lines. */
  readonly line: number;
}

/** The signs of the amounts of one role beside one word. */
export interface Signs {
  readonly word: DirectionWord;
  readonly role: string;
  readonly above: OfSign;
  readonly below: OfSign;
  /** Whether they cannot be true together. */
  readonly isQuestion: boolean;
}

/** Takes amounts off, and keeps what shows how the program writes them. */
export interface DirectionSigns {
  takenOff(word: DirectionWord, role: string, row: RowOfCells, amount: Exact): Exact;
  /** Those that were taken off. */
  found(): readonly Signs[];
}

type Counted = { -readonly [F in 'above' | 'below']: OfSign };

const NONE: OfSign = { rows: 0, line: 0 };

/**
 * What is taken off is written below 0 by some programs, and stands, and above 0 by others, and is
 * turned. Both beside one word are a question, whatever comes first.
 */
export function directionSigns(hasRevenue: boolean): DirectionSigns {
  const byWord = new Map<DirectionWord, Map<string, Counted>>();
  let turned: RowOfCells | null = null;

  const see = (word: DirectionWord, role: string, row: RowOfCells, isAbove: boolean): void => {
    const byRole = byWord.get(word) ?? new Map<string, Counted>();
    byWord.set(word, byRole);
    const counted = byRole.get(role) ?? { above: NONE, below: NONE };
    byRole.set(role, counted);
    const sign = isAbove ? 'above' : 'below';
    counted[sign] = withLine(counted[sign], row.line);
  };
  const goesWithRevenue = (role: string): boolean => role === 'profit' && hasRevenue;

  return {
    takenOff(word, role, row, amount) {
      const sign = signOf(amount);
      if (sign === 0) return amount;
      // The loss on what comes back is above 0 where its revenue is below.
      const turns = goesWithRevenue(role) ? turned === row : sign > 0 || word.meaning === '-+';
      const isSaid = word.meaning === '-+' || word.meaning === '--';
      if (!isSaid && (turns || !goesWithRevenue(role))) see(word, role, row, sign > 0);
      if (role === 'revenue' && turns) turned = row;
      return turns ? negateExact(amount) : amount;
    },
    found: () =>
      [...byWord].flatMap(([word, byRole]) =>
        [...byRole].map(([role, { above, below }]) => {
          // Only losses beside what was turned are no losses, but the sign of what is taken off.
          const isAbove = goesWithRevenue(role) || above.rows > 0;
          const isBelow = below.rows > 0 && (!goesWithRevenue(role) || above.rows === 0);
          return { word, role, above, below, isQuestion: isAbove && isBelow };
        }),
      ),
  };
}

function withLine({ rows, line: first }: OfSign, line: number): OfSign {
  return { rows: rows + 1, line: first === 0 ? line : Math.min(first, line) };
}
