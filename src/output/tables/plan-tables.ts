import { checkResult } from '../../core/issues/shape';
import type { CustomerEffort, EffortPlan, TierEffort } from '../../core/treatments/allocate-effort';
import type { ContactDue, ContactPlan } from '../../core/treatments/contact-plan';
import type { FrontLineEntry } from '../../core/treatments/front-line-list';
import type { ComingRisk, NotKnown, RiskSignal, RiskWatch } from '../../core/treatments/risk-watch';
import {
  CONTACT_PLAN,
  EFFORT_PLAN,
  FRONT_LINE_LIST,
  RISK_WATCH,
} from '../../core/treatments/shapes';
import type { CalendarDate } from '../../core/values/calendar';
import { labelIn } from '../words/catalogue';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import {
  comingRiskSentence,
  contactSentence,
  effortSentence,
  frontLineSentence,
  notKnownSentence,
  riskSentence,
  signalWords,
} from '../words/sentences';
import { type Column, column, nameColumn, type Table } from './table';
import { tierSaid } from './tier-said';

/** A visit or other contact, with the day it is planned for where there is a schedule. */
export interface PlannedContact {
  readonly contact: ContactDue;
  readonly planned: CalendarDate | null;
}

/**
 * The visits that are due, one row each, with the reason as a sentence: by due date or, with a
 * schedule, by the day it plans; those that do not fit come last, without one.
 */
export function visitsTable(plan: ContactPlan, options: Speech = {}): Table<PlannedContact> {
  checkResult(plan, 'plan', CONTACT_PLAN);
  const { visits, schedule } = plan;
  const rows =
    schedule === null
      ? visits.map(unplanned)
      : [
          ...schedule.days.flatMap(({ date, visits }) =>
            visits.map((contact) => ({ contact, planned: date })),
          ),
          ...schedule.notFitting.map(unplanned),
        ];
  return { name: 'visits', ...contactColumns(rows, wordsFor(options)), rows };
}

/** The other contacts that a person makes, in the same columns. */
export function contactsTable(plan: ContactPlan, options: Speech = {}): Table<PlannedContact> {
  checkResult(plan, 'plan', CONTACT_PLAN);
  const rows = plan.contacts.map(unplanned);
  return { name: 'contacts', ...contactColumns(rows, wordsFor(options)), rows };
}

function unplanned(contact: ContactDue): PlannedContact {
  return { contact, planned: null };
}

function contactColumns(
  rows: readonly PlannedContact[],
  words: Words,
): Pick<Table<PlannedContact>, 'columns' | 'keys'> {
  const names = nameColumn<PlannedContact>(
    rows.map(({ contact }) => contact),
    ({ contact }) => contact,
  );
  const hasPersons = rows.some(({ contact }) => contact.person !== undefined);
  const columns: Column<PlannedContact>[] = [
    column('due', 'date', ({ contact }) => contact.due),
    column('due_in_days', 'count', ({ contact }) => contact.dueInDays),
    column('planned', 'date', ({ planned }) => planned),
    column('customer_id', 'id', ({ contact }) => contact.customerId),
    ...names,
    column('tier', 'tier', ({ contact }) => contact.tier, { said: tierSaid }),
    column('rank', 'count', ({ contact }) => contact.rank),
    column('kind', 'text', ({ contact }) => contact.kind, {
      said: (kind, { work }) => work.contactKinds[kind as ContactDue['kind']],
    }),
    column('last', 'date', ({ contact }) => contact.last),
    column('owner', 'text', ({ contact }) => labelIn(contact.rule.owner.label, words)),
    ...(hasPersons
      ? [column<PlannedContact>('person', 'text', ({ contact }) => contact.person ?? null)]
      : []),
    column('reason', 'text', ({ contact }) => contactSentence(contact, { language: words })),
  ];
  return { columns, keys: 4 + names.length };
}

/** A day of work and whom to visit on it. */
export interface ScheduledDay {
  readonly date: CalendarDate;
  readonly visits: readonly ContactDue[];
}

/** The days on which visits are planned; none without a schedule. */
export function scheduleTable(plan: ContactPlan): Table<ScheduledDay> {
  checkResult(plan, 'plan', CONTACT_PLAN);
  const { schedule } = plan;
  return {
    name: 'schedule',
    columns: [
      column('date', 'date', ({ date }) => date),
      column('visits', 'count', ({ visits }) => visits.length),
      column('customer_ids', 'text', ({ visits }) =>
        visits.map(({ customerId }) => customerId).join(', '),
      ),
    ],
    rows: schedule?.days.filter(({ visits }) => visits.length > 0) ?? [],
  };
}

/** The risk list, worst first, one row a signal, with the evidence as a sentence. */
export function risksTable(watch: RiskWatch, options: Speech = {}): Table<RiskSignal> {
  checkResult(watch, 'watch', RISK_WATCH);
  const { signals } = watch;
  const names = nameColumn<RiskSignal>(signals, (row) => row);
  return {
    name: 'risks',
    keys: 2 + names.length,
    columns: [
      severityColumn(),
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      column('tier', 'tier', ({ tier }) => tier, { said: tierSaid }),
      column('rank', 'count', ({ rank }) => rank),
      signalColumn(),
      column('reason', 'text', (risk) => riskSentence(risk, options)),
    ],
    rows: signals,
  };
}

/** What time alone will bring within the horizon, the earliest first. */
export function comingTable(watch: RiskWatch, options: Speech = {}): Table<ComingRisk> {
  checkResult(watch, 'watch', RISK_WATCH);
  const { coming } = watch;
  const names = nameColumn<ComingRisk>(coming, (row) => row);
  return {
    name: 'coming',
    keys: 2 + names.length,
    columns: [
      column('date', 'date', ({ on }) => on),
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      severityColumn(),
      column('tier', 'tier', ({ tier }) => tier, { said: tierSaid }),
      signalColumn(),
      column('reason', 'text', (risk) => comingRiskSentence(risk, options)),
    ],
    rows: coming,
  };
}

/** What could not be judged, of how many customers and why. */
export function notKnownTable(watch: RiskWatch, options: Speech = {}): Table<NotKnown> {
  checkResult(watch, 'watch', RISK_WATCH);
  const { notKnown } = watch;
  return {
    name: 'not_known',
    keys: 2,
    columns: [
      signalColumn(),
      column('missing', 'text', ({ missing }) => missing),
      column('customers', 'count', ({ customers }) => customers),
      column('reason', 'text', (one) => notKnownSentence(one, options)),
    ],
    rows: notKnown,
  };
}

function severityColumn<Row extends { readonly severity: RiskSignal['severity'] }>(): Column<Row> {
  return column('severity', 'text', ({ severity }) => severity, {
    said: (severity, { signals }) => signals.severities[severity as Row['severity']],
  });
}

function signalColumn<Row extends { readonly signal: RiskSignal['signal'] }>(): Column<Row> {
  return column('signal', 'text', ({ signal }) => signal, {
    said: (signal, { signals }) => signalWords(signal as Row['signal'], signals).name,
  });
}

/** Effort by customer, in order of rank. */
export function effortTable(effort: EffortPlan): Table<CustomerEffort> {
  checkResult(effort, 'effort', EFFORT_PLAN);
  const { customers } = effort;
  const names = nameColumn<CustomerEffort>(customers, (row) => row);
  return {
    name: 'effort',
    columns: [
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      column('tier', 'tier', ({ tier }) => tier, { said: tierSaid }),
      column('rank', 'count', ({ rank }) => rank),
      column('minutes', 'count', ({ minutes }) => minutes),
    ],
    keys: 1 + names.length,
    rows: customers,
  };
}

/** Effort by tier, against its share of customers and of value. */
export function tierEffortTable(effort: EffortPlan, options: Speech = {}): Table<TierEffort> {
  checkResult(effort, 'effort', EFFORT_PLAN);
  const { tiers } = effort;
  return {
    name: 'tier_effort',
    columns: [
      column('tier', 'tier', ({ tier }) => tier, { said: tierSaid }),
      column('customers', 'count', ({ customers }) => customers),
      column('minutes', 'count', ({ minutes }) => minutes),
      column('share', 'ratio', ({ share }) => share),
      column('share_of_customers', 'ratio', ({ shareOfCustomers }) => shareOfCustomers),
      column('share_of_value', 'ratio', ({ shareOfValue }) => shareOfValue),
      column('reason', 'text', (effort) => effortSentence(effort, options)),
    ],
    rows: tiers,
  };
}

/** Who is who among those who call or come, with what they are owed as a sentence. */
export function frontLineTable(
  entries: readonly FrontLineEntry[],
  options: Speech = {},
): Table<FrontLineEntry> {
  checkResult(entries, 'entries', FRONT_LINE_LIST);
  const names = nameColumn<FrontLineEntry>(entries, (row) => row);
  return {
    name: 'front_line',
    columns: [
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...names,
      column('times', 'count', ({ times }) => times),
      column('standing', 'tier', ({ standing }) => standing, { said: tierSaid }),
      column('rank', 'count', ({ rank }) => rank),
      column('reason', 'text', (entry) => frontLineSentence(entry, options)),
    ],
    keys: 1 + names.length,
    rows: entries,
  };
}
