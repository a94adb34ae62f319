import { type Issue, PyramidError } from '../core/issues/issue';
import type { Notice } from '../core/issues/notices';
import { checkOptions, optionsAmong } from '../core/issues/options';
import { startAggregation } from '../core/pyramid/aggregation';
import type { FormSeen, Sight } from '../core/pyramid/sight';
import type { Basis, SourceRow } from '../core/pyramid/transaction';
import type { ReadingPlan } from '../input/bytes/text-reader';
import { type FileNames, findFiles } from './find-files';
import { type LoadRowsOptions, loadRows, ROWS_OPTIONS } from './load';
import { inFiles } from './load-table';

export type LookOptions = LoadRowsOptions & {
  /** What customers would be ranked by; `revenue` unless given. */
  readonly basis?: Basis | undefined;
};

/** Files that would be read alike. */
export type LookedForm = FormSeen<ReadingPlan>;

/** How files of sales would be read, and what would be said of them. */
export type Look = Sight<ReadingPlan>;

/** So many rows show how the others are understood. */
const SHOWN = 5;
const PROBLEMS = 3;

/**
 * Reads files of sales to their end and tells how: what `loadPyramid` would make of it, without the
 * pyramid. What keeps them from being read is in `issues`. Throws PyramidError where there is no file,
 * and for options that cannot be.
 *
 * `(await lookAt('sales.csv')).plan` has the column of each role.
 */
export async function lookAt(path: FileNames, options: LookOptions = {}): Promise<Look> {
  checkOptions<LookOptions>(options, { ...ROWS_OPTIONS, basis: true });
  const files = await findFiles(path);
  const [onlyFile = ''] = files;
  const first: SourceRow[] = [];
  const problems: Issue[] = [];
  const notices: Notice[] = [];
  const forms: LookedForm[] = [];
  const headings = new Map<string, readonly string[]>();
  const { basis = 'revenue' } = options;
  const sums = startAggregation({ basis, onError: 'skip', onReject: () => {} });
  const told: LoadRowsOptions = {
    ...optionsAmong(options, ROWS_OPTIONS),
    onNotice: (notice) => notices.push(notice),
    onPlan: (plan, of = files) =>
      forms.push({ files: of, headings: headings.get(of[0] ?? '') ?? [], plan }),
    onHeadings: (found, file = onlyFile) => headings.set(file, found),
  };
  const see = (row: SourceRow): void => {
    if (first.length < SHOWN) first.push(row);
    if ('problems' in row && problems.length < PROBLEMS) problems.push(row.problems[0]);
    sums.add(row);
  };
  const issues: Issue[] = [];
  try {
    for await (const batch of loadRows(files, told).batches(sums.needs)) {
      batch.forEach(see);
    }
    sums.currency();
  } catch (error) {
    if (!(error instanceof PyramidError) || error.code === 'invalid-option') throw error;
    const located = inFiles(error, files) as PyramidError;
    if (located.code === 'unreadable-input' && headings.size === 0) throw located;
    issues.push(...located.issues);
  }
  const [form] = forms;
  const { rows, leftOut } = sums.control();
  return {
    files,
    plan: form?.plan ?? null,
    headings: form?.headings ?? [...headings.values()].at(-1) ?? [],
    forms,
    first,
    rows: { read: rows.read, leftOut: rows.leftOut, unreadable: rows.rejected },
    leftOut,
    problems,
    notices,
    issues,
  };
}
