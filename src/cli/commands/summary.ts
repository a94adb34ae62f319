import type { Command } from 'commander';
import { renderBases } from '../../output/formats/change-text';
import { renderSummary } from '../../output/formats/summary-text';
import { pyramidTable } from '../../output/formats/to-csv';
import { groupsJson, summaryJson } from '../../output/formats/to-json';
import { basesTable } from '../../output/tables/bases-table';
import { groupTiersTable } from '../../output/tables/summary-tables';
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
import { tableChunks, writeOutput } from '../output';

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
  if (flags.groupBy !== undefined) {
    const groups = await loadGroups(file, flags, io);
    if (format === 'json') return [groupsJson(groups)];
    if (format === 'csv') return tableChunks(groupTiersTable(groups, lang), 'csv');
    return groups.map(({ group, pyramid }) => `# ${group}\n\n${renderSummary(pyramid, lang)}\n`);
  }
  const bases = twoBases(flags);
  if (bases !== undefined) {
    const comparison = await loadBases(file, flags, bases, io);
    if (format === 'json') return [`${JSON.stringify(comparison, null, 2)}\n`];
    return format === 'csv'
      ? tableChunks(basesTable(comparison), 'csv')
      : [renderBases(comparison, lang)];
  }
  const pyramid = await loadSales(file, flags, io);
  if (format === 'json') return [summaryJson(pyramid)];
  if (format !== 'csv') return [renderSummary(pyramid, lang)];
  return tableChunks(pyramidTable(pyramid, { table: 'tiers', language: lang }), 'csv');
}

const EXAMPLES = `
Examples:
  customer-pyramid summary sales.csv --window 2025
  customer-pyramid summary sales.csv --basis profit --lang zh
  customer-pyramid summary sales.csv --basis revenue,profit
  customer-pyramid summary sales.csv --scheme abc.json --format csv
`;
