export { INACTIVE } from './scheme';
