export type { CalendarDate } from './calendar';
export type { DateInput } from './calendar-date';
export type { DatedWindow, DateWindow, WholeWindow } from './window';
