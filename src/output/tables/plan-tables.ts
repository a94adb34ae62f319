import { checkResult } from '../../core/issues/shape';
import type { CustomerEffort, EffortPlan, TierEffort } from '../../core/treatments/allocate-effort';
import type {
  ComplaintQueue,
  QueuedComplaint,
  ServiceFigures,
  WaitingComplaint,
} from '../../core/treatments/complaint-queue';
import type { ContactDue, ContactPlan } from '../../core/treatments/contact-plan';
import type { FrontLineEntry } from '../../core/treatments/front-line-list';
import type { ComingRisk, NotKnown, RiskSignal, RiskWatch } from '../../core/treatments/risk-watch';
import {
  COMPLAINT_QUEUE,
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
  complaintSentence,
  contactSentence,
  effortSentence,
  frontLineSentence,
  notKnownSentence,
  riskSentence,
  signalWords,
} from '../words/sentences';
import { type Cell, type Column, type ColumnType, column, nameColumn, type Table } from './table';

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

/** A complaint in the queue, or one that waits for the customer. */
export type ListedComplaint = QueuedComplaint | WaitingComplaint;

/**
 * The complaint queue by place, one row each, with the reason for the place as a sentence; below it
 * those that wait for the customer, without place or due time.
 */
export function complaintsTable(
  given: ComplaintQueue,
  options: Speech = {},
): Table<ListedComplaint> {
  checkResult(given, 'queue', COMPLAINT_QUEUE);
  const rows: readonly ListedComplaint[] = [...given.queue, ...given.waiting];
  const queued = (
    key: string,
    type: ColumnType,
    of: (item: QueuedComplaint) => Cell,
  ): Column<ListedComplaint> => column(key, type, (item) => ('place' in item ? of(item) : null));
  const where = (
    isThere: (item: ListedComplaint) => boolean,
    one: Column<ListedComplaint>,
  ): Column<ListedComplaint>[] => (rows.some(isThere) ? [one] : []);
  return {
    name: 'complaints',
    keys: 2,
    columns: [
      queued('place', 'count', ({ place }) => place),
      column('id', 'id', ({ id }) => id),
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...nameColumn<ListedComplaint>(rows, (row) => row),
      column('standing', 'tier', ({ standing }) => standing, { said: tierSaid }),
      column('class', 'count', (item) => item.class),
      queued('effective_class', 'count', ({ effectiveClass }) => effectiveClass),
      ...where(
        (item) => policyOf(item) !== item.standing,
        column('judged_as', 'tier', policyOf, { said: tierSaid }),
      ),
      ...where(
        ({ urgency }) => urgency !== null,
        column('urgency', 'text', ({ urgency }) => urgency),
      ),
      column('category', 'text', ({ category }) => category),
      ...where(
        ({ person }) => person !== null,
        column('person', 'text', ({ person }) => person),
      ),
      column('opened', 'time', ({ opened }) => opened),
      ...where(
        ({ reopened }) => reopened !== null,
        column('reopened', 'time', ({ reopened }) => reopened),
      ),
      ...where(
        (item) => !('place' in item),
        column('on_hold_since', 'time', (item) => ('place' in item ? null : item.onHoldSince)),
      ),
      column(
        'waiting_for',
        'text',
        (item) => ('place' in item ? item.reason.waitingFor : item.waitingFor),
        { said: (step, { work }) => work.steps[step as WaitingComplaint['waitingFor']] },
      ),
      queued('due', 'time', ({ reason }) => reason.due),
      queued('breached', 'flag', (item) => item.firstAnswer.breached || item.resolution.breached),
      queued('expected_start', 'time', ({ expectedStart }) => expectedStart),
      column('reason', 'text', (item) => complaintSentence(item, options)),
    ],
    rows,
  };
}

/** The tier by whose policy it is judged. */
function policyOf(item: ListedComplaint): string {
  return 'place' in item ? item.reason.policyOf : item.policyOf;
}

/** Complaints of customers of one standing: a tier, `inactive`, or null for all of them. */
export interface ServiceRow extends ServiceFigures {
  readonly standing: string | null;
}

/** How well complaints are served, one row a tier, then the inactive, with all of them as the total. */
export function serviceTable(queue: ComplaintQueue): Table<ServiceRow> {
  checkResult(queue, 'queue', COMPLAINT_QUEUE);
  const { service } = queue;
  const { tiers, inactive, unknown, whole } = service;
  const others = [
    { standing: 'inactive', ...inactive },
    { standing: 'unknown', ...unknown },
  ];
  return {
    name: 'service',
    columns: [
      column('standing', 'tier', ({ standing }) => standing, {
        said: (standing, words) => {
          if (standing === null) return words.work.all;
          return standing === 'unknown' ? words.work.unknown : tierSaid(standing, words);
        },
      }),
      column('complaints', 'count', ({ complaints }) => complaints),
      column('open', 'count', ({ open }) => open),
      ...(whole.onHold === 0
        ? []
        : [column<ServiceRow>('on_hold', 'count', ({ onHold }) => onHold)]),
      column('overdue', 'count', ({ overdue }) => overdue),
      ...(whole.reopened === 0
        ? []
        : [column<ServiceRow>('opened_again', 'count', ({ reopened }) => reopened)]),
      column('answered_in_time', 'ratio', ({ firstAnswer }) => firstAnswer.shareInTime),
      column('median_answer_minutes', 'amount', ({ firstAnswer }) => firstAnswer.medianMinutes),
      column('resolved_in_time', 'ratio', ({ resolution }) => resolution.shareInTime),
      column('median_resolution_minutes', 'amount', ({ resolution }) => resolution.medianMinutes),
    ],
    rows: [
      ...tiers.map(({ tier, ...figures }) => ({ standing: tier, ...figures })),
      ...others.filter(({ complaints, invalid }) => complaints + invalid > 0),
    ],
    total: { standing: null, ...whole },
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

/** A standing by its id: `A`, in Chinese `A级`. */
function tierSaid(standing: Cell, { tiers, work }: Words): string {
  if (standing === null) return work.unknown;
  return standing === 'inactive' ? tiers.inactive : tiers.name(`${standing}`, `${standing}`);
}
