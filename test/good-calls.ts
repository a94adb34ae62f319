import * as change from '../src/change';
import * as charts from '../src/charts';
import * as csv from '../src/csv';
import * as draw from '../src/draw';
import * as holidays from '../src/holidays';
import * as ical from '../src/ical';
import * as library from '../src/index';
import * as json from '../src/json';
import * as node from '../src/node';
import * as notebook from '../src/notebook';
import * as output from '../src/output';
import * as policies from '../src/policies';
import * as treatments from '../src/treatments';
import * as xlsx from '../src/xlsx';

/*
 * A good call of every function that the package exports, with small results of every kind: what the
 * tests of callers without types set out from.
 */

/** All that any entry exports, by name: two entries export the same under one. */
export const EXPORTS: Readonly<Record<string, unknown>> = {
  ...change,
  ...charts,
  ...csv,
  ...draw,
  ...holidays,
  ...ical,
  ...library,
  ...json,
  ...node,
  ...notebook,
  ...output,
  ...policies,
  ...treatments,
  ...xlsx,
};

const rows = [
  { customerId: 'ann', date: '2025-03-01', revenue: 60, profit: -6, group: 'north' },
  { customerId: 'bob', date: '2025-04-01', revenue: 50, profit: 5, group: 'south' },
  { customerId: 'cem', date: '2024-04-01', revenue: 20, profit: 5, group: 'south' },
  { customerId: 'ann', date: '2024-04-02', revenue: 10, profit: 5, group: 'south' },
];
const options = {
  window: '2025',
  asOf: '2025-12-31',
  timeZone: 'UTC',
  roster: ['dee'],
  overrides: [
    { customerId: 'bob', tier: 'B', reason: 'a promise', until: '2026-12-31' },
    { customerId: 'eve', tier: 'B', reason: 'nobody' },
  ],
  exclude: [{ customerId: 'fay', reason: 'staff' }],
  onError: 'skip',
};
const before = library.buildPyramid(rows, { window: '2024' });
const pyramid = library.buildPyramid(
  [...rows, { customerId: '', date: 'x', revenue: '?', line: 7, cells: ['', 'x', '?'] }],
  {
    ...options,
    onError: 'skip',
    stability: { previous: before, buffer: '0.1', grace: 1, maxFall: 2 },
  },
);
const groups = library.buildPyramidsByGroup(rows, { groupBy: 'group' });
const plain = library.buildPyramid(rows, { window: '2025' });
const byProfit = library.buildPyramid(rows, { window: '2025', basis: 'profit' });

const migrations = change.traceMigrations(before, plain, {
  earlier: [],
  earlierCustomers: ['ann'],
  values: true,
});
const ladder = ['loyal', 'satisfied', 'angry'];
const standings = [{ customerId: 'ann', standing: 'loyal', value: '5' }];
const later = [{ customerId: 'ann', standing: 'angry', value: '4' }];
const satisfaction = change.traceLadder(standings, later, ladder);
const history = change.traceHistory([before, plain], { values: true });
const shifted = library.buildPyramid(rows, {
  window: change.shiftedWindow(plain.settings.window, 30),
});
const sensitivity = change.traceSensitivity(plain, { cutoffs: '0.3', shifted: [shifted] });
const comparison = change.compareBases(plain, byProfit);

const facts = {
  contacts: [{ customerId: 'ann', date: '2025-06-02', kind: 'visit', by: 'Li' }],
  complaints: [
    { id: 'K-1', customerId: 'bob', opened: '2025-12-29T08:00Z', category: 'late' },
    { id: 'K-2', customerId: 'ann', opened: '2025-12-20', firstAnswered: '2025-12-21' },
  ],
  receivables: [{ customerId: 'bob', invoice: 'R-7', dueDate: '2025-09-16', openAmount: 1200 }],
  creditLimits: [{ customerId: 'bob', limit: 1000 }],
  events: [{ customerId: 'ann', date: '2025-12-01', kind: 'finance', note: 'sold' }],
  satisfaction: [{ customerId: 'ann', date: '2025-12-01', stage: 'angry' }],
} as const;
const calendar = {
  timeZone: 'UTC',
  hours: [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ],
  workingDays: [1, 2, 3, 4, 5],
  hoursByDay: { 5: { from: '09:00', to: '15:00' } },
  hoursByDate: { '2025-12-31': { from: '09:00', to: '12:00' } },
  holidays: ['2025-12-25'],
  extraWorkingDays: ['2025-12-27'],
  calendars: { Oslo: { timeZone: 'Europe/Oslo', hours: { from: '22:00', to: '06:00' } } },
  customers: { bob: 'Oslo' },
  groups: { north: 'Oslo' },
  tiers: { A: 'Oslo' },
};
const dayOptions = { asOf: '2025-12-30T09:00Z', facts, calendar, previous: [before] };
const day = treatments.workday(plain, dayOptions);
const planOptions = {
  horizonDays: 30,
  capacityPerDay: 2,
  capacityByOwner: { Li: 1 },
  earlyDays: 1,
  listAutomated: true,
};
const plan = treatments.planDay(day, { ...planOptions, hours: 8, staff: 2, handlingMinutes: 30 });
const { contacts, complaints, risks } = plan;
const effort = treatments.allocateEffort(day, { hours: 8 });
const entries = treatments.frontLineList(day, ['ann', 'bob', 'zed']);
const file = treatments.customerFile(day, 'ann');
const [preset] = csv.PRESETS;
const profile = change.companyProfile(migrations);

const sales = 'Customer ID,Order Date,Sales\nann,2025-03-01,60\nbob,2025-04-01,50\n';
const orders = '[{"customer":"ann","date":"2025-03-01","sales":60}]';
const visits = 'customer,date,kind\nann,2025-03-01,visit\n';
const visited = [{ customer: 'ann', date: '2025-03-01', kind: 'visit' }];
const reading = { columns: { customer: 'Customer ID' }, decimalMark: '.', dateOrder: 'YMD' };
const fields = { customer: csv.field.id(['customer']), hours: csv.field.amount(['hours']) };
const reader = csv.fromCsv(sales);
library.buildPyramid(reader);
const readingPlan = reader.plan();
const [signal] = treatments.SIGNALS;
const visible = output.tiersTable(pyramid);
const page = output.summaryPage(pyramid);
const naming = { language: 'zh', before: 'then', after: 'now', labels: { A: { en: 'best' } } };
const zh = { language: 'zh' };
const drawing = { language: 'zh', theme: 'dark', bare: true };
const look = await node.lookAt('fixtures/messy-sales.csv');
const issue = { code: 'invalid-option', reason: 'no-such-option', params: { nearest: 'x' } };
const told = { ...issue, path: 'x', line: 2, column: 'Sales', expected: 'y', received: 'z' };
const similar = {
  code: 'unknown-customer',
  reason: 'no-such-customer',
  params: { similar: ['ann', 'ben'] },
};
const asked = {
  code: 'ambiguous-dates',
  reason: 'day-and-month-alike',
  params: {
    dates: ['2025-04-03', '2025-03-04'],
    orders: ['dmy', 'mdy'],
    formats: ['d/M/yyyy', 'M/d/yyyy'],
    needed: 'needed',
  },
};
const notice = { notice: 'blank-rows', params: { rows: 3 }, file: 'x.csv' };

/** What comes in time, and can be read by each call anew. */
const inTime = (pieces: readonly unknown[]) => ({
  async *[Symbol.asyncIterator]() {
    yield* pieces;
  },
});

type Arguments = readonly unknown[];

/** By the name of the function: the arguments of one or more good calls. */
export const GOOD_CALLS: Readonly<Record<string, readonly Arguments[]>> = {
  // index
  explainCustomer: [
    [pyramid, 'bob'],
    [pyramid, 'dee'],
  ],
  explainCustomers: [[pyramid]],
  aggregateCustomers: [[rows, { window: '2025' }]],
  aggregateInSteps: [[{ window: '2025' }]],
  buildPyramid: [[rows, options]],
  buildPyramidAsync: [[inTime(rows), options]],
  startPyramid: [[options]],
  buildPyramidsByGroup: [[rows, { ...options, groupBy: 'group' }]],
  buildPyramidsByGroupAsync: [[inTime([rows]), { ...options, groupBy: 'group' }]],
  startGroups: [[{ groupBy: 'group' }]],
  customerOf: [[pyramid, 'bob']],
  namedIn: [[pyramid, 'bob']],
  readPyramid: [[JSON.parse(json.toJson(pyramid))]],
  readTransactions: [[rows]],
  readScheme: [[library.defaultScheme]],
  summariseTiers: [[pyramid.customers, { tiers: ['A', 'B', 'C', 'D'], bestLeaving: [1, 5] }]],
  tierCustomers: [
    [
      [
        { customerId: 'ann', value: '5' },
        { customerId: 'bob', value: 3 },
      ],
      { scheme: library.defaultScheme, rounding: 'up', ties: 'split', nonPositive: 'rank' },
    ],
  ],
  toAmount: [['12.5']],
  parseWindow: [
    ['FY2025', { fiscalYearStart: 4 }],
    ['last-3-months', { asOf: '2025-12-31' }],
  ],
  lastDateOf: [[plain.settings.window]],
  previousWindow: [[plain.settings.window]],
  sameWindowLastYear: [[plain.settings.window]],
  // change
  companyProfile: [[migrations, { bestTiers: ['A'], bounds: { lost: '0.1', won: '0.2' } }]],
  compareBases: [[plain, byProfit]],
  shiftedWindow: [[plain.settings.window, 30]],
  historyOf: [[history, 'ann']],
  traceHistory: [[[before, plain]]],
  traceLadder: [[standings, later, ladder, { earlier: ['bob'] }]],
  largestLosses: [[migrations, 2]],
  traceMigrations: [[before, plain, { earlier: [before] }]],
  traceSensitivity: [[plain, { cutoffs: '0.3', shifted: [shifted] }]],
  // charts
  chartCss: [[]],
  pyramidChart: [[pyramid, drawing]],
  concentrationChart: [[pyramid, drawing]],
  whaleChart: [[pyramid, drawing]],
  profitChart: [[pyramid, drawing]],
  flowsChart: [[migrations, drawing], [satisfaction]],
  matrixChart: [[migrations, drawing], [satisfaction]],
  historyChart: [[history, drawing]],
  effortChart: [[effort, drawing]],
  risksChart: [[risks, drawing]],
  complaintsChart: [[complaints, drawing]],
  visitsChart: [[contacts, drawing]],
  drawSvg: [[charts.pyramidChart(pyramid)]],
  drawPng: [[charts.pyramidChart(pyramid), { scale: 1 }]],
  // csv and json
  readPreset: [[preset]],
  readPlan: [[JSON.parse(JSON.stringify(readingPlan))]],
  factsFromCsv: [['contacts', visits, { columns: { customer: 'customer' } }]],
  fromCsv: [[sales, reading]],
  fromCsvStream: [[inTime([sales]), reading]],
  parseFactColumns: [['contacts', 'customer=Client']],
  kind: [['visits', fields, () => (values: unknown) => values, {}]],
  parseColumns: [['customer=Client,revenue=Sales']],
  factsFromJson: [['contacts', JSON.stringify(visited), {}]],
  factsFromRecords: [['contacts', visited, {}]],
  fromJson: [[orders, { columns: { customer: 'customer' } }]],
  fromJsonStream: [[inTime([orders]), {}]],
  factsJsonSchema: [['contacts'], [csv.kind('visits', fields, () => (values) => values)]],
  // node
  loadInto: [['fixtures/golden/seven-customers/input.csv', {}, [library.startPyramid()]]],
  loadExclusions: [['fixtures/roster.csv', {}]],
  loadJson: [['package.json', (input: unknown) => input]],
  loadOverrides: [['fixtures/roster.csv', {}]],
  loadParents: [['fixtures/roster.csv', {}]],
  loadPyramid: [['fixtures/golden/seven-customers/input.csv', options]],
  countryHolidays: [['DE-BY', { from: '2025-12-20', to: '2026-01-10' }]],
  fileDigest: [['fixtures/roster.csv']],
  keyedDigest: [['fixtures/roster.csv']],
  loadClosed: [['fixtures/roster.csv', { except: ['customer_id=C-1001'] }]],
  loadRates: [['fixtures/roster.csv', {}]],
  loadRoster: [['fixtures/roster.csv', {}]],
  loadRows: [['fixtures/golden/seven-customers/input.csv', {}]],
  loadFacts: [['contacts', 'fixtures/contacts.csv', {}]],
  lookAt: [['fixtures/golden/seven-customers/input.csv', {}]],
  // formats
  csvChunks: [[visible], [pyramid]],
  toCsv: [[visible], [pyramid]],
  toHtml: [[page, zh], [visible]],
  toIcal: [[contacts, zh]],
  toXlsx: [[[visible, page], { ...zh, sheetPerTier: true }]],
  toNotebook: [[page, zh], [visible]],
  jsonChunks: [[visible], [pyramid]],
  ndjsonChunks: [[visible], [pyramid]],
  toJson: [[visible], [pyramid]],
  toNdjson: [[visible], [pyramid]],
  toRecords: [[visible, { numbers: true }], [pyramid]],
  toSummaryJson: [[pyramid], [groups]],
  toMarkdown: [[page, zh], [visible]],
  toText: [[page, { ...zh, width: 60, colour: true }], [visible]],
  // notebook
  display: [[page, zh], [visible, { most: 2 }], [charts.pyramidChart(pyramid)], [migrations, zh]],
  show: [[pyramid, { ...zh, theme: 'dark', most: 2 }], [groups], [look], [plan], [file]],
  // pages
  basesPage: [[comparison, zh]],
  historyPage: [[history, zh]],
  migrationsPage: [
    [migrations, { ...naming, bestTiers: ['A'], bounds: {}, losses: 2 }],
    [satisfaction, {}],
  ],
  sensitivityPage: [[sensitivity, zh]],
  customerFilePage: [[file, zh]],
  explanationPage: [[file.explanation, zh]],
  lookPage: [[look, zh]],
  complaintsPage: [[complaints, { ...zh, most: 2 }]],
  contactsPage: [[contacts, { ...zh, most: 2 }]],
  effortPage: [[effort, { ...zh, most: 2 }]],
  frontLinePage: [[entries, { ...zh, date: '2025-12-30' }]],
  planPage: [[plan, { ...zh, most: 2 }]],
  policiesPage: [[policies.defaultPolicies, { ...zh, scheme: library.defaultScheme }]],
  risksPage: [[risks, { ...zh, most: 2 }]],
  presetPage: [[preset, zh]],
  presetsPage: [[[preset], zh]],
  groupSummaryPage: [[groups, zh]],
  summaryPage: [[pyramid, zh]],
  // tables
  presetsTable: [[[preset], zh]],
  figures: [[pyramid], [migrations], [history], [sensitivity], [comparison], [effort]],
  figuresTable: [[pyramid]],
  historyFlowsTable: [[history, zh]],
  historySizesTable: [[history]],
  historyTable: [[history]],
  groupListingTable: [[groups, zh]],
  listingTable: [[pyramid, zh]],
  flowsTable: [[migrations, naming], [satisfaction]],
  matrixTable: [[migrations, { ...naming, of: 'change' }], [satisfaction]],
  migrationsTable: [[migrations, naming], [satisfaction]],
  comingTable: [[risks, zh]],
  complaintsTable: [[complaints, zh]],
  contactsTable: [[contacts, zh]],
  effortTable: [[effort]],
  frontLineTable: [[entries, zh]],
  notKnownTable: [[risks, zh]],
  risksTable: [[risks, zh]],
  scheduleTable: [[contacts]],
  serviceTable: [[complaints]],
  tierEffortTable: [[effort, zh]],
  visitsTable: [[contacts, zh]],
  policiesTable: [[policies.defaultPolicies, zh]],
  controlTable: [[pyramid]],
  cutoffsTable: [[pyramid]],
  groupTiersTable: [[groups, zh]],
  rejectsTable: [[pyramid.rejected, { ...zh, headings: ['customer', 'date'] }]],
  tiersTable: [[pyramid, zh]],
  wholeTable: [[pyramid, zh]],
  basesMatrixTable: [[comparison]],
  basesTable: [[comparison]],
  firmnessTable: [[sensitivity]],
  sensitivityTable: [[sensitivity]],
  // sentences
  historySentence: [[change.historyOf(history, 'ann'), history, zh]],
  migrationSentence: [[migrations.customers[0], migrations, naming]],
  profileSentence: [[profile, migrations, naming]],
  roundedTo: [[['1.234', '2.345'], '3.579', 2]],
  wordsOf: [['zh']],
  renderIssue: [
    [told, zh],
    [similar, zh],
  ],
  renderQuestion: [[asked, zh]],
  questionOf: [[asked]],
  answered: [
    [
      { columns: { customer: 'Client' }, direction: { S: '+' } },
      { name: 'Net', example: '5', options: { columns: { revenue: 'Net' }, direction: 'H=-' } },
    ],
  ],
  renderNotice: [[notice, zh]],
  comingRiskSentence: risks.coming.slice(0, 2).map((coming) => [coming, zh]),
  complaintSentence: [[complaints.queue[0], zh]],
  contactSentence: [[contacts.visits[0], zh]],
  effortSentence: [[effort.tiers[0], zh]],
  eightyTwentySentence: [[effort.eightyTwenty, zh]],
  explanationSentence: [[file.explanation, zh]],
  frontLineSentence: [[entries[0], zh]],
  hoursText: [[90, zh]],
  notKnownSentence: risks.notKnown.slice(0, 2).map((notKnown) => [notKnown, zh]),
  planSentence: [[readingPlan, { ...zh, file: 'x.csv' }]],
  riskSentence: risks.signals.map((risk) => [risk, zh]),
  visitLoadSentence: [[contacts.load.year, zh]],
  shown: [['text']],
  // policies
  policiesJsonSchema: [[{ signals: [signal] }]],
  schemeJsonSchema: [[]],
  assignTreatments: [[plain.customers, policies.defaultPolicies]],
  readPolicies: [[policies.defaultPolicies, { scheme: library.defaultScheme }]],
  // treatments
  lastStages: [[facts.satisfaction, { asOf: '2025-12-31', ladder, timeZone: 'UTC' }]],
  readFacts: [[facts, { timeZone: 'UTC' }]],
  elapsing: [[{ start: 5, daysTo: Number }, 9, () => ({})]],
  signal: [[signal]],
  allocateEffort: [[day, { hours: 8 }]],
  customerFile: [[day, 'ann', { queue: complaints }]],
  frontLineList: [[day, ['ann', 'zed']]],
  planContacts: [[day, planOptions]],
  planDay: [[day, { ...planOptions, hours: 8, staff: 2, handlingMinutes: 30 }]],
  queueComplaints: [[day, { staff: 2, handlingMinutes: 30 }]],
  watchRisks: [[day, { horizonDays: 30 }]],
  readAsOf: [['2025-12-31T09:00Z', 'UTC']],
  workday: [[plain, { ...dayOptions, timeZone: 'UTC', policies: policies.defaultPolicies }]],
  readBusinessCalendar: [[calendar]],
  businessTime: [[calendar]],
  formatInstant: [[0, 'Asia/Shanghai']],
  readInstant: [['2025-12-31T09:00Z', 'UTC']],
};
