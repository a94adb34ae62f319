import {
  type CalendarDate,
  calendarDate,
  type DateKey,
  dateKey,
  formatDateKey,
} from '../../core/values/calendar';
import { digitAt, pairAt, plainCharacters } from '../bytes/characters';
import type { DateOrder } from '../bytes/text-reader';
import { MONTHS, WEEKDAY_SIGNS } from '../vocabulary/calendar-words';
import { datePartsIn, withoutWeekday } from './date-names';
import { endOfClock, hasOffset, isIsoInstant, isoTime, LONGEST_DATE } from './time-text';

export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** What `5/1/2024` may be: the date in each order in which there is such a day. */
export type OrderedDates = Readonly<Partial<Record<DateOrder, string>>>;

/**
 * A date, `YYYY-MM-DD`, or a timestamp of ISO 8601; several of which the column decides; or
 * undefined for text that is no date.
 */
export type DateReading = string | OrderedDates | undefined;

/** What of the time of day stays with a date: all of it, or only one with its offset. */
export type KeptTime = 'every-time' | 'instants';

/** What is known of dates beside their text. */
export interface DatesKnown {
  readonly kept?: KeptTime | undefined;
  /** Of dates that have none. */
  readonly year?: number | undefined;
}

/**
 * Reads one date as people and programs write it, with or without a time of day. A year of four
 * digits first or a month by its name leaves no doubt; of two-digit years 50 to 99 are 1950 to 1999.
 * A time with an offset or a zone stays with its date: which date it is then is for the one to say
 * who knows the time zone. Another time is dropped unless every time is kept.
 */
export function readDateText(text: string, known: DatesKnown = {}): DateReading {
  const { kept = 'instants', year } = known;
  const date = readYearFirst(text, kept);
  if (date !== undefined) return date;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return undefined;
  const plain = plainDateText(trimmed);
  return (
    readYearFirst(plain, kept) ??
    readDigitsOnly(plain, kept) ??
    readMonthName(plain, kept, year) ??
    readNumbers(plain, kept) ??
    (year === undefined ? undefined : readWithoutYear(plain, kept, year))
  );
}

const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;
const YEAR_SIGN = 0x5e74;
const MONTH_SIGN = 0x6708;
const DAY_SIGNS = '日号';

/**
 * `2024-04-27`, `2024/4/27`, `2024.4.27`, `2024年4月27日`, each with or without a time. It reads
 * character codes and makes no new text for the first, since a file may hold a million of them.
 */
export function readYearFirst(text: string, kept: KeptTime): string | undefined {
  const century = pairAt(text, 0);
  const yearOfCentury = pairAt(text, 2);
  const mark = text.charCodeAt(4);
  if (century < 0 || yearOfCentury < 0) return undefined;
  if (mark !== HYPHEN && mark !== SLASH && mark !== POINT && mark !== YEAR_SIGN) return undefined;

  const monthDigits = digitAt(text, 6) < 0 ? 1 : 2;
  const dayAt = 5 + monthDigits + 1;
  const dayDigits = digitAt(text, dayAt + 1) < 0 ? 1 : 2;
  const markAfterMonth = mark === YEAR_SIGN ? MONTH_SIGN : mark;
  if (text.charCodeAt(dayAt - 1) !== markAfterMonth) return undefined;
  const month = monthDigits === 1 ? digitAt(text, 5) : pairAt(text, 5);
  const day = dayDigits === 1 ? digitAt(text, dayAt) : pairAt(text, dayAt);
  const key = dateKey(century * 100 + yearOfCentury, month, day);
  if (key === undefined) return undefined;

  let end = dayAt + dayDigits;
  const isIsoDate = mark === HYPHEN && end === 10;
  if (isIsoDate && text.length === 10) return text;
  if (mark === YEAR_SIGN && end < text.length && DAY_SIGNS.includes(text.charAt(end))) end++;
  if (text.length === end) return written(key);
  if (kept === 'instants') {
    if (endOfClock(text, end) === text.length) return written(key);
    if (isIsoDate && isIsoInstant(text, end)) return text;
  }
  return dateWithTime(written(key), text.slice(end), kept);
}

/** Dates by their keys: a file has few, each in many rows. */
const WRITTEN = new Map<DateKey, CalendarDate>();
const MOST_WRITTEN = 10_000;

function written(key: DateKey): CalendarDate {
  const known = WRITTEN.get(key);
  if (known !== undefined) return known;
  if (WRITTEN.size >= MOST_WRITTEN) WRITTEN.clear();
  const date = formatDateKey(key);
  WRITTEN.set(key, date);
  return date;
}

/** Years of eras begin behind these: 令和1年 is 2019, 民國113年 is 2024. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民国: 1911,
  民國: 1911,
};
const OF_ERA = /^(令和|平成|昭和|民国|民國) ?(元|\d{1,3}) ?年/;
const KOREAN: Readonly<Record<string, string>> = { 년: '年', 월: '月', 일: '日' };
const WEEKDAY_SIGN = new RegExp(` *${WEEKDAY_SIGNS}`, 'u');

/**
 * Without full-width characters, weekday, the spaces that may stand around 年, 月 and 日 and behind
 * points, and the point at the end: `2024. 4. 27.`, `27. 04. 2024`.
 */
function plainDateText(text: string): string {
  const plain = plainCharacters(text)
    .replace(/(?<=\d) ?([년월일])/g, (_, sign: string) => KOREAN[sign] ?? sign)
    .replace(/ *([年月日号]) */g, '$1')
    .replace(OF_ERA, (_, era: string, year: string) => {
      return `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`;
    })
    .replace(WEEKDAY_SIGN, '')
    .replace(/(?<=\d)\. +(?=\d{1,4}(?![\d:]))/g, '.')
    .replace(/(?<=\d[./]\d{1,4})\.(?= |$)/, '')
    .replace(
      VIETNAMESE_MONTH,
      (_, month: string) => ` ${ENGLISH_MONTHS[Number(month) - 1] ?? '?'} `,
    )
    .replace(/ {2,}/g, ' ')
    .trim();
  const year = /^(\d{2})年/.exec(plain)?.[1];
  if (year !== undefined) return fullYear(year) + plain.slice(2);
  return withoutWeekday(plain);
}

const VIETNAMESE_MONTH = / *\bth(?:áng|g)?\.? ?(\d{1,2})\b,? */iu;
const ENGLISH_MONTHS = (MONTHS['English'] ?? '').split(' ').map((names) => names.split('/')[0]);

/** `20240427`, with `T1030` or a time after it, or `20240427103000`. */
function readDigitsOnly(text: string, kept: KeptTime): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{6}|[T ].+)?$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, time = ''] = parts;
  return dateWithTime(calendarDate(Number(year), Number(month), Number(day)), time, kept);
}

function readMonthName(text: string, kept: KeptTime, year: number | undefined): string | undefined {
  const parts = datePartsIn(text, year !== undefined);
  if (parts === undefined) return undefined;
  const its = parts.year === '' ? Number(year) : Number(fullYear(parts.year));
  return dateWithTime(calendarDate(its, parts.month, Number(parts.day)), parts.time, kept);
}

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)(.*)$/;

/** `27/4/2024`, `4-27-24`, `24.04.27`: which number is which, the whole column must tell. */
function readNumbers(text: string, kept: KeptTime): OrderedDates | undefined {
  const parts = NUMBERS.exec(text);
  if (parts === null) return undefined;
  const [, first = '', , second = '', third = '', time = ''] = parts;
  const dates: Partial<Record<DateOrder, string>> = {};
  const add = (order: DateOrder, year: string, month: string, day: string): void => {
    // A year has two digits or four: `9/7/11` does not begin with one.
    if (year.length === 1 || day.length > 2) return;
    const shown = calendarDate(Number(fullYear(year)), Number(month), Number(day));
    const date = dateWithTime(shown, time, kept);
    if (date !== undefined) dates[order] = date;
  };
  add('dmy', third, second, first);
  add('mdy', third, first, second);
  add('ymd', first, second, third);
  return Object.keys(dates).length === 0 ? undefined : dates;
}

const NUMBERS_WITHOUT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2?((?:[ ,T].*)?)$/;
const DIGITS_WITHOUT_YEAR = /^(\d{1,2})(\d{2})$/;
const SIGNS_WITHOUT_YEAR = /^(\d{1,2})月(\d{1,2})[日号]?(.*)$/;

/** `27.04.`, `4/27`, `2704`, `4月27日`, in a year that is known. */
function readWithoutYear(text: string, kept: KeptTime, year: number): DateReading {
  const signs = SIGNS_WITHOUT_YEAR.exec(text);
  if (signs !== null) {
    const [, month, day, time = ''] = signs;
    return dateWithTime(calendarDate(year, Number(month), Number(day)), time, kept);
  }
  const numbers = NUMBERS_WITHOUT_YEAR.exec(text);
  const [, first, , second, time = ''] = numbers ?? [];
  const [, front = first, back = second] = DIGITS_WITHOUT_YEAR.exec(text) ?? [];
  if (front === undefined || back === undefined) return undefined;
  const dates: Partial<Record<DateOrder, string>> = {};
  for (const [order, month, day] of [
    ['dmy', back, front],
    ['mdy', front, back],
    ['ymd', front, back],
  ] as const) {
    const date = dateWithTime(calendarDate(year, Number(month), Number(day)), time, kept);
    if (date !== undefined) dates[order] = date;
  }
  return Object.keys(dates).length === 0 ? undefined : dates;
}

function dateWithTime(
  date: CalendarDate | undefined,
  time: string,
  kept: KeptTime,
): string | undefined {
  if (date === undefined || time === '') return date;
  const iso = isoTime(time);
  if (iso === undefined) return undefined;
  return kept === 'every-time' || hasOffset(iso) ? date + iso : date;
}

/** Two-digit years are 1950 to 2049. */
function fullYear(digits: string): string {
  if (digits.length !== 2) return digits;
  return digits < '50' ? `20${digits}` : `19${digits}`;
}
