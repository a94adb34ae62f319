export type { ReadingPlan } from './input/bytes/text-reader';
export { type FileDigest, fileDigest } from './node/file-digest';
export type { FileNames } from './node/find-files';
export { keyedDigest } from './node/keyed-digest';
export {
  type ClosedRoster,
  type LoadClosedOptions,
  type LoadOptions,
  type LoadRowsOptions,
  loadClosed,
  loadExclusions,
  loadInto,
  loadJson,
  loadOverrides,
  loadParents,
  loadPyramid,
  loadRates,
  loadRoster,
  loadRows,
  type RowTaker,
} from './node/load';
export { type LoadFactsOptions, loadFacts } from './node/load-facts';
export type { FileOptions } from './node/load-table';
export { type Look, type LookedForm, type LookOptions, lookAt } from './node/look';
