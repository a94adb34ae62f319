import { readFile } from 'node:fs/promises';
import { csvChunks } from '../csv/to-csv';
import { plusDays } from '../dates/calendar';
import { PyramidError, renderIssue } from '../errors/issue';
import { writeWhole } from '../files/write';
import { parseJson } from '../json/parse';
import { type LoadOptions, loadPyramid, loadRoster } from '../node/load';
import { rejectsTable } from '../reports/rejects';
import { readScheme } from '../scheme/schema';
import type { Pyramid } from '../types/pyramid';
import type { SalesFlags } from './flags';
import type { Io } from './io';
import { progressBar } from './progress';

/**
 * The pyramid of the sales file that a command names, with a word on standard error about what was
 * assumed and what was left out. Throws PyramidError, also where nothing is left to tier.
 */
export async function loadSales(file: string, flags: SalesFlags, io: Io): Promise<Pyramid> {
  const progress = progressBar(io);
  const tell = (notice: string): void => {
    io.stderr.write(`${notice}\n`);
  };
  let headings: readonly string[] = [];
  const options = await loadOptions(flags);
  const pyramid = await loadPyramid(file, {
    ...options,
    onNotice: tell,
    onProgress: progress.see,
    onHeadings: (found) => {
      headings = found;
    },
  }).finally(progress.stop);
  if (flags.rejects !== undefined) {
    await writeWhole(flags.rejects, csvChunks(rejectsTable(pyramid.rejected, headings)));
  }
  for (const notice of rejectNotices(pyramid, flags)) tell(notice);
  refuseNothing(pyramid, file);
  return pyramid;
}

/** Flags as options: only those that were given, so that the library keeps its own defaults. */
async function loadOptions(flags: SalesFlags): Promise<LoadOptions> {
  const { scheme, roster, rejects: _, ...rest } = flags;
  return {
    ...rest,
    ...(scheme !== undefined && { scheme: readScheme(await readJsonFile(scheme)) }),
    ...(roster !== undefined && { roster: await loadRoster(roster) }),
  };
}

/** A JSON file that the user wrote. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PyramidError({
      code: 'unreadable-input',
      message: error.code === 'ENOENT' ? 'there is no such file' : 'the file cannot be read',
      file: path,
    });
  });
  return parseJson(text, { source: path });
}

/** How many rejected rows are shown: the first ones tell what is wrong with the others. */
const SHOWN = 3;

function rejectNotices({ rejected }: Pyramid, flags: SalesFlags): string[] {
  if (rejected.length === 0) return [];
  const shown = rejected.slice(0, SHOWN).map(({ issues }) => `  ${renderIssue(issues[0])}`);
  const more = rejected.length - shown.length;
  const where = flags.rejects === undefined ? '--rejects FILE keeps them' : `see ${flags.rejects}`;
  return [
    `${rejected.length} ${rejected.length === 1 ? 'row was' : 'rows were'} left out (${where}):`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** A listing of nobody would look like an answer. */
function refuseNothing({ customers, control, settings }: Pyramid, file: string): void {
  if (customers.length > 0) return;
  const { rows, dates } = control;
  if (rows.read === 0) {
    throw new PyramidError({
      code: 'empty-input',
      message: 'there are headings, but no row below them',
      file,
    });
  }
  const { window } = settings;
  if (window.kind === 'all' || rows.outside === 0) {
    throw new PyramidError({
      code: 'no-transactions',
      message: `no row is left: all ${rows.read} were rejected`,
      file,
    });
  }
  throw new PyramidError({
    code: 'no-transactions',
    message: `no transaction lies in ${window.text}, that is ${window.start} to ${plusDays(window.end, -1)}; those in the file lie between ${dates.first} and ${dates.last}`,
    file,
    hint: 'Choose another --window.',
  });
}
