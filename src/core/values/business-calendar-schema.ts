export { readBusinessCalendar } from './business-calendar';
