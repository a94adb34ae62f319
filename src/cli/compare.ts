import { traceMigrations } from '../change';
import { because } from '../core/issues/reasons';
import {
  type DateWindow,
  type Pyramid,
  PyramidError,
  parseWindow,
  previousWindow,
  sameWindowLastYear,
} from '../index';
import { migrationsPage, migrationsTable } from '../output';
import { declared } from './command';
import { ALL_FORMATS, addSalesFlags, type OutputFlags, type SalesFlags } from './flags';
import { tellNotice } from './io';
import { loadCompared } from './load-sales';

interface CompareFlags extends SalesFlags, OutputFlags {
  readonly against: string;
  readonly standingsOnly?: boolean;
}

export const addCompareCommand = declared<CompareFlags>({
  name: 'compare',
  summary: 'compare two windows: who rose, who fell, who left',
  description:
    'Compares the tiers of a window with those of an earlier one: new, upgraded, retained, downgraded, lapsed and returned customers, the value that moved with each, and the largest losses.',
  declare: (command) =>
    addSalesFlags(command)
      .option(
        '--against <window>',
        'the earlier window: 2024-Q4, last-year for the same one a year before',
        'previous',
      )
      .option('--standings-only', 'without values, so that windows may differ in length'),
  formats: ALL_FORMATS,
  examples: [
    'compare sales.csv --window 2025',
    'compare sales.csv --window 2025-Q4 --against last-year --format csv --out moves.csv',
  ],
  async make(io, flags, ...files) {
    const after = parseWindow(flags.window, flags);
    const before = windowBefore(after, flags);
    const { pyramids, earlierCustomers } = await loadCompared(files, flags, [before, after], io);
    const [first, second] = pyramids;
    const values = flags.standingsOnly !== true;
    const migrations = traceMigrations(first as Pyramid, second as Pyramid, {
      values,
      earlierCustomers,
    });
    for (const one of migrations.notices) tellNotice(io, one);
    return {
      data: migrations,
      table: migrationsTable(migrations),
      page: migrationsPage(migrations, { language: flags.lang }),
    };
  },
});

const STEPS = { previous: previousWindow, 'last-year': sameWindowLastYear };

/** The earlier window of two, as `--against` names it. */
export function windowBefore(
  window: DateWindow,
  flags: SalesFlags & Pick<CompareFlags, 'against'>,
): DateWindow {
  const step = STEPS[flags.against as keyof typeof STEPS];
  if (step === undefined) return parseWindow(flags.against, flags);
  if (window.kind !== 'all') return step(window);
  throw new PyramidError({
    code: 'invalid-option',
    ...because('nothing-before-all-dates'),
    path: 'window',
    expected: 'the window to compare, such as 2025',
  });
}
