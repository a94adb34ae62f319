import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnSums } from '../../../src/input/layout/column-sums';
import { isSumOf, shownAmount } from '../../../src/input/layout/digits';
import { rowTrail } from '../../../src/input/layout/running-sums';

describe('the running sums of a column', () => {
  it('are exact for any digits, signs and decimals', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 12 }))
      .map(([units, decimals]) => ({ units, decimals }));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 200 }), (amounts) => {
        const trail = rowTrail();
        const column = new ColumnSums([0], 'amount', ['.']);
        let wanted = 0n;
        for (const { units, decimals } of amounts) {
          const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
          const at = digits.length - decimals;
          const text = decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
          column.add([units < 0n ? `-${text}` : text], trail.rows, 0, false);
          trail.rows++;
          wanted += units * 10n ** BigInt(12 - decimals);
        }
        const [all] = column.sumsOf('0', 'lines', null);
        expect(all?.isWhole).toBe(true);
        expect(all?.sum).toBe(wanted);
      }),
    );
  });

  it('stay exact where many of them pass what a double can hold', () => {
    const trail = rowTrail();
    const column = new ColumnSums([0], 'amount', ['.']);
    for (let row = 0; row < 1000; row++) {
      column.add(['99999999999999'], row, 0, false);
      column.add(['0.01'], row, 0, false);
    }
    const [all] = column.sumsOf('0', 'lines', null);
    expect(shownAmount(all?.sum ?? 0n)).toBe('99999999999999010');
    expect(trail.rows).toBe(0);
  });

  it('are kept in both ways to read it, until a cell shows which', () => {
    const column = new ColumnSums([0], 'amount', ['.', ',']);
    column.add(['1.500'], 0, 0, false);
    column.add(['2.250'], 1, 0, false);
    const read = () => column.sumsOf('0', 'lines', null).map(({ sum }) => shownAmount(sum));
    expect(read()).toEqual(['3.75', '3750']);
    column.add(['0,25'], 2, 0, false);
    expect(read()).toEqual(['3750.25']);
  });

  it('are of what several cells of a row come to when they are multiplied', () => {
    const column = new ColumnSums([0, 2], 'quantity * price', ['.', ',']);
    for (const [at, cells] of [
      ['2', 'x', '1.500'],
      ['', 'x', '4'],
      ['3', 'x', '0,25'],
    ].entries()) {
      column.add(cells, at, 0, false);
    }
    const [all, ...others] = column.sumsOf('3000,75', 'lines', null);
    expect(others).toEqual([]);
    expect([all?.isWhole, all?.amount]).toEqual([true, all?.sum]);
    column.add(['99999999', 'x', '999999999'], 3, 0, false);
    expect(column.sumsOf('0', 'lines', null)[0]?.isWhole).toBe(false);
  });

  it('compare a sum with its parts', () => {
    expect(isSumOf('30', ['10', '20.00'])).toBe(true);
    expect(isSumOf('1.234,50', ['1.234,00', '0,50'])).toBe(true);
    expect(isSumOf('30', ['10', 'x'])).toBe(false);
  });
});
