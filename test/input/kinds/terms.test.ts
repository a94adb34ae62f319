import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue';
import { addAmounts, multiplyAmounts } from '../../../src/core/values/amount';
import { factsFromCsv, fromCsv } from '../../../src/csv';
import { aggregateCustomers, PyramidError } from '../../../src/index';
import { findColumns } from '../../../src/input/kinds/columns';
import { type ColumnMapping, salesKind } from '../../../src/input/kinds/sales';
import { type Columns, readTerms, termsText } from '../../../src/input/kinds/terms';
import { refusalOf, said } from '../../said';

const SALES = salesKind({ basis: 'revenue', dates: false });

function revenueOf(headings: readonly string[], text: string): string {
  const columns = findColumns(['Customer ID', ...headings], SALES, { revenue: text, profit: '' });
  const found = columns.get('revenue') as Columns;
  return found.map(({ heading, joint = '' }) => `${joint}[${heading}]`).join('');
}

function refusal(headings: readonly string[], mapping: ColumnMapping): string {
  return refusalOf(() => findColumns(['Customer ID', ...headings], SALES, mapping));
}

describe('the columns that a text names', () => {
  it.each([
    [['Total', 'Refunded Amount'], '[Total]-[Refunded Amount]', '[Total]-[Refunded Amount]'],
    [['Total', 'Refunded Amount'], 'Total - Refunded Amount', '[Total]-[Refunded Amount]'],
    [['Total', 'Refunded Amount'], 'total-refunded_amount', '[Total]-[Refunded Amount]'],
    [['Quantity', 'Unit Price'], 'Quantity*[Unit Price]', '[Quantity]*[Unit Price]'],
    [['Qty', 'Price', 'Tax', 'Off'], 'Qty*Price+Tax-Off', '[Qty]*[Price]+[Tax]-[Off]'],
    [['Paid', 'Total', 'Tax'], 'Paid|Total-Tax', '[Paid]|[Total]-[Tax]'],
    [['Amount'], '-Amount', '-[Amount]'],
    [['Amount'], ' [Amount] ', '[Amount]'],
  ])('of %j and %j: %s', (headings, text, expected) => {
    expect(revenueOf(headings, text)).toBe(expected);
  });

  it.each([
    ['a whole heading', ['net-total', 'net', 'total'], 'net-total', '[net-total]'],
    ['a longer heading', ['a-b', 'a', 'b', 'c'], 'a-b*c', '[a-b]*[c]'],
    ['headings that stand so', ['Total Tax', 'Total', 'Tax'], 'Total-Tax', '[Total]-[Tax]'],
    ['brackets in a heading', ['Total [EUR]', 'Off'], '[Total [EUR]]-Off', '[Total [EUR]]-[Off]'],
    ['a bracket in one', ['a]b', 'c'], '[a]b]+[c]', '[a]b]+[c]'],
    ['a heading in brackets', ['[Total]', 'Total'], '[Total]', '[[Total]]'],
    ['signs in brackets', ['in-out', 'in', 'out'], '[in-out]-out', '[in-out]-[out]'],
  ])('takes %s exactly as it stands before the grammar', (_, headings, text, expected) => {
    expect(revenueOf(headings, text)).toBe(expected);
  });

  it('knows a heading with a sign by another spelling where nothing else is meant', () => {
    expect(revenueOf(['Unit Price'], 'unit-price')).toBe('[Unit Price]');
    const columns = findColumns(['purchase-date', 'Customer ID', 'Sales'], SALES, {
      date: 'Purchase-Date',
    });
    expect(columns.get('date')).toEqual([{ place: 0, heading: 'purchase-date' }]);
  });

  it('asks where a text can be read in two ways', () => {
    expect(refusal(['Net Total', 'Net', 'Total'], { revenue: 'net-total' })).toBe(
      'columns.revenue: "net-total" can be read as [Net]-[Total] or as [Net Total]. Write the one that is meant, with the brackets.',
    );
  });

  it.each([
    ['Total-', 'a heading is missing at character 7'],
    ['Total--Tax', 'a heading is missing at character 7'],
    ['*Total', 'a heading is missing at character 1'],
    ['Total-[]', 'a heading is missing at character 7'],
    ['Total-[Tax', 'the bracket at character 7 is not closed'],
    ['[Total] [Tax]', 'a sign is missing before character 9'],
    ['Total-Taxes', 'there is no column "Taxes" (character 7)'],
    ['[总额]-Tax', 'there is no column "总额" (character 1)'],
  ])('says where %j breaks off', (text, expected) => {
    expect(refusal(['Total', 'Tax'], { revenue: text })).toContain(expected);
  });

  it('reckons with nothing but amounts', () => {
    expect(refusal(['A', 'B', 'Sales'], { customer: '[A]-[B]' })).toContain(
      'only amounts are added, taken off and multiplied (character 4)',
    );
  });

  it('is written so that it is read as it was', () => {
    const heading = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '-', '*', '+', '|', ','), maxLength: 4 })
      .filter((text) => text.trim() === text && text !== '');
    const headings = fc.uniqueArray(heading, { minLength: 2, maxLength: 6 });
    const joints = fc.constantFrom('+' as const, '-' as const, '*' as const, '|' as const);
    const parts = fc.array(fc.tuple(fc.nat(), joints), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(headings, parts, (names, given) => {
        const columns = given.map(([at, joint], place) => {
          const column = { place: at % names.length, heading: names[at % names.length] as string };
          return place === 0 ? column : { ...column, joint };
        }) as unknown as Columns;
        const columnOf = (name: string) => ({ place: names.indexOf(name), heading: name });
        const text = termsText(columns, names);
        const again = readTerms(text, { headings: names, isAmount: true, columnOf });
        expect(again).toEqual(columns);
      }),
      { numRuns: 500 },
    );
  });
});

describe('amounts that are reckoned', () => {
  const totals = (csv: string, columns: ColumnMapping) =>
    aggregateCustomers(fromCsv(csv, { columns })).customers.map(({ customerId, value }) => [
      customerId,
      value,
    ]);

  it('counts a blank term 0 where another of the sum is there', () => {
    const csv = 'customer,Credit,Debit\nann,100,\nbob,,30\ncy,50,20.5\n';
    expect(totals(csv, { revenue: '[Credit]-[Debit]' })).toEqual([
      ['ann', '100'],
      ['bob', '-30'],
      ['cy', '29.5'],
    ]);
  });

  it('takes a sum of blanks and a product with one for blank', () => {
    const csv = 'customer,A,B,C\nann,1,,\nbob,,2,3\n';
    expect(() => totals(csv, { revenue: 'A*B' })).toThrow(PyramidError);
    expect(totals(csv, { revenue: 'A*B|A+C' })).toEqual([
      ['ann', '1'],
      ['bob', '3'],
    ]);
  });

  it('names every cell of a sum that is no amount', () => {
    const source = fromCsv('customer,A,B\nann,x,y\n', { columns: { revenue: 'A-B' } });
    const [row] = [...source] as unknown as { problems: Issue[] }[];
    expect(row?.problems.map(({ column }) => column)).toEqual(['A', 'B']);
  });

  it('is exact whatever the digits', () => {
    const digits = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
    const amount = fc
      .tuple(digits, fc.nat({ max: 9 }))
      .map(([units, places]) => `${units}e-${places}`);
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const [row] = [
          ...fromCsv(`customer,A,B,C\nann,${a},${b},${c}\n`, { columns: { revenue: 'A*B-C' } }),
        ];
        const off = multiplyAmounts(c, -1);
        expect(row?.revenue).toBe(addAmounts(multiplyAmounts(a, b), off));
      }),
    );
  });
});

describe('alternatives', () => {
  const CSV = 'id,mail,sales\nC1,ann@x,10\n,bob@x,20\n,ann@x,5\n , ann@x,7\n';

  it('takes the first that is not blank, and says which stand once with it and once without', () => {
    const notices: unknown[] = [];
    const source = fromCsv(CSV, {
      columns: { customer: 'id|mail' },
      onNotice: ({ notice, params }) => notices.push([notice, params]),
    });
    expect([...source].map(({ customerId }) => customerId)).toEqual([
      'C1',
      'bob@x',
      'ann@x',
      ' ann@x',
    ]);
    expect(notices).toEqual([
      [
        'ids-once-without',
        { count: 1, heading: 'mail', better: 'id', examples: ['ann@x'], rows: 2 },
      ],
    ]);
    expect(source.plan()?.columns).toMatchObject({ customer: 'id|mail' });
  });

  it('works for dates and words of facts, and comes back from the plan', () => {
    const csv = 'customer,made,due,how,form\nann,,2025-11-04,,call\nbob,2025-11-03,,visit,\n';
    const columns = { date: 'made|due', kind: '[how]|[form]' };
    const { facts, plan } = factsFromCsv('contacts', csv, { columns });
    expect(facts).toMatchObject([
      { customerId: 'ann', date: '2025-11-04', kind: 'other' },
      { customerId: 'bob', date: '2025-11-03', kind: 'visit' },
    ]);
    if (plan === null) throw new Error('there is no plan');
    expect(factsFromCsv('contacts', csv, { plan }).facts).toEqual(facts);
  });

  it('names the first column where all are blank', () => {
    const source = fromCsv('id,mail,sales\n,,1\n', { columns: { customer: 'id|mail' } });
    const issues = aggregateRefusal(() => aggregateCustomers(source));
    expect(issues).toContain('column "id"');
  });
});

function aggregateRefusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return said(error);
  }
  throw new Error('this was not refused');
}
