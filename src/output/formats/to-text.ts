import type { Block, Chart, Page } from '../pages/page';
import { type ColumnType, isTable, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import type { Speech } from '../words/language';
import { shown } from '../words/shown';
import { longestPiece, textWidth, wrap } from '../words/text-width';
import { chartTable, type PrintedColumn, type PrintedTable, printTable, wordsIn } from './printed';

export interface TextOptions extends Speech {
  /** Cells in a line; 80 unless given. Nothing is cut off: what is wider is wrapped. */
  readonly width?: number | undefined;
  /** Titles, tiers and severities set off by ANSI codes; false unless given. */
  readonly colour?: boolean | undefined;
}

interface Style {
  readonly width: number;
  readonly colour: boolean;
  readonly words: Words;
}

/**
 * A page or a table as plain text of a given width, ended by a line feed. Wide tables wrap their
 * text; where that is not enough, the columns go on below, with the first one repeated.
 *
 * @example
 * const columns = [
 *   { key: 'customer_id', type: 'id', of: (row) => row.id },
 *   { key: 'revenue', type: 'amount', of: (row) => row.revenue },
 * ];
 * const text = toText({ name: 'best', columns, rows: [{ id: 'ann', revenue: '1200.5' }] });
 * text.split('\n')[1]; // 'ann       1,200.50'
 */
export function toText(result: Page | Table, options: TextOptions = {}): string {
  const words = wordsIn(result, options, { language: true, width: true, colour: true });
  const { width = 80, colour = false } = options;
  const style: Style = { width: Math.max(20, width), colour, words };
  if (isTable(result)) return `${tableLines(result, style).join('\n')}\n`;
  let text = '';
  let before: Block | undefined;
  for (const block of result.blocks) {
    const lines = blockLines(block, style);
    if (lines.length === 0) continue;
    const isHeaded = before?.kind === 'title' && before.level === 2;
    text += `${before === undefined ? '' : isHeaded ? '\n' : '\n\n'}${lines.join('\n')}`;
    before = block;
  }
  return `${text}\n`;
}

function blockLines(block: Block, style: Style): readonly string[] {
  switch (block.kind) {
    case 'title':
      return wrap(shown(block.text), style.width).map((line) => painted(line, BOLD, style));
    case 'sentences':
      return block.sentences.flatMap((sentence) => wrap(shown(sentence), style.width, 2));
    case 'list':
      return block.items.flatMap((item) => wrap(`  ${shown(item)}`, style.width, 4));
    case 'table':
      return tableLines(block.table, style);
    case 'chart':
      return chartLines(block.chart, style);
  }
}

const BOLD = 1;
const DIM = 2;
const CYAN = 36;
const SEVERITIES: Readonly<Record<string, number>> = { act: 31, warn: 33 };

function painted(text: string, code: number | undefined, { colour }: Style): string {
  return colour && code !== undefined && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text;
}

const GAP = 2;

function tableLines(table: Table, style: Style): string[] {
  const printed = printTable(table, style.words);
  const sizes = printed.columns.map((column, at) => sizeOf(column, at, printed, style.width));
  const rows = table.columns.some(({ key }) => key === 'severity') ? [...table.rows] : [];
  const severity = table.columns.find(({ key }) => key === 'severity');
  const codes = rows.map((row) => SEVERITIES[String(severity?.of(row))]);
  return beside(sizes, printed.keys, style.width).flatMap((columns, at) => [
    ...(at === 0 ? [] : ['']),
    ...blockOfColumns(printed, columns, widthsFor(columns, sizes, style.width), codes, style),
  ]);
}

interface Size {
  /** As wide as its widest cell. */
  readonly natural: number;
  /** Below this, words would be broken. */
  readonly least: number;
}

/** A heading of so many cells is not wrapped. */
const SHORT = 8;
/** Text narrower than this is hard to read. */
const READABLE = 12;

function sizeOf(column: PrintedColumn, at: number, printed: PrintedTable, width: number): Size {
  const cells = [...printed.rows, ...(printed.total === null ? [] : [printed.total])].map(
    (row) => row[at] ?? '',
  );
  const widest = cells.reduce((most, cell) => Math.max(most, textWidth(cell)), 0);
  const natural = Math.max(widest, textWidth(column.heading));
  if (column.isFigure) {
    const heading = Math.min(textWidth(column.heading), SHORT);
    return { natural, least: Math.max(widest, longestPiece(column.heading), heading) };
  }
  // Names are read at a glance: they are wrapped only where they would take half of the width.
  const least = NAMES.includes(column.type)
    ? Math.max(widest, longestPiece(column.heading))
    : [column.heading, ...cells].reduce(
        (most, cell) => Math.max(most, longestPiece(cell)),
        Math.min(natural, READABLE),
      );
  return { natural, least: Math.min(least, Math.floor(width / 2)) };
}

const NAMES: readonly ColumnType[] = ['id', 'tier', 'date', 'time'];

/** Which columns stand beside each other: as many as fit, the rest below with the keys repeated. */
function beside(sizes: readonly Size[], keys: number, width: number): number[][] {
  const least = (at: number): number => (sizes[at]?.least ?? 0) + GAP;
  const head = sizes.slice(0, keys).map((_, at) => at);
  const blocks: number[][] = [[...head]];
  const headWidth = head.reduce((sum, at) => sum + least(at), 0);
  let used = headWidth;
  for (let at = keys; at < sizes.length; at++) {
    const block = blocks.at(-1) as number[];
    if (used + least(at) - GAP > width && block.length > head.length) {
      blocks.push([...head, at]);
      used = headWidth + least(at);
    } else {
      block.push(at);
      used += least(at);
    }
  }
  return blocks;
}

/**
 * Each as wide as it would be, or as the widest that all may be so that they fit; words and figures
 * are broken only where a name and one column are too wide together.
 */
function widthsFor(columns: readonly number[], sizes: readonly Size[], width: number): number[] {
  const chosen = columns.map((at) => sizes[at] ?? { natural: 0, least: 0 });
  const room = width - GAP * (columns.length - 1);
  const atMost = (most: number, limit: number): number[] =>
    chosen.map(({ natural, least }) => Math.min(Math.max(Math.min(natural, most), least), limit));
  const isTooWide = (widths: readonly number[]): boolean =>
    widths.reduce((a, b) => a + b, 0) > room;
  let most = Math.max(...chosen.map(({ natural }) => natural));
  while (most > 1 && isTooWide(atMost(most, width))) most--;
  let limit = width;
  while (limit > 2 && isTooWide(atMost(most, limit))) limit--;
  return atMost(most, limit);
}

function blockOfColumns(
  printed: PrintedTable,
  columns: readonly number[],
  widths: readonly number[],
  severities: readonly (number | undefined)[],
  style: Style,
): string[] {
  const row = (cells: readonly string[], paint: (text: string, at: number) => string): string[] => {
    const wrapped = columns.map((at, place) => wrap(cells[at] ?? '', widths[place] ?? 0));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((at, place) => {
          const text = wrapped[place]?.[line] ?? '';
          const blanks = ' '.repeat(Math.max(0, (widths[place] ?? 0) - textWidth(text)));
          const isLast = place === columns.length - 1;
          if (printed.columns[at]?.isFigure) return blanks + paint(text, at);
          return paint(text, at) + (isLast ? '' : blanks);
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const body = printed.rows.map((cells, place) =>
    row(cells, (text, at) => {
      const { key, type } = printed.columns[at] as PrintedColumn;
      const code = key === 'severity' ? severities[place] : type === 'tier' ? CYAN : undefined;
      return painted(text, code, style);
    }),
  );
  const isTall = body.some((lines) => lines.length > 1);
  const headings = printed.columns.map(({ heading }) => heading);
  return [
    ...row(headings, (text) => painted(text, DIM, style)),
    ...body.flatMap((lines) => (isTall ? ['', ...lines] : lines)),
    ...(printed.total === null
      ? []
      : [...(isTall ? [''] : []), ...row(printed.total, (text) => painted(text, BOLD, style))]),
  ];
}

/** Cells of a bar that stands for the whole, where there is room. */
const BAR = 30;

/** One side to the left, the other to the right: narrow at the top here means broad there. */
function chartLines(chart: Chart, style: Style): string[] {
  const { columns, rows } = printTable(chartTable(chart), style.words);
  const texts = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => textWidth(row[at] ?? ''))));
  const [nameWidth = 0, leftWidth = 0, rightWidth = 0] = widths;
  const others = nameWidth + leftWidth + rightWidth + 4 * GAP;
  const size = Math.max(4, Math.min(BAR, Math.floor((style.width - others) / 2)));
  const blanks = (text: string, width: number): string => ' '.repeat(width - textWidth(text));
  return texts.map(([name = '', left = '', right = ''], at) => {
    const shares = chart.rows[at - 1];
    return [
      shares === undefined ? ' '.repeat(size) : barLeft(shares.left, size),
      blanks(left, leftWidth) + left,
      painted(name, shares === undefined ? DIM : CYAN, style) + blanks(name, nameWidth),
      blanks(right, rightWidth) + right,
      shares === undefined ? '' : barRight(shares.right, size),
    ]
      .join(' '.repeat(GAP))
      .trimEnd();
  });
}

/** A share as a bar to the right; one above 0 shows at least half a cell. */
function barRight(share: string | null, size: number): string {
  const halves = halfCells(share, size);
  return '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '');
}

/** The same as a bar that grows to the left, on a field of its full width. */
function barLeft(share: string | null, size: number): string {
  const halves = halfCells(share, size);
  const bar = (halves % 2 === 1 ? '▐' : '') + '█'.repeat(Math.floor(halves / 2));
  return bar.padStart(size);
}

function halfCells(share: string | null, size: number): number {
  const part = Number(share ?? 0);
  if (part <= 0) return 0;
  return Math.max(1, Math.round(Math.min(part, 1) * size * 2));
}
