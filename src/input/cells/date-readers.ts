import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { excelSerialDate, formatProblem, parseByFormat } from '../../core/values/calendar';
import {
  type DateReading,
  type DatesKnown,
  type KeptTime,
  readDateText,
  readYearFirst,
} from './date-text';
import { type EpochUnit, readEpoch } from './epoch';
import { endOfClock, excelTime, hasOffset, partTime } from './time-text';

/** Reads the text of a date, told what is known of dates beside it. */
type ReadDate = (text: string) => DateReading;

/** A year first is read sooner than it is looked up. @param onEpoch told what times are counted in */
export function detecting(known: DatesKnown, onEpoch: (unit: EpochUnit) => void): ReadDate {
  const { kept = 'instants' } = known;
  const readOther = remembered((text) => readDateText(text, known));
  const readCounted = (text: string): string | undefined => {
    const epoch = readEpoch(text);
    if (epoch !== undefined) onEpoch(epoch.unit);
    return epoch?.instant;
  };
  const read: ReadDate = (text) =>
    readYearFirst(text, kept) ?? readCounted(text) ?? readOther(withoutClock(text, kept));
  return asAbove(read);
}

/** Most tables have one date in many rows, one below the other. */
function asAbove(read: ReadDate): ReadDate {
  let above: string | undefined;
  let date: ReturnType<ReadDate>;
  return (text) => {
    if (text === above) return date;
    date = read(text);
    above = text;
    return date;
  };
}

/** Text in the format, or with a time of day behind what is in the format. */
export function formatted(dateFormat: string, { kept = 'instants', year }: DatesKnown): ReadDate {
  if (dateFormat === 'excel') {
    return (text) => {
      const date = excelSerialDate(text.trim());
      return date === undefined || kept === 'instants' ? date : date + excelTime(text.trim());
    };
  }
  const parse = parser(dateFormat, year);
  if (hasHours(dateFormat)) {
    return remembered((text) => withClock(text.trim(), parse(text.trim()), kept));
  }
  const read = remembered(
    (text) =>
      parse(text) ??
      partTime(text, (before, time) => {
        const date = parse(before);
        return date === undefined ? undefined : keptWith(date, time, kept);
      }),
  );
  return (text) => read(withoutClock(text.trim(), kept));
}

/** By a format, and by a year where it has none. */
function parser(
  dateFormat: string,
  year: number | undefined,
): (text: string) => string | undefined {
  if (year === undefined || hasYear(dateFormat)) return (text) => parseByFormat(text, dateFormat);
  const tokens = `${dateFormat} yyyy`;
  // `107` is the first of July by `ddMM`: programs leave out the first zero.
  const isFilledUp = /^(?:ddMM|MMdd)$/.test(dateFormat);
  return (text) => {
    const digits = isFilledUp && /^\d{3}$/.test(text) ? `0${text}` : text;
    return parseByFormat(`${digits} ${String(year).padStart(4, '0')}`, tokens);
  };
}

/**
 * A date that was read by a format with hours, with its time where every one is kept: better refused
 * than kept without. One with an offset is an instant already.
 */
function withClock(text: string, date: string | undefined, kept: KeptTime): string | undefined {
  if (date === undefined || kept === 'instants' || hasOffset(date)) return date;
  return partTime(text, (_, time, rest) => (/[:时点]/.test(rest) ? date + time : undefined));
}

function keptWith(date: string, time: string, kept: KeptTime): string {
  return kept === 'every-time' || hasOffset(time) ? date + time : date;
}

/** A time of day that does not stay with its date is not worth remembering. */
function withoutClock(text: string, kept: KeptTime): string {
  const timeAt = kept === 'instants' ? text.lastIndexOf(' ') : -1;
  const hasClock = timeAt > 0 && endOfClock(text, timeAt) === text.length;
  // Of two times the second is no part of a date.
  return hasClock && text.indexOf(':') > timeAt ? text.slice(0, timeAt) : text;
}

export function hasHours(dateFormat: string): boolean {
  return /[HhKk]/.test(dateFormat.replace(/'[^']*'/g, ''));
}

function hasYear(dateFormat: string): boolean {
  return /[yut]/i.test(dateFormat.replace(/'[^']*'/g, ''));
}

/** Dates repeat down a column. The bound keeps a column of timestamps from filling the memory. */
const MOST_REMEMBERED = 10_000;

function remembered(read: (text: string) => DateReading): (text: string) => DateReading {
  const known = new Map<string, DateReading>();
  return (text) => {
    const reading = known.get(text);
    if (reading !== undefined || known.has(text)) return reading;
    const made = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Throws `invalid-option` for a format that cannot be one. */
export function checkFormat(dateFormat: string, year: number | undefined): void {
  if (dateFormat === 'excel') return;
  const isCompleted = year !== undefined && !hasYear(dateFormat);
  const problem = formatProblem(isCompleted ? `${dateFormat} yyyy` : dateFormat);
  if (problem === undefined) return;
  throw new PyramidError({
    code: 'invalid-option',
    ...because('not-a-date-format', { problem }),
    path: 'dateFormat',
    expected: 'tokens such as yyyy-MM-dd, M/d/yy or dd-MMM-yyyy, or excel',
    received: dateFormat,
  });
}
