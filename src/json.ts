export { type ReadingPlan, readPlan, type TablePlan } from './input/bytes/plan';
export { factsFromJson } from './input/json/facts';
export { fromJson, fromJsonStream, type JsonOptions } from './input/json/from-json';
export type { FactKind, FactOptions } from './input/kinds/fact-kinds';
export type { FactList } from './input/kinds/fact-list';
export type { StreamSource, TextSource } from './input/kinds/sales-table';
export {
  jsonChunks,
  ndjsonChunks,
  toJson,
  toNdjson,
  toSummaryJson,
} from './output/formats/to-json';
