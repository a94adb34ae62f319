export { type LoadOptions, loadInto, loadPyramid, loadRoster, loadRows } from './load';
export type { FileOptions } from './load-table';
