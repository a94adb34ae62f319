export {
  type DecimalMark,
  type ReadingPlan,
  readPlan,
  type TablePlan,
} from './input/bytes/text-reader';
export {
  type CsvFactOptions,
  type CsvOptions,
  factsFromCsv,
  fromCsv,
  fromCsvStream,
} from './input/csv/from-csv';
export {
  type AnyKind,
  type FactKind,
  type FactList,
  type FactOptions,
  parseFactColumns,
} from './input/kinds/facts';
export { type Field, field, type Kind, kind } from './input/kinds/kind';
export { readPreset } from './input/kinds/read-preset';
export {
  type ColumnMapping,
  parseColumns,
  type StreamSource,
  type TextSource,
} from './input/kinds/sales';
export type { DirectionMark, Preset, RefundRule, RowRule } from './input/presets/preset';
export { PRESETS } from './input/presets/presets';
export { csvChunks, toCsv } from './output/formats/to-csv';
