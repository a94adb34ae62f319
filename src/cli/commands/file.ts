import type { Command } from 'commander';
import { customerFile } from '../../core/treatments/customer-file';
import { queueComplaints } from '../../core/treatments/queue-complaints';
import { customerFilePage } from '../../output/pages/customer-file-page';
import { addOutputFlags, PAGE_FORMATS } from '../flags';
import type { Io } from '../io';
import { writeResult } from '../output';
import { addPlanFlags, type PlanFlags } from '../plan/flags';
import { queueOptions } from '../plan/make';
import { loadWork } from '../plan/work';

export function addFileCommand(program: Command, io: Io): void {
  const command = program
    .command('file')
    .summary('show everything about one customer')
    .description(
      'Shows one customer’s totals, standing and its history, explanation, treatment, dates due, complaints and signals.',
    );
  addOutputFlags(addPlanFlags(command).argument('<id>', 'id of the customer'), PAGE_FORMATS)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, id: string, flags: PlanFlags) => {
      const day = await loadWork(path, flags, io);
      const queue = queueComplaints(day, queueOptions(flags));
      const file = customerFile(day, id, { queue });
      const page = customerFilePage(file, { language: flags.lang });
      await writeResult({ data: file, page }, flags, io);
    });
}

const EXAMPLES = `
Example:
  customer-pyramid file sales.csv C-1042 --as-of 2025-12-31 --contacts contacts.csv
`;
