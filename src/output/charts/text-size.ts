import { textWidth, wrap } from '../words/text-width';

/*
 * How wide texts are in a picture, without a browser that would measure them: by the broadest of the
 * fonts that are usual, so that no label runs into another. A Chinese character is as wide as its font
 * is high.
 */

const NARROW = /[iljtfrI.,:;'|!()[\] ·]/;
const BROAD = /[MWmw%@—…→]/;
const CAPITAL = /[A-Z&]/;

/** How much wider bold letters are. */
export const BOLD = 1.12;

/** The width of a text in pixels, at most. */
export function sizeOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

function emsOf(character: string): number {
  const cells = textWidth(character);
  if (cells !== 1) return cells / 2;
  if (NARROW.test(character)) return 0.38;
  if (BROAD.test(character)) return 0.98;
  return CAPITAL.test(character) ? 0.72 : 0.62;
}

/** The text, cut with `…` where it is wider than that. */
export function fitted(text: string, width: number, fontSize: number): string {
  if (sizeOf(text, fontSize) <= width) return text;
  let kept = '';
  let used = sizeOf('…', fontSize);
  for (const character of text) {
    used += sizeOf(character, fontSize);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of that width. */
export function linesOf(text: string, width: number, fontSize: number): string[] {
  return wrap(text, Math.floor(width / (fontSize * 0.56)));
}

/**
 * Places for labels that would like to stand at `wanted`, in growing order: as near as may be, at
 * least `gap` apart, within the bounds as far as there is room.
 */
export function apart(
  wanted: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  const places = [...wanted];
  for (let at = 0; at < places.length; at++) {
    const before = at === 0 ? least - gap : (places[at - 1] as number);
    places[at] = Math.max(places[at] as number, before + gap);
  }
  for (let at = places.length - 1; at >= 0; at--) {
    const after = at === places.length - 1 ? most + gap : (places[at + 1] as number);
    places[at] = Math.min(places[at] as number, after - gap);
  }
  return places;
}
