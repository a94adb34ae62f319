import type { Command } from 'commander';
import { groupsJson, summaryJson } from '../../output/formats/to-json';
import { groupSummaryPage, summaryPage } from '../../output/pages/summary-page';
import { groupTiersTable, tiersTable } from '../../output/tables/pyramid-tables';
import { checkTwoBases, twoBases } from '../check-flags';
import {
  ALL_FORMATS,
  addOutputFlags,
  addSalesFlags,
  groupByOption,
  type OutputFlags,
  type SalesFlags,
} from '../flags';
import type { Io } from '../io';
import { loadBases } from '../load-bases';
import { loadGroups, loadSales } from '../load-sales';
import { type Result, writeResult } from '../output';

export function addSummaryCommand(program: Command, io: Io): void {
  const command = program
    .command('summary')
    .summary('show the pyramid as a table people can read')
    .description(
      'Shows the tiers with their customers and value, how concentrated the value is, the cutoffs, and the account of every row and amount.',
    );
  addOutputFlags(addSalesFlags(command), ALL_FORMATS)
    .addOption(groupByOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: SummaryFlags) => {
      checkTwoBases(flags);
      await writeResult(await summarised(file, flags, io), flags, io);
    });
}

type SummaryFlags = SalesFlags & OutputFlags;

async function summarised(file: string, flags: SummaryFlags, io: Io): Promise<Result> {
  const speech = { language: flags.lang };
  if (flags.groupBy !== undefined) {
    const groups = await loadGroups(file, flags, io);
    const table = groupTiersTable(groups, speech);
    return { data: [groupsJson(groups)].values(), table, page: groupSummaryPage(groups, speech) };
  }
  const bases = twoBases(flags);
  if (bases !== undefined) return loadBases(file, flags, bases, io);
  const pyramid = await loadSales(file, flags, io);
  const table = tiersTable(pyramid, speech);
  return { data: [summaryJson(pyramid)].values(), table, page: summaryPage(pyramid, speech) };
}

const EXAMPLES = `
Examples:
  customer-pyramid summary sales.csv --window 2025
  customer-pyramid summary sales.csv --basis profit --lang zh
  customer-pyramid summary sales.csv --basis revenue,profit
  customer-pyramid summary sales.csv --scheme abc.json --format csv
`;
