import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { type CsvOptions, fromCsv } from '../../../src/csv';
import { buildPyramid } from '../../../src/index';

interface Reading {
  /** Lines of the rows that count, and of those that were dropped. */
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
  readonly notices: readonly Notice[];
}

function read(text: string, options: CsvOptions = {}): Reading {
  const notices: Notice[] = [];
  const kept: number[] = [];
  const dropped: number[] = [];
  // Whether amounts are of lines or of orders is not the question here.
  const lineAmounts = text.includes('amount') ? ['amount'] : [];
  const source = fromCsv(text, { lineAmounts, ...options, onNotice: (said) => notices.push(said) });
  for (const row of source) ('isDuplicate' in row ? dropped : kept).push(row.line ?? 0);
  return { kept, dropped: dropped.sort((a, b) => a - b), notices };
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

const DROP = { duplicates: 'drop' } as const;

/** Lines of rows by the rule, read from the cells themselves. */
function repeatsByTheRule(rows: readonly (readonly string[])[]): number[] {
  const isAlike = (a: number, b: number): boolean =>
    (rows[a] ?? []).every((cell, at) => {
      const other = rows[b]?.[at] ?? '';
      return cell === other || cell === '' || other === '';
    });
  const found = new Set<number>();
  for (let from = 3; from + 3 <= rows.length; from++) {
    for (let at = 0; at + 3 <= from; at++) {
      let length = 0;
      while (
        from + length < rows.length &&
        at + length < from &&
        isAlike(at + length, from + length)
      )
        length++;
      const isVaried = rows
        .slice(from + 1, from + length)
        .some((_, step) => !isAlike(from + step, from + step + 1));
      if (length < 3 || !isVaried) continue;
      for (let row = from; row < from + length; row++) found.add(row + 2);
    }
  }
  return [...found].sort((a, b) => a - b);
}

describe('a run of rows that stands a second time', () => {
  const HEAD = 'date,customer,sku,size,amount';
  const FIRST = [
    '2025-01-05,alpha,M1,L,600',
    '2025-01-16,alpha,S,,50',
    '2025-01-17,alpha,S,,40',
    '2025-01-15,beta,M2,L,700',
  ];

  it('is said, with its lines and amount, and counts; dropped, it stands in the account', () => {
    const again = FIRST.slice(0, 3).map((line) => line.replace(',L,', ',,'));
    const text = lines(HEAD, ...FIRST, ...again, '2025-01-15,gamma,M3,,650');
    const params = { rows: 3, runs: 1, line: 6, earlierLine: 2, amount: '690' };
    const kept = read(text);
    expect(kept.kept).toHaveLength(8);
    expect(kept.notices).toMatchObject([
      { notice: 'rows-again-in-order', params: { ...params, done: 'kept' } },
    ]);
    const dropped = read(text, DROP);
    expect(dropped.dropped).toEqual([6, 7, 8]);
    expect(dropped.notices).toMatchObject([
      { notice: 'rows-again-in-order', params: { ...params, done: 'dropped' } },
    ]);
    const { control, customers } = buildPyramid(fromCsv(text, DROP));
    expect(control.rows).toMatchObject({ read: 8, used: 5, duplicates: 3 });
    expect(control.amounts['revenue']).toMatchObject({ used: '2040', duplicates: '690' });
    expect(customers[0]).toMatchObject({ customerId: 'beta', value: '700' });
  });

  it('is none of two rows, of equal rows, in another order, or where a cell differs', () => {
    const [a = '', b = '', c = '', d = ''] = FIRST;
    for (const rows of [
      [a, b, a, b],
      [a, a, a, b, a, a, a],
      [a, b, c, d, d, c, b, a],
      [a, b, c, a.replace('L', 'XL'), b, c],
      [a, b, c, a, d, b, d, c],
    ]) {
      expect(read(lines(HEAD, ...rows), DROP).dropped).toEqual([]);
    }
  });

  it('does not overlap itself', () => {
    const [a = '', b = '', c = ''] = FIRST;
    expect(read(lines(HEAD, a, b, a, b, a), DROP).dropped).toEqual([]);
    expect(read(lines(HEAD, a, b, c, a, b, c, a, b, c), DROP).dropped).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it('is found by the rule, wherever it stands', () => {
    const row = fc.tuple(
      fc.constantFrom('ann', 'bob', 'cid'),
      fc.constantFrom('L', 'M', ''),
      fc.constantFrom('1', '2'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 40 }), (rows) => {
        const text = lines('customer,size,amount', ...rows.map((cells) => cells.join()));
        expect(read(text, DROP).dropped).toEqual(repeatsByTheRule(rows));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a row that stands twice with its order id', () => {
  const HEAD = 'order id,customer,date,amount';
  const ORDERS = ['1001,ann,2025-01-03,10', '1002,bob,2025-01-04,20', '1003,cid,2025-01-05,30'];
  const [first = '', second = '', third = ''] = ORDERS;

  it('is one too many where other orders have one row', () => {
    const text = lines(HEAD, first, second, first, third, '1004,dee,2025-01-06,5');
    const params = { rows: 1, line: 4, earlierLine: 2, amount: '10' };
    expect(read(text).notices).toMatchObject([{ notice: 'rows-twice-with-order', params }]);
    expect(read(text, DROP)).toMatchObject({ dropped: [4], notices: [{ params }] });
  });

  it('is a line of its order where others have lines too, wherever these come', () => {
    for (const other of [second, '1001,ann,2025-01-03,11', '1003,cid,2025-01-05,31']) {
      const text = lines(HEAD, first, second, first, third, other);
      const isLine = other !== second;
      expect(read(text, DROP).dropped).toEqual(isLine ? [] : [4, 6]);
      expect(read(text).notices).toHaveLength(isLine ? 0 : 1);
    }
  });

  it('is another order where it is of another customer', () => {
    expect(read(lines(HEAD, first, second, '1001,bob,2025-01-03,10'), DROP).dropped).toEqual([]);
  });

  it('is found among many, sorted or not, and no other is', () => {
    const many = Array.from(
      { length: 9000 },
      (_, at) => `${(at * 7919) % 9001},c${at % 70},x,${at % 9}`,
    );
    const sorted = [...many].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    for (const rows of [many, sorted, sorted.toReversed()]) {
      const twice = [100, 4500, 8000].map((at) => rows[at] ?? '');
      const text = lines('order,customer,note,amount', ...rows, ...twice);
      expect(read(text, DROP).dropped).toEqual([9002, 9003, 9004]);
      const spread = [...rows.slice(0, 5000), twice[0], ...rows.slice(5000), twice[1], rows[9]];
      expect(
        read(lines('order,customer,note,amount', ...(spread as string[])), DROP).dropped,
      ).toEqual([5002, 9003, 9004]);
    }
  });
});

describe('the cells by which rows are equal', () => {
  it('are not those that number the rows', () => {
    const rows = ['ann,1', 'bob,2', 'cid,3', 'ann,1', 'bob,2', 'cid,3'];
    const numbered = rows.map((row, at) => `${at},${row}`);
    expect(read(lines('index,customer,amount', ...numbered), DROP).dropped).toEqual([5, 6, 7]);
    expect(read(lines('points,customer,amount', ...numbered), DROP).dropped).toEqual([]);
  });

  it('are all others, in a wide table too', () => {
    const wide = (row: number, other = ''): string =>
      [`c${row}`, `${row}`, ...Array.from({ length: 20 }, (_, at) => `${at}-${row}`), other].join();
    const head = ['customer', 'amount', ...Array.from({ length: 20 }, (_, at) => `x${at}`), 'last'];
    const rows = Array.from({ length: 200 }, (_, row) => wide(row, 'a'));
    const again = [10, 11, 12, 13].map((row) => wide(row, row === 12 ? 'b' : 'a'));
    expect(read(lines(head.join(), ...rows, ...again), DROP).dropped).toEqual([]);
    expect(
      read(lines(head.join(), ...rows, ...again.slice(0, 2), wide(12, '')), DROP).dropped,
    ).toEqual([202, 203, 204]);
  });
});
