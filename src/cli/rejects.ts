import { notice } from '../core/issues/notices';
import type { Issue, RejectedRow } from '../index';
import { spoolFor } from '../node/spool';
import { writeWhole } from '../node/write-file';
import { csvChunks, rejectsTable, renderIssue, renderNotice } from '../output';
import { rejectedAsAsked } from './anonymity';
import type { SalesFlags } from './flags';
import { type Io, tell, tellNotice } from './io';

/** What becomes of the rows of a file that were rejected: none is kept in memory. */
export interface Rejects {
  readonly take: (row: RejectedRow) => void;
  readonly seeHeadings: (headings: readonly string[], file?: string) => void;
  /** Writes them where `--rejects` says, and a word about them on standard error. */
  write(): Promise<void>;
  /** To be called whatever happened. */
  forget(): void;
}

/** @param isReadTwice whether one row may come again in a second reading; its first reasons stay */
export function keepRejects({ rejects }: SalesFlags, io: Io, isReadTwice = false): Rejects {
  const aside = rejects === undefined ? undefined : spoolFor<RejectedRow>(rejects);
  const first: Issue[] = [];
  let count = 0;
  let widest = 0;
  let last = '';
  let found: readonly string[] | undefined;
  let namesFiles = false;
  const seen = isReadTwice ? new Set<number>() : undefined;

  return {
    take(given) {
      const row = rejectedAsAsked(given, io);
      // Several windows take the same rows of one reading.
      const place = `${row.line}:${row.row}`;
      if (place === last || seen?.has(row.row) === true) return;
      last = place;
      seen?.add(row.row);
      count++;
      widest = Math.max(widest, row.cells?.length ?? 0);
      if (first.length < SHOWN) first.push(row.issues[0]);
      aside?.add(row);
    },
    seeHeadings: (headings, file) => {
      namesFiles ||= file !== undefined;
      // Under those of one file the rows of another would be something else.
      const isOther = found !== undefined && headings.join('\n') !== found.join('\n');
      found = isOther ? [] : headings;
    },
    async write() {
      if (rejects !== undefined && aside !== undefined) {
        const known = found ?? [];
        const more = Math.max(0, widest - known.length);
        const unnamed = Array.from({ length: more }, (_, at) => `cell_${known.length + at + 1}`);
        const headings = [...known, ...unnamed];
        const table = rejectsTable(aside.all(), { headings, namesFiles, language: io.words });
        await writeWhole(rejects, csvChunks(table));
      }
      const where =
        rejects === undefined
          ? notice('rows-not-kept', {})
          : notice('rows-kept-in', { file: rejects });
      tellLeftOut(first, count, renderNotice(where, { language: io.words }), io);
    },
    forget: () => aside?.remove(),
  };
}

/** How many rejected rows are shown: the first ones tell what is wrong with the others. */
const SHOWN = 3;

/** What was left out, with `where` one finds it. */
export function tellLeftOut(
  issues: readonly Issue[],
  count: number,
  where: string,
  io: Io,
  language = io.words,
): void {
  if (count === 0) return;
  tellNotice(io, notice('rows-left-out', { count, where }));
  const shown = issues.slice(0, SHOWN);
  for (const issue of shown) tell(io, `  ${renderIssue(issue, { language })}`);
  if (count > shown.length) {
    const more = notice('more-rows-left-out', { count: count - shown.length });
    tell(io, `  ${renderNotice(more, { language })}`);
  }
}
