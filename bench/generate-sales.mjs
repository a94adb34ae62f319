#!/usr/bin/env node
// Streams a big sales export, the same bytes on every machine, in memory that does not grow.
// Usage: node bench/generate-sales.mjs [ROWS] [CUSTOMERS] [OUT]
//   ROWS       default 1000000, about 43 MB
//   CUSTOMERS  default 366000; each buys at least once, the early ones often
//   OUT        default: standard output
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

// Prime, so that `scattered` repeats no number.
const MOST_CUSTOMERS = 9_999_991;
const [rows, customers] = [count(process.argv[2], 1_000_000), count(process.argv[3], 366_000)];
if (!(customers <= Math.min(rows, MOST_CUSTOMERS))) {
  console.error(
    'usage: node bench/generate-sales.mjs [ROWS] [CUSTOMERS] [OUT], CUSTOMERS at most ROWS',
  );
  process.exit(2);
}
const out = process.argv[4] === undefined ? process.stdout : createWriteStream(process.argv[4]);
const CHUNK = 1 << 16;

out.on('error', (error) => {
  // A reader such as `head` may have had enough.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(error.message);
  process.exit(1);
});

let chunk = 'order_id,customer_id,order_date,revenue\n';
for (const line of saleLines(rows, customers)) {
  chunk += line;
  if (chunk.length < CHUNK) continue;
  if (!out.write(chunk)) await once(out, 'drain');
  chunk = '';
}
out.write(chunk);
if (out !== process.stdout) out.end();

function count(text, byDefault) {
  if (text === undefined) return byDefault;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** In order of date. First purchases are spread evenly; the others favour who came early. */
function* saleLines(rows, customers) {
  const next = mulberry32(366_000);
  const dates = datesOf2023To2025();
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const isFirstPurchase = Math.floor(((row + 1) * customers) / rows) > known;
    const customer = isFirstPurchase ? known++ : favouringEarly(next(), known);
    const date = dates[Math.floor((row * dates.length) / rows)];
    yield `ORD-${100_000_000 + row},CU-${1_000_000 + scattered(customer)},${date},${amount(next())}\n`;
  }
}

/** A customer below `known`; the square of a uniform number is more often small. */
function favouringEarly(uniform, known) {
  const fraction = uniform / 0x1_0000_0000;
  return Math.floor(fraction * fraction * known);
}

/** Numbers without repeats and without order. */
function scattered(customer) {
  return (customer * 7919) % MOST_CUSTOMERS;
}

/** Mostly some tens or hundreds, one in 64 a refund, always two decimals. */
function amount(uniform) {
  const size = 100 + ((uniform >>> 16) * ((uniform & 0xffff) + 1)) / 0x8000;
  const cents = String(Math.floor(size)).padStart(3, '0');
  return `${uniform % 64 === 0 ? '-' : ''}${cents.slice(0, -2)}.${cents.slice(-2)}`;
}

function datesOf2023To2025() {
  const first = Date.UTC(2023, 0, 1);
  return Array.from({ length: 1096 }, (_, day) =>
    new Date(first + day * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Whole numbers from 0 to 2^32 − 1 that look random and are the same everywhere. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
