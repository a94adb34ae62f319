import type { Command } from 'commander';
import { pyramidTable } from '../../csv/to-csv';
import { summaryJson } from '../../json/to-json';
import { renderSummary } from '../../reports/summary-text';
import { addOutputFlags, addSalesFlags, type OutputFlags, type SalesFlags } from '../flags';
import type { Io } from '../io';
import { loadSales } from '../load-sales';
import { tableChunks, writeOutput } from '../output';

export function addSummaryCommand(program: Command, io: Io): void {
  const command = program
    .command('summary')
    .summary('show the pyramid as a table people can read')
    .description(
      'Shows the tiers with their customers and value, how concentrated the value is, the cutoffs, and the account of every row and amount.',
    );
  addOutputFlags(addSalesFlags(command), ['table', 'csv', 'json'])
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: SalesFlags & OutputFlags) => {
      const pyramid = await loadSales(file, flags, io);
      await writeOutput(summary(), flags, io);

      function summary(): Iterable<string> {
        if (flags.format === 'json') return [summaryJson(pyramid)];
        if (flags.format !== 'csv') return [renderSummary(pyramid, flags.lang)];
        return tableChunks(pyramidTable(pyramid, { table: 'tiers', language: flags.lang }), 'csv');
      }
    });
}

const EXAMPLES = `
Examples:
  customer-pyramid summary sales.csv --window 2025
  customer-pyramid summary sales.csv --basis profit --lang zh
  customer-pyramid summary sales.csv --scheme abc.json --format csv
`;
