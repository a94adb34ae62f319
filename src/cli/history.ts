import { Option } from 'commander';
import { traceHistory } from '../change';
import { historyPage, historyTable } from '../output';
import { declared } from './command';
import { ALL_FORMATS, addSalesFlags, type OutputFlags, type SalesFlags } from './flags';
import { loadWindows } from './load-sales';

interface HistoryFlags extends SalesFlags, OutputFlags {
  readonly windows: string;
  readonly standingsOnly?: boolean;
}

export const addHistoryCommand = declared<HistoryFlags>({
  name: 'history',
  summary: 'follow the tiers over several windows',
  description:
    'Follows every customer over several windows, and the inflow and outflow of each tier. With --buffer, --grace or --max-fall, each window keeps tiers of the one before.',
  declare: (command) =>
    addSalesFlags(command)
      .addOption(
        new Option('--windows <list>', 'windows, oldest first: 2023,2024,2025')
          .makeOptionMandatory()
          .conflicts('window'),
      )
      .option('--standings-only', 'without values, so that windows may differ in length'),
  formats: ALL_FORMATS,
  examples: [
    'history sales.csv --windows 2023,2024,2025',
    'history sales.csv --windows 2023,2024,2025 --buffer 0.2 --grace 1 --format csv',
  ],
  async make(io, flags, ...files) {
    const windows = flags.windows.split(',').map((window) => window.trim());
    const values = flags.standingsOnly !== true;
    const history = traceHistory(await loadWindows(files, flags, windows, io), { values });
    return {
      data: history,
      table: historyTable(history),
      page: historyPage(history, { language: flags.lang }),
    };
  },
});
