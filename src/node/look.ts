import { type Issue, PyramidError } from '../core/issues/issue';
import type { Notice } from '../core/issues/notices';
import { checkOptions, type OptionNames, optionsAmong } from '../core/issues/options';
import {
  type Aggregation,
  ROW_OPTIONS,
  type RowOptions,
  startAggregation,
} from '../core/pyramid/aggregation';
import { customerNotices } from '../core/pyramid/customer-notices';
import type { IdRule } from '../core/pyramid/id-book';
import type { FormSeen, Sight } from '../core/pyramid/sight';
import type { SourceRow } from '../core/pyramid/transaction';
import { addExact, type Exact, formatExact } from '../core/values/exact';
import type { ReadingPlan } from '../input/bytes/text-reader';
import { type FileNames, findFiles } from './find-files';
import { keepNotices } from './keep-notices';
import { type LoadRowsOptions, loadRows, ROWS_OPTIONS } from './load';
import { inFiles } from './load-table';

export type LookOptions = LoadRowsOptions & Omit<RowOptions, 'onError' | 'onReject' | 'orders'>;

const OF_ROWS: OptionNames<Omit<RowOptions, 'onError' | 'onReject' | 'orders'>> = {
  basis: true,
  timeZone: true,
  rates: true,
  parents: true,
  ids: true,
  exclude: true,
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
  checkOptions<LookOptions>(options, { ...ROWS_OPTIONS, ...OF_ROWS });
  const files = await findFiles(path);
  const [onlyFile = ''] = files;
  const first: SourceRow[] = [];
  const problems: Issue[] = [];
  const notices: Notice[] = [];
  const forms: LookedForm[] = [];
  const headings = new Map<string, readonly string[]>();
  const rowOptions = optionsAmong(options, ROW_OPTIONS);
  const sums = startAggregation({ ...rowOptions, onError: 'skip', onReject: () => {} });
  const kept = keepNotices({
    ...optionsAmong(options, ROWS_OPTIONS),
    onNotice: (notice) => notices.push(notice),
    onPlan: (plan, of = files) =>
      forms.push({ files: of, headings: headings.get(of[0] ?? '') ?? [], plan }),
    onHeadings: (found, file = onlyFile) => headings.set(file, found),
  });
  const see = (row: SourceRow): void => {
    if (!('sourceLines' in row)) keepFirst(first, row);
    if ('problems' in row && problems.length < PROBLEMS) problems.push(row.problems[0]);
    sums.add(row);
  };
  const issues: Issue[] = [];
  try {
    for await (const batch of loadRows(files, kept.options).batches(sums.needs)) {
      batch.forEach(see);
    }
    sums.currency();
    notices.push(...sums.notices(), ...kept.named(noticesOf(sums, rowOptions.ids)));
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

/** Keeps the rows that stand first in their file, in its order: one that waited comes behind others. */
function keepFirst(first: SourceRow[], row: SourceRow): void {
  const at = first.findIndex(({ line = 0, file }) => file === row.file && line > (row.line ?? 0));
  if (at >= 0) first.splice(at, 0, row);
  else if (first.length < SHOWN) first.push(row);
  first.length = Math.min(first.length, SHOWN);
}

/** What a pyramid of all dates would say of its customers. */
function noticesOf(sums: Aggregation, ids: IdRule = 'exact'): readonly Notice[] {
  let total: Exact = 0;
  const customers = sums.ids.map((customerId, place) => {
    const { value, transactions } = sums.figuresAt(place);
    total = addExact(total, value);
    return { customerId, value: formatExact(value), transactions };
  });
  return customerNotices(customers, { ids, total: formatExact(total) });
}
