export { checkTimeZone } from './calendar';
