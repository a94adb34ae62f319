import type { Command } from 'commander';
import { customerFile } from '../../core/treatments/customer-file/customer-file';
import { customerFileText } from '../../output/pages/customer-file-text';
import { complaintSentence } from '../../output/words/complaints-sentence';
import { riskSentence } from '../../output/words/risks-sentence';
import { addOutputFlags } from '../flags';
import type { Io } from '../io';
import { writeOutput } from '../output';
import { addPlanFlags, type PlanFlags } from '../plan/flags';
import { makeComplaints, makeRisks } from '../plan/make';
import { loadWork } from '../plan/work';

export function addFileCommand(program: Command, io: Io): void {
  const command = program
    .command('file')
    .summary('show everything about one customer')
    .description(
      'Shows one customer’s totals, standing and its history, explanation, treatment, dates due, complaints and signals.',
    );
  addOutputFlags(addPlanFlags(command).argument('<id>', 'id of the customer'), ['text', 'json'])
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, id: string, flags: PlanFlags) => {
      const work = await loadWork(path, flags, io);
      const file = customerFile(work.pyramid, id, {
        asOf: flags.asOf,
        policies: work.policies,
        facts: work.facts,
        complaints: makeComplaints(work, flags).queue,
        signals: makeRisks(work, flags).signals,
        ...(work.previous !== undefined && { previous: work.previous }),
      });
      const sentences = { queued: complaintSentence, signal: riskSentence };
      const text =
        flags.format === 'json'
          ? JSON.stringify(file, null, 2)
          : customerFileText(file, flags.lang, sentences).trimEnd();
      await writeOutput([`${text}\n`], flags, io);
    });
}

const EXAMPLES = `
Example:
  customer-pyramid file sales.csv C-1042 --as-of 2025-12-31 --contacts contacts.csv
`;
