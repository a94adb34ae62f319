export { type ReadingPlan, readPlan, type TablePlan } from './input/bytes/text-reader';
export {
  factsFromJson,
  factsFromRecords,
  fromJson,
  fromJsonStream,
  type JsonFactOptions,
  type JsonOptions,
} from './input/json/from-json';
export {
  type AnyKind,
  type FactKind,
  type FactList,
  type FactOptions,
  factsJsonSchema,
} from './input/kinds/facts';
export { type Field, field, type Kind, kind } from './input/kinds/kind';
export type { StreamSource, TextSource } from './input/kinds/sales';
export {
  jsonChunks,
  ndjsonChunks,
  toJson,
  toNdjson,
  toSummaryJson,
} from './output/formats/to-json';
