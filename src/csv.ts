export { type ReadingPlan, readPlan, type TablePlan } from './input/bytes/plan';
export { type CsvFactOptions, factsFromCsv } from './input/csv/facts';
export { type CsvOptions, fromCsv, fromCsvStream } from './input/csv/from-csv';
export type { FactKind, FactOptions } from './input/kinds/fact-kinds';
export type { FactList } from './input/kinds/fact-list';
export type { StreamSource, TextSource } from './input/kinds/sales-table';
export { csvChunks, toCsv } from './output/formats/to-csv';
