/** Kinds of lines that are no rows. */
export const LAYOUT_KINDS = [
  'above',
  'headings',
  'groups',
  'totals',
  'blank',
  'rules',
  'below',
  'wrapped',
] as const;

/**
 * - `above`: above the headings, such as titles, those of further pages too
 * - `headings`: the headings, wherever they stand
 * - `groups`: what rows below belong to, such as the name of a customer
 * - `totals`: sums of rows
 * - `blank`: nothing, or nothing but delimiters
 * - `rules`: drawn, of dashes or the like
 * - `below`: footers, below the last row
 * - `wrapped`: the further lines of rows whose cells have line ends
 */
export type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** How many lines of each kind there are. */
export type Layout = Readonly<Record<LayoutKind, number>>;

/** The account of the lines of a text or sheet: `read` = the rows + all of `layout`. */
export interface LineControl {
  /** Lines that there are; of JSON, objects. */
  readonly read: number;
  readonly layout: Layout;
}

/** The lines of several texts, or of parts of one, added up. */
export function addLayouts(...parts: readonly Partial<Layout>[]): Layout {
  const sum = (kind: LayoutKind): number =>
    parts.reduce((total, part) => total + (part[kind] ?? 0), 0);
  return Object.fromEntries(LAYOUT_KINDS.map((kind) => [kind, sum(kind)])) as unknown as Layout;
}

/** All lines that are no rows. */
export function layoutLines(layout: Layout): number {
  return LAYOUT_KINDS.reduce((total, kind) => total + layout[kind], 0);
}
