export { rankOrder } from './tier-customers';
