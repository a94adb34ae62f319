/** Ends each text; no byte of UTF-8. */
const END = 0xff;
const FIRST_ROOM = 1 << 16;

/**
 * Texts kept as bytes, one behind the other: a million of them take a third of the room that they
 * take as strings, and none keeps alive the text of the file that it was cut from.
 */
export class TextStore {
  private bytes = new Uint8Array(FIRST_ROOM);
  private end = 0;

  /** Keeps a text behind all others, and gives the place where it begins. */
  add(text: string): number {
    const begin = this.end;
    const { length } = text;
    // Three bytes are the most that half a character takes.
    if (begin + length * 3 + 1 > this.bytes.length) this.grow(length * 3 + 1);
    const { bytes } = this;
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
    return begin;
  }

  /** Whether a text is the one at a place. */
  holds(place: number, text: string): boolean {
    const { bytes } = this;
    let at = place;
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
    return this.bytes[place] === END;
  }

  /** The place behind the text at a place. */
  behind(place: number): number {
    const { bytes } = this;
    let at = place;
    while (bytes[at] !== END) at++;
    return at + 1;
  }

  textAt(place: number): string {
    const { bytes } = this;
    let text = '';
    for (let at = place; bytes[at] !== END; ) {
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

  private grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
