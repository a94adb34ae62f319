export { type BasesText, basesText } from './output/pages/bases-text';
export { customerFileText, type FileSentences } from './output/pages/customer-file-text';
export { type HistoryText, historySentence, historyText } from './output/pages/history-text';
export { migrationSentence } from './output/pages/migration-sentence';
export {
  type MigrationText,
  type MigrationTextOptions,
  migrationText,
} from './output/pages/migration-text';
export { profileSentence } from './output/pages/profile-sentence';
export { type SensitivityText, sensitivityText } from './output/pages/sensitivity-text';
export type { TextData } from './output/pages/text-data';
export { type BasesTable, basesTable } from './output/tables/bases-table';
export { type PolicyTable, policyTable } from './output/tables/policy-table';
export { type SensitivityTable, sensitivityTable } from './output/tables/sensitivity-table';
export { complaintSentence } from './output/words/complaints-sentence';
export { contactSentence, visitLoadSentence } from './output/words/contacts-sentence';
export { effortSentence, eightyTwentySentence, hoursText } from './output/words/effort-sentence';
export { explanationSentence } from './output/words/explanation';
export { frontLineSentence } from './output/words/front-line-sentence';
export {
  comingRiskSentence,
  notKnownSentence,
  riskSentence,
} from './output/words/risks-sentence';
