// Speed as ratios against a peer on the same work in the same run: `npm run bench [ROWS]`.
//
// - core: buildPyramid on transactions in memory, beside the same totals, order and tiers with one
//   Decimal of decimal.js a row.
// - file: `customer-pyramid tier` on a generated CSV file, beside the bare parse of that file by
//   papaparse, the library underneath.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Decimal } from 'decimal.js';
import { buildPyramid } from '../dist/index.js';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const REPEATS = 3;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

benchCore(10_000);
benchCore(Math.round(ROWS * 0.366));
benchFile();

function benchCore(customers) {
  const transactions = Array.from({ length: ROWS }, (_, i) => ({
    customerId: `C${(i * 7919) % customers}`,
    date: `2025-0${1 + (i % 9)}-1${i % 10}`,
    revenue: `${(i * 7919) % 1000}.${10 + (i % 90)}`,
  }));
  const ours = best(() => buildPyramid(transactions, { window: '2025' }).customers.at(0).value);
  const peer = best(() => decimalPyramid(transactions).at(0).value.toFixed());
  if (ours.result !== peer.result) throw new Error(`${ours.result} is not ${peer.result}`);
  console.log(
    `core: ${ROWS} transactions, ${customers} customers: ${seconds(ours.time)}, with a Decimal a row ${seconds(peer.time)}: ${(peer.time / ours.time).toFixed(1)} times faster`,
  );
}

/** What one would write first. It does less: no control, no summary, no cutoffs. */
function decimalPyramid(transactions) {
  const totals = new Map();
  for (const { customerId, date, revenue } of transactions) {
    if (date < '2025-01-01' || date >= '2026-01-01') continue;
    totals.set(customerId, (totals.get(customerId) ?? new Decimal(0)).plus(revenue));
  }
  return [...totals]
    .map(([customerId, value]) => ({ customerId, value }))
    .sort((a, b) => b.value.cmp(a.value) || (a.customerId < b.customerId ? -1 : 1))
    .map((customer, at, { length }) => ({ ...customer, tier: at / length < 0.01 ? 'A' : 'B–D' }));
}

function benchFile() {
  const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-'));
  try {
    const file = join(folder, 'sales.csv');
    node([here('generate-sales.mjs'), String(ROWS), String(Math.round(ROWS * 0.366)), file]);
    const runs = Array.from({ length: REPEATS }, () => ({
      parse: measured([here('parse-only.mjs'), file]),
      tier: measured([here('../dist/bin.js'), 'tier', file, '--out', join(folder, 'tiers.csv')]),
    }));
    const parse = Math.min(...runs.map((run) => run.parse.milliseconds));
    const tier = Math.min(...runs.map((run) => run.tier.milliseconds));
    const memory = Math.max(...runs.map((run) => run.tier.megabytes));
    const megabytes = Math.round(statSync(file).size / 1e6);
    console.log(
      `file: ${ROWS} rows, ${megabytes} MB: tier ${seconds(tier)} in at most ${memory} MB of memory, the bare parse ${seconds(parse)}: ${(tier / parse).toFixed(1)} times as long`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function best(work) {
  let time = Number.POSITIVE_INFINITY;
  let result;
  for (let i = 0; i < REPEATS; i++) {
    const started = performance.now();
    result = work();
    time = Math.min(time, performance.now() - started);
  }
  return { time, result };
}

function measured(args) {
  const { output } = node([here('measured.mjs'), ...args]);
  return JSON.parse(output[3]);
}

function node(args) {
  const child = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${args.join(' ')} failed`);
  return child;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
