export { defaultScheme } from './scheme';
