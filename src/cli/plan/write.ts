import type { DayPlan } from '../../core/treatments/plan-day';
import { writeFolder } from '../../node/write-file';
import { csvChunks } from '../../output/formats/to-csv';
import {
  complaintsTable,
  contactsTable,
  effortTable,
  risksTable,
  visitsTable,
} from '../../output/tables/plan-tables';
import type { Speech } from '../../output/words/language';

/** What a plan can write into its folder: one of an earlier plan is not left as if it were of this. */
export const PLAN_FILES = ['visits', 'contacts', 'complaints', 'risks', 'effort'].map(
  (name) => `${name}.csv`,
);

/** A folder with a CSV file for each list, all of them or none. */
export async function writePlan(folder: string, plan: DayPlan, speech: Speech): Promise<void> {
  const { contacts, complaints, risks, effort } = plan;
  const tables = [
    visitsTable(contacts, speech),
    contactsTable(contacts, speech),
    complaintsTable(complaints, speech),
    risksTable(risks, speech),
    ...(effort === null ? [] : [effortTable(effort)]),
  ];
  const files = tables.map((table) => [`${table.name}.csv`, csvChunks(table)] as const);
  await writeFolder(folder, Object.fromEntries(files), { stale: PLAN_FILES });
}
