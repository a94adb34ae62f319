import { describe, expect, it } from 'vitest';
import { compareBases } from '../../../src/core/change/compare-bases';
import { historyOf } from '../../../src/core/change/history-of';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { allocateEffort } from '../../../src/core/treatments/allocate-effort';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { frontLineList } from '../../../src/core/treatments/front-line-list';
import { planContacts } from '../../../src/core/treatments/plan-contacts';
import { queueComplaints } from '../../../src/core/treatments/queue-complaints';
import { watchRisks } from '../../../src/core/treatments/watch-risks';
import { workday } from '../../../src/core/treatments/workday';
import {
  basesPage,
  basesTable,
  complaintSentence,
  complaintsTable,
  contactSentence,
  customerFilePage,
  effortTable,
  explanationSentence,
  frontLineSentence,
  frontLineTable,
  historySentence,
  historyTable,
  listingTable,
  migrationSentence,
  migrationsTable,
  riskSentence,
  risksTable,
  sensitivityTable,
  summaryPage,
  type Table,
  toCsv,
  toNdjson,
  toText,
  visitsTable,
} from '../../../src/output';

const ROWS = [
  { customerId: 'C1', name: 'Ann Smith', owner: 'Eve', date: '2025-01-05', revenue: 60 },
  { customerId: 'C2', name: '李二', date: '2025-01-06', revenue: 50 },
  { customerId: 'C3', date: '2025-01-07', revenue: 5 },
  { customerId: 'C4', name: 'Dee', date: '2024-01-07', revenue: 5 },
];
const pyramid = buildPyramid(ROWS, { window: '2025', roster: ['C4'] });
const day = workday(pyramid, {
  asOf: '2025-07-31T09:00Z',
  facts: {
    contacts: [],
    complaints: [{ id: 'K1', customerId: 'C2', opened: '2025-07-30T09:00Z' }],
    receivables: [{ customerId: 'C1', invoice: 'R1', dueDate: '2025-01-10', openAmount: '20' }],
  },
});
const columnsOf = ({ columns }: Table<never>): string[] => columns.map(({ key }) => key);

describe('the name of a customer stands beside its id', () => {
  it('in the listing, of inactive customers too, with its owner', () => {
    const [head, ...lines] = toCsv(listingTable(pyramid)).trim().split('\n');
    expect(head).toMatch(/^customer_id,name,tier,.*,owner$/);
    expect(lines.map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
      'C1 Ann Smith A',
      'C2 李二 D',
      'C3  D',
      'C4 Dee inactive',
    ]);
    expect(lines[0]).toMatch(/,Eve$/);
  });

  it('in no listing where none has one', () => {
    const plain = buildPyramid(ROWS.map(({ name: _, owner: __, ...row }) => row));
    expect(toCsv(listingTable(plain))).not.toMatch(/,name,|owner/);
  });

  it('in lists of the day', () => {
    const [plan, queue, watch] = [planContacts(day), queueComplaints(day), watchRisks(day)];
    const effort = allocateEffort(day, { hours: 10 });
    const tables = [
      visitsTable(plan),
      complaintsTable(queue),
      risksTable(watch),
      effortTable(effort),
      frontLineTable(frontLineList(day, ['C1'])),
    ];
    for (const table of tables) {
      const keys = columnsOf(table as Table<never>);
      expect(keys[keys.indexOf('customer_id') + 1]).toBe('name');
    }
    expect(plan.visits[0]).toMatchObject({ name: 'Ann Smith', person: 'Eve' });
    expect(columnsOf(visitsTable(plan) as Table<never>)).toContain('person');
  });

  it('in sentences, in one form in both languages', () => {
    const [visit] = planContacts(day).visits;
    const [complaint] = queueComplaints(day).queue;
    const [risk] = watchRisks(day).signals;
    const [entry] = frontLineList(day, ['C4']);
    if (!visit || !complaint || !risk || !entry) throw new Error('a list is empty');
    for (const language of ['en', 'zh'] as const) {
      const speech = { language };
      expect(contactSentence(visit, speech)).toMatch(/^C1 · Ann Smith[ （].*Eve/);
      expect(complaintSentence(complaint, speech)).toContain('C2 · 李二');
      expect(riskSentence(risk, speech)).toContain('C1 · Ann Smith');
      expect(frontLineSentence(entry, speech)).toMatch(/^C4 · Dee /);
      expect(explanationSentence(explainCustomer(pyramid, 'C2'), speech)).toMatch(/^C2 · 李二 /);
      expect(explanationSentence(explainCustomer(pyramid, 'C4'), speech)).toMatch(/^C4 · Dee /);
      expect(explanationSentence(explainCustomer(pyramid, 'C3'), speech)).toMatch(/^C3 /);
      expect(toText(customerFilePage(customerFile(day, 'C1'), speech))).toContain('C1 · Ann Smith');
      expect(toText(summaryPage(pyramid, speech))).toContain('C1 · Ann Smith');
    }
  });

  it('in what changed: migrations, histories, sensitivity, two bases', () => {
    const before = buildPyramid(ROWS, { window: '2024' });
    const after = buildPyramid(ROWS, { window: '2025' });
    const migrations = traceMigrations(before, after);
    const history = traceHistory([before, after]);
    const byProfit = buildPyramid(
      ROWS.map((row) => ({ ...row, profit: -row.revenue })),
      { basis: 'profit' },
    );
    const comparison = compareBases(buildPyramid(ROWS), byProfit);
    const sensitivity = traceSensitivity(pyramid, { cutoffs: '0.4' });
    const tables = [
      migrationsTable(migrations),
      historyTable(history),
      sensitivityTable(sensitivity),
      basesTable(comparison),
    ];
    for (const table of tables) expect(columnsOf(table as Table<never>)[1]).toBe('name');
    const [ann] = migrations.customers;
    if (ann === undefined) throw new Error('nobody migrated');
    expect(migrationSentence(ann, migrations)).toMatch(/^C1 · Ann Smith /);
    expect(historySentence(historyOf(history, 'C4'), history)).toMatch(/^C4 · Dee: /);
    expect(toText(basesPage(comparison))).toContain('C1 · Ann Smith');
  });

  it('in NDJSON, of inactive customers too', () => {
    expect(toNdjson(pyramid)).toContain('{"record":"inactive","customerId":"C4","name":"Dee"}');
  });
});
