import { type BasesComparison, compareBases } from '../change';
import { because } from '../core/issues/reasons';
import { PyramidError } from '../index';
import type { FileNames } from '../node/find-files';
import { basesPage, basesTable, type Table } from '../output';
import type { Result } from './command';
import { type OutputFlags, refusal, type SalesFlags } from './flags';
import type { Io } from './io';
import { loadSales } from './load-sales';
import { keepRejects } from './rejects';

/** The bases of `--basis revenue,profit`; undefined where there is one. */
export function twoBases({ basis }: SalesFlags): readonly [string, string] | undefined {
  const [first, second, ...more] = (basis ?? '').split(',').map((name) => name.trim());
  return first && second && more.length === 0 ? [first, second] : undefined;
}

/** Two bases make a listing of their own, which has neither groups nor a whole pyramid. */
export function checkTwoBases(flags: SalesFlags & { readonly whole?: boolean }): void {
  if (twoBases(flags) === undefined) return;
  const flag =
    flags.groupBy !== undefined ? '--group-by' : flags.whole === true ? '--whole' : undefined;
  if (flag !== undefined) throw refusal('--basis', because('two-bases-alone', { flag }));
}

/** The same sales by two bases. Each needs columns of its own, so the files are read for each. */
export async function loadBases(
  files: FileNames,
  flags: SalesFlags & OutputFlags,
  [first, second]: readonly [string, string],
  io: Io,
): Promise<Result & { readonly table: Table }> {
  if (files.includes('-')) throw onceOnly();
  const comparison = await compared(files, flags, [first, second], io);
  return {
    data: comparison,
    table: basesTable(comparison),
    page: basesPage(comparison, { language: flags.lang }),
  };
}

async function compared(
  files: FileNames,
  flags: SalesFlags,
  [first, second]: readonly [string, string],
  io: Io,
): Promise<BasesComparison> {
  const rejects = keepRejects(flags, io, true);
  try {
    const before = await loadSales(files, { ...flags, basis: first }, io, { rejects });
    const after = await loadSales(files, { ...flags, basis: second }, io, { rejects });
    await rejects.write();
    return compareBases(before, after);
  } finally {
    rejects.forget();
  }
}

function onceOnly(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('two-bases-two-readings'),
    path: 'basis',
  });
}
