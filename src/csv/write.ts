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

/**
 * What a spreadsheet may take for a formula (OWASP, "CSV Injection": also full-width forms and line
 * ends), after any apostrophes that say that it is none.
 */
const FORMULA_LIKE = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet shows rather than runs: an apostrophe before what looks like a formula.
 * For cells of text only: a negative number needs no guard. `plainText` takes it off again.
 */
export function safeText(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

/** The text that `safeText` was given: `plainText(safeText(x)) === x` for every x. */
export function plainText(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && GUARDED.test(text) ? text.slice(1) : text;
}

const APOSTROPHE = 39;
