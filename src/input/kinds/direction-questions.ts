import type { Issue } from '../../core/issues/issue';
import { type Notice, notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import type { DirectionAmounts, WordAmount } from './direction-amounts';
import type { DirectionColumn, DirectionWord } from './direction-column';
import type { Signs } from './direction-signs';
import type { SalesSeen } from './sided-amounts';

/** What the rows of a table show of its directions. */
export interface DirectionEvidence {
  readonly columns: readonly DirectionColumn[];
  readonly signs: readonly Signs[];
  readonly amounts: DirectionAmounts;
  /** Of the rows with a word of sales. */
  /** Sides behind amounts, by column. */
  readonly accounts: readonly {
    readonly heading: string;
    readonly words: readonly DirectionWord[];
  }[];
  readonly sales: Readonly<SalesSeen>;
}

/** What the rows leave open, each with what answers it. */
export function directionQuestions(evidence: DirectionEvidence): readonly Issue[] {
  const columns = evidence.columns.filter((column) => column.counts() === true);
  return [
    ...columns.flatMap((column) => sidesOf(column, evidence.amounts)),
    ...evidence.accounts.flatMap(({ heading, words }) =>
      ledger(heading, words.filter(isSide), evidence.amounts),
    ),
    ...columns.flatMap(decidedLate),
    ...bothSigns(evidence.signs),
    ...salesBelow(evidence),
  ];
}

/** Debit and credit mean opposite things in different books; one side alone is no question. */
function sidesOf(column: DirectionColumn, amounts: DirectionAmounts): readonly Issue[] {
  const words = column.words();
  const isOneSide = words.length === 1 && !column.hasBlanks();
  return isOneSide ? [] : ledger(column.heading, words.filter(isSide), amounts);
}

function isSide({ meaning }: DirectionWord): boolean {
  return meaning === 'side';
}

function ledger(
  heading: string,
  sides: readonly DirectionWord[],
  amounts: DirectionAmounts,
): readonly Issue[] {
  if (sides.length === 0) return [];
  const shown = amounts.of(sides);
  const names = shown.map(({ word }) => quotedWord(word));
  const choices =
    names.length === 2
      ? [`${names[0]}=+,${names[1]}=-`, `${names[0]}=-,${names[1]}=+`]
      : [`${names[0]}=+`, `${names[0]}=-`];
  return [
    {
      code: 'ambiguous-direction',
      ...because('sides-of-a-ledger', { heading, ...asParams(shown), choices }),
    },
  ];
}

function decidedLate(column: DirectionColumn): readonly Issue[] {
  return column.changed().map(({ text }) => ({
    code: 'ambiguous-direction',
    ...because('direction-decided-late', { heading: column.heading, word: quotedWord(text) }),
  }));
}

function bothSigns(signs: readonly Signs[]): readonly Issue[] {
  const seen = new Set<DirectionWord>();
  return signs.flatMap(({ word, role, above, below, isQuestion }): Issue[] => {
    if (!isQuestion || seen.has(word)) return [];
    seen.add(word);
    return [
      {
        code: 'ambiguous-direction',
        ...because('word-on-both-sides', {
          heading: word.column.heading,
          word: quotedWord(word.text),
          role,
          above: above.rows,
          aboveLine: above.line,
          below: below.rows,
          belowLine: below.line,
        }),
      },
    ];
  });
}

/** Books in which sales are below 0: then what is taken off is above. */
function salesBelow({ columns, signs, sales }: DirectionEvidence): readonly Issue[] {
  const isTurned = signs.some(({ above }) => above.rows > 0);
  if (sales.isAbove || sales.lineBelow === 0 || !isTurned) return [];
  const words = columns.flatMap((column) => column.words());
  const named = (meaning: string): string[] =>
    words
      .filter((word) => word.meaning === meaning)
      .map(({ text }) => quotedWord(text))
      .sort();
  return [
    {
      code: 'ambiguous-direction',
      ...because('sales-below-zero', {
        line: sales.lineBelow,
        sales: named('sale'),
        refunds: [...new Set(signs.map(({ word }) => quotedWord(word.text)))].sort(),
      }),
    },
  ];
}

/** So many words are named. */
const SHOWN = 8;

/**
 * Words that say nothing that is known, in columns that say which side amounts are on; and words of
 * refunds in columns that were not taken for such.
 */
export function directionNotices({ columns, amounts }: DirectionEvidence): readonly Notice[] {
  return columns.flatMap((column) => {
    const isOne = column.counts() === true;
    const words = column
      .words()
      .filter(({ meaning }) => meaning === (isOne ? undefined : 'refund'));
    if (words.length === 0) return [];
    const shown = amounts.of(words).slice(0, SHOWN);
    const params = {
      heading: column.heading,
      ...asParams(shown),
      count: words.length,
      example: quotedWord(shown[0]?.word ?? ''),
    };
    return [notice(isOne ? 'words-without-direction' : 'refunds-that-stand', params)];
  });
}

function asParams(shown: readonly WordAmount[]) {
  return {
    words: shown.map(({ word }) => word),
    rows: shown.map(({ rows }) => String(rows)),
    amounts: shown.map(({ amount }) => amount),
  };
}

/** As the option takes it. */
function quotedWord(word: string): string {
  return /[",=]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}
