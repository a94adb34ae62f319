export { type BasesText, basesText } from './output/pages/bases-text';
export { customerFilePage } from './output/pages/customer-file-page';
export { type HistoryText, historySentence, historyText } from './output/pages/history-text';
export { migrationSentence } from './output/pages/migration-sentence';
export {
  type MigrationText,
  type MigrationTextOptions,
  migrationText,
} from './output/pages/migration-text';
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
export type { TextData } from './output/pages/text-data';
export { type BasesTable, basesTable } from './output/tables/bases-table';
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
export { type PolicyTable, policyTable } from './output/tables/policy-table';
export { type SensitivityTable, sensitivityTable } from './output/tables/sensitivity-table';
export { explanationSentence } from './output/words/explanation';
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
