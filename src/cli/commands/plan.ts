import type { Command } from 'commander';
import type { FactsApart } from '../../core/facts/facts';
import { PyramidError } from '../../core/issues/issue';
import { notice } from '../../core/issues/notices';
import { because } from '../../core/issues/reasons';
import type { ComplaintQueue } from '../../core/treatments/complaint-queue';
import { planContacts } from '../../core/treatments/plan-contacts';
import { planDay } from '../../core/treatments/plan-day';
import { queueComplaints } from '../../core/treatments/queue-complaints';
import type { RiskWatch } from '../../core/treatments/risk-watch';
import { watchRisks } from '../../core/treatments/watch-risks';
import type { Workday } from '../../core/treatments/workday';
import type { Page } from '../../output/pages/page';
import { complaintsPage, contactsPage, planPage, risksPage } from '../../output/pages/plan-page';
import { complaintsTable, risksTable, visitsTable } from '../../output/tables/plan-tables';
import type { Table } from '../../output/tables/table';
import { type Speech, wordsOf } from '../../output/words/language';
import { notKnownSentence } from '../../output/words/sentences';
import { ALL_FORMATS, addOutputFlags } from '../flags';
import { type Io, tell, tellNotice } from '../io';
import { writeResult } from '../output';
import { addPlanFlags, type PlanFlags } from '../plan/flags';
import { contactOptions, planOptions, queueOptions } from '../plan/make';
import { loadWork } from '../plan/work';
import { writePlan } from '../plan/write';

type About = { readonly customerId: string };

/** What the work functions make keeps facts about unknown customers apart, in a list or by kind. */
interface Made {
  readonly unknown: readonly About[] | FactsApart;
}

/** One list of the plan alone: its data, its table, its page. */
interface ListCommand<T extends Made> {
  readonly name: string;
  readonly summary: string;
  readonly make: (day: Workday, flags: PlanFlags) => T;
  readonly table: (made: T, speech: Speech) => Table;
  readonly page: (made: T, speech: Speech) => Page;
  /** What the table leaves out because it is not known: an empty list would look fine. */
  readonly notKnown: (made: T, speech: Speech) => readonly string[];
}

export function addPlanCommands(program: Command, io: Io): void {
  addPlanCommand(program, io);
  addListCommand(program, io, {
    name: 'visits',
    summary: 'list who is to be visited and contacted',
    make: (day, flags) => planContacts(day, contactOptions(flags)),
    table: visitsTable,
    page: contactsPage,
    notKnown: () => [],
  });
  addListCommand(program, io, {
    name: 'complaints',
    summary: 'list complaints in the order in which to take them up',
    make: (day, flags) => queueComplaints(day, queueOptions(flags)),
    table: complaintsTable,
    page: complaintsPage,
    notKnown: complaintsNotKnown,
  });
  addListCommand(program, io, {
    name: 'risks',
    summary: 'list customers to watch, with the evidence',
    make: (day, flags) => watchRisks(day, { horizonDays: flags.horizon }),
    table: risksTable,
    page: risksPage,
    notKnown: risksNotKnown,
  });
}

/** That there may be complaints of which no list was given. */
function complaintsNotKnown(queue: ComplaintQueue, { language }: Speech): readonly string[] {
  return queue.complaintsKnown ? [] : [wordsOf(language).work.complaintsNotKnown];
}

/** Signals that could not be looked for. */
function risksNotKnown(watch: RiskWatch, speech: Speech): readonly string[] {
  return watch.notKnown.map((missing) => notKnownSentence(missing, speech));
}

function addPlanCommand(program: Command, io: Io): void {
  const command = program
    .command('plan')
    .summary('turn tiers, policies and facts into the work of the day')
    .description(
      'Makes the lists people work from: visits and contacts due, the complaint queue, customers to watch, effort. With --format csv, --out names a folder for one file a list.',
    );
  addOutputFlags(addPlanFlags(command), ['text', 'csv', 'json', 'markdown', 'html'])
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: PlanFlags) => {
      const plan = planDay(await loadWork(file, flags, io), planOptions(flags));
      const speech = { language: flags.lang };
      if (flags.format === 'csv') {
        const { contacts, complaints, risks } = plan;
        tellUnknown([contacts, complaints, risks].flatMap(unknownIds), io);
        tellLines(complaintsNotKnown(complaints, speech), io);
        tellLines(risksNotKnown(risks, speech), io);
        return writePlan(folderOf(flags), plan, speech);
      }
      await writeResult({ data: plan, page: planPage(plan, speech) }, flags, io);
    });
}

function addListCommand<T extends Made>(program: Command, io: Io, list: ListCommand<T>): void {
  const command = program.command(list.name).summary(list.summary).description(`${list.summary}.`);
  addOutputFlags(addPlanFlags(command), ALL_FORMATS).action(
    async (file: string, flags: PlanFlags) => {
      const made = list.make(await loadWork(file, flags, io), flags);
      const speech = { language: flags.lang };
      if (flags.format === 'csv' || flags.format === 'ndjson') {
        tellUnknown(unknownIds(made), io);
        tellLines(list.notKnown(made, speech), io);
      }
      const result = { data: made, table: list.table(made, speech), page: list.page(made, speech) };
      await writeResult(result, flags, io);
    },
  );
}

/** Standard output holds one list, not several. */
function folderOf({ out }: PlanFlags): string {
  if (out !== undefined && out !== '-') return out;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('a-file-a-list'),
    path: '--out',
    ...(out !== undefined && { received: out }),
  });
}

/** Facts about customers whom nobody knows have no row in a list, but are not dropped silently. */
function tellUnknown(ids: readonly string[], io: Io): void {
  if (ids.length === 0) return;
  tellNotice(io, notice('facts-about-strangers', { ids: [...new Set(ids)] }));
}

function tellLines(lines: readonly string[], io: Io): void {
  for (const line of lines) tell(io, line);
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
