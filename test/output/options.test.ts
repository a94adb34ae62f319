import { describe, expect, it } from 'vitest';
import * as change from '../../src/change';
import { buildPyramid, buildPyramidsByGroup, explainCustomer, PyramidError } from '../../src/index';
import * as output from '../../src/output';
import { defaultPolicies } from '../../src/policies';
import * as treatments from '../../src/treatments';

const rows = [
  { customerId: 'ann', date: '2025-03-01', revenue: 60, profit: 6, group: 'north' },
  { customerId: 'bob', date: '2025-04-01', revenue: 50, profit: -5, group: 'north' },
];
const pyramid = buildPyramid(rows, { window: '2025' });
const before = buildPyramid(rows, { window: '2024' });
const groups = buildPyramidsByGroup(rows, { groupBy: 'group' });
const migrations = change.traceMigrations(before, pyramid);
const history = change.traceHistory([before, pyramid]);
const sensitivity = change.traceSensitivity(pyramid, { cutoffs: '0.005' });
const comparison = change.compareBases(
  pyramid,
  buildPyramid(rows, { window: '2025', basis: 'profit' }),
);
const day = treatments.workday(pyramid, {
  asOf: '2025-12-31',
  facts: {
    complaints: [{ id: 'K-1', customerId: 'bob', opened: '2025-12-30' }],
    receivables: [{ customerId: 'bob', invoice: 'R-7', dueDate: '2025-11-16', openAmount: 1200 }],
  },
});
const plan = treatments.planDay(day, { hours: 8, horizonDays: 30 });
const effort = treatments.allocateEffort(day, { hours: 8 });
const entries = treatments.frontLineList(day, ['ann']);
const file = treatments.customerFile(day, 'ann');

/** With an option that nobody reads, as it slips in where the type checker does not see it. */
const odd: object = { langauge: 'zh' };

const SPEAKING: Readonly<Record<string, () => unknown>> = {
  summaryPage: () => output.summaryPage(pyramid, odd),
  groupSummaryPage: () => output.groupSummaryPage(groups, odd),
  migrationsPage: () => output.migrationsPage(migrations, odd),
  historyPage: () => output.historyPage(history, odd),
  sensitivityPage: () => output.sensitivityPage(sensitivity, odd),
  basesPage: () => output.basesPage(comparison, odd),
  explanationPage: () => output.explanationPage(explainCustomer(pyramid, 'ann'), odd),
  customerFilePage: () => output.customerFilePage(file, odd),
  policiesPage: () => output.policiesPage(defaultPolicies, odd),
  planPage: () => output.planPage(plan, odd),
  contactsPage: () => output.contactsPage(plan.contacts, odd),
  complaintsPage: () => output.complaintsPage(plan.complaints, odd),
  risksPage: () => output.risksPage(plan.risks, odd),
  effortPage: () => output.effortPage(effort, odd),
  frontLinePage: () => output.frontLinePage(entries, { date: '2025-12-31', ...odd }),
  listingTable: () => output.listingTable(pyramid, odd),
  groupListingTable: () => output.groupListingTable(groups, odd),
  tiersTable: () => output.tiersTable(pyramid, odd),
  groupTiersTable: () => output.groupTiersTable(groups, odd),
  migrationsTable: () => output.migrationsTable(migrations, odd),
  matrixTable: () => output.matrixTable(migrations, odd),
  flowsTable: () => output.flowsTable(migrations, odd),
  historyFlowsTable: () => output.historyFlowsTable(history, odd),
  policiesTable: () => output.policiesTable(defaultPolicies, odd),
  visitsTable: () => output.visitsTable(plan.contacts, odd),
  contactsTable: () => output.contactsTable(plan.contacts, odd),
  complaintsTable: () => output.toCsv(output.complaintsTable(plan.complaints, odd)),
  risksTable: () => output.toCsv(output.risksTable(plan.risks, odd)),
  notKnownTable: () => output.toCsv(output.notKnownTable(plan.risks, odd)),
  tierEffortTable: () => output.toCsv(output.tierEffortTable(effort, odd)),
  frontLineTable: () => output.toCsv(output.frontLineTable(entries, odd)),
  wholeTable: () => output.toCsv(output.wholeTable(pyramid, odd)),
  migrationSentence: () =>
    output.migrationSentence(migrations.customers[0] as never, migrations, odd),
  historySentence: () => output.historySentence(change.historyOf(history, 'ann'), history, odd),
  explanationSentence: () => output.explanationSentence(file.explanation, odd),
  contactSentence: () => output.contactSentence(plan.contacts.contacts[0] as never, odd),
  riskSentence: () => output.riskSentence(plan.risks.signals[0] as never, odd),
  effortSentence: () => output.effortSentence(effort.tiers[0] as never, odd),
  renderIssue: () => output.renderIssue({ code: 'invalid-option', reason: 'not-options' }, odd),
  toText: () => output.toText(output.summaryPage(pyramid), odd),
  toMarkdown: () => output.toMarkdown(output.summaryPage(pyramid), odd),
  toHtml: () => output.toHtml(output.tiersTable(pyramid), odd),
  toNotebook: () => output.toNotebook(output.tiersTable(pyramid), odd),
};

describe('an option that nobody reads', () => {
  it.each(Object.keys(SPEAKING))('is refused by %s, which names the nearest', (name) => {
    const call = SPEAKING[name] as () => unknown;
    expect(call).toThrow(PyramidError);
    expect(call).toThrow('langauge: no such option; expected language');
  });
});
