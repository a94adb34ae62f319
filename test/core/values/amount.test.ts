import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  compareAmounts,
  exactOf,
  isAmountInput,
  multiplyAmounts,
  toAmount,
  toExact,
} from '../../../src/core/values/amount';
import { formatExact } from '../../../src/core/values/exact';
import { refusalOf } from '../../said';
import { amountTexts, Oracle, plain } from './oracle';

describe('toAmount', () => {
  it('gives any form of an amount in one canonical text', () => {
    const forms = ['-1234.50', '-1.2345e3', -1234.5, new Oracle('-1234.500')];
    expect(forms.map(toAmount)).toEqual(forms.map(() => '-1234.5'));
    expect(toAmount(10n ** 20n)).toBe('100000000000000000000');
  });

  it('changes no canonical text, and never writes an exponent, a trailing zero or -0', () => {
    fc.assert(
      fc.property(amountTexts, (text) => {
        const amount = toAmount(text);
        expect(amount).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(amount).not.toBe('-0');
        expect(toAmount(amount)).toBe(amount);
      }),
    );
  });

  it.each([
    ['', ''],
    ['12.3.4', '12.3.4'],
    ['1,234', '1,234'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('refuses %s, saying what was expected and what came', (input, received) => {
    expect(() => toAmount(input)).toThrow(
      expect.objectContaining({
        code: 'invalid-amount',
        issues: [expect.objectContaining({ expected: 'a decimal such as 1234.50', received })],
      }),
    );
  });
});

describe('the length of an amount', () => {
  it.each([
    '9'.repeat(400),
    '1e400',
    '1e-400',
    `-${'7'.repeat(400)}e400`,
    `0.${'3'.repeat(400)}e-400`,
  ])('may be %.12s…: its canonical text is an amount too', (text) => {
    expect(toAmount(toAmount(text))).toBe(toAmount(text));
    expect(toAmount(text)).toBe(plain(text));
  });

  it.each([
    '9'.repeat(401),
    '1e401',
    '1e-401',
    '1e-9999',
    '1e999999999999',
    `1.${'1'.repeat(1_000_000)}`,
  ])('may not be %.12s…', (text) => {
    const started = performance.now();
    expect(refusalOf(() => toAmount(text))).toMatch(
      /^a longer amount than can be meant; expected at most 400 digits/,
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('may be any in a result: sums and products have as many digits as they need', () => {
    const sum = addAmounts('1e400', '1e-400');
    expect(sum).toHaveLength(802);
    expect(addAmounts(sum, '-1e400')).toBe(toAmount('1e-400'));
    expect(formatExact(exactOf(sum))).toBe(sum);
    expect(compareAmounts(sum, '1e400')).toBe(1);
  });
});

describe('toExact', () => {
  it('says in its error where the amount stood', () => {
    expect(refusalOf(() => toExact('x', { path: 'tiers[0].from' }))).toContain(
      'tiers[0].from: not an amount',
    );
  });

  it('refuses even an object that has no text', () => {
    const nameless: unknown = Object.create(null);
    expect(() => toExact(nameless as string)).toThrow(
      expect.objectContaining({ code: 'invalid-amount' }),
    );
  });
});

describe('addAmounts, multiplyAmounts and compareAmounts', () => {
  it('take amounts in any form and agree with decimal.js', () => {
    fc.assert(
      fc.property(amountTexts, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (a, b) => {
        const x = new Oracle(a);
        expect(addAmounts(a, b)).toBe(plain(x.plus(b)));
        expect(multiplyAmounts(a, b)).toBe(plain(x.times(b)));
        expect(Math.sign(compareAmounts(a, b))).toBe(x.comparedTo(b));
      }),
    );
  });

  it('find 0.1 + 0.2 equal to 0.3', () => {
    expect(compareAmounts(addAmounts(0.1, 0.2), 0.3)).toBe(0);
  });
});

describe('isAmountInput', () => {
  it('tells amounts from everything else that may come from outside', () => {
    expect(['1e3', 5, 5n, new Oracle(1)].every(isAmountInput)).toBe(true);
    expect([null, undefined, '', true, {}, [], Number.NaN].some(isAmountInput)).toBe(false);
  });
});

describe('a Decimal', () => {
  it('beyond all measure is refused without being written out', () => {
    expect(isAmountInput(new Oracle('1e999999'))).toBe(false);
    expect(isAmountInput(new Oracle('1e-999999'))).toBe(false);
    expect(isAmountInput(new Oracle(Number.NaN))).toBe(false);
  });
});
