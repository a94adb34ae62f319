export type { FactKind, FactOptions } from '../tables/fact-kinds';
export type { FactList } from '../tables/fact-list';
export { type CsvFactOptions, factsFromCsv } from './facts';
export { type CsvOptions, fromCsv, fromCsvStream } from './from-csv';
export { type PyramidTable, type ToCsvOptions, toCsv } from './to-csv';
