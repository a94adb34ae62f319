import type { Aspect, Dress } from '../aspects';
import type { Sale } from '../oracle';
import type { Pen } from '../pen';
import type { Entry } from '../table';
import type { Truth } from '../truth';

/** How a kind of program puts a firm's business into a file. */
export interface Shape {
  readonly name: string;
  /** The other aspects stay plain. */
  readonly heeds: readonly Aspect[];
  /** Where such programs are used; everywhere unless said. */
  readonly locales?: readonly string[];
  /** What every such file has. */
  readonly wears?: Partial<Dress>;
  readonly draw: (truth: Truth, pen: Pen) => Drawn;
}

export interface Drawn {
  /** Ending of the file's name. */
  readonly ending: 'csv' | 'json' | 'txt';
  /** Of one file, or of several that belong together. */
  readonly texts: readonly string[];
  readonly headerLine: number;
  /** Terms by role, for questions. */
  readonly roles: Readonly<Record<string, string>>;
  readonly sales: readonly Sale[];
  readonly direction?: string;
  /** The words of a column that says what rows are. */
  readonly kinds?: Readonly<Record<Entry['kind'], string>>;
  readonly orderAmounts?: readonly string[];
  readonly lineAmounts?: readonly string[];
  readonly except?: Readonly<Record<string, readonly string[]>>;
  readonly path?: string;
  /** The level at which customers stand, where there are several. */
  readonly customerLevel?: number;
  /** Heading of the states, where it is none of the locale's. */
  readonly states?: string;
}

/** Aspects of every file of text. */
export const TEXTUAL: readonly Aspect[] = ['size', 'window', 'encoding', 'ends'];

/** Aspects of how cells are written. */
export const WRITTEN: readonly Aspect[] = ['dates', 'amounts', 'who', 'ids'];

/** Aspects of lists as rows and columns. */
export const LISTED: readonly Aspect[] = [
  ...TEXTUAL,
  ...WRITTEN,
  'delimiter',
  'quotes',
  'guard',
  'padding',
  'above',
  'edge',
  'headings',
  'order',
  'below',
  'gaps',
];

/** Aspects of what stands beside the amount. */
export const CONDITIONED: readonly Aspect[] = ['currency', 'states', 'beside'];
