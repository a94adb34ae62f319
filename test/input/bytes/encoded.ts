import { strictDecoder } from '../../../src/input/bytes/encodings';

/** Names of encodings with what Node or a browser cannot write: text as their bytes. */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of a text; undefined where the encoding lacks one of its characters. */
export function encoded(text: string, encoding: string): Uint8Array | undefined {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  // Windows-1258 has tones as characters of their own.
  for (const character of encoding === 'windows-1258' ? toneless(text) : text) {
    const found = table.get(character);
    if (found === undefined) return undefined;
    for (const byte of found) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function toneless(text: string): string {
  const single = tableOf('windows-1258');
  return [...text]
    .map((character) => {
      if (single.has(character)) return character;
      const [letter = '', ...marks] = character.normalize('NFD');
      const tones = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
      const shape = marks.filter((mark) => !tones.includes(mark)).join('');
      return (letter + shape).normalize('NFC') + tones.join('');
    })
    .join('');
}

/** What each character is written as, by reading all that can be written. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = strictDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const keep = (bytes: number[]): void => {
    let text: string;
    try {
      text = decoder.decode(Uint8Array.from(bytes));
    } catch {
      decoder.decode();
      return;
    }
    if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) keep([byte]);
  if (['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'].includes(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) keep([lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
