export { tierName } from './explanation';
