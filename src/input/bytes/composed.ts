/** Gives a text piece by piece as it is, or later. */
export interface TextPieces {
  push(text: string): string;
  /** What was still held back. */
  end(): string;
}

/**
 * Windows-1258 writes the tones of Vietnamese as characters of their own, behind their letters: they
 * are joined to them, as people and all other files have them, so that one name is one text.
 */
export function composedText(encoding: string, text: string): string {
  return hasTonesApart(encoding) ? text.normalize('NFC') : text;
}

/** The same piece by piece. */
export function composedPieces(encoding: string): TextPieces {
  if (!hasTonesApart(encoding)) return { push: (text) => text, end: () => '' };
  let held = '';
  return {
    push(text) {
      const known = held + text;
      const end = lastLetter(known);
      held = known.slice(end);
      return known.slice(0, end).normalize('NFC');
    },
    end: () => held.normalize('NFC'),
  };
}

function hasTonesApart(encoding: string): boolean {
  return encoding === 'windows-1258';
}

const TONE = /\p{M}/u;
const LETTER = /\p{L}/u;

/** Where the letter begins behind which tones may still come; the end where none is open. */
function lastLetter(text: string): number {
  let at = text.length - 1;
  while (at > 0 && TONE.test(text.charAt(at))) at--;
  return LETTER.test(text.charAt(at)) ? at : text.length;
}
