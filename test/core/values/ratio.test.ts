import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, roundedShare, share, toPlaces } from '../../../src/core/values/amount';
import type { Exact } from '../../../src/core/values/exact';
import { commonScale, formatExact, readExact, unitsAt } from '../../../src/core/values/exact';
import { amountTexts, Oracle } from './oracle';

function exact(text: string): Exact {
  return readExact(text) as Exact;
}

/** The integer nearest to dividend / divisor, half even, by the remainder alone. */
function nearestEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twiceRest = 2n * (dividend % divisor);
  if (twiceRest < divisor || (twiceRest === divisor && quotient % 2n === 0n)) return quotient;
  return quotient + 1n;
}

/** A fraction rounded to 34 significant digits by integer division. */
function to34Digits(a: Exact, b: Exact): string {
  const scale = commonScale(a, b);
  const [p, q] = [unitsAt(a, scale), unitsAt(b, scale)];
  if (p === 0n) return '0';
  const [over, under] = [p < 0n ? -p : p, q < 0n ? -q : q];
  let places = 33 - (String(over).length - String(under).length);
  const shifted = () =>
    places >= 0
      ? nearestEven(over * 10n ** BigInt(places), under)
      : nearestEven(over, under * 10n ** BigInt(-places));
  if (String(shifted()).length < 34) places++;
  const minus = p < 0n === q < 0n ? '' : '-';
  return new Oracle(`${minus}${shifted()}e${-places}`).toFixed();
}

const positiveTexts = amountTexts.filter((text) => new Oracle(text).greaterThan(0));

/** decimal.js as it rounds a ratio. */
const Decimal34 = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

describe('ratio', () => {
  it('is what decimal.js makes of it with 34 digits, half even', () => {
    fc.assert(
      fc.property(
        amountTexts,
        amountTexts.filter((text) => !new Oracle(text).isZero()),
        (a, b) => {
          const quotient = new Decimal34(new Oracle(a)).div(new Oracle(b)).toFixed();
          expect(ratio(exact(a), exact(b))).toBe(quotient === '-0' ? '0' : quotient);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is the quotient to 34 significant digits, half even', () => {
    const divisors = amountTexts.filter((text) => !new Oracle(text).isZero());
    fc.assert(
      fc.property(amountTexts, divisors, (a, b) => {
        expect(ratio(exact(a), exact(b))).toBe(to34Digits(exact(a), exact(b)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2469135780246913578024691357802469', '1234567890123456789012345678901234'],
    ['2469135780246913578024691357802467', '1234567890123456789012345678901234'],
    ['-2469135780246913578024691357802469', '-1234567890123456789012345678901234'],
    ['2469135780246913578024691357802469.0000002', '1234567890123456789012345678901235'],
  ])('of %s to 2, a half after the 34th digit, is %s', (dividend, quotient) => {
    expect(ratio(exact(dividend), exact('2'))).toBe(quotient);
  });

  it('has no exponent, however small, and no negative zero', () => {
    expect(ratio(exact('1'), exact('1e30'))).toBe('0.000000000000000000000000000001');
    expect(ratio(exact('0'), exact('-3'))).toBe('0');
  });
});

describe('share', () => {
  it('is null where the whole is 0 or less', () => {
    expect(share(exact('1'), exact('0'))).toBeNull();
    expect(share(exact('-1'), exact('-2'))).toBeNull();
    expect(share(exact('-1'), exact('2'))).toBe('-0.5');
  });
});

describe('roundedShare', () => {
  it('is the very quotient rounded once to the places asked for, half even', () => {
    fc.assert(
      fc.property(amountTexts, positiveTexts, fc.nat({ max: 12 }), (a, b, places) => {
        const [part, whole] = [exact(a), exact(b)];
        const scale = commonScale(part, whole);
        const p = unitsAt(part, scale);
        const units = nearestEven((p < 0n ? -p : p) * 10n ** BigInt(places), unitsAt(whole, scale));
        const rounded = new Oracle(`${p < 0n && units > 0n ? '-' : ''}${units}e-${places}`);
        expect(roundedShare(part, whole, places)).toBe(rounded.toFixed());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['1', '8', 2, '0.12'],
    ['3', '8', 2, '0.38'],
    ['-1', '8', 2, '-0.12'],
    ['-3', '8', 2, '-0.38'],
    ['-1', '1000', 2, '0'],
    ['5', '10', 0, '0'],
    ['15', '10', 0, '2'],
    ['9995', '10000', 3, '1'],
    ['2', '300000000', 12, '0.000000006667'],
    ['999999999.9999', '1000000000', 12, '1'],
  ] as const)('of %s in %s to %i places is %s', (part, whole, places, rounded) => {
    expect(roundedShare(exact(part), exact(whole), places)).toBe(rounded);
  });
});

describe('toPlaces', () => {
  it.each([
    ['0.125', 2, '0.12'],
    ['0.375', 2, '0.38'],
    ['-0.125', 2, '-0.12'],
    ['7', 2, '7.00'],
    ['2.5', 0, '2'],
    ['-0.001', 2, '0.00'],
    [
      '1234567890123456789012345678901234567890.125',
      2,
      '1234567890123456789012345678901234567890.12',
    ],
  ] as const)('writes %s to %i places as %s', (amount, places, text) => {
    expect(toPlaces(amount, places)).toBe(text);
  });

  it('rounds as decimal.js does', () => {
    fc.assert(
      fc.property(amountTexts, fc.nat({ max: 40 }), (text, places) => {
        const rounded = new Oracle(text).toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN);
        expect(toPlaces(text, places)).toBe(
          rounded
            .plus(0)
            .toFixed(places)
            .replace(/^-(?=[0.]*$)/, ''),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('rounds what formatExact writes, of any length, once', () => {
    fc.assert(
      fc.property(amountTexts, fc.nat({ max: 6 }), (text, places) => {
        const written = toPlaces(formatExact(exact(text)), places);
        expect(
          new Oracle(written).minus(text).abs().times(2).lessThanOrEqualTo(`1e-${places}`),
        ).toBe(true);
        expect(written.split('.')[1] ?? '').toHaveLength(places);
      }),
    );
  });
});
