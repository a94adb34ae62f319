export {
  type CheckPageOptions,
  checkFiguresPage,
  checkFiguresTable,
  checkPage,
  checkTable,
} from './check/check-page';
export { type Check, type CheckedRule, checkRules, type Outcome } from './check/check-rules';
export type { Concerned, Ranked } from './check/concerned';
export { type FirstRulesOptions, firstRules } from './check/first-rules';
export { type Lines, linesOfJson, withLines } from './check/lines-of-json';
export type { Rule, Rules } from './check/rules';
export { readRules, rulesJsonSchema } from './check/rules-schema';
export type { Subject, Unknown } from './check/subject';
export { type AnnotationOptions, toAnnotations } from './check/to-annotations';
export { toJunit } from './check/to-junit';
