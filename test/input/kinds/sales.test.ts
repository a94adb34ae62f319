import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { SourceRow } from '../../../src/core/pyramid/transaction';
import { type SalesOptions, salesTable } from '../../../src/input/kinds/sales';
import { said } from '../../said';

interface TableOptions extends SalesOptions {
  readonly basis: string;
  readonly needsDate: boolean;
}

function sourceRows(
  headings: readonly string[],
  { basis, needsDate, ...options }: TableOptions,
  isGuarded = false,
) {
  const table = salesTable(options, { basis, dates: needsDate }, isGuarded)(headings);
  const listed = (add: (rows: SourceRow[]) => void): readonly SourceRow[] => {
    const rows: SourceRow[] = [];
    add(rows);
    return rows;
  };
  return {
    ...table,
    push: (line: number, cells: readonly string[]) =>
      listed((rows) => table.push(line, cells, rows)),
    end: () => listed(table.end),
  };
}

type SalesTable = ReturnType<typeof sourceRows>;

const REVENUE: TableOptions = { basis: 'revenue', needsDate: true };
const HEADINGS = ['Customer ID', 'Order Date', 'Sales'];

/** All rows of a table whose heading is line 1. */
function read(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: Partial<TableOptions> = {},
): readonly SourceRow[] {
  return readWith(sourceRows(headings, { ...REVENUE, ...options }, true), rows);
}

function readWith(reader: SalesTable, rows: readonly (readonly string[])[]): readonly SourceRow[] {
  return [...rows.flatMap((cells, at) => reader.push(at + 2, cells)), ...reader.end()];
}

/** Code and column of each problem of the only row. */
function problems(
  headings: readonly string[],
  cells: readonly string[],
  options: Partial<TableOptions> = {},
): readonly (readonly [string, string | undefined])[] {
  const [row] = read(headings, [cells], options);
  return row !== undefined && 'problems' in row && row.problems !== undefined
    ? row.problems.map(({ code, column }) => [code, column] as const)
    : [];
}

function refusal(act: () => unknown): PyramidError {
  try {
    act();
  } catch (error) {
    if (error instanceof PyramidError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a row that is good', () => {
  it('becomes a transaction with what its columns hold', () => {
    const headings = [
      'Client No',
      'Date',
      'Total',
      'Cost',
      'Service Cost',
      'Profit',
      'Currency',
      'x',
    ];
    const cells = ['007', '2024/4/27 10:30', '$1,234.50', '(2)', '3', '', 'usd', '?'];
    expect(read(headings, [cells])).toEqual([
      {
        customerId: '007',
        line: 2,
        date: '2024-04-27',
        revenue: '1234.50',
        cost: '-2',
        costToServe: '3',
        currency: 'USD',
      },
    ]);
  });

  it('keeps the id exactly: spaces, case, zeros and formulas', () => {
    for (const id of [
      ' 007 ',
      'ann',
      'Ann',
      '__proto__',
      'constructor',
      '=1+1',
      "'=1",
      '曾惠-14485',
    ]) {
      const [row] = read(HEADINGS, [[id, '2024-01-05', '1']]);
      expect(row?.customerId).toBe(id);
    }
  });

  it('keeps the id untouched where no reader of ids is given', () => {
    const row = ["'=1", '2024-01-05', '1'];
    expect(readWith(sourceRows(HEADINGS, REVENUE), [row])).toMatchObject([{ customerId: "'=1" }]);
  });

  it('has the product of its factors exactly, where the mapping says so', () => {
    const headings = ['CustomerID', 'InvoiceDate', 'Quantity', 'UnitPrice'];
    const options = { columns: { revenue: 'Quantity*UnitPrice' } };
    const rows = [
      ['1', '2024-01-05', '3', '0.1'],
      ['1', '2024-01-05', '-12345678901234567890', '1.1'],
      ['1', '2024-01-05', '6', '€2.55'],
    ];
    expect(read(headings, rows, options).map(({ revenue }) => revenue)).toEqual([
      '0.3',
      '-13580246791358024679',
      '15.3',
    ]);
  });

  it('has a measure by the name of the basis, __proto__ among them', () => {
    const [row] = read(['Customer', 'Points'], [['a', '5']], { basis: 'points', needsDate: false });
    expect(row).toEqual({ customerId: 'a', line: 2, measures: { points: '5' } });
    const options = { basis: '__proto__', needsDate: false };
    const [strange] = read(['Customer', '__proto__'], [['a', '5']], options);
    expect(Object.entries(strange?.measures ?? {})).toEqual([['__proto__', '5']]);
  });

  it('may have no date where the window is all', () => {
    const options = { needsDate: false };
    expect(read(HEADINGS, [['a', '', '1']], options)).toEqual([
      { customerId: 'a', line: 2, revenue: '1' },
    ]);
    expect(read(['Customer', 'Sales'], [['a', '1']], options)).toEqual([
      { customerId: 'a', line: 2, revenue: '1' },
    ]);
  });

  it('may leave blank the amounts that the basis does not need', () => {
    const headings = [...HEADINGS, 'Cost', 'Profit'];
    expect(problems(headings, ['a', '2024-01-05', '1', '', ' '])).toEqual([]);
    expect(problems(headings, ['a', '2024-01-05', '', '', '1'], { basis: 'profit' })).toEqual([]);
    expect(problems(headings, ['a', '2024-01-05', '3', '1', ''], { basis: 'profit' })).toEqual([]);
  });

  it('may have more cells than headings where they are blank', () => {
    expect(problems(HEADINGS, ['a', '2024-01-05', '1', '', ' '])).toEqual([]);
    expect(problems([...HEADINGS, '', ''], ['a', '2024-01-05', '1'])).toEqual([]);
  });
});

describe('a row that cannot be read', () => {
  it('says line, column, reason, what was expected and the text that was there', () => {
    expect(read(HEADINGS, [['a', '2025-02-30', '12.3.4']])).toEqual([
      {
        customerId: 'a',
        line: 2,
        cells: ['a', '2025-02-30', '12.3.4'],
        problems: [
          {
            code: 'invalid-date',
            reason: 'not-a-date-of-the-calendar',
            params: { format: '', time: '', serial: '' },
            line: 2,
            column: 'Order Date',
            expected: 'a date such as 2024-04-27',
            received: '2025-02-30',
          },
          {
            code: 'invalid-amount',
            reason: 'unreadable-amount',
            params: { decimal: '.' },
            line: 2,
            column: 'Sales',
            expected: 'an amount such as 1234.50 or 1,234.50',
            received: '12.3.4',
          },
        ],
      },
    ]);
  });

  it('keeps what could be read of it', () => {
    const headings = [...HEADINGS, 'Cost', 'Profit'];
    expect(read(headings, [['', '2024-01-05', '5', 'x', '2']])).toMatchObject([
      { date: '2024-01-05', revenue: '5', profit: '2', problems: [{}, {}] },
    ]);
  });

  it.each<[string, readonly string[], string, string]>([
    ['a blank id', [' \u00a0', '2024-01-05', '1'], 'blank-id', 'Customer ID'],
    ['a blank date', ['a', ' ', '1'], 'missing-date', 'Order Date'],
    ['a blank amount', ['a', '2024-01-05', ''], 'missing-amount', 'Sales'],
    ['a wrong amount', ['a', '2024-01-05', 'N/A'], 'invalid-amount', 'Sales'],
    ['an amount that could be two', ['a', '2024-01-05', '--5'], 'ambiguous-amount', 'Sales'],
  ])('has %s', (_, cells, code, column) => {
    expect(problems(HEADINGS, cells)).toEqual([[code, column]]);
  });

  it('has too few or too many cells, and nothing is read of it', () => {
    for (const cells of [
      ['a', '2024-01-05'],
      ['a', '2024-01-05', '1', '2'],
    ]) {
      const [row] = read(HEADINGS, [cells]);
      expect(row).toMatchObject({
        line: 2,
        cells,
        problems: [{ code: 'ragged-row', line: 2, received: `${cells.length}` }],
      });
      expect(row).not.toHaveProperty('revenue');
    }
  });

  it('has a wrong text in any amount that is recognised, also one that is not needed', () => {
    const headings = [...HEADINGS, 'Cost'];
    expect(problems(headings, ['a', '2024-01-05', '1', '?'])).toEqual([['invalid-amount', 'Cost']]);
  });

  it('has neither profit nor what it follows from', () => {
    const options = { basis: 'profit' };
    const headings = [...HEADINGS, 'Cost', 'Profit'];
    expect(problems(headings, ['a', '2024-01-05', '1', '', ''], options)).toEqual([
      ['missing-amount', 'Profit'],
    ]);
    expect(problems(headings, ['a', '2024-01-05', 'x', '1', ''], options)).toEqual([
      ['invalid-amount', 'Sales'],
    ]);
    expect(problems([...HEADINGS, 'Cost'], ['a', '2024-01-05', '1', ''], options)).toEqual([
      ['missing-amount', undefined],
    ]);
  });

  it('has a factor that is blank or wrong', () => {
    const headings = ['Customer', 'Date', 'Qty', 'Price'];
    const options = { columns: { revenue: 'Qty*Price' } };
    expect(problems(headings, ['a', '2024-01-05', '', '5'], options)).toEqual([
      ['missing-amount', 'Qty'],
    ]);
    expect(problems(headings, ['a', '2024-01-05', 'x', 'y'], options)).toEqual([
      ['invalid-amount', 'Qty'],
      ['invalid-amount', 'Price'],
    ]);
  });

  it('is told once of a cell that is read for two amounts', () => {
    expect(problems(HEADINGS, ['a', '2024-01-05', 'x'], { basis: 'Sales' })).toEqual([
      ['invalid-amount', 'Sales'],
    ]);
  });
});

describe('rows with nothing in them', () => {
  it('are passed over, and a notice says how many', () => {
    const reader = sourceRows(HEADINGS, REVENUE);
    const rows = readWith(reader, [
      ['', '', ''],
      ['a', '2024-01-05', '1'],
      [' ', '\u00a0', ''],
      [''],
    ]);
    expect(rows).toMatchObject([{ customerId: 'a', line: 3 }]);
    expect(reader.notices()).toEqual([{ notice: 'blank-rows', params: { rows: 3 } }]);
  });
});

describe('rows whose dates wait', () => {
  it('keep their order with all others, and come as soon as the order is known', () => {
    const reader = sourceRows(HEADINGS, REVENUE);
    const rows = [
      ['a', '2024-01-05', '1'],
      ['b', '5/1/2024', '1'],
      ['c', '2024-01-05', '1'],
      ['', '6/1/2024', 'x'],
      ['d', '27/4/2024', '1'],
      ['e', '7/1/2024', '1'],
    ];
    // The first rows, and the last two, wait for others that may repeat them.
    const more = Array.from({ length: 70 }, (_, at) => [`f${at}`, '8/1/2024', '1']);
    const come = [...rows, ...more].flatMap((cells, at) => reader.push(at + 2, cells));
    expect(come).toHaveLength(74);
    expect(come.slice(0, 6)).toMatchObject([
      { line: 2, date: '2024-01-05' },
      { line: 3, date: '2024-01-05' },
      { line: 4, date: '2024-01-05' },
      { line: 5, date: '2024-01-06', problems: [{ code: 'blank-id' }, { code: 'invalid-amount' }] },
      { line: 6, date: '2024-04-27' },
      { line: 7, date: '2024-01-07' },
    ]);
    expect(reader.end()).toHaveLength(2);
  });

  it('are refused at the end where nothing told day from month', () => {
    const error = refusal(() => read(HEADINGS, [['a', '5/1/2024', '1']]));
    expect(error.code).toBe('ambiguous-dates');
    expect(said(error)).toContain('`dateFormat` d/M/yyyy');
  });

  it('are read by a stated format', () => {
    expect(read(HEADINGS, [['a', '5/1/24', '1']], { dateFormat: 'M/d/yy' })).toMatchObject([
      { date: '2024-05-01' },
    ]);
  });

  it('are dated the same whatever the order of the rows', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const rows = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 12 })), { maxLength: 12 });
    const shuffled = rows.chain((pairs) => {
      const table = [[31, 1] as const, ...pairs].map(([d, m], at) => [
        `c${at}`,
        `${d}/${m}/2024`,
        '1',
      ]);
      const all = { minLength: table.length, maxLength: table.length };
      return fc.tuple(fc.constant(table), fc.shuffledSubarray(table, all));
    });
    const dates = (table: readonly string[][]) =>
      new Map(read(HEADINGS, table).map(({ customerId, date }) => [customerId, date]));
    fc.assert(
      fc.property(shuffled, ([table, other]) => {
        expect(dates(other)).toEqual(dates(table));
        expect(dates(table).get('c0')).toBe('2024-01-31');
      }),
    );
  });
});

describe('signs of money in amounts', () => {
  it('may stand with some rows and be written in several ways of one currency', () => {
    const reader = sourceRows(HEADINGS, REVENUE);
    const rows = readWith(reader, [
      ['a', '2024-01-05', '$5'],
      ['a', '2024-01-05', '5'],
      ['a', '2024-01-05', 'USD 5'],
      ['a', '2024-01-05', '($5.00)'],
    ]);
    expect(rows.map(({ revenue }) => revenue)).toEqual(['5', '5', '5', '-5.00']);
  });

  it.each([
    ['$5', '€5', '$', 'EUR'],
    ['5元', '5 JPY', '元', 'JPY'],
  ])('of two currencies, %j and %j, are refused with both lines', (first, second, one, other) => {
    const rows = [
      ['a', '2024-01-05', first],
      ['a', '2024-01-05', '7'],
      ['a', '2024-01-05', second],
    ];
    const error = refusal(() => read(HEADINGS, rows));
    expect(error.code).toBe('several-currencies');
    expect(said(error)).toContain(`${one} in line 2, ${other} in line 4`);
  });

  it('of two currencies in two columns are two currencies as well', () => {
    const act = () => read([...HEADINGS, 'Cost'], [['a', '2024-01-05', '$5', '€1']]);
    expect(refusal(act).code).toBe('several-currencies');
  });

  it('may be many beside a column for the currency, so long as they agree with it', () => {
    const headings = [...HEADINGS, 'Currency'];
    const rows = [
      ['a', '2024-01-05', '$5', 'CAD'],
      ['a', '2024-01-05', '€5', 'eur'],
      ['a', '2024-01-05', '5', ' 人民币 '],
      ['a', '2024-01-05', '5', 'points'],
      ['a', '2024-01-05', '€5', 'USD'],
      ['a', '2024-01-05', '5元', 'TWD'],
      ['a', '2024-01-05', 'Rs. 5', 'LKR'],
      ['a', '2024-01-05', '5元', 'JPY'],
    ];
    expect(read(headings, rows)).toMatchObject([
      { currency: 'CAD' },
      { currency: 'EUR' },
      { currency: 'CNY' },
      { currency: 'points' },
      { currency: 'USD', problems: [{ code: 'several-currencies', received: '€5' }] },
      { currency: 'TWD', revenue: '5' },
      { currency: 'LKR', revenue: '5' },
      { currency: 'JPY', problems: [{ code: 'several-currencies', received: '5元' }] },
    ]);
  });
});

describe('a decimal comma', () => {
  it('holds for every amount of the table', () => {
    const options = { decimalMark: ',' } as const;
    const headings = [...HEADINGS, 'Cost'];
    expect(read(headings, [['a', '2024-01-05', '1.234,50', '0,5 €']], options)).toMatchObject([
      { revenue: '1234.50', cost: '0.5' },
    ]);
  });
});

describe('the places that are read', () => {
  it('are each listed once, in the order of the columns', () => {
    const headings = ['Sales', 'x', 'Date', 'Profit', 'Customer'];
    expect(sourceRows(headings, { ...REVENUE, basis: 'Sales' }).places()).toEqual([0, 2, 3, 4]);
  });
});

describe('any table', () => {
  it('gives a row for each row that came, in order, and changes nothing that came', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', '5', '1,234', '$5', '2024-01-05', '27/4/2024', '5/1/2024', 'x'),
    );
    const table = fc.array(fc.array(cell, { maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        const before = structuredClone(rows);
        for (const cells of rows) Object.freeze(cells);
        let read: readonly SourceRow[] = [];
        try {
          read = readWith(sourceRows(HEADINGS, { ...REVENUE, totalLines: 'none' }), rows);
        } catch (error) {
          expect(error).toMatchObject({
            code: expect.stringMatching(/^(ambiguous-dates|ambiguous-amounts|several-currencies)$/),
          });
          return;
        }
        const lines = rows.flatMap((cells, at) =>
          cells.some((text) => text.trim() !== '') ? [at + 2] : [],
        );
        expect(read.map(({ line }) => line)).toEqual(lines);
        expect(rows).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
