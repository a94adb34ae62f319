export { toXlsx, type XlsxOptions } from './output/formats/to-xlsx';
