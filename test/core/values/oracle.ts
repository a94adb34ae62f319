import { Decimal } from 'decimal.js';
import fc from 'fast-check';

/** What the amounts are held against: decimal.js with more digits than any of these cases has. */
export const Oracle = Decimal.clone({ precision: 1000 });

/** An amount in plain notation, by decimal.js. */
export function plain(amount: Decimal.Value): string {
  return new Oracle(amount).toFixed();
}

const sign = fc.constantFrom('', '-', '+');

function digits(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
}

function decimals(whole: fc.Arbitrary<string>, part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(sign, whole, part)
    .map(([minus, before, after]) => `${minus}${before}${after === '' ? '' : `.${after}`}`);
}

/** Amounts as shops write them. */
export const moneyTexts = decimals(digits(1, 6), fc.oneof(digits(2, 2), digits(0, 4)));

/** Around the place where the fast form ends: 15 digits, four decimals, a hundred billion. */
const borderTexts = fc.oneof(
  decimals(digits(9, 13), digits(3, 6)),
  decimals(digits(14, 17), digits(0, 1)),
  fc.constantFrom(
    '99999999999.9999',
    '-99999999999.9999',
    '100000000000',
    '-100000000000',
    '99999999999.99995',
    '0.0001',
    '0.00005',
    '999999999999999',
    '9999999999999999',
    '9007199254740993',
  ),
);

/** Any text that is an amount: plain, long, with an exponent, with a bare point. */
export const amountTexts = fc.oneof(
  moneyTexts,
  borderTexts,
  decimals(digits(20, 40), digits(0, 30)),
  fc
    .tuple(decimals(digits(1, 20), digits(0, 20)), fc.integer({ min: -40, max: 40 }), fc.boolean())
    .map(
      ([mantissa, exponent, plus]) => `${mantissa}e${plus && exponent > 0 ? '+' : ''}${exponent}`,
    ),
  fc.tuple(sign, digits(1, 18)).map(([minus, part]) => `${minus}.${part}`),
  fc.tuple(sign, digits(1, 18)).map(([minus, whole]) => `${minus}${whole}.`),
  fc.constantFrom('0', '-0', '-0.00', '000', '4.4e-16', '1e21', '1E3', '-0e5'),
);
