import type { BasesComparison } from '../core/change/compare-bases';
import { compareBases } from '../core/change/compare-bases';
import { PyramidError } from '../core/issues/issue';
import { because } from '../core/issues/reasons';
import type { SalesFlags } from './flags';
import type { Io } from './io';
import { loadSales } from './load-sales';

/** The same sales by two bases. Each needs columns of its own, so the file is read for each. */
export async function loadBases(
  file: string,
  flags: SalesFlags,
  [first, second]: readonly [string, string],
  io: Io,
): Promise<BasesComparison> {
  if (file === '-') throw onceOnly();
  return compareBases(
    await loadSales(file, { ...flags, basis: first }, io),
    await loadSales(file, { ...flags, basis: second }, io),
  );
}

function onceOnly(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('two-bases-two-readings'),
    path: 'basis',
  });
}
