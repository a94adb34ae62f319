import type { Command } from 'commander';
import { shiftedWindow } from '../../core/change/shifts';
import { traceSensitivity } from '../../core/change/trace-sensitivity';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { parseWindow } from '../../core/values/window';
import { sensitivityPage } from '../../output/pages/change-pages';
import { sensitivityTable } from '../../output/tables/robustness-tables';
import {
  ALL_FORMATS,
  addOutputFlags,
  addSalesFlags,
  invalidFlag,
  type OutputFlags,
  type SalesFlags,
} from '../flags';
import type { Io } from '../io';
import { loadApart } from '../load-sales';
import { writeResult } from '../output';

interface SensitivityFlags extends SalesFlags, OutputFlags {
  readonly cutoffs: string;
  readonly days?: number;
}

export function addSensitivityCommand(program: Command, io: Io): void {
  const command = program
    .command('sensitivity')
    .summary('show who would change tier if cutoffs or dates moved a little')
    .description(
      'Moves the cutoffs by ±x, and the window by ±d days, and shows who changes tier: how firm the pyramid is.',
    );
  addOutputFlags(addSalesFlags(command), ALL_FORMATS)
    .option('--cutoffs <share>', 'move the cumulative shares by this much, both ways', '0.005')
    .option('--days <days>', 'move the window by so many days, both ways', wholeDays)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: SensitivityFlags) => {
      const window = parseWindow(flags.window, flags);
      const { days } = flags;
      if (days !== undefined && window.kind === 'all') throw windowMissing();
      const shifts = days === undefined ? [] : [-days, days];
      const windows = [window, ...shifts.map((shift) => shiftedWindow(window, shift))];
      const [pyramid, ...shifted] = await loadApart(file, flags, windows, io);
      if (pyramid === undefined) return;
      const sensitivity = traceSensitivity(pyramid, { cutoffs: flags.cutoffs, shifted });
      await writeResult(
        {
          data: sensitivity,
          table: sensitivityTable(sensitivity),
          page: sensitivityPage(sensitivity, { language: flags.lang }),
        },
        flags,
        io,
      );
    });
}

function windowMissing(): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('all-dates-cannot-shift'),
    path: '--days',
  });
}

function wholeDays(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw invalidFlag('--days', text, because('not-days-to-shift'));
}

const EXAMPLES = `
Examples:
  customer-pyramid sensitivity sales.csv --window 2025
  customer-pyramid sensitivity sales.csv --window 2025 --cutoffs 0.01 --days 30
`;
