export { makeReport } from './output/report/make-report';
export {
  type Input,
  type Part,
  type Reading,
  type Report,
  type ReportGiven,
  reportPage,
  type Section,
  type SectionName,
} from './output/report/report';
export { type ReportHtmlOptions, reportHtml } from './output/report/report-html';
