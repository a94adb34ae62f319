import type { Command } from 'commander';
import { PyramidError } from '../../core/issues/issue';
import type { FactsApart } from '../../core/treatments/signals/facts-apart';
import {
  complaintsNotKnown,
  complaintsText,
  contactsText,
  risksNotKnown,
  risksText,
} from '../../output/formats/plan-text';
import { csvChunks } from '../../output/formats/to-csv';
import type { Table } from '../../output/tables/cell-table';
import { complaintsTable, contactsTable, risksTable } from '../../output/tables/plan-tables';
import { addOutputFlags } from '../flags';
import type { Io } from '../io';
import { writeOutput } from '../output';
import { addPlanFlags, type PlanFlags } from '../plan/flags';
import { makeComplaints, makeContacts, makePlan, makeRisks } from '../plan/make';
import { loadWork, type WorkInput } from '../plan/work';
import { plannedVisits, planText, SHOWN, writePlan } from '../plan/write';

type About = { readonly customerId: string };

/** What the work functions make keeps facts about unknown customers apart, in a list or by kind. */
interface Made {
  readonly unknown: readonly About[] | FactsApart;
}

/** One list of the plan alone: its data, its table, its text. */
interface ListCommand<T extends Made> {
  readonly name: string;
  readonly summary: string;
  readonly make: (work: WorkInput, flags: PlanFlags) => T;
  readonly table: (made: T, flags: PlanFlags) => Table;
  readonly text: (made: T, flags: PlanFlags) => string;
  /** What the table leaves out because it is not known: an empty list would look fine. */
  readonly notKnown: (made: T, flags: PlanFlags) => readonly string[];
}

const textOptions = ({ lang }: PlanFlags) => ({ language: lang, most: SHOWN });

export function addPlanCommands(program: Command, io: Io): void {
  addPlanCommand(program, io);
  addListCommand(program, io, {
    name: 'visits',
    summary: 'list who is to be visited and contacted',
    make: makeContacts,
    table: (plan, { lang }) => contactsTable(plannedVisits(plan), lang),
    text: (plan, flags) => contactsText(plan, textOptions(flags)),
    notKnown: () => [],
  });
  addListCommand(program, io, {
    name: 'complaints',
    summary: 'list complaints in the order in which to take them up',
    make: makeComplaints,
    table: (queue, { lang }) => complaintsTable(queue, lang),
    text: (queue, flags) => complaintsText(queue, textOptions(flags)),
    notKnown: (queue, { lang }) => complaintsNotKnown(queue, lang),
  });
  addListCommand(program, io, {
    name: 'risks',
    summary: 'list customers to watch, with the evidence',
    make: makeRisks,
    table: (watch, { lang }) => risksTable(watch, lang),
    text: (watch, flags) => risksText(watch, textOptions(flags)),
    notKnown: (watch, { lang }) => risksNotKnown(watch, lang),
  });
}

function addPlanCommand(program: Command, io: Io): void {
  const command = program
    .command('plan')
    .summary('turn tiers, policies and facts into the work of the day')
    .description(
      'Makes the lists people work from: visits and contacts due, the complaint queue, customers to watch, effort. With --format csv, --out names a folder for one file a list.',
    );
  addOutputFlags(addPlanFlags(command), ['text', 'csv', 'json'])
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: PlanFlags) => {
      const plan = makePlan(await loadWork(file, flags, io), flags);
      if (flags.format === 'csv') {
        const { contacts, complaints, risks } = plan;
        tellUnknown([contacts, complaints, risks].flatMap(unknownIds), io);
        tellLines(complaintsNotKnown(complaints, flags.lang), io);
        tellLines(risksNotKnown(risks, flags.lang), io);
        return writePlan(folderOf(flags), plan, flags.lang);
      }
      const text =
        flags.format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : planText(plan, flags.lang);
      await writeOutput([text], flags, io);
    });
}

function addListCommand<T extends Made>(program: Command, io: Io, list: ListCommand<T>): void {
  const command = program.command(list.name).summary(list.summary).description(`${list.summary}.`);
  addOutputFlags(addPlanFlags(command), ['text', 'csv', 'json']).action(
    async (file: string, flags: PlanFlags) => {
      const made = list.make(await loadWork(file, flags, io), flags);
      if (flags.format === 'csv') {
        tellUnknown(unknownIds(made), io);
        tellLines(list.notKnown(made, flags), io);
      }
      await writeOutput(output(made, list, flags), flags, io);
    },
  );
}

function output<T extends Made>(made: T, list: ListCommand<T>, flags: PlanFlags): Iterable<string> {
  if (flags.format === 'json') return [`${JSON.stringify(made, null, 2)}\n`];
  return flags.format === 'csv' ? csvChunks(list.table(made, flags)) : [list.text(made, flags)];
}

/** Standard output holds one list, not several. */
function folderOf({ out }: PlanFlags): string {
  if (out !== undefined && out !== '-') return out;
  throw new PyramidError({
    code: 'invalid-option',
    message: 'there is a CSV file for each list',
    path: '--out',
    expected: 'the folder to write them to',
    ...(out !== undefined && { received: out }),
  });
}

/** Facts about customers whom nobody knows have no row in a list, but are not dropped silently. */
function tellUnknown(ids: readonly string[], io: Io): void {
  if (ids.length === 0) return;
  io.stderr.write(
    `Facts about customers that are not in the sales: ${[...new Set(ids)].join(', ')}\n`,
  );
}

function tellLines(lines: readonly string[], io: Io): void {
  for (const line of lines) io.stderr.write(`${line}\n`);
}

function unknownIds({ unknown }: Made): readonly string[] {
  return Object.values(unknown)
    .flat()
    .map(({ customerId }) => customerId);
}

const EXAMPLES = `
Examples:
  customer-pyramid plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --complaints complaints.csv
  customer-pyramid plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --capacity 3 --format csv --out today
  customer-pyramid risks sales.csv --as-of 2025-12-31 --receivables receivables.csv --format csv
`;
