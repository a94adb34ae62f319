import {
  complaintsTable,
  contactsTable,
  effortTable,
  planPage,
  risksTable,
  visitsTable,
} from '../output';
import { planDay } from '../treatments';
import { declared, folderOf } from './command';
import { complaintsNotKnown, risksNotKnown, tellLeftUnsaid, tellOfComplaints } from './lists';
import { addPlanFlags, loadWork, type PlanFlags, planOptions } from './work';

export const addPlanCommand = declared<PlanFlags>({
  name: 'plan',
  summary: 'turn tiers, policies and facts into the work of the day',
  description:
    'Makes the lists people work from: visits and contacts due, the complaint queue, customers to watch, effort. With --format csv, --out names a folder for one file a list.',
  declare: addPlanFlags,
  formats: ['text', 'csv', 'json', 'markdown', 'html'],
  examples: [
    'plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --complaints complaints.csv',
    'plan sales.csv --as-of 2025-12-31 --contacts contacts.csv --capacity 3 --format csv --out today',
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
