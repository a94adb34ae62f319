#!/usr/bin/env node
import { constants } from 'node:os';
import { removeTemporaries } from '../node/write-file';
import { run } from './run';

// Whoever interrupts the work finds what was there before, and nothing half-made beside it.
process.on('exit', removeTemporaries);
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
// Nobody may be reading any more: what is written says so where it matters.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), process);
