import { notice } from '../core/issues/notices';
import { because } from '../core/issues/reasons';
import {
  type DateWindow,
  type GroupPyramid,
  lastDateOf,
  type Pyramid,
  PyramidError,
  type PyramidOptions,
  type Stability,
  startGroups,
  startPyramid,
  type UnappliedOverride,
} from '../index';
import { loadInto, type RowTaker } from '../node';
import { type FileNames, findFiles } from '../node/find-files';
import { type KeptNotices, keepNotices } from '../node/keep-notices';
import { inFiles } from '../node/load-table';
import { asAsked, groupsAsAsked, idsAsAsked, startAnonymity } from './anonymity';
import { customersBefore } from './customers-before';
import type { SalesFlags } from './flags';
import { type Io, progressBar, tellNotice, tellOnce, tellPlan } from './io';
import { checkFlags, loadOptions, stabilityAfter } from './load-options';
import { keepRejects, type Rejects } from './rejects';

/**
 * The pyramid of the sales files that a command names, with a word on standard error about what was
 * assumed and what was left out. Throws PyramidError, also where nothing is left to tier.
 */
export async function loadSales(
  files: FileNames,
  flags: SalesFlags,
  io: Io,
  options: Pick<WindowsOptions, 'rejects' | 'orders'> = { orders: true },
): Promise<Pyramid> {
  const [pyramid] = await loadApart(files, flags, [flags.window], io, options);
  return pyramid as Pyramid;
}

/** The same for several windows, from one reading of the files. */
export async function loadApart(
  files: FileNames,
  flags: SalesFlags,
  windows: readonly (DateWindow | string)[],
  io: Io,
  options: Pick<WindowsOptions, 'rejects' | 'orders'> = {},
): Promise<Pyramid[]> {
  checkFlags(flags, false);
  return readWindows(files, flags, windows, io, options);
}

/** The same, but where anything keeps tiers, each window after the first keeps tiers of the one before. */
export async function loadWindows(
  files: FileNames,
  flags: SalesFlags,
  windows: readonly (DateWindow | string)[],
  io: Io,
  options: Pick<WindowsOptions, 'mayBeEmpty' | 'orders'> = {},
): Promise<Pyramid[]> {
  checkFlags(flags, true);
  const keeping = (before: Pyramid) => stabilityAfter(before, flags);
  return readWindows(files, flags, windows, io, { ...options, keeping });
}

/**
 * The pyramids of two windows that are compared, and who bought before the first of them in the same
 * files: they are not new; undefined where the rows before cannot be told, being in other currencies.
 */
export async function loadCompared(
  files: FileNames,
  flags: SalesFlags,
  windows: readonly [DateWindow, DateWindow],
  io: Io,
  options: Pick<WindowsOptions, 'mayBeEmpty' | 'orders'> = {},
): Promise<{ pyramids: Pyramid[]; earlierCustomers: readonly string[] | undefined }> {
  let earlierCustomers: (() => readonly string[] | undefined) | undefined;
  const beside = (options: PyramidOptions): readonly RowTaker[] => {
    const taker = customersBefore(windows[0], options);
    earlierCustomers = taker?.customers;
    return taker === undefined ? [] : [taker];
  };
  checkFlags(flags, true);
  const keeping = (before: Pyramid) => stabilityAfter(before, flags);
  const pyramids = await readWindows(files, flags, windows, io, { ...options, keeping, beside });
  const earlier = earlierCustomers?.();
  return { pyramids, earlierCustomers: earlier && idsAsAsked(earlier, io) };
}

interface WindowsOptions {
  /** What takes the rows too. */
  readonly beside?: (options: PyramidOptions) => readonly RowTaker[];
  readonly keeping?: (before: Pyramid) => Stability | undefined;
  readonly mayBeEmpty?: (window: DateWindow | string) => boolean;
  /** Whether orders are counted: where the result shows them, or silence is judged. */
  readonly orders?: boolean;
  /** Where several readings put their rejected rows; whoever made it writes them. */
  readonly rejects?: Rejects;
}

async function readWindows(
  files: FileNames,
  flags: SalesFlags,
  windows: readonly (DateWindow | string)[],
  io: Io,
  { keeping, mayBeEmpty, rejects, orders = false, beside }: WindowsOptions,
): Promise<Pyramid[]> {
  return reading(files, flags, io, rejects, async (options, read, { addTo }) => {
    const started = windows.map((window) => startPyramid({ ...options, window, orders }));
    await read([...started, ...(beside?.(options) ?? [])]);
    const pyramids: Pyramid[] = [];
    for (const pyramid of started) {
      const before = pyramids.at(-1);
      pyramids.push(addTo(pyramid.finish(before && keeping?.(before))));
    }
    for (const [at, window] of windows.entries()) {
      if (mayBeEmpty?.(window) !== true) refuseNothing(pyramids[at] as Pyramid);
    }
    if (pyramids[0] !== undefined) tellRules(pyramids[0], io);
    // Of windows one after the other the last one is meant, else the first.
    tellNotices(keeping === undefined ? pyramids : pyramids.toReversed(), io);
    tellUnapplied(pyramids.at(-1)?.unapplied ?? [], io);
    return asAsked(pyramids, io);
  });
}

/** A pyramid for each group of the column that `--group-by` names. */
export async function loadGroups(
  files: FileNames,
  flags: SalesFlags,
  io: Io,
): Promise<GroupPyramid[]> {
  checkFlags(flags, false);
  return reading(files, flags, io, undefined, async (options, read, { addTo, ofAll }) => {
    const { window, groupBy } = flags;
    const started = startGroups({ ...options, window, groupBy, orders: true });
    await read([started]);
    const groups = started.finish().map((one) => ({ ...one, pyramid: addTo(one.pyramid) }));
    const filled = groups.filter(({ pyramid }) => pyramid.customers.length > 0);
    const [first] = groups;
    if (filled.length === 0 && first !== undefined) refuseNothing(first.pyramid);
    for (const one of ofAll(groups.map(({ pyramid }) => pyramid))) tellNotice(io, one);
    tellUnapplied(unappliedAnywhere(groups), io);
    return groupsAsAsked(filled, io);
  });
}

/** Gives `work` what reads the files for takers of their rows; what is wrong is said of its file. */
async function reading<T>(
  names: FileNames,
  flags: SalesFlags,
  io: Io,
  shared: Rejects | undefined,
  work: (
    options: PyramidOptions,
    read: (takers: readonly RowTaker[]) => Promise<void>,
    kept: KeptNotices,
  ) => Promise<T>,
): Promise<T> {
  const files = await findFiles(names);
  await startAnonymity(flags, io);
  const { rowOptions, pyramidOptions } = await loadOptions(flags);
  const rejects = shared ?? keepRejects(flags, io);
  const progress = progressBar(io);
  const kept = keepNotices({
    ...rowOptions,
    onNotice: (notice) => tellNotice(io, notice),
    onPlan: (plan, of = files) => tellPlan(io, of, plan),
    onProgress: progress.see,
    onHeadings: rejects.seeHeadings,
  });
  try {
    const read = async (takers: readonly RowTaker[]): Promise<void> => {
      await loadInto(files, kept.options, takers).finally(progress.stop);
      if (shared === undefined) await rejects.write();
    };
    return await work({ ...pyramidOptions, onReject: rejects.take }, read, kept);
  } catch (error) {
    throw inFiles(error, files);
  } finally {
    if (shared === undefined) rejects.forget();
  }
}

/** What a rule left out is said, a line each: it was asked for, or a preset knows that it is no sale. */
function tellRules({ control, settings }: Pyramid, io: Io): void {
  for (const { rule, rows, amounts } of control.leftOut) {
    const amount = Object.hasOwn(amounts, settings.basis) ? amounts[settings.basis] : undefined;
    tellOnce(io, io.words.summary.leftOut(rule, rows, amount ?? null));
  }
}

/**
 * What is to be known of the ids of customers, a word on each: who is none in one window, or on one
 * basis, is none in the others.
 */
function tellNotices(pyramids: readonly Pyramid[], io: Io): void {
  for (const one of pyramids.flatMap(({ notices }) => notices)) {
    const about = `${one.notice} ${one.params['customerId'] ?? ''}`;
    if (!io.about.has(about)) tellNotice(io, one);
    io.about.add(about);
  }
}

/** An override is not dropped silently. */
function tellUnapplied(unapplied: readonly UnappliedOverride[], io: Io): void {
  for (const { override, why } of unapplied) {
    const { customerId } = override;
    tellNotice(io, notice('override-changes-nothing', { customerId, why }));
  }
}

/** A customer is unknown or inactive in the groups of others: that is told where it is so in all. */
function unappliedAnywhere(groups: readonly GroupPyramid[]): readonly UnappliedOverride[] {
  const [first, ...others] = groups.map(({ pyramid }) => pyramid.unapplied);
  const keyOf = ({ override }: UnappliedOverride): string => JSON.stringify(override);
  const inOthers = others.map((unapplied) => new Set(unapplied.map(keyOf)));
  return (first ?? []).filter((item) => inOthers.every((keys) => keys.has(keyOf(item))));
}

function nothingCounts({ read, leftOut }: Pyramid['control']['rows']) {
  return leftOut === 0
    ? because('all-rows-rejected', { rows: read })
    : because('all-rows-left-out', { rows: read, leftOut });
}

/** A listing of nobody would look like an answer. */
function refuseNothing({ customers, control, settings }: Pyramid): void {
  if (customers.length > 0) return;
  const { rows, dates } = control;
  const code = 'no-transactions';
  if (rows.read === 0) throw new PyramidError({ code: 'empty-input', ...because('only-headings') });
  const { window } = settings;
  if (window.kind === 'all' || rows.outside === 0) {
    throw new PyramidError({ code, ...nothingCounts(rows) });
  }
  const { first, last } = dates;
  const params = { window: window.text, from: window.start, to: lastDateOf(window) };
  const why = because('nothing-in-the-window', { ...params, first: `${first}`, last: `${last}` });
  throw new PyramidError({ code, ...why });
}
