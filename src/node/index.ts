export {
  type LoadOptions,
  loadInto,
  loadOverrides,
  loadParents,
  loadPyramid,
  loadRates,
  loadRoster,
  loadRows,
} from './load';
export { type LoadFactsOptions, loadFacts } from './load-facts';
export type { FileOptions } from './load-table';
