import { PyramidError } from '../core/issues/issue';
import type { Stability, UnappliedOverride } from '../core/pyramid/adjust';
import { startPyramid } from '../core/pyramid/build-pyramid';
import { type GroupPyramid, startGroups } from '../core/pyramid/by-group';
import type { Pyramid } from '../core/pyramid/pyramid';
import { plusDays } from '../core/values/calendar';
import type { DateWindow } from '../core/values/date-types';
import { type LoadOptions, loadInto, type RowTaker } from '../node/load';
import { inFile } from '../node/load-table';
import { renderNotice } from '../output/words/render-notice';
import { checkFlags } from './check-flags';
import type { SalesFlags } from './flags';
import type { Io } from './io';
import { loadOptions, stabilityAfter } from './load-options';
import { progressBar } from './progress';
import { tellRejects } from './rejects';

/**
 * The pyramid of the sales file that a command names, with a word on standard error about what was
 * assumed and what was left out. Throws PyramidError, also where nothing is left to tier.
 */
export async function loadSales(file: string, flags: SalesFlags, io: Io): Promise<Pyramid> {
  const [pyramid] = await loadApart(file, flags, [flags.window], io);
  return pyramid as Pyramid;
}

/** The same for several windows, from one reading of the file. */
export async function loadApart(
  file: string,
  flags: SalesFlags,
  windows: readonly (DateWindow | string)[],
  io: Io,
): Promise<Pyramid[]> {
  checkFlags(file, flags, false);
  return readWindows(file, flags, windows, io, () => undefined);
}

/** The same, but with a buffer or grace, each window after the first keeps tiers of the one before. */
export async function loadWindows(
  file: string,
  flags: SalesFlags,
  windows: readonly (DateWindow | string)[],
  io: Io,
  mayBeEmpty?: (pyramid: Pyramid) => boolean,
): Promise<Pyramid[]> {
  checkFlags(file, flags, true);
  const keeping = (before: Pyramid) => stabilityAfter(before, flags);
  return readWindows(file, flags, windows, io, keeping, mayBeEmpty);
}

async function readWindows(
  file: string,
  flags: SalesFlags,
  windows: readonly (DateWindow | string)[],
  io: Io,
  keeping: (before: Pyramid) => Stability | undefined,
  mayBeEmpty: (pyramid: Pyramid) => boolean = () => false,
): Promise<Pyramid[]> {
  const options = await loadOptions(flags);
  const started = windows.map((window) => startPyramid({ ...options, window }));
  const headings = await readFile(file, options, started, io);
  return inNameOf(file, async () => {
    const pyramids: Pyramid[] = [];
    for (const pyramid of started) {
      const before = pyramids.at(-1);
      pyramids.push(pyramid.finish(before && keeping(before)));
    }
    await tellRejects(pyramids[0]?.rejected ?? [], headings, flags, io);
    for (const pyramid of pyramids) if (!mayBeEmpty(pyramid)) refuseNothing(pyramid);
    tellUnapplied(pyramids.at(-1)?.unapplied ?? [], io);
    return pyramids;
  });
}

/** A pyramid for each group of the column that `--group-by` names. */
export async function loadGroups(file: string, flags: SalesFlags, io: Io): Promise<GroupPyramid[]> {
  checkFlags(file, flags, false);
  const options = await loadOptions(flags);
  const started = startGroups({ ...options, window: flags.window, groupBy: flags.groupBy });
  const headings = await readFile(file, options, [started], io);
  return inNameOf(file, async () => {
    const groups = started.finish();
    const rejected = groups.flatMap(({ pyramid }) => pyramid.rejected);
    await tellRejects(rejected, headings, flags, io);
    const filled = groups.filter(({ pyramid }) => pyramid.customers.length > 0);
    const [first] = groups;
    if (filled.length === 0 && first !== undefined) refuseNothing(first.pyramid);
    tellUnapplied(unappliedAnywhere(groups), io);
    return filled;
  });
}

/** Gives every row of a file to the takers, and returns the headings. */
async function readFile(
  file: string,
  options: LoadOptions,
  takers: readonly RowTaker[],
  io: Io,
): Promise<readonly string[]> {
  const progress = progressBar(io);
  let headings: readonly string[] = [];
  const told: LoadOptions = {
    ...options,
    onNotice: (notice) => io.stderr.write(`${renderNotice(notice)}\n`),
    onProgress: progress.see,
    onHeadings: (found) => {
      headings = found;
    },
  };
  await loadInto(file, told, takers).finally(progress.stop);
  return headings;
}

async function inNameOf<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inFile(error, file);
  }
}

const WHY: Readonly<Record<UnappliedOverride['why'], string>> = {
  expired: 'it has expired',
  unknown: 'no such customer',
  inactive: 'the customer is inactive',
  conflict: 'another override names another tier',
};

/** An override is not dropped silently. */
function tellUnapplied(unapplied: readonly UnappliedOverride[], io: Io): void {
  for (const { override, why } of unapplied) {
    io.stderr.write(`Override of ${override.customerId} changes nothing: ${WHY[why]}.\n`);
  }
}

/** A customer is unknown or inactive in the groups of others: that is told where it is so in all. */
function unappliedAnywhere(groups: readonly GroupPyramid[]): readonly UnappliedOverride[] {
  const [first, ...others] = groups.map(({ pyramid }) => pyramid.unapplied);
  const keyOf = ({ override }: UnappliedOverride): string => JSON.stringify(override);
  const inOthers = others.map((unapplied) => new Set(unapplied.map(keyOf)));
  return (first ?? []).filter((item) => inOthers.every((keys) => keys.has(keyOf(item))));
}

/** A listing of nobody would look like an answer. */
function refuseNothing({ customers, control, settings }: Pyramid): void {
  if (customers.length > 0) return;
  const { rows, dates } = control;
  if (rows.read === 0) {
    throw new PyramidError({
      code: 'empty-input',
      message: 'there are headings, but no row below them',
    });
  }
  const { window } = settings;
  if (window.kind === 'all' || rows.outside === 0) {
    throw new PyramidError({
      code: 'no-transactions',
      message: `no row is left: all ${rows.read} were rejected`,
    });
  }
  throw new PyramidError({
    code: 'no-transactions',
    message: `no transaction lies in ${window.text}, that is ${window.start} to ${plusDays(window.end, -1)}; those in the file lie between ${dates.first} and ${dates.last}`,
    hint: 'Choose another --window.',
  });
}
