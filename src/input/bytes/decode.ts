import { getBOMEncoding } from '@exodus/bytes/encoding.js';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { type BrokenText, brokenText, type Fault } from './broken-text';
import { countLineEnds } from './characters';
import { composedPieces } from './composed';
import {
  countBeyondAscii,
  type Evidence,
  encodingNamed,
  encodingTitle,
  joined,
  strictDecoder,
  utf8Evidence,
  utf16Evidence,
  wholeCharacters,
} from './encodings';
import { LONGEST_SIGNATURE, refuseOtherFile } from './other-files';

/** Takes bytes in pieces, cut anywhere, and gives the text that is complete. */
export interface BytesToText {
  push(bytes: Uint8Array): string;
  /** To be called once, after the last piece. */
  end(): string;
  /** Name of the encoding, `utf-8`, once it is decided. */
  encoding(): string;
}

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
  let body: Pick<BytesToText, 'push' | 'end'> | undefined;
  let name = stated ?? 'utf-8';

  function begin(): string {
    refuseOtherFile(head);
    const marked = getBOMEncoding(head);
    if (stated !== null && marked !== null && stated !== marked) {
      if (!(takesEitherOrder && marked === 'utf-16be')) refuseMark(stated, marked);
    }
    const mark = marked === null ? 0 : marked === 'utf-8' ? 3 : 2;
    name = marked ?? name;
    body = strictText(name, stated !== null, mark);
    return body.push(head.subarray(mark));
  }

  return {
    push(bytes) {
      if (body !== undefined) return body.push(bytes);
      head = joined(head, bytes);
      if (head.length >= LONGEST_SIGNATURE) return begin();
      // The caller may use its memory again.
      head = head.slice();
      return '';
    },
    end() {
      const text = body === undefined ? begin() : '';
      return text + (body?.end() ?? '');
    },
    encoding: () => name,
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

function strictText(
  name: string,
  isStated: boolean,
  mark: number,
): Pick<BytesToText, 'push' | 'end'> {
  const decoder = strictDecoder(name);
  const evidence = evidenceAgainst(name, isStated, mark > 0);
  const place: Place = { offset: mark, lineEnds: 0, endsInCr: false, open: new Uint8Array() };
  let broken: BrokenText | undefined;

  function decode(bytes: Uint8Array, whole: boolean): string {
    if (broken !== undefined) return broken.take(bytes, whole);
    const known = joined(place.open, bytes);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !whole });
    } catch {
      evidence?.push(bytes, '');
      const other = evidence?.guess() ?? null;
      if (other !== null) refuseOther(name, other);
      broken = brokenText(issueAt(name, isStated, known, place, whole), known);
      return broken.take(new Uint8Array(), whole);
    }
    evidence?.push(bytes, text);
    const other = evidence?.verdict(whole) ?? null;
    if (other !== null) refuseOther(name, other);
    if (text.includes('\0')) refuseNul(name, known, place, text);
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

  const composed = composedPieces(name);
  return {
    push: (bytes) => composed.push(decode(bytes, false)),
    end: () => composed.push(decode(new Uint8Array(), true)) + composed.end(),
  };
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

function refuseMark(stated: string, marked: string): never {
  throw new PyramidError({
    code: 'wrong-encoding',
    ...because('another-mark', { stated: encodingTitle(stated), marked: encodingTitle(marked) }),
  });
}

function refuseOther(name: string, other: string): never {
  throw new PyramidError({
    code: 'wrong-encoding',
    ...because('another-encoding', { stated: encodingTitle(name), likely: encodingTitle(other) }),
  });
}

/** One NUL is a damaged byte; many at every second place are UTF-16. */
function refuseNul(name: string, bytes: Uint8Array, place: Place, text: string): never {
  const likely = name.startsWith('utf-16') ? '' : likelyUtf16(bytes, place.offset);
  const before = text.slice(0, Math.max(text.indexOf('\0'), 0));
  throw new PyramidError({
    code: 'wrong-encoding',
    ...because('has-a-nul', { byte: place.offset + firstNul(name, bytes), likely }),
    ...(likely === '' && { line: 1 + lineEndsAfter(place, before) }),
  });
}

function firstNul(name: string, bytes: Uint8Array): number {
  if (!name.startsWith('utf-16')) return bytes.indexOf(0);
  for (let at = 0; at < bytes.length; at += 2)
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at;
  return 0;
}

/** So many bytes for one NUL are still UTF-16, in which all ASCII has one. */
const BYTES_A_NUL = 16;

/** The title of UTF-16 where the text seems to be that, else ''. */
function likelyUtf16(bytes: Uint8Array, offset: number): string {
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if ((offset + at) % 2 === 0) even++;
    else odd++;
  }
  if ((even + odd) * BYTES_A_NUL < bytes.length) return '';
  // ASCII in UTF-16LE is a NUL after the letter.
  return encodingTitle(odd >= even ? 'utf-16le' : 'utf-16be');
}

function issueAt(
  name: string,
  isStated: boolean,
  bytes: Uint8Array,
  place: Place,
  isAtEnd: boolean,
): Fault {
  const isUtf16 = !name.startsWith('utf-16') && likelyUtf16(bytes, place.offset) !== '';
  if (isUtf16) refuseNul(name, bytes, place, '');
  const { from, to, text } = breakIn(name, bytes);
  return {
    params: {
      offset: place.offset + from,
      encoding: encodingTitle(name),
      assumed: isStated ? '' : 'assumed',
    },
    issue: {
      code: 'wrong-encoding',
      line: 1 + lineEndsAfter(place, text),
      received: Array.from(bytes.subarray(from, to), hex).join(' '),
    },
    from,
    good: name === 'utf-8' ? countBeyondAscii(text) : 0,
    isAtEnd,
  };
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
