import { invalidOption } from '../../core/issues/issue';
import type { OptionNames } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';

/** Which lines of a text are no rows. What is not said is found out. */
export interface LayoutOptions {
  /** Line of the headings, from 1; those above it are passed over. */
  readonly headerLine?: number | undefined;
  /** False where the first line is a row: then the columns are called 1, 2, 3, … Default true. */
  readonly header?: boolean | undefined;
  /** Lines of totals, which are passed over; no others are then. `none`: every line is a row. */
  readonly totalLines?: readonly number[] | 'none' | undefined;
  /**
   * The level at which customers stand where rows are indented or in groups under others, from 1 for
   * the outermost; all rows with others under them are passed over then.
   */
  readonly customerLevel?: number | undefined;
  /**
   * Headings whose blank cells take what stands above, as under merged cells that are filled in the
   * first row of their block alone.
   */
  readonly carryDown?: readonly string[] | undefined;
}

/** The names of these, for whoever takes them among others. */
export const LAYOUT_OPTIONS: OptionNames<LayoutOptions> = {
  headerLine: true,
  header: true,
  totalLines: true,
  customerLevel: true,
  carryDown: true,
};

/** Refuses what these options cannot be, for callers whom the types do not hold back too. */
export function checkLayout({ headerLine, header }: LayoutOptions): void {
  if (header !== undefined && typeof header !== 'boolean') {
    throw invalidOption('header', because('no-such-choice'), 'true or false', String(header));
  }
  if (headerLine === undefined) return;
  if (!Number.isSafeInteger(headerLine) || headerLine < 1) {
    throw invalidOption('headerLine', because('not-a-line'), 'a line, from 1', String(headerLine));
  }
  if (header === false) throw invalidOption('headerLine', because('header-line-without-header'));
}

/** The lines of totals that were named; `none` and nothing as they are. */
export function checkTotalLines(lines: unknown): LayoutOptions['totalLines'] {
  if (lines === undefined || lines === 'none') return lines;
  const isLine = (line: unknown): boolean => Number.isSafeInteger(line) && Number(line) > 0;
  if (Array.isArray(lines) && lines.every(isLine)) return lines;
  throw invalidOption(
    'totalLines',
    because('not-lines-of-totals'),
    'lines, from 1, or none',
    String(lines),
  );
}
