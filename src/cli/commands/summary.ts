import type { Command } from 'commander';
import { groupsJson, summaryJson } from '../../output/formats/to-json';
import { basesPage } from '../../output/pages/change-pages';
import { groupSummaryPage, summaryPage } from '../../output/pages/summary-page';
import { basesTable } from '../../output/tables/bases-tables';
import { groupTiersTable, tiersTable } from '../../output/tables/pyramid-tables';
import { checkTwoBases, twoBases } from '../check-flags';
import {
  addOutputFlags,
  addSalesFlags,
  groupByOption,
  type OutputFlags,
  type SalesFlags,
} from '../flags';
import type { Io } from '../io';
import { loadBases } from '../load-bases';
import { loadGroups, loadSales } from '../load-sales';
import { pageText, tableChunks, writeOutput } from '../output';

export function addSummaryCommand(program: Command, io: Io): void {
  const command = program
    .command('summary')
    .summary('show the pyramid as a table people can read')
    .description(
      'Shows the tiers with their customers and value, how concentrated the value is, the cutoffs, and the account of every row and amount.',
    );
  addOutputFlags(addSalesFlags(command), ['table', 'csv', 'json'])
    .addOption(groupByOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: SummaryFlags) => {
      await writeOutput(await summarised(file, flags, io), flags, io);
    });
}

type SummaryFlags = SalesFlags & OutputFlags;

async function summarised(file: string, flags: SummaryFlags, io: Io): Promise<Iterable<string>> {
  checkTwoBases(flags);
  const { format, lang } = flags;
  const speech = { language: lang };
  if (flags.groupBy !== undefined) {
    const groups = await loadGroups(file, flags, io);
    if (format === 'json') return [groupsJson(groups)];
    if (format === 'csv') return tableChunks(groupTiersTable(groups, speech), 'csv');
    return [pageText(groupSummaryPage(groups, speech), flags, io)];
  }
  const bases = twoBases(flags);
  if (bases !== undefined) {
    const comparison = await loadBases(file, flags, bases, io);
    if (format === 'json') return [`${JSON.stringify(comparison, null, 2)}\n`];
    return format === 'csv'
      ? tableChunks(basesTable(comparison), 'csv')
      : [pageText(basesPage(comparison, speech), flags, io)];
  }
  const pyramid = await loadSales(file, flags, io);
  if (format === 'json') return [summaryJson(pyramid)];
  if (format === 'csv') return tableChunks(tiersTable(pyramid, speech), 'csv');
  return [pageText(summaryPage(pyramid, speech), flags, io)];
}

const EXAMPLES = `
Examples:
  customer-pyramid summary sales.csv --window 2025
  customer-pyramid summary sales.csv --basis profit --lang zh
  customer-pyramid summary sales.csv --basis revenue,profit
  customer-pyramid summary sales.csv --scheme abc.json --format csv
`;
