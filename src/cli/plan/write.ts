import type { ContactDue, ContactPlan } from '../../core/treatments/contacts/contact-plan';
import type { Language } from '../../core/values/language';
import { writeFolder } from '../../node/write-file';
import {
  complaintsText,
  contactsText,
  effortText,
  risksText,
} from '../../output/formats/plan-text';
import { csvChunks } from '../../output/formats/to-csv';
import type { Table } from '../../output/tables/cell-table';
import {
  complaintsTable,
  contactsTable,
  effortTable,
  type PlannedContact,
  risksTable,
} from '../../output/tables/plan-tables';
import { PLAN_WORDS } from '../../output/words/plan';
import type { Plan } from './make';

/** Lines of each list that a person sees at once. */
export const SHOWN = 10;

/** The lists of a plan as tables, by the names of their files. */
export function planTables(plan: Plan, language: Language): Readonly<Record<string, Table>> {
  return {
    visits: contactsTable(plannedVisits(plan.contacts), language),
    contacts: contactsTable(plan.contacts.contacts.map(unplanned), language),
    complaints: complaintsTable(plan.complaints, language),
    risks: risksTable(plan.risks, language),
    ...(plan.effort !== null && { effort: effortTable(plan.effort) }),
  };
}

/** With a schedule, by the day it plans; those that do not fit come last, without one. */
export function plannedVisits({ visits, schedule }: ContactPlan): readonly PlannedContact[] {
  if (schedule === null) return visits.map(unplanned);
  return [
    ...schedule.days.flatMap((day) =>
      day.visits.map((contact) => ({ contact, planned: day.date })),
    ),
    ...schedule.notFitting.map(unplanned),
  ];
}

export function unplanned(contact: ContactDue): PlannedContact {
  return { contact, planned: null };
}

/** The files of a plan; one that was not made again must not stay from another day. */
export const PLAN_FILES = ['visits', 'contacts', 'complaints', 'risks', 'effort'].map(
  (name) => `${name}.csv`,
);

/** A folder with a CSV file for each list. */
export function writePlan(folder: string, plan: Plan, language: Language): Promise<void> {
  const tables = Object.entries(planTables(plan, language));
  const files = tables.map(([name, table]) => [`${name}.csv`, csvChunks(table)]);
  return writeFolder(folder, Object.fromEntries(files), { stale: PLAN_FILES });
}

/** What people read in the morning. */
export function planText(plan: Plan, language: Language): string {
  const options = { language, most: SHOWN };
  return [
    `\n${PLAN_WORDS[language].title(plan.contacts.asOf)}\n`,
    contactsText(plan.contacts, options),
    complaintsText(plan.complaints, options),
    risksText(plan.risks, options),
    ...(plan.effort === null ? [] : [effortText(plan.effort, options)]),
  ].join('\n');
}
