/** When people work. Without one, time runs around the clock. */
export interface BusinessCalendar {
  /** IANA name of the zone of the hours and of timestamps without offset. */
  readonly timeZone: string;
  /** Hours of a working day, `HH:MM`; around the clock unless given. */
  readonly hours?: { readonly from: string; readonly to: string };
  /** 1 Monday … 7 Sunday; Monday to Friday unless given. */
  readonly workingDays?: readonly number[];
  /** Dates without work, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[];
}
