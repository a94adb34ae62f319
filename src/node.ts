export {
  type LoadOptions,
  loadInto,
  loadOverrides,
  loadParents,
  loadPyramid,
  loadRates,
  loadRoster,
  loadRows,
} from './node/load';
export { type LoadFactsOptions, loadFacts } from './node/load-facts';
export type { FileOptions } from './node/load-table';
