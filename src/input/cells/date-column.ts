import type { Issue } from '../../core/issues/issue';
import type { DateOrder } from '../bytes/text-reader';
import { contradiction, notADate, undecided } from './date-questions';
import { checkFormat, detecting, formatted } from './date-readers';
import { DATE_ORDERS, type OrderedDates } from './date-text';
import { inItsZone } from './date-zones';
import type { DateColumnOptions, WaitingDate } from './dated-column';
import type { EpochUnit } from './epoch';
import { hasOffset } from './time-text';
import { zoneName } from './zone-text';

/**
 * Reads a column of dates from the top. Each value rules out the orders in which it is no date; a
 * date that depends on the order waits until one order is left. So all rows are read in one way,
 * and in the same way whatever their order.
 */
export interface DateColumn {
  /**
   * A date or a timestamp, a date that waits, or the problem of this row. Throws
   * `ambiguous-dates` where this value and an earlier one cannot be written in the same order.
   */
  read(text: string, line: number): string | WaitingDate | Issue;
  /** Whether one order is left, so that nothing need wait any longer. */
  isSettled(): boolean;
  /** The date of one that waited. Throws `ambiguous-dates` while it may be several. */
  settle(waiting: WaitingDate): string;
}

/** What the dates of a table have shown so far: all its columns are written in one order. */
export interface DateEvidence {
  /** Whether the order was said: then a date in another order is no date. */
  readonly isGiven: boolean;
  left: readonly DateOrder[];
  readonly ruledOutBy: Map<DateOrder, WaitingDate>;
  /** What numbers were counted in that are times since 1970. */
  readonly epochs: Set<EpochUnit>;
  /** By headings: the zones of times that name none themselves. */
  readonly zones: Map<string, string>;
}

/** `order` where it is known beforehand. */
export function dateEvidence(order?: DateOrder): DateEvidence {
  return {
    isGiven: order !== undefined,
    left: order === undefined ? DATE_ORDERS : [order],
    ruledOutBy: new Map(),
    epochs: new Set(),
    zones: new Map(),
  };
}

/** The order that the dates have shown, or that was said; undefined where it did not matter. */
export function shownOrder({ left }: DateEvidence): DateOrder | undefined {
  return left.length === 1 ? left[0] : undefined;
}

/** Throws `invalid-option` for a format that cannot be one. */
export function dateColumn(
  options: DateColumnOptions,
  evidence: DateEvidence = dateEvidence(),
): DateColumn {
  const { heading, dateFormat, year, bareZone } = options;
  if (dateFormat !== undefined) checkFormat(dateFormat, year);
  // A time that its zone makes an instant must not be dropped.
  const kept = bareZone === undefined ? options.kept : 'every-time';
  const readText =
    dateFormat === undefined
      ? detecting({ kept, year }, (unit) => evidence.epochs.add(unit))
      : formatted(dateFormat, { kept, year });
  const zones = { bare: bareZone, said: options.saidZone };

  const placed = (date: string, line: number, text: string): string => {
    if (date.length === 10) return date;
    const isBare = bareZone !== undefined && !hasOffset(date);
    const instant = inItsZone(date, zones, { line, heading, text });
    if (isBare && !evidence.zones.has(heading)) evidence.zones.set(heading, zoneName(bareZone));
    return instant;
  };
  const ruleOut = (value: WaitingDate): void => {
    const { ruledOutBy } = evidence;
    const still = evidence.left.filter((order) => value.dates[order] !== undefined);
    if (still.length === 0) throw contradiction(heading, value, ruledOutBy);
    for (const order of DATE_ORDERS) {
      if (value.dates[order] === undefined && !ruledOutBy.has(order)) ruledOutBy.set(order, value);
    }
    evidence.left = still;
  };

  return {
    read(text, line) {
      const reading = readText(text);
      if (typeof reading === 'string') return placed(reading, line, text);
      if (reading === undefined) return notADate(options, text, line);
      const { left } = evidence;
      const date = left.length === 1 ? commonDate(reading, left) : undefined;
      if (date !== undefined) return placed(date, line, text);
      if (evidence.isGiven) return notADate(options, text, line);
      const value = { dates: reading, text, line };
      ruleOut(value);
      const common = commonDate(reading, evidence.left);
      return common === undefined ? value : placed(common, line, text);
    },
    isSettled: () => evidence.left.length === 1,
    settle(waiting) {
      const date = commonDate(waiting.dates, evidence.left);
      if (date === undefined) throw undecided(options, waiting, evidence.left);
      return placed(date, waiting.line, waiting.text);
    },
  };
}

/** The date in every one of the orders, if it is the same: `5/5/2024` leaves no doubt. */
function commonDate(dates: OrderedDates, orders: readonly DateOrder[]): string | undefined {
  const [first] = orders;
  const date = first === undefined ? undefined : dates[first];
  return orders.every((order) => dates[order] === date) ? date : undefined;
}
