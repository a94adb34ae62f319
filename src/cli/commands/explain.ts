import type { Command } from 'commander';
import { explainCustomer } from '../../core/explain/explain-customer';
import { explanationPage } from '../../output/pages/customer-file-page';
import {
  addOutputFlags,
  addSalesFlags,
  type OutputFlags,
  PAGE_FORMATS,
  type SalesFlags,
} from '../flags';
import type { Io } from '../io';
import { loadSales } from '../load-sales';
import { writeResult } from '../output';

export function addExplainCommand(program: Command, io: Io): void {
  const command = program
    .command('explain')
    .summary('say why a customer is where it is')
    .description(
      'Says in one sentence where a customer stands, what would lift it and what it can lose. With --format json, all the figures behind it.',
    );
  addOutputFlags(addSalesFlags(command).argument('<id>', 'id of the customer'), PAGE_FORMATS)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, id: string, flags: SalesFlags & OutputFlags) => {
      const explanation = explainCustomer(await loadSales(file, flags, io), id);
      const page = explanationPage(explanation, { language: flags.lang });
      await writeResult({ data: explanation, page }, flags, io);
    });
}

const EXAMPLES = `
Examples:
  customer-pyramid explain sales.csv C-1042 --window 2025
  customer-pyramid explain sales.csv C-1042 --format json
`;
