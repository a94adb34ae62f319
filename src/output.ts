export { csvChunks, toCsv } from './output/formats/to-csv';
export { type NotebookDisplay, toHtml, toNotebook } from './output/formats/to-html';
export {
  jsonChunks,
  ndjsonChunks,
  toJson,
  toNdjson,
  toSummaryJson,
} from './output/formats/to-json';
export { toMarkdown } from './output/formats/to-markdown';
export { type RecordsOptions, toRecords } from './output/formats/to-records';
export { type TextOptions, toText } from './output/formats/to-text';
export {
  basesPage,
  historyPage,
  type MigrationsPageOptions,
  migrationsPage,
  sensitivityPage,
} from './output/pages/change-pages';
export { customerFilePage, explanationPage } from './output/pages/customer-file-page';
export { type Looked, lookPage } from './output/pages/look-page';
export type { Block, Chart, Page } from './output/pages/page';
export {
  complaintsPage,
  contactsPage,
  effortPage,
  frontLinePage,
  type PlanPageOptions,
  planPage,
  policiesPage,
  risksPage,
} from './output/pages/plan-page';
export {
  type PresetKnown,
  presetPage,
  presetsPage,
  presetsTable,
} from './output/pages/presets-page';
export { groupSummaryPage, summaryPage } from './output/pages/summary-page';
export {
  complaintsTable,
  type ListedComplaint,
  type ServiceRow,
  serviceTable,
} from './output/tables/complaint-tables';
export { type Figure, figures, figuresTable } from './output/tables/figures';
export {
  type HistoryLine,
  historyFlowsTable,
  historySizesTable,
  historyTable,
  type SizesLine,
  type StepLine,
} from './output/tables/history-tables';
export {
  groupListingTable,
  type Listed,
  type ListedInGroup,
  listingTable,
} from './output/tables/listing-table';
export {
  flowsTable,
  type KindLine,
  type MatrixLine,
  type MatrixOptions,
  matrixTable,
  migrationsTable,
} from './output/tables/migration-tables';
export {
  comingTable,
  contactsTable,
  effortTable,
  frontLineTable,
  notKnownTable,
  type PlannedContact,
  risksTable,
  type ScheduledDay,
  scheduleTable,
  tierEffortTable,
  visitsTable,
} from './output/tables/plan-tables';
export {
  type PoliciesOptions,
  type PolicyRule,
  policiesTable,
} from './output/tables/policies-table';
export {
  type ControlRow,
  controlTable,
  cutoffsTable,
  type Fact,
  groupTiersTable,
  type RejectedProblem,
  rejectsTable,
  type TierRow,
  tiersTable,
  wholeTable,
} from './output/tables/pyramid-tables';
export {
  type BasesMatrixLine,
  basesMatrixTable,
  basesTable,
  type FirmnessLine,
  firmnessTable,
  type SensitiveLine,
  sensitivityTable,
} from './output/tables/robustness-tables';
export type { Cell, Column, ColumnType, Table } from './output/tables/table';
export {
  historySentence,
  migrationSentence,
  type NamingOptions,
  profileSentence,
} from './output/words/change';
export type { Words } from './output/words/en/index';
export { en } from './output/words/en/index';
export { roundedTo } from './output/words/figures';
export { type Language, type Speech, wordsOf } from './output/words/language';
export type { RungLabels } from './output/words/named';
export { renderIssue, renderNotice } from './output/words/render-issue';
export {
  type RenderedChoice,
  type RenderedQuestion,
  renderQuestion,
} from './output/words/render-question';
export {
  comingRiskSentence,
  complaintSentence,
  contactSentence,
  effortSentence,
  eightyTwentySentence,
  explanationSentence,
  frontLineSentence,
  hoursText,
  notKnownSentence,
  type Plan,
  planSentence,
  riskSentence,
  visitLoadSentence,
} from './output/words/sentences';
export { shown } from './output/words/shown';
export { zh } from './output/words/zh/index';
