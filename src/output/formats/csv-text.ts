/** What would not read back as it is: delimiter, quote, line end, a byte order mark at the start. */
const NEEDS_QUOTES = /[",\r\n]|^\uFEFF/;

/**
 * One line of CSV as RFC 4180 has it, ended by LF. Null is the empty cell. Text from the outside
 * goes through `safeText` first.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const text = cellText(cells[i] ?? '');
    line += i === 0 ? text : `,${text}`;
  }
  // A line without anything would read as no row at all.
  return line.trim() === '' ? `"${line}"\n` : `${line}\n`;
}

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
