import { type Issue, PyramidError } from '../core/issues/issue';
import type { Notice } from '../core/issues/notices';
import { optionsAmong } from '../core/issues/options';
import { startAggregation } from '../core/pyramid/aggregation';
import type { LeftOut } from '../core/pyramid/left-out';
import type { Basis, SourceRow } from '../core/pyramid/transaction';
import type { ReadingPlan } from '../input/bytes/text-reader';
import { type LoadRowsOptions, loadRows, ROWS_OPTIONS } from './load';
import { inFile } from './load-table';

export type LookOptions = LoadRowsOptions & {
  /** What customers would be ranked by; `revenue` unless given. */
  readonly basis?: Basis | undefined;
};

/** How a file of sales would be read, and what would be said of it. */
export interface Look {
  readonly file: string;
  /** Null where it cannot be read as it is: `issues` says why. */
  readonly plan: ReadingPlan | null;
  /** Empty where they are not known. */
  readonly headings: readonly string[];
  /** The first five rows, as they are understood. */
  readonly first: readonly SourceRow[];
  readonly rows: { readonly read: number; readonly leftOut: number; readonly unreadable: number };
  /** What each rule leaves out: those that were said, and those of a preset. */
  readonly leftOut: readonly LeftOut[];
  /** Why rows cannot be read: the first three. */
  readonly problems: readonly Issue[];
  readonly notices: readonly Notice[];
  /** Why the file as a whole cannot be read: the questions that remain. */
  readonly issues: readonly Issue[];
}

/** So many rows show how the others are understood. */
const SHOWN = 5;
const PROBLEMS = 3;

/**
 * Reads a file of sales to its end and tells how: what `loadPyramid` would make of it, without the
 * pyramid. What keeps it from being read is in `issues`. Throws PyramidError where there is no file,
 * and for options that cannot be.
 *
 * `(await lookAt('sales.csv')).plan` has the column of each role.
 */
export async function lookAt(file: string, options: LookOptions = {}): Promise<Look> {
  const first: SourceRow[] = [];
  const problems: Issue[] = [];
  const notices: Notice[] = [];
  let plan: ReadingPlan | null = null;
  let headings: readonly string[] = [];
  const { basis = 'revenue' } = options;
  const sums = startAggregation({ basis, onError: 'skip', onReject: () => {} });
  const told: LoadRowsOptions = {
    ...optionsAmong(options, ROWS_OPTIONS),
    onNotice: (notice) => notices.push(notice),
    onPlan: (read) => {
      plan = read;
    },
    onHeadings: (found) => {
      headings = found;
    },
  };
  const see = (row: SourceRow): void => {
    if (first.length < SHOWN) first.push(row);
    if ('problems' in row && problems.length < PROBLEMS) problems.push(row.problems[0]);
    sums.add(row);
  };
  const issues: Issue[] = [];
  try {
    for await (const batch of loadRows(file, told).batches(sums.needs)) {
      batch.forEach(see);
    }
    sums.currency();
  } catch (error) {
    if (!(error instanceof PyramidError) || error.code === 'invalid-option') throw error;
    const located = inFile(error, file) as PyramidError;
    if (located.code === 'unreadable-input' && headings.length === 0) throw located;
    issues.push(...located.issues);
  }
  const { rows, leftOut } = sums.control();
  const counts = { read: rows.read, leftOut: rows.leftOut, unreadable: rows.rejected };
  return { file, plan, headings, first, rows: counts, leftOut, problems, notices, issues };
}
