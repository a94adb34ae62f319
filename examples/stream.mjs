// A stream of CSV in, a listing out, in memory that grows with the customers and not with the rows.
// Run it after `npm run build`: node examples/stream.mjs < sales.csv
import { createReadStream } from 'node:fs';
import { buildPyramidAsync } from 'customer-pyramid';
import { fromCsvStream, toCsv } from 'customer-pyramid/csv';

const fixture = new URL('../fixtures/sales.csv', import.meta.url);
const source = process.stdin.isTTY ? createReadStream(fixture) : process.stdin;
const pyramid = await buildPyramidAsync(fromCsvStream(source), { window: '2025' });
process.stdout.write(toCsv(pyramid));
