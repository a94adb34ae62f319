import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/core/values/exact';
import { formatExact, readExact } from '../../../src/core/values/exact';
import { exactSums } from '../../../src/core/values/exact-sums';
import { amountTexts, moneyTexts, Oracle, plain } from './oracle';

const entries = fc.array(
  fc.record({
    // Beyond the first 1024 the sums must grow.
    index: fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(1023, 1024, 5000)),
    text: fc.oneof(moneyTexts, amountTexts, fc.constant('99999999999.9999')),
  }),
  { maxLength: 60 },
);

function added(list: readonly { index: number; text: string }[]) {
  const sums = exactSums();
  for (const { index, text } of list) sums.add(index, readExact(text) as Exact);
  return sums;
}

describe('exactSums', () => {
  it('holds for each index the sum that decimal.js finds, in whatever order amounts came', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const [sums, reversed] = [added(list), added(list.toReversed())];
        for (const { index } of list) {
          const sum = list
            .filter((entry) => entry.index === index)
            .reduce((total, { text }) => total.plus(text), new Oracle(0));
          expect(formatExact(sums.at(index))).toBe(plain(sum));
          expect(reversed.at(index)).toEqual(sums.at(index));
        }
      }),
    );
  });

  it('stays exact where a total outgrows the integers that a double can hold', () => {
    const sums = exactSums();
    for (let times = 0; times < 1000; times++) sums.add(0, readExact('99999999999.9999') as Exact);
    expect(formatExact(sums.at(0))).toBe('99999999999999.9');
    for (let times = 0; times < 1000; times++) sums.add(0, readExact('-99999999999.9999') as Exact);
    expect(sums.at(0)).toBe(0);
  });

  it('is 0 where nothing was added', () => {
    expect(exactSums().at(70_000)).toBe(0);
  });
});
