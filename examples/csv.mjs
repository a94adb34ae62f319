// CSV in, CSV out: the listing of 2025 from the sales file that comes in, by default the fixture.
// Run it after `npm run build`: node examples/csv.mjs [FILE] > listing.csv
import { readFileSync } from 'node:fs';
import { buildPyramid } from 'customer-pyramid';
import { fromCsv, toCsv } from 'customer-pyramid/csv';

const file = process.argv[2] ?? new URL('../fixtures/sales.csv', import.meta.url);
const sales = fromCsv(readFileSync(file));
process.stdout.write(toCsv(buildPyramid(sales, { window: '2025' })));
