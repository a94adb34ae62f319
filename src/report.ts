export { anonymousFacts } from './core/anonymity/anonymous-facts';
export { anonymousNotice, anonymousRejected } from './core/anonymity/anonymous-notice';
export { anonymousPyramid } from './core/anonymity/anonymous-pyramid';
export { type Digest, type Disguise, disguise } from './core/anonymity/disguise';
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
