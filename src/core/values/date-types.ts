/** A date of the calendar, `YYYY-MM-DD`, without time or zone. */
export type CalendarDate = `${number}-${number}-${number}`;

/** `YYYY-MM-DD`, a timestamp in ISO 8601, or a Date. The latter two become the date in a time zone. */
export type DateInput = string | Date;

/** Half-open span of calendar dates: `start` is in, `end` is not. */
export interface DatedWindow {
  readonly kind:
    | 'year'
    | 'quarter'
    | 'month'
    | 'fiscal-year'
    | 'last-months'
    | 'last-weeks'
    | 'last-days'
    | 'dates';
  /** The window in words that `parseWindow` reads, inclusive at both ends: `2025-Q3`. */
  readonly text: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface WholeWindow {
  readonly kind: 'all';
  readonly text: 'all';
  readonly start: null;
  readonly end: null;
}

export type DateWindow = DatedWindow | WholeWindow;
