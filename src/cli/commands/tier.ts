import type { Command } from 'commander';
import { pyramidTable } from '../../csv/to-csv';
import { pyramidJson, pyramidNdjson } from '../../json/to-json';
import type { Language } from '../../types/language';
import type { Pyramid } from '../../types/pyramid';
import { addOutputFlags, addSalesFlags, type OutputFlags, type SalesFlags } from '../flags';
import type { Io } from '../io';
import { loadSales } from '../load-sales';
import { tableChunks, writeOutput } from '../output';

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
  addOutputFlags(addSalesFlags(command), ['csv', 'json', 'ndjson'])
    .option('--whole', 'the whole pyramid instead: settings, cutoffs, summary, control, customers')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: TierFlags) => {
      const pyramid = await loadSales(file, flags, io);
      await writeOutput(
        flags.whole === true ? whole(pyramid, flags) : rows(pyramid, flags),
        flags,
        io,
      );
    });
}

function rows(pyramid: Pyramid, { format, lang }: TierFlags): Iterable<string> {
  return tableChunks(pyramidTable(pyramid, { language: lang }), format);
}

function whole(pyramid: Pyramid, { format, lang }: TierFlags): Iterable<string> {
  if (format === 'json') return pyramidJson(pyramid);
  if (format === 'ndjson') return pyramidNdjson(pyramid);
  return tableChunks(pyramidTable(pyramid, { table: 'whole', language: lang as Language }), 'csv');
}

const EXAMPLES = `
Examples:
  customer-pyramid tier sales.csv --window 2025 --out tiers.csv
  customer-pyramid tier sales.csv --basis profit --ties promote
  customer-pyramid tier export.csv --encoding gbk --columns "customer=客户编号,revenue=数量*单价"
  customer-pyramid tier sales.csv --on-error skip --rejects rejects.csv
  customer-pyramid tier sales.csv --whole --format json --out pyramid.json
`;
