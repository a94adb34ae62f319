import { getBOMEncoding } from '@exodus/bytes/encoding.js';
import { PyramidError } from '../../core/issues/issue';
import { encodingNamed, encodingTitle, strictDecoder, wholeCharacters } from './encodings';
import { type Evidence, utf8Evidence, utf16Evidence } from './evidence';
import { countLineEnds } from './lines';

/** Takes bytes in pieces, cut anywhere, and gives the text that is complete. */
export interface BytesToText {
  push(bytes: Uint8Array): string;
  /** To be called once, after the last piece. */
  end(): string;
}

/** Bytes of the longest byte order mark. */
const LONGEST_MARK = 3;

/**
 * Bytes as text, never with wrong or replaced characters: what is not valid in the encoding, or
 * plainly in another one, is refused. Works alike in Node and in browsers.
 *
 * @param encoding - a name of the Encoding Standard (`gbk`, `windows-1252`, `utf-16le`, …). Absent:
 * the byte order mark decides, else UTF-8
 * @throws PyramidError `wrong-encoding` with byte offset and line, `invalid-option` for an unknown name
 */
export function textDecoder(encoding?: string): BytesToText {
  const stated = encoding === undefined ? null : encodingNamed(encoding);
  const takesEitherOrder = encoding?.trim().toLowerCase() === 'utf-16';
  let head: Uint8Array = new Uint8Array();
  let body: BytesToText | undefined;

  function begin(): string {
    const marked = getBOMEncoding(head);
    if (stated !== null && marked !== null && stated !== marked) {
      if (!(takesEitherOrder && marked === 'utf-16be')) refuseMark(stated, marked);
    }
    const mark = marked === null ? 0 : marked === 'utf-8' ? 3 : 2;
    body = strictText(marked ?? stated ?? 'utf-8', stated !== null, mark);
    return body.push(head.subarray(mark));
  }

  return {
    push(bytes) {
      if (body !== undefined) return body.push(bytes);
      head = joined(head, bytes);
      if (head.length >= LONGEST_MARK) return begin();
      // The caller may use its memory again.
      head = head.slice();
      return '';
    },
    end() {
      const text = body === undefined ? begin() : '';
      return text + (body?.end() ?? '');
    },
  };
}

/** What a piece is decoded against: where it stands, and what came just before it. */
interface Place {
  /** Bytes of the file before `open`. */
  offset: number;
  /** Line ends of the text before `open`, and whether it ends in a CR that LF may follow. */
  lineEnds: number;
  endsInCr: boolean;
  /** The last bytes, from a place where a character begins: they may not be complete. */
  open: Uint8Array;
}

/** No character takes so many bytes. Text that seems not to end one is taken as it comes. */
const LONGEST_OPEN = 1024 * 1024;

function strictText(name: string, isStated: boolean, mark: number): BytesToText {
  const decoder = strictDecoder(name);
  const evidence = evidenceAgainst(name, isStated, mark > 0);
  const place: Place = { offset: mark, lineEnds: 0, endsInCr: false, open: new Uint8Array() };

  function decode(bytes: Uint8Array, whole: boolean): string {
    const known = joined(place.open, bytes);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !whole });
    } catch {
      evidence?.push(bytes, '');
      const other = evidence?.guess() ?? null;
      if (other !== null) refuseOther(name, other);
      refuseBytes(name, isStated, known, place, whole);
    }
    evidence?.push(bytes, text);
    const other = evidence?.verdict(whole) ?? null;
    if (other !== null) refuseOther(name, other);
    if (text.includes('\0')) refuseNul(name, known, place);
    advance(known, text);
    return text;
  }

  function advance(known: Uint8Array, text: string): void {
    const whole = wholeCharacters(name, known);
    const taken = whole === 0 && known.length > LONGEST_OPEN ? known.length : whole;
    place.offset += taken;
    place.open = known.slice(taken);
    place.lineEnds = lineEndsAfter(place, text);
    if (text !== '') place.endsInCr = text.endsWith('\r');
  }

  return { push: (bytes) => decode(bytes, false), end: () => decode(new Uint8Array(), true) };
}

function lineEndsAfter(place: Place, text: string): number {
  const isHalfCounted = place.endsInCr && text.startsWith('\n');
  return place.lineEnds + countLineEnds(text) - (isHalfCounted ? 1 : 0);
}

/** UTF-8 and a byte order mark speak for themselves. */
function evidenceAgainst(name: string, isStated: boolean, isMarked: boolean): Evidence | null {
  if (!isStated || isMarked || name === 'utf-8') return null;
  return name.startsWith('utf-16') ? utf16Evidence(name) : utf8Evidence();
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function refuseMark(stated: string, marked: string): never {
  throw new PyramidError({
    code: 'wrong-encoding',
    message: `the text begins with the byte order mark of ${encodingTitle(marked)}, but was said to be ${encodingTitle(stated)}`,
    hint: 'Leave out --encoding: the mark says it',
  });
}

function refuseOther(name: string, other: string): never {
  throw new PyramidError({
    code: 'wrong-encoding',
    message: `the text was said to be ${encodingTitle(name)}, but looks like ${encodingTitle(other)}`,
    hint: `Give --encoding ${other}`,
  });
}

function refuseNul(name: string, bytes: Uint8Array, place: Place): never {
  if (name.startsWith('utf-16')) {
    throw new PyramidError({
      code: 'wrong-encoding',
      message: `the text holds NUL characters, so it is not ${encodingTitle(name)} text`,
      hint: 'Save it as UTF-8',
    });
  }
  // ASCII in UTF-16LE is a NUL after the letter.
  const isLittleEndian = (place.offset + bytes.indexOf(0)) % 2 === 1;
  throw new PyramidError({
    code: 'wrong-encoding',
    message: `the text holds NUL characters, so it looks like UTF-16 and not ${encodingTitle(name)}`,
    hint: `Give --encoding ${isLittleEndian ? 'utf-16le' : 'utf-16be'}, or save the file as UTF-8`,
  });
}

function refuseBytes(
  name: string,
  isStated: boolean,
  bytes: Uint8Array,
  place: Place,
  isAtEnd: boolean,
): never {
  if (!name.startsWith('utf-16') && bytes.includes(0)) refuseNul(name, bytes, place);
  const { from, to, text } = breakIn(name, bytes);
  const title = `${encodingTitle(name)}${isStated ? '' : ', which was assumed'}`;
  const offset = place.offset + from;
  throw new PyramidError({
    code: 'wrong-encoding',
    line: 1 + lineEndsAfter(place, text),
    message: isAtEnd
      ? `the text breaks off within a character, at byte offset ${offset}, if it is ${title}`
      : `at byte offset ${offset} the text is not ${title}`,
    received: Array.from(bytes.subarray(from, to), hex).join(' '),
    hint: `Say how the file was saved: ${isStated ? 'leave out --encoding for UTF-8, or give' : '--encoding'} gbk (Chinese Excel), windows-1252 (Western Excel), macintosh, utf-16le or another`,
  });
}

/** Where the character begins and ends at which decoding fails, and the text before it. */
function breakIn(name: string, bytes: Uint8Array): { from: number; to: number; text: string } {
  const decoder = strictDecoder(name);
  let from = 0;
  let to = 0;
  let text = '';
  try {
    while (to < bytes.length) {
      const character = decoder.decode(bytes.subarray(to, ++to), { stream: true });
      if (character !== '') from = to;
      text += character;
    }
  } catch {
    // The place is known by now.
  }
  return { from, to, text };
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
