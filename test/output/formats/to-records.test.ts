import { expect, it } from 'vitest';
import { traceMigrations } from '../../../src/change';
import { buildPyramid } from '../../../src/index';
import { listingTable, migrationsTable, toJson, toRecords } from '../../../src/output';

const rows = [
  { customerId: '007', date: '2024-03-01', revenue: '12345678901234567890.12' },
  { customerId: '007', date: '2025-03-01', revenue: '60.50' },
  { customerId: 'bob', date: '2025-04-01', revenue: '1e-7' },
];
const pyramid = buildPyramid(rows, { window: '2025' });

it('gives the rows of a table by the keys of its columns, as toJson writes them', () => {
  const table = migrationsTable(traceMigrations(buildPyramid(rows, { window: '2024' }), pyramid));
  expect(toRecords(table)).toEqual(JSON.parse(toJson(table)));
  expect(toRecords(table)[0]).toMatchObject({
    customer_id: '007',
    value_before: '12345678901234567890.12',
  });
});

it('gives the listing of a pyramid', () => {
  expect(toRecords(pyramid)).toEqual(toRecords(listingTable(pyramid)));
  expect(toRecords(pyramid)).toHaveLength(2);
});

it('gives amounts and ratios as numbers where asked to, while ids and dates stay text', () => {
  expect(toRecords(pyramid, { numbers: true })).toMatchObject([
    { customer_id: '007', rank: 1, value: 60.5, first_date: '2025-03-01' },
    { customer_id: 'bob', rank: 2, value: 1e-7 },
  ]);
});
