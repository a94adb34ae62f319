import type { Dress } from './aspects';
import type { Doubt, Sale, Window } from './oracle';
import type { Customer } from './truth';

/** A file as a program writes it, with what whoever exported it knows of it. */
export interface Export {
  readonly dress: Dress;
  readonly seed: string;
  /** Ending of its name. */
  readonly ending: string;
  readonly files: readonly { readonly text: string; readonly bytes: Uint8Array }[];
  readonly sales: readonly Sale[];
  /** Those of a customer's names that stand in the file, the better id first. */
  readonly ids: readonly (keyof Customer)[];
  /** What their columns are called in lists. */
  readonly idHeadings: Readonly<Record<keyof Customer, string>>;
  readonly decimals: number;
  readonly window: Window;
  /** What the user wants to see, whatever the file. */
  readonly flags: readonly string[];
  readonly answers: Answers;
  /** What a notice of a doubt names, where these are open. */
  readonly named: (doubt: Doubt, unresolved: ReadonlySet<Doubt>) => readonly string[];
  /** Said even where the listing is right. */
  readonly mustSay: readonly string[];
  /** What the right refusal names, where no listing can be right. */
  readonly refusal: RegExp | undefined;
}

/** What the user knows of the file, to answer a question about it. */
export interface Answers {
  /** The headings' line. */
  readonly headerLine: number;
  /** Terms by role. */
  readonly columns: Readonly<Record<string, string>>;
  readonly decimal: '.' | ',';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | '';
  readonly dateFormat: string;
  readonly timeZone: string;
  readonly direction: string | undefined;
  /** Values of columns whose rows are no sales. */
  readonly except: Readonly<Record<string, readonly string[]>>;
  /** Doubts that the file gives rise to. */
  readonly doubts: ReadonlySet<Doubt>;
  /** Columns whose amount is the order's, and those whose amount is the line's. */
  readonly orderAmounts: readonly string[];
  readonly lineAmounts: readonly string[];
  readonly path: string | undefined;
  readonly customerLevel: number | undefined;
}
