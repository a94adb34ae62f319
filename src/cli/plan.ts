import { notice } from '../core/issues/notices';
import { toIcal } from '../ical';
import {
  complaintsTable,
  contactsTable,
  effortTable,
  planPage,
  risksTable,
  visitsTable,
} from '../output';
import { type ContactPlan, planDay } from '../treatments';
import { declared, folderOf } from './command';
import { type Io, tellNotice } from './io';
import { complaintsNotKnown, risksNotKnown, tellLeftUnsaid, tellOfComplaints } from './lists';
import { addPlanFlags, loadWork, type PlanFlags, planOptions } from './work';

export const addPlanCommand = declared<PlanFlags>({
  name: 'plan',
  summary: 'turn tiers, policies and facts into the work of the day',
  description:
    'Makes the lists people work from: visits and contacts due, the complaint queue, customers to watch, effort. With --format csv, --out names a folder for one file a list; --format ics gives the visits as a calendar.',
  declare: addPlanFlags,
  formats: ['text', 'csv', 'json', 'markdown', 'html', 'xlsx', 'ics'],
  examples: [
    'plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --complaints complaints.csv',
    'plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --capacity 3 --format csv --out today',
    'plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --capacity 3 --format ics --out visits.ics',
    'risks sales.csv --as-of 2025-12-31 --receivables receivables.csv --format csv',
  ],
  async make(io, flags, ...files) {
    if (flags.format === 'csv') folderOf(flags);
    const plan = planDay(await loadWork(files, flags, io), planOptions(flags));
    const { contacts, complaints, risks, effort } = plan;
    tellOfComplaints(complaints, flags, io);
    const speech = { language: flags.lang };
    if (flags.format === 'csv') {
      const notKnown = [complaintsNotKnown(complaints, speech), risksNotKnown(risks, speech)];
      tellLeftUnsaid([contacts, complaints, risks], notKnown.flat(), io);
    }
    if (flags.format === 'ics') {
      tellNotFitting(contacts, io);
      return { data: [await toIcal(contacts, speech)].values() };
    }
    const tables = [
      visitsTable(contacts, speech),
      contactsTable(contacts, speech),
      complaintsTable(complaints, speech),
      risksTable(risks, speech),
      ...(effort === null ? [] : [effortTable(effort)]),
    ];
    return { data: plan, tables, page: planPage(plan, speech) };
  },
});

/** A visit that stands on no day is in no calendar. */
function tellNotFitting({ schedule }: ContactPlan, io: Io): void {
  const visits = schedule?.notFitting.length ?? 0;
  if (visits > 0) tellNotice(io, notice('visits-not-fitting', { visits }));
}
