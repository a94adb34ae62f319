export { type FileOptions, type LoadOptions, loadPyramid, loadRoster, loadRows } from './load';
