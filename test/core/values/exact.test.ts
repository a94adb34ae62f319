import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/core/values/exact';
import {
  addExact,
  compareExact,
  formatExact,
  multiplyExact,
  negateExact,
  readExact,
  signOf,
  subtractExact,
} from '../../../src/core/values/exact';
import { amountTexts, moneyTexts, Oracle, plain } from './oracle';

function exact(text: string): Exact {
  const value = readExact(text);
  if (value === undefined) throw new Error(`${text} was not read`);
  return value;
}

/** Plain notation by moving the point in the text, with no arithmetic on the amount at all. */
function pointMoved(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', part = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const places = Number(exponent);
  const digits = '0'.repeat(Math.max(0, -places)) + whole + part + '0'.repeat(Math.max(0, places));
  const point = Math.max(0, -places) + whole.length + places;
  const before = digits.slice(0, point).replace(/^0+/, '') || '0';
  const after = digits.slice(point).replace(/0+$/, '');
  const unsigned = after === '' ? before : `${before}.${after}`;
  return text.startsWith('-') && unsigned !== '0' ? `-${unsigned}` : unsigned;
}

describe('readExact and formatExact', () => {
  it('keep every digit of a text, whatever its length or exponent', () => {
    fc.assert(
      fc.property(amountTexts, (text) => {
        expect(formatExact(exact(text))).toBe(pointMoved(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['4.4e-16', '0.00000000000000044'],
    ['1e21', '1000000000000000000000'],
    ['12345678901234567890.12', '12345678901234567890.12'],
    ['99999999999.9999', '99999999999.9999'],
    ['100000000000.0001', '100000000000.0001'],
    ['999999999999999', '999999999999999'],
    ['9007199254740993', '9007199254740993'],
    ['0.12345', '0.12345'],
    ['-1234.50', '-1234.5'],
    ['+007', '7'],
    ['-0.00', '0'],
  ])('read %s as %s', (text, plainText) => {
    expect(formatExact(exact(text))).toBe(plainText);
  });

  it('read a number by its shortest round-trip text', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer().map((cents) => cents / 100),
      fc.maxSafeInteger().map((units) => units / 10_000),
      fc.constantFrom(0.1, -0, 1e21, 4.4e-16, 5e-324, Number.MAX_VALUE, 99999999999.9999),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readExact(number)).toEqual(readExact(String(number)));
      }),
      { numRuns: 2000 },
    );
  });

  it('read a bigint and a Decimal to the last digit', () => {
    fc.assert(
      fc.property(fc.bigInt(), amountTexts, (whole, text) => {
        expect(readExact(whole)).toEqual(exact(String(whole)));
        expect(readExact(new Oracle(text))).toEqual(exact(text));
      }),
    );
  });

  it('give equal amounts one and the same form, however they were written', () => {
    fc.assert(
      fc.property(amountTexts, fc.nat({ max: 12 }), (text, zeros) => {
        const written = plain(text);
        const padded = `${written}${written.includes('.') ? '' : '.'}${'0'.repeat(zeros)}`;
        expect(exact(padded)).toEqual(exact(text));
      }),
    );
  });
});

describe('readExact', () => {
  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '.',
    '-',
    '+-1',
    '--1',
    '12.3.4',
    '1,234',
    '1_000',
    '0x10',
    '0b1',
    '1e',
    'e5',
    '1e5.0',
    '1e99999999',
    '1e-99999999',
    'NaN',
    'Infinity',
    '-Infinity',
    '١٢',
    '１２',
    '½',
  ])('takes the text %j for no amount', (text) => {
    expect(readExact(text)).toBeUndefined();
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    new Oracle('NaN'),
    new Oracle('-Infinity'),
  ])('takes %s for no amount, as number or Decimal', (input) => {
    expect(readExact(input)).toBeUndefined();
  });

  it('takes what is neither text nor number for no amount, and rounds none of it', () => {
    const others: unknown[] = [null, undefined, true, [], ['1'], {}, new Date(0), Object(0.5)];
    expect(others.map((other) => readExact(other as string))).toEqual(others.map(() => undefined));
  });
});

describe('exact arithmetic', () => {
  it('adds, subtracts and multiplies as decimal.js does with a thousand digits', () => {
    fc.assert(
      fc.property(amountTexts, amountTexts, (a, b) => {
        const [x, y] = [new Oracle(a), new Oracle(b)];
        expect(addExact(exact(a), exact(b))).toEqual(exact(plain(x.plus(y))));
        expect(subtractExact(exact(a), exact(b))).toEqual(exact(plain(x.minus(y))));
        expect(multiplyExact(exact(a), exact(b))).toEqual(exact(plain(x.times(y))));
        expect(negateExact(exact(a))).toEqual(exact(plain(x.negated())));
      }),
      { numRuns: 1000 },
    );
  });

  it('compares as decimal.js does, amounts of every size with one another', () => {
    fc.assert(
      fc.property(amountTexts, amountTexts, (a, b) => {
        expect(Math.sign(compareExact(exact(a), exact(b)))).toBe(new Oracle(a).comparedTo(b));
        expect(compareExact(exact(a), exact(plain(a)))).toBe(0);
        expect(signOf(exact(a))).toBe(Math.sign(new Oracle(a).comparedTo(0)));
      }),
      { numRuns: 1000 },
    );
  });

  it('sums money to the same amount in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.oneof(moneyTexts, amountTexts), { minLength: 1 })
          .chain((texts) =>
            fc.tuple(
              fc.constant(texts),
              fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
            ),
          ),
        ([texts, shuffled]) => {
          const sum = (some: readonly string[]): Exact =>
            some.reduce<Exact>((total, text) => addExact(total, exact(text)), 0);
          const total = texts.reduce((all, text) => all.plus(text), new Oracle(0));
          expect(formatExact(sum(texts))).toBe(plain(total));
          expect(sum(shuffled)).toEqual(sum(texts));
        },
      ),
    );
  });

  it('keeps a cent beside twenty digits, and gives it back when they cancel', () => {
    const huge = exact('12345678901234567890');
    const withCent = addExact(huge, exact('0.01'));
    expect(formatExact(withCent)).toBe('12345678901234567890.01');
    expect(addExact(withCent, negateExact(huge))).toEqual(exact('0.01'));
  });

  it('steps over the border of the fast form and back', () => {
    const over = addExact(exact('99999999999.9999'), exact('0.0001'));
    expect(formatExact(over)).toBe('100000000000');
    expect(subtractExact(over, exact('0.0001'))).toEqual(exact('99999999999.9999'));
  });
});
