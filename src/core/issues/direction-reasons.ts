import type { Nothing } from './input-reasons';

/** Why the side of amounts is a question. Words are written as `direction` takes them. */
export interface DirectionReasons {
  'not-directions': Nothing;
  'no-column-for-direction': { readonly headings: readonly string[] };
  /** Words with their rows and amounts, and two ways to answer. */
  'sides-of-a-ledger': WordsBeside & { readonly choices: readonly string[] };
  'word-on-both-sides': {
    readonly heading: string;
    readonly word: string;
    readonly role: string;
    /** Rows above 0, and the first line of them. */
    readonly above: number;
    readonly aboveLine: number;
    readonly below: number;
    readonly belowLine: number;
  };
  'sales-below-zero': {
    readonly line: number;
    readonly sales: readonly string[];
    readonly refunds: readonly string[];
  };
  /** A word was settled before one came that would have settled it otherwise. */
  'direction-decided-late': { readonly heading: string; readonly word: string };
}

interface WordsBeside {
  readonly heading: string;
  readonly words: readonly string[];
  readonly rows: readonly string[];
  /** `900`, or `EUR 900, USD 5`. */
  readonly amounts: readonly string[];
}

export interface DirectionNotices {
  /** Words that say nothing that is known. */
  'words-without-direction': CountedWords;
  /** Words of refunds in a column that was not taken to say which side amounts are on. */
  'refunds-that-stand': CountedWords;
}

/** `count` words, the first with rows and amounts. */
interface CountedWords extends WordsBeside {
  readonly count: number;
  /** The first as `direction` takes it. */
  readonly example: string;
}
