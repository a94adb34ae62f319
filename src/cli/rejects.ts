import type { RejectedRow } from '../core/pyramid/transaction';
import { writeWhole } from '../node/write-file';
import { csvChunks } from '../output/formats/to-csv';
import { rejectsTable } from '../output/tables/pyramid-tables';
import { renderIssue } from '../output/words/render-issue';
import type { SalesFlags } from './flags';
import type { Io } from './io';

/** Writes the rejected rows where `--rejects` says, and a word about them on standard error. */
export async function tellRejects(
  rejected: readonly RejectedRow[],
  headings: readonly string[],
  flags: SalesFlags,
  io: Io,
): Promise<void> {
  if (flags.rejects !== undefined) {
    await writeWhole(flags.rejects, csvChunks(rejectsTable(rejected, { headings })));
  }
  for (const line of rejectLines(rejected, rejectsPlace(flags))) io.stderr.write(`${line}\n`);
}

/** How many rejected rows are shown: the first ones tell what is wrong with the others. */
const SHOWN = 3;

/** What was left out, with `where` one finds it. */
export function rejectLines(rejected: readonly RejectedRow[], where: string): string[] {
  if (rejected.length === 0) return [];
  const shown = rejected.slice(0, SHOWN).map(({ issues }) => `  ${renderIssue(issues[0])}`);
  const more = rejected.length - shown.length;
  return [
    `${rejected.length} ${rejected.length === 1 ? 'row was' : 'rows were'} left out (${where}):`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function rejectsPlace({ rejects }: SalesFlags): string {
  return rejects === undefined ? '--rejects FILE keeps them' : `see ${rejects}`;
}
