export { type CsvOptions, fromCsv, fromCsvStream } from './from-csv';
export { type PyramidTable, type ToCsvOptions, toCsv } from './to-csv';
