import type { Command } from 'commander';
import { jsonChunks, ndjsonChunks } from '../../output/formats/to-json';
import { groupListingTable, listingTable } from '../../output/tables/listing-table';
import { wholeTable } from '../../output/tables/pyramid-tables';
import type { Table } from '../../output/tables/table';
import { checkTwoBases, twoBases } from '../check-flags';
import {
  addOutputFlags,
  addSalesFlags,
  groupByOption,
  LIST_FORMATS,
  type OutputFlags,
  type SalesFlags,
} from '../flags';
import type { Io } from '../io';
import { loadBases } from '../load-bases';
import { loadGroups, loadSales } from '../load-sales';
import { type Result, writeResult } from '../output';

interface TierFlags extends SalesFlags, OutputFlags {
  readonly whole?: boolean;
}

export function addTierCommand(program: Command, io: Io): void {
  const command = program
    .command('tier')
    .summary('list every customer with its tier')
    .description(
      'Lists every customer in order of rank: customer_id, tier, tier_name, rank, value, share, cumulative_share, transactions, first_date, last_date, and revenue, cost, profit where known.',
    );
  addOutputFlags(addSalesFlags(command), LIST_FORMATS)
    .option('--whole', 'the whole pyramid instead: settings, cutoffs, summary, control, customers')
    .addOption(groupByOption().conflicts('whole'))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: TierFlags) => {
      checkTwoBases(flags);
      await writeResult(await listed(file, flags, io), flags, io);
    });
}

async function listed(file: string, flags: TierFlags, io: Io): Promise<Result> {
  const speech = { language: flags.lang };
  if (flags.groupBy !== undefined) {
    return listOf(groupListingTable(await loadGroups(file, flags, io), speech));
  }
  const bases = twoBases(flags);
  if (bases !== undefined) {
    const { table } = await loadBases(file, flags, bases, io);
    return listOf(table);
  }
  const pyramid = await loadSales(file, flags, io);
  if (flags.whole !== true) return listOf(listingTable(pyramid, speech));
  if (flags.format === 'ndjson') return { data: ndjsonChunks(pyramid) };
  return { data: jsonChunks(pyramid), table: wholeTable(pyramid, speech) };
}

/** A list whose rows are its data. */
function listOf(table: Table): Result {
  return { data: jsonChunks(table), table };
}

const EXAMPLES = `
Examples:
  customer-pyramid tier sales.csv --window 2025 --out tiers.csv
  customer-pyramid tier sales.csv --basis profit --ties promote
  customer-pyramid tier export.csv --encoding gbk --columns "customer=客户编号,revenue=数量*单价"
  customer-pyramid tier sales.csv --group-by region
  customer-pyramid tier sales.csv --basis revenue,profit
  customer-pyramid tier sales.csv --on-error skip --rejects rejects.csv
  customer-pyramid tier sales.csv --whole --format json --out pyramid.json
`;
