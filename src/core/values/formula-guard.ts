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
  if (isPlainStart(text.charCodeAt(0))) return text;
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

/** The text that `safeText` was given: `plainText(safeText(x)) === x` for every x. */
export function plainText(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && GUARDED.test(text) ? text.slice(1) : text;
}

/** Letters of ASCII and digits, as most ids begin: what begins so is looked at no further. */
function isPlainStart(code: number): boolean {
  return (code >= 65 && code <= 122) || (code >= 48 && code <= 57);
}

const APOSTROPHE = 39;
