import { composedText } from './composed';
import { strictDecoder } from './encodings';
import { unlikelihood } from './unlikelihood';

/** An encoding that some bytes may be in, with one cell of them read so. */
export interface LikelyEncoding {
  /** Name of the Encoding Standard, to be given as `encoding`. */
  readonly encoding: string;
  readonly cell: string;
}

/**
 * Those of exports, with what speaks against each before a byte is seen, in bits: how rare it is.
 * Encodings that hold the same bytes for the same text are offered once, by the first of them.
 */
const ENCODINGS: readonly (readonly [name: string, rarity: number])[] = [
  ['windows-1252', 0],
  ['gb18030', 0],
  ['shift_jis', 1],
  ['windows-1251', 1],
  ['windows-1250', 1],
  ['euc-kr', 1],
  ['big5', 1],
  ['windows-1254', 2],
  ['windows-1253', 2],
  ['windows-1255', 2],
  ['windows-1256', 2],
  ['windows-1257', 2],
  ['windows-874', 2],
  ['windows-1258', 3],
  ['iso-8859-15', 3],
  ['euc-jp', 4],
  ['koi8-r', 4],
  ['iso-8859-2', 4],
  ['iso-8859-7', 4],
  ['koi8-u', 5],
  ['ibm866', 5],
  ['macintosh', 5],
  ['iso-8859-8', 5],
  ['iso-8859-13', 5],
  ['iso-8859-5', 6],
  ['iso-8859-6', 6],
  ['x-mac-cyrillic', 7],
  ['iso-8859-4', 8],
  ['iso-8859-16', 8],
  ['iso-8859-3', 9],
  ['iso-8859-10', 9],
  ['iso-8859-14', 9],
];

/** What is weighed, in bytes of cells that differ: more would not change the order. */
const WEIGHED = 4096;

/**
 * The encodings that fit some bytes, likeliest first by how common their letters are in the languages
 * that use them, each with one and the same cell as it reads it. Bytes that do not decode, or that
 * decode to control characters, do not fit.
 *
 * @param bytes of whole lines, ASCII among them
 */
export function likelyEncodings(bytes: Uint8Array): readonly LikelyEncoding[] {
  const cells = cellsBeyondAscii(bytes);
  const weighed = joinedCells(cells);
  const readings = new Map<string, { readonly encoding: string; readonly bits: number }>();
  for (const [encoding, rarity] of ENCODINGS) {
    const text = fitting(encoding, bytes);
    if (text === null || readings.has(text)) continue;
    readings.set(text, { encoding, bits: rarity + unlikelihood(decoded(encoding, weighed) ?? '') });
  }
  const likeliest = [...readings.values()].sort((a, b) => a.bits - b.bits);
  const encodings = likeliest.map(({ encoding }) => encoding);
  const shown = tellingCell(cells, encodings);
  return encodings.map((encoding) => ({
    encoding,
    cell: composedText(encoding, decoded(encoding, shown) ?? '').trim(),
  }));
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return strictDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters, private ones and those that stand for nothing: no export has them. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]|\p{Co}|\p{Cn}/u;

function fitting(encoding: string, bytes: Uint8Array): string | null {
  const text = decoded(encoding, bytes);
  return text === null || NO_TEXT.test(text) ? null : text;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const BAR = 0x7c;
const QUOTE = 0x22;

/** Each cell with a byte beyond ASCII, once. In no encoding are these delimiters part of a letter. */
function cellsBeyondAscii(bytes: Uint8Array): readonly Uint8Array[] {
  const cells = new Map<string, Uint8Array>();
  let total = 0;
  let from = 0;
  let isBeyond = false;
  for (let at = 0; at <= bytes.length && total < WEIGHED; at++) {
    const byte = bytes[at] ?? TAB;
    if (byte >= 0x80) isBeyond = true;
    else if (isDelimiter(byte, bytes[at - 1] ?? 0)) {
      if (isBeyond) {
        const cell = unquoted(bytes.subarray(from, at));
        total += cell.length;
        cells.set(cell.join(), cell);
      }
      from = at + 1;
      isBeyond = false;
    }
  }
  return [...cells.values()];
}

/** `|` is also the second byte of some letters, behind a byte beyond ASCII. */
function isDelimiter(byte: number, before: number): boolean {
  if (byte === BAR) return before < 0x80;
  return byte === COMMA || byte === SEMICOLON || (byte >= TAB && byte <= 0x0d);
}

function unquoted(cell: Uint8Array): Uint8Array {
  const isQuoted = cell[0] === QUOTE && cell.at(-1) === QUOTE;
  return isQuoted ? cell.subarray(1, -1) : cell;
}

function joinedCells(cells: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(cells.flatMap((cell) => [...cell, 0x0a]));
}

/** What people take in at a glance, in bytes. */
const LONGEST_CELL = 40;

/** The cell, neither long nor a single sign, that reads differently in most encodings. */
function tellingCell(cells: readonly Uint8Array[], encodings: readonly string[]): Uint8Array {
  let best: Uint8Array = new Uint8Array();
  let most = -1;
  for (const cell of cells.slice(0, CELLS_TRIED)) {
    const short = cell.length <= LONGEST_CELL;
    const readings = new Set(encodings.map((encoding) => decoded(encoding, cell)));
    const hasLetters = /\p{L}/u.test(decoded(encodings[0] ?? 'utf-8', cell) ?? '');
    const worth = readings.size + (short ? 100 : 0) + (hasLetters ? 200 : 0);
    if (worth <= most) continue;
    best = cell;
    most = worth;
  }
  return best;
}

const CELLS_TRIED = 40;
