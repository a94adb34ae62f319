const LAST_ASCII = 0x7e;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Spaces, minus signs, apostrophes and signs of money that mean what a common character means. */
const TWINS: ReadonlyMap<number, string> = new Map(
  [
    [' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000'],
    ['', '\ufeff\u200b\u200e\u200f'],
    ['-', '\u2212\u2010\u2011\u2012\u2013\ufe63'],
    ["'", '\u2018\u2019'],
    ['$', '\ufe69'],
    ['£', '\uffe1'],
    ['¥', '\uffe5'],
    ['₩', '\uffe6'],
  ].flatMap(([plain = '', twins = '']) =>
    [...twins].map((twin) => [twin.charCodeAt(0), plain] as const),
  ),
);

/**
 * Full-width and typographic characters as the common ones they stand for, without spaces around.
 * Not Unicode's NFKC, which would also read `5²` as 52 and `①` as 1.
 */
export function plainCharacters(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= LAST_ASCII) continue;
    const twin = plainCharacter(code);
    if (twin === undefined) continue;
    plain += text.slice(from, at) + twin;
    from = at + 1;
  }
  return from === 0 ? text.trim() : (plain + text.slice(from)).trim();
}

function plainCharacter(code: number): string | undefined {
  return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST
    ? String.fromCharCode(code - FULL_WIDTH_OFFSET)
    : TWINS.get(code);
}

/** The digit at a place, or −1. */
export function digitAt(text: string, at: number): number {
  // Past the end there is no code, and a comparison with NaN fails.
  if (at >= text.length) return -1;
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The number of two digits at a place, or −1. */
export function pairAt(text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** How many line ends (LF, CRLF or a lone CR) there are in a text. */
export function countLineEnds(text: string): number {
  let lineEnds = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineEnds++;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) lineEnds++;
  }
  return lineEnds;
}

const LF = 10;
