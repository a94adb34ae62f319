export { csvChunks, toCsv } from './output/formats/to-csv';
export { type NotebookDisplay, toHtml, toNotebook } from './output/formats/to-html';
export { jsonChunks, ndjsonChunks, toJson, toNdjson } from './output/formats/to-json';
export { toMarkdown } from './output/formats/to-markdown';
export { type TextOptions, toText } from './output/formats/to-text';
export { type BasesText, basesText } from './output/pages/bases-text';
export { customerFilePage } from './output/pages/customer-file-page';
export { type HistoryText, historySentence, historyText } from './output/pages/history-text';
export { migrationSentence } from './output/pages/migration-sentence';
export {
  type MigrationText,
  type MigrationTextOptions,
  migrationText,
} from './output/pages/migration-text';
export type { Block, Chart, Page } from './output/pages/page';
export {
  complaintsPage,
  contactsPage,
  effortPage,
  frontLinePage,
  type PlanPageOptions,
  planPage,
  risksPage,
} from './output/pages/plan-page';
export { profileSentence } from './output/pages/profile-sentence';
export { type SensitivityText, sensitivityText } from './output/pages/sensitivity-text';
export { explanationPage, policiesPage } from './output/pages/single-pages';
export { groupSummaryPage, summaryPage } from './output/pages/summary-page';
export type { TextData } from './output/pages/text-data';
export { type BasesTable, basesTable } from './output/tables/bases-table';
export { type Figure, figures, figuresTable } from './output/tables/figures';
export {
  groupListingTable,
  type Listed,
  type ListedInGroup,
  listingTable,
} from './output/tables/listing-table';
export {
  comingTable,
  complaintsTable,
  contactsTable,
  effortTable,
  frontLineTable,
  notKnownTable,
  type PlannedContact,
  risksTable,
  type ScheduledDay,
  type ServiceRow,
  scheduleTable,
  serviceTable,
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
export { type SensitivityTable, sensitivityTable } from './output/tables/sensitivity-table';
export type { Cell, Column, ColumnType, Table } from './output/tables/table';
export { en } from './output/words/en/index';
export { explanationSentence } from './output/words/explanation';
export { roundedTo } from './output/words/figures';
export type { Language, Speech } from './output/words/language';
export { renderIssue } from './output/words/render-issue';
export { renderNotice } from './output/words/render-notice';
export { shown } from './output/words/shown';
export type { Words } from './output/words/words';
export {
  comingRiskSentence,
  complaintSentence,
  contactSentence,
  effortSentence,
  eightyTwentySentence,
  frontLineSentence,
  hoursText,
  notKnownSentence,
  riskSentence,
  visitLoadSentence,
} from './output/words/work';
export { zh } from './output/words/zh/index';
