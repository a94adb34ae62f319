import type { Command } from 'commander';
import { notice } from '../core/issues/notices';
import type { Speech } from '../index';
import {
  complaintsPage,
  complaintsTable,
  contactsPage,
  notKnownSentence,
  type Page,
  risksPage,
  risksTable,
  type Table,
  visitsTable,
  wordsOf,
} from '../output';
import {
  type ComplaintQueue,
  type FactsApart,
  planContacts,
  queueComplaints,
  type RiskWatch,
  type Workday,
  watchRisks,
} from '../treatments';
import { declared } from './command';
import { ALL_FORMATS } from './flags';
import { type Io, tell, tellNotice } from './io';
import { addPlanFlags, contactOptions, loadWork, type PlanFlags, queueOptions } from './work';

type About = { readonly customerId: string };

/** What the work functions make keeps facts about unknown customers apart, in a list or by kind. */
interface Made {
  readonly unknown: readonly About[] | FactsApart;
}

/** One list of the plan alone: its data, its table, its page. */
interface List<T extends Made> {
  readonly name: string;
  readonly summary: string;
  /** Whether it rests on orders. */
  readonly orders: boolean;
  readonly make: (day: Workday, flags: PlanFlags, io: Io) => T;
  readonly table: (made: T, speech: Speech) => Table;
  readonly page: (made: T, speech: Speech) => Page;
  /** What the table leaves out because it is not known: an empty list would look fine. */
  readonly notKnown: (made: T, speech: Speech) => readonly string[];
}

export function addListCommands(program: Command, io: Io): void {
  for (const add of LISTS) add(program, io);
}

const LISTS = [
  listCommand({
    name: 'visits',
    summary: 'list who is to be visited and contacted',
    orders: false,
    make: (day, flags) => planContacts(day, contactOptions(flags)),
    table: visitsTable,
    page: contactsPage,
    notKnown: () => [],
  }),
  listCommand({
    name: 'complaints',
    summary: 'list complaints in the order in which to take them up',
    orders: false,
    make: (day, flags, io) => {
      const queue = queueComplaints(day, queueOptions(flags));
      tellOfComplaints(queue, flags, io);
      return queue;
    },
    table: complaintsTable,
    page: complaintsPage,
    notKnown: complaintsNotKnown,
  }),
  listCommand({
    name: 'risks',
    summary: 'list customers to watch, with the evidence',
    orders: true,
    make: (day, flags) => watchRisks(day, { horizonDays: flags.horizon }),
    table: risksTable,
    page: risksPage,
    notKnown: risksNotKnown,
  }),
];

function listCommand<T extends Made>(list: List<T>) {
  const { name, summary, orders, make, table, page, notKnown } = list;
  return declared<PlanFlags>({
    name,
    summary,
    description: `${summary}.`,
    declare: addPlanFlags,
    formats: ALL_FORMATS,
    examples: [],
    async make(io, flags, ...files) {
      const made = make(await loadWork(files, flags, io, { orders }), flags, io);
      const speech = { language: flags.lang };
      if (flags.format === 'csv' || flags.format === 'ndjson') {
        tellLeftUnsaid([made], notKnown(made, speech), io);
      }
      return { data: made, table: table(made, speech), page: page(made, speech) };
    },
  });
}

/** That there may be complaints of which no list was given. */
export function complaintsNotKnown(queue: ComplaintQueue, { language }: Speech): readonly string[] {
  return queue.complaintsKnown ? [] : [wordsOf(language).work.complaintsNotKnown];
}

/** Signals that could not be looked for. */
export function risksNotKnown(watch: RiskWatch, speech: Speech): readonly string[] {
  return watch.notKnown.map((missing) => notKnownSentence(missing, speech));
}

/** What the queue has made of complaints, or left out of it, where no page says so. */
export function tellOfComplaints(queue: ComplaintQueue, { format }: PlanFlags, io: Io): void {
  const { repeated, urgenciesWithoutTable: urgencies, notYetOpen, invalid } = queue;
  if (repeated.length > 0) {
    const ids = [...new Set(repeated.map(({ id }) => id))].slice(0, MOST_NAMED);
    tellNotice(io, notice('complaints-repeated', { rows: repeated.length, ids }));
  }
  if (urgencies.length > 0) {
    const words = urgencies.slice(0, MOST_NAMED);
    const said = words.map(({ urgency, complaints }) => `${urgency} (${complaints})`);
    tellNotice(io, notice('urgencies-without-table', { urgencies: said }));
  }
  const isTable = format === 'csv' || format === 'ndjson';
  if (isTable && notYetOpen.length + invalid.length > 0) {
    const params = { later: notYetOpen.length, invalid: invalid.length };
    tellNotice(io, notice('complaints-not-in-queue', params));
  }
}

/** Of ids and words in a notice. */
const MOST_NAMED = 10;

/** What no row of a table says, facts about customers whom nobody knows among it. */
export function tellLeftUnsaid(made: readonly Made[], notKnown: readonly string[], io: Io): void {
  const ids = made.flatMap(({ unknown }) => Object.values(unknown).flat());
  const strangers = [...new Set(ids.map(({ customerId }) => customerId))];
  if (strangers.length > 0) tellNotice(io, notice('facts-about-strangers', { ids: strangers }));
  for (const line of notKnown) tell(io, line);
}
