/** Ends each text; no byte of UTF-8. */
const END = 0xff;
/** Where a piece is not full, the next text stands at the beginning of the next one. */
const ON = 0xfe;
/** Texts are kept in pieces of this many bytes, so that nothing is copied when there are more. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const FIRST = 1 << 10;

/**
 * Texts kept as bytes, one behind the other: a million of them take a third of the room that they
 * take as strings, and none keeps alive the text of the file that it was cut from.
 */
export class TextStore {
  private readonly pieces: Uint8Array[] = [];
  /** Where the next text begins in the last piece. */
  private end = 0;

  /** Keeps a text behind all others, and gives the place where it begins. */
  add(text: string): number {
    const { length } = text;
    // Three bytes are the most that half a character takes.
    const bytes = this.roomFor(length * 3 + 1);
    const begin = this.end;
    let at = begin;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    bytes[at] = END;
    this.end = at + 1;
    return (this.pieces.length - 1) * PIECE + begin;
  }

  /** Whether a text is the one at a place. */
  holds(place: number, text: string): boolean {
    const bytes = this.pieceOf(place);
    let at = place & (PIECE - 1);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (bytes[at++] !== code) return false;
      } else if (code < 0x800) {
        if (bytes[at++] !== (0xc0 | (code >> 6))) return false;
        if (bytes[at++] !== (0x80 | (code & 0x3f))) return false;
      } else {
        if (bytes[at++] !== (0xe0 | (code >> 12))) return false;
        if (bytes[at++] !== (0x80 | ((code >> 6) & 0x3f))) return false;
        if (bytes[at++] !== (0x80 | (code & 0x3f))) return false;
      }
    }
    return bytes[at] === END;
  }

  isBlank(place: number): boolean {
    return this.pieceOf(place)[place & (PIECE - 1)] === END;
  }

  /** The place behind the text at a place. */
  behind(place: number): number {
    const bytes = this.pieceOf(place);
    let at = place & (PIECE - 1);
    while (bytes[at] !== END) at++;
    at++;
    const isLastOfPiece = at >= bytes.length || bytes[at] === ON;
    return isLastOfPiece
      ? ((place >>> PIECE_BITS) + 1) * PIECE
      : place - (place & (PIECE - 1)) + at;
  }

  textAt(place: number): string {
    const bytes = this.pieceOf(place);
    let text = '';
    for (let at = place & (PIECE - 1); bytes[at] !== END; ) {
      const first = bytes[at++] as number;
      if (first < 0x80) text += String.fromCharCode(first);
      else {
        let code = first < 0xe0 ? first & 0x1f : first & 0x0f;
        code = (code << 6) | ((bytes[at++] as number) & 0x3f);
        if (first >= 0xe0) code = (code << 6) | ((bytes[at++] as number) & 0x3f);
        text += String.fromCharCode(code);
      }
    }
    return text;
  }

  private pieceOf(place: number): Uint8Array {
    return this.pieces[place >>> PIECE_BITS] as Uint8Array;
  }

  /** The last piece, with room for so many bytes: a text that no piece can hold has one of its own. */
  private roomFor(room: number): Uint8Array {
    const last = this.pieces.at(-1);
    if (last !== undefined && this.end + room <= last.length) return last;
    if (last !== undefined && this.end < last.length) last[this.end] = ON;
    // The first ones are small: there may be many stores of a few texts.
    const next = new Uint8Array(Math.max(Math.min(PIECE, FIRST * 2 ** this.pieces.length), room));
    this.pieces.push(next);
    this.end = 0;
    return next;
  }
}
