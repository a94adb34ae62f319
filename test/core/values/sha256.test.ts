import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Base64 } from '../../../src/core/values/sha256';

const byNode = (text: string): string => createHash('sha256').update(text).digest('base64');

it('gives the digests of the standard', () => {
  // FIPS 180-4, the examples of one and of two blocks.
  const hex = (text: string): string => Buffer.from(sha256Base64(text), 'base64').toString('hex');
  expect(hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

it('gives what Node gives, whatever the text and its length', () => {
  for (let length = 0; length < 200; length++) {
    expect(sha256Base64('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Base64(text)).toBe(byNode(text));
    }),
  );
});
