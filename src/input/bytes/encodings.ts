import {
  labelToName,
  normalizeEncoding,
  TextDecoder as StandardDecoder,
} from '@exodus/bytes/encoding.js';
import { PyramidError } from '../../core/issues/issue';

/** The name that the Encoding Standard gives to a label (`gb2312` is `gbk`), in lower case. */
export function encodingNamed(label: string): string {
  const name = normalizeEncoding(label);
  if (name !== null && name !== 'replacement') return name;
  throw new PyramidError({
    code: 'invalid-option',
    path: 'encoding',
    message: 'this is not the name of an encoding',
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
