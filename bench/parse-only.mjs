// The bare parse of a CSV file, by the CSV library alone, as a stream: the measure for `tier`.
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

let rows = 0;
await new Promise((resolve, reject) => {
  Papa.parse(createReadStream(process.argv[2], 'utf8'), {
    chunk: ({ data }) => {
      rows += data.length;
    },
    complete: resolve,
    error: reject,
  });
});
console.log(`${rows} rows`);
