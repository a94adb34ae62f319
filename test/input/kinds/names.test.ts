import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/csv';
import type { CsvOptions } from '../../../src/input/csv/from-csv';

/** Names of the best customer and of the owner beside it. */
function called(headings: string, row: string, options: CsvOptions = {}) {
  const [customer] = buildPyramid(fromCsv(`${headings}\n${row}\n`, options)).customers;
  return { id: customer?.customerId, name: customer?.name, owner: customer?.owner };
}

describe('the column of names', () => {
  it.each([
    ['Customer ID,Customer Name,Date,Sales', 'C1,Ann,2025-01-01,5'],
    ['客户编号,客户名称,日期,销售额', 'C1,Ann,2025-01-01,5'],
    ['Kunden-Nr,Kunde,Datum,Umsatz', 'C1,Ann,2025-01-01,5'],
    ['customer_id,name,date,sales', 'C1,Ann,2025-01-01,5'],
    ['Код клиента,Клиент,Дата,Сумма', 'C1,Ann,2025-01-01,5'],
    ['Email,Name,Date,Total', 'C1,Ann,2025-01-01,5'],
    ['Date,Name,Email,Total', '2025-01-01,Ann,C1,5'],
    ['Name,Email,Total,Date,Billing Name', '#1001,C1,5,2025-01-01,Ann'],
    ['customer_id,Company,customer name,date,sales', 'C1,Acme,Ann,2025-01-01,5'],
  ])('%s', (headings, row) => {
    expect(called(headings, row)).toMatchObject({ id: 'C1', name: 'Ann' });
  });

  it.each([
    ['Customer Name,Name,Date,Sales', 'C1,Ann,2025-01-01,5'],
    ['customer_id,product name,date,sales', 'C1,Ann,2025-01-01,5'],
    ['customer_id,sku,name,date,sales', 'C1,S1,Ann,2025-01-01,5'],
    ['sku,name,customer_id,date,sales', 'S1,Ann,C1,2025-01-01,5'],
    ['customer_id,date,sales', 'C1,2025-01-01,5'],
  ])('is none in %s', (headings, row) => {
    expect(called(headings, row)).toMatchObject({ id: 'C1', name: undefined });
  });

  it('may be named or left empty', () => {
    const [headings, row] = ['customer_id,Name,Rufname,date,sales', 'C1,Ann,Annie,2025-01-01,5'];
    expect(called(headings, row, { columns: { name: 'Rufname' } }).name).toBe('Annie');
    expect(called(headings, row, { columns: { name: '' } }).name).toBeUndefined();
  });

  it('stands in the plan', () => {
    const source = fromCsv('customer_id,Name,Sales Rep,date,sales\nC1,Ann,Eve,2025-01-01,5\n');
    buildPyramid(source);
    expect(source.plan()?.columns).toMatchObject({ name: 'Name', owner: 'Sales Rep' });
  });

  it('of owners is read beside it', () => {
    expect(called('customer_id,Account Owner,date,sales', 'C1,Eve,2025-01-01,5').owner).toBe('Eve');
    expect(called('客户编号,业务员,日期,销售额', 'C1,小王,2025-01-01,5').owner).toBe('小王');
  });
});
