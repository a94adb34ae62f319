import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/input/csv/from-csv';
import { readPreset } from '../../../src/input/kinds/read-preset';
import type { Role } from '../../../src/input/kinds/sales';
import { PRESET_ROLES } from '../../../src/input/presets/preset';
import { PRESETS } from '../../../src/input/presets/presets';
import { refusalOf } from '../../said';

const MINE = {
  name: 'our-till',
  title: { en: 'export of our till' },
  source: 'till in the shop, menu Reports',
  headings: ['Card', 'When', 'Gross', 'Back', 'State'],
  columns: { customer: 'Card', date: 'When', revenue: '[Gross]-[Back]' },
  except: [{ column: 'State', values: ['void', ''] }],
};

describe('a preset of one’s own', () => {
  it('is read as those that are built in are', () => {
    for (const preset of PRESETS)
      expect(readPreset(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
    expect(readPreset({ $schema: 'x', ...MINE })).toEqual(MINE);
  });

  it('counts as one that is named', () => {
    const text = 'Card,When,Gross,Back,State\n7,2025-01-05,10,2,ok\n8,2025-01-06,99,0,void\n';
    const source = fromCsv(text, { preset: MINE });
    const { customers, control } = buildPyramid(source);
    expect(customers.map(({ customerId, value }) => [customerId, value])).toEqual([['7', '8']]);
    expect(control.rows.leftOut).toBe(1);
    expect(source.plan()?.preset?.name).toBe('our-till');
  });

  it('may speak of every role of sales', () => {
    const roles: readonly Role[] = [
      'customer',
      'date',
      'revenue',
      'cost',
      'cost-to-serve',
      'profit',
      'currency',
    ];
    expect(PRESET_ROLES).toEqual(expect.arrayContaining([...roles]));
  });
});

describe('what is wrong with one is said with its path', () => {
  it.each<[string, object, readonly string[]]>([
    ['no object', ['a'], ['preset', 'a list']],
    [
      'a name that is none',
      { ...MINE, name: 'Our Till' },
      ['name', 'shopify-orders', '"Our Till"'],
    ],
    ['no title in English', { ...MINE, title: { zh: '收银' } }, ['title.en', 'missing']],
    ['no headings', { ...MINE, headings: [] }, ['headings', 'at least one heading']],
    [
      'a role that there is not',
      { ...MINE, columns: { client: 'Card' } },
      ['columns.client', 'customer'],
    ],
    ['terms that are no text', { ...MINE, columns: { customer: 7 } }, ['columns.customer', '7']],
    [
      'a column that it does not know',
      { ...MINE, columns: { revenue: 'Net' } },
      ['columns.revenue', '"Net"'],
    ],
    [
      'a sum that ends in a sign',
      { ...MINE, columns: { revenue: '[Gross]-' } },
      ['columns.revenue'],
    ],
    ['a sum of ids', { ...MINE, columns: { customer: '[Card]+[State]' } }, ['columns.customer']],
    [
      'a rule without values',
      { ...MINE, except: [{ column: 'State', values: [] }] },
      ['except[0].values'],
    ],
    [
      'a rule on another column',
      { ...MINE, only: [{ column: 'Status', values: ['x'] }] },
      ['only[0].column', '"Status"'],
    ],
    [
      'a side that there is not',
      { ...MINE, direction: { Sale: 'plus' } },
      ['direction.Sale', '"+"'],
    ],
    [
      'refunds by another column',
      { ...MINE, refunds: { column: 'Type', values: ['refund'] } },
      ['refunds.column', '"Type"'],
    ],
    ['a part that there is not', { ...MINE, exept: [] }, ['exept', 'except']],
  ])('%s', (_, input, says) => {
    const text = refusalOf(() => readPreset(input));
    for (const part of says) expect(text).toContain(part);
    const asOption = refusalOf(() => [...fromCsv('Card\n7\n', { preset: input as never })]);
    expect(asOption).toContain('preset');
  });

  it('all at once', () => {
    const wrong = { ...MINE, name: '', columns: { client: 'x' } };
    expect(refusalOf(() => readPreset(wrong)).split('\n')).toHaveLength(2);
  });
});
