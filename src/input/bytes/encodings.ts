import {
  labelToName,
  normalizeEncoding,
  TextDecoder as StandardDecoder,
} from '@exodus/bytes/encoding.js';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';

/** The name that the Encoding Standard gives to a label (`gb2312` is `gbk`), in lower case. */
export function encodingNamed(label: string): string {
  const name = normalizeEncoding(label);
  if (name !== null && name !== 'replacement') return name;
  throw new PyramidError({
    code: 'invalid-option',
    path: 'encoding',
    ...because('not-an-encoding'),
    expected: 'one of utf-8, utf-16le, gbk, gb18030, big5, shift_jis, windows-1252, macintosh, …',
    received: label,
  });
}

/** As people write it: `UTF-8`. */
export function encodingTitle(name: string): string {
  return labelToName(name) ?? name;
}

/**
 * A decoder that refuses invalid bytes and keeps a byte order mark. Node 20 takes windows-1252 for
 * latin1, so the platform's own serves UTF-8 alone, which it reads twice as fast.
 */
export function strictDecoder(name: string): InstanceType<typeof TextDecoder> {
  const Decoder = name === 'utf-8' ? TextDecoder : StandardDecoder;
  return new Decoder(name, { fatal: true, ignoreBOM: true });
}

/** The same array where there is nothing to join. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const MULTI_BYTE = ['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp'];

/**
 * How many of `bytes`, which begin with a character, surely hold whole characters: what follows may
 * go on in the next piece. The multi-byte encodings never use a byte below `0` after the first.
 */
export function wholeCharacters(name: string, bytes: Uint8Array): number {
  if (name === 'utf-8') return afterLastBelow(bytes, 0x80);
  if (MULTI_BYTE.includes(name)) return afterLastBelow(bytes, 0x30);
  if (!name.startsWith('utf-16')) return bytes.length;
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[name === 'utf-16le' ? even - 1 : even - 2] ?? 0;
  const isHighSurrogate = (high & 0xfc) === 0xd8;
  return isHighSurrogate ? even - 2 : even;
}

function afterLastBelow(bytes: Uint8Array, bound: number): number {
  let count = bytes.length;
  while (count > 0 && (bytes[count - 1] ?? 0) >= bound) count--;
  return count;
}

/** How much of a text is looked at, in bytes: enough to be sure, little enough to be quick. */
const WINDOW = 64 * 1024;

/** What the bytes themselves say against the encoding that was given. Asked after each piece. */
export interface Evidence {
  push(bytes: Uint8Array, text: string): void;
  /** The encoding that the bytes are in by the look of them; null where nothing speaks against. */
  verdict(whole: boolean): string | null;
  /** The likeliest one when the bytes are known not to be in the encoding that was given. */
  guess(): string | null;
}

/** So many characters beyond ASCII, all valid as UTF-8, are no accident in another encoding. */
export const ENOUGH_CHARACTERS = 4;

/**
 * Whether text given as GBK, windows-1252 and the like is UTF-8: read as those, UTF-8 yields wrong
 * characters and no error. The window opens at the first byte beyond ASCII.
 */
export function utf8Evidence(): Evidence {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let seen = 0;
  let characters = 0;
  let isValid = true;
  return {
    push(bytes) {
      if (!isValid || seen === WINDOW) return;
      const from = seen > 0 ? 0 : firstBeyondAscii(bytes);
      const part = bytes.subarray(from, from + WINDOW - seen);
      seen += part.length;
      try {
        characters += countBeyondAscii(decoder.decode(part, { stream: true }));
      } catch {
        isValid = false;
      }
    },
    verdict(whole) {
      const isDecided = whole || seen === WINDOW;
      return isValid && isDecided && characters >= ENOUGH_CHARACTERS ? 'utf-8' : null;
    },
    guess: () => (isValid && characters > 0 ? 'utf-8' : null),
  };
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length && (bytes[index] ?? 0) < 0x80) index++;
  return index;
}

/** How many characters of a text are beyond ASCII. */
export function countBeyondAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLowSurrogate = (code & 0xfc00) === 0xdc00;
    if (code >= 0x80 && !isLowSurrogate) count++;
  }
  return count;
}

/** So few characters prove nothing. */
const TOO_FEW = 16;

/**
 * Whether text given as UTF-16 without a byte order mark is something else: all tables and JSON
 * hold ASCII, and in the other byte order it stands at U+2C00 and the like.
 */
export function utf16Evidence(name: string): Evidence {
  let seen = 0;
  let ascii = 0;
  let swapped = 0;
  function guess(): string | null {
    if (seen < TOO_FEW) return null;
    if (swapped > ascii) return name === 'utf-16le' ? 'utf-16be' : 'utf-16le';
    return ascii === 0 ? 'utf-8' : null;
  }
  return {
    push(_, text) {
      const to = Math.min(text.length, WINDOW / 2 - seen);
      for (let i = 0; i < to; i++) {
        const code = text.charCodeAt(i);
        if (code < 0x80) ascii++;
        else if ((code & 0xff) === 0 && code < 0x8000) swapped++;
      }
      seen += to;
    },
    verdict: (whole) => (whole || seen === WINDOW / 2 ? guess() : null),
    guess,
  };
}
