import { createHmac, randomBytes } from 'node:crypto';
import type { Digest } from '../core/anonymity/disguise';
import { describe, invalidOption, PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import { readBytes } from './read-bytes';

/** Shorter keys can be found by trying. */
const LEAST_BYTES = 16;

/**
 * HMAC-SHA-256 in hex, for `disguise`: with the key of a file, its last line end apart, the same text
 * has the same digest whenever that is asked; without one, by a random key that nobody ever sees,
 * only now. Throws PyramidError where the file cannot be read, or holds fewer than 16 bytes.
 */
export async function keyedDigest(keyFile?: string): Promise<Digest> {
  if (keyFile !== undefined && typeof keyFile !== 'string') {
    throw invalidOption('keyFile', because('fact-not-text'), 'text', describe(keyFile));
  }
  const key = keyFile === undefined ? randomBytes(32) : await keyIn(keyFile);
  return (text) => createHmac('sha256', key).update(text).digest('hex');
}

async function keyIn(file: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readBytes(file)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  let { length } = bytes;
  while (length > 0 && (bytes[length - 1] === 0x0a || bytes[length - 1] === 0x0d)) length--;
  if (length >= LEAST_BYTES) return bytes.subarray(0, length);
  const why = because('key-too-short', { least: LEAST_BYTES });
  throw new PyramidError({ code: 'invalid-option', ...why, file, received: `${length} bytes` });
}
