import { type Command, Option } from 'commander';
import { traceHistory } from '../../core/change/trace-history';
import { historyPage } from '../../output/pages/change-pages';
import { historyTable } from '../../output/tables/history-tables';
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

interface HistoryFlags extends SalesFlags, OutputFlags {
  readonly windows: string;
}

export function addHistoryCommand(program: Command, io: Io): void {
  const command = program
    .command('history')
    .summary('follow the tiers over several windows')
    .description(
      'Follows every customer over several windows, and the inflow and outflow of each tier. With --buffer or --grace, each window keeps tiers of the one before.',
    );
  addOutputFlags(addSalesFlags(command), ALL_FORMATS)
    .addOption(
      new Option('--windows <list>', 'windows, oldest first: 2023,2024,2025')
        .makeOptionMandatory()
        .conflicts('window'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: HistoryFlags) => {
      const windows = flags.windows.split(',').map((window) => window.trim());
      const history = traceHistory(await loadWindows(file, flags, windows, io));
      await writeResult(
        {
          data: history,
          table: historyTable(history),
          page: historyPage(history, { language: flags.lang }),
        },
        flags,
        io,
      );
    });
}

const EXAMPLES = `
Examples:
  customer-pyramid history sales.csv --windows 2023,2024,2025
  customer-pyramid history sales.csv --windows 2023,2024,2025 --buffer 0.2 --grace 1 --format csv
`;
