import type { KeptTime, OrderedDates } from './date-text';
import type { ZoneReading } from './zone-text';

/** What is known of a column of dates before it is read. */
export interface DateColumnOptions {
  readonly heading: string;
  /** Tokens of date-fns, or `excel` for serial days. Without, the column shows its own format. */
  readonly dateFormat?: string | undefined;
  /** Whether the window needs dates; else a hint may say to leave them out. */
  readonly isNeeded: boolean;
  /** Which times of day stay with their date; instants unless given. */
  readonly kept?: KeptTime | undefined;
  /** Of dates that have none. */
  readonly year?: number | undefined;
  /** In which times without a zone are: it was said, or the heading names it. */
  readonly bareZone?: ZoneReading | undefined;
  /** Which of several zones a name means: it was said. */
  readonly saidZone?: ZoneReading | undefined;
}

/** A date that is known once the column has shown which number is the day. */
export interface WaitingDate {
  readonly dates: OrderedDates;
  readonly text: string;
  readonly line: number;
}
