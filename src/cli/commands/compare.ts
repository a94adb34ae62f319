import type { Command } from 'commander';
import { traceMigrations } from '../../core/change/trace-migrations';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { parseWindow } from '../../core/values/window';
import { previousWindow } from '../../core/values/window-steps';
import { migrationsPage } from '../../output/pages/change-pages';
import { migrationsTable } from '../../output/tables/migration-tables';
import {
  ALL_FORMATS,
  addOutputFlags,
  addSalesFlags,
  type OutputFlags,
  type SalesFlags,
} from '../flags';
import type { Io } from '../io';
import { loadWindows } from '../load-sales';
import { writeResult } from '../output';

interface CompareFlags extends SalesFlags, OutputFlags {
  readonly against: string;
}

export function addCompareCommand(program: Command, io: Io): void {
  const command = program
    .command('compare')
    .summary('compare two windows: who rose, who fell, who left')
    .description(
      'Compares the tiers of a window with those of an earlier one: new, upgraded, retained, downgraded, lapsed and returned customers, the value that moved with each, and the largest losses.',
    );
  addOutputFlags(addSalesFlags(command), ALL_FORMATS)
    .option('--against <window>', 'the earlier window', 'previous')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: CompareFlags) => {
      const after = parseWindow(flags.window, flags);
      if (after.kind === 'all' && flags.against === 'previous') throw windowMissing();
      const before =
        flags.against === 'previous' ? previousWindow(after) : parseWindow(flags.against, flags);
      const [first, second] = await loadWindows(file, flags, [before, after], io);
      if (first === undefined || second === undefined) return;
      const migrations = traceMigrations(first, second);
      await writeResult(
        {
          data: migrations,
          table: migrationsTable(migrations),
          page: migrationsPage(migrations, { language: flags.lang }),
        },
        flags,
        io,
      );
    });
}

function windowMissing(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('nothing-before-all-dates'),
    path: 'window',
    expected: 'the window to compare, such as 2025',
  });
}

const EXAMPLES = `
Examples:
  customer-pyramid compare sales.csv --window 2025
  customer-pyramid compare sales.csv --window 2025-Q4 --against 2024-Q4 --format csv --out moves.csv
`;
