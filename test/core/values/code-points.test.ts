import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../../src/core/values/ids';

describe('compareCodePoints', () => {
  it('orders texts as their UTF-8 bytes do', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          'a',
          'A',
          '0',
          '\u0000',
          '\uD7FF',
          '\uE000',
          'ﬁ',
          '\uFFFF',
          '😀',
          '𝒜',
          '\u{10FFFF}',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareCodePoints(a, b))).toBe(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts capitals before small letters, 10 before 2, and a beginning before the whole', () => {
    const texts = ['b', 'a2', 'a10', 'B', 'a', ''];
    expect(texts.sort(compareCodePoints)).toEqual(['', 'B', 'a', 'a10', 'a2', 'b']);
  });

  it('puts U+FB01 before U+1F600, where the < of JavaScript does not', () => {
    expect('ﬁ' < '😀').toBe(false);
    expect(compareCodePoints('ﬁ', '😀')).toBeLessThan(0);
  });

  it('is one total order even over halves of surrogate pairs', () => {
    const anything = fc.string({
      unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        const [least, middle, most] = [a, b, c].sort(compareCodePoints) as [string, string, string];
        expect(compareCodePoints(least, middle)).toBeLessThanOrEqual(0);
        expect(compareCodePoints(middle, most)).toBeLessThanOrEqual(0);
        expect(compareCodePoints(least, most)).toBeLessThanOrEqual(0);
        expect(Math.sign(compareCodePoints(a, b))).toBe(0 - Math.sign(compareCodePoints(b, a)));
      }),
    );
  });
});
