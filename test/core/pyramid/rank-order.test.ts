import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierCustomers } from '../../../src/core/pyramid/tier-customers';

/** Enough for the way that many customers are put in order. */
const MANY = 6000;

describe('the order of many customers', () => {
  it('is that of their values as whole numbers, then of their ids by code point', () => {
    const cents = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }),
    );
    fc.assert(
      fc.property(fc.array(cents, { minLength: 40, maxLength: 60 }), (seen) => {
        const all = Array.from({ length: MANY }, (_, at) => ({
          customerId: `C${(at * 7919) % MANY}`,
          cents: (seen[at % seen.length] as number) + Math.floor(at / 1000),
        }));
        const given = all.map((one) => ({ ...one, value: `${one.cents}e-2` }));
        const expected = all.toSorted(
          (a, b) => b.cents - a.cents || (a.customerId < b.customerId ? -1 : 1),
        );
        expect(tierCustomers(given).customers.map(({ customerId }) => customerId)).toEqual(
          expected.map(({ customerId }) => customerId),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('is the same where one of them is too large for plain numbers', () => {
    const given = Array.from({ length: MANY }, (_, at) => ({
      customerId: `C${at}`,
      value: at % 50,
    }));
    const ids = tierCustomers(given).customers.map(({ customerId }) => customerId);
    const giant = { customerId: 'giant', value: '123456789012345678901234567890.5' };
    const beside = tierCustomers([...given, giant]).customers;
    expect(beside.map(({ customerId }) => customerId)).toEqual(['giant', ...ids]);
  });
});
