/**
 * Characters two cells wide on a terminal: East Asian Wide and Fullwidth (Unicode, UAX #11), and
 * emoji that are pictures by themselves.
 */
const WIDE =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{17000}-\\u{18cff}\\u{1b000}-\\u{1b2fb}\\u{20000}-\\u{3fffd}\\p{Emoji_Presentation}';
const NOT_SPACE_WIDE = `(?:(?!\\s)[${WIDE}])`;
/** What may not begin a line, and what may not end one. */
const CLOSING = '[，。、；：？！）》」』】〕〉”’…％·—]';
const OPENING = '[（《「『【〔〈“‘]';

const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, 'u');
const WITHOUT_WIDTH = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
/**
 * Pieces between which a line may break: words of narrow characters, wide characters one by one. A
 * figure stays with its unit: `24 h`, `30天`, `300 位`; a short name in brackets is whole: `（VIP客户）`;
 * and so is an id that begins with a name: `邓惠-14470`.
 */
const PIECES = new RegExp(
  `\\s+|（[\\w\\p{sc=Han}]{1,6}）${CLOSING}*|\\p{sc=Han}{1,4}(?:-\\w+)+${CLOSING}*|${OPENING}*(?:(?:(?![${WIDE}])(?!${OPENING})[^\\s])+(?:(?<=\\d) ?(?!${OPENING}|${CLOSING})(?:小时|分钟|${NOT_SPACE_WIDE})|(?<=\\d) [a-z]{1,3}(?![a-z]))?|${NOT_SPACE_WIDE}\\p{M}*)${CLOSING}*|\\S`,
  'gu',
);
const ASCII = /^[\x20-\x7e]*$/;

/** How many cells of a terminal a text takes. It holds no controls: `shown` has seen to that. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): 0 | 1 | 2 {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE_CHARACTER.test(character) ? 2 : 1;
}

/** The width below which a text can only be wrapped within its words. */
export function longestPiece(text: string): number {
  return Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trim())));
}

/**
 * A text in lines of at most `width` cells, broken at blanks and between Chinese characters; within
 * a word only where that alone is wider than a line. Nothing is left out but the blanks at the breaks.
 */
export function wrap(text: string, width: number, hang = 0): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const room = (): number => Math.max(2, lines.length === 0 ? width : width - hang);
  const end = (): void => {
    lines.push((lines.length === 0 ? '' : ' '.repeat(hang)) + line.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of piecesOf(text).flatMap((one) => cut(one, Math.max(2, width - hang)))) {
    const size = textWidth(piece);
    const isBlank = piece.trim() === '';
    if (used > 0 && used + (isBlank ? 0 : size) > room()) end();
    if (isBlank && used === 0 && lines.length > 0) continue;
    line += piece;
    used += size;
  }
  if (line.trim() !== '') end();
  return lines;
}

function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? [];
}

/** A word wider than a line, in parts that are not. */
function cut(piece: string, width: number): string[] {
  if (textWidth(piece) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (textWidth(part + character) > width && part !== '') {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
