import { digitAt, pairAt } from '../bytes/characters';
import { AFTERNOONS, CLOCK_WORDS, MORNINGS, TIME_WORDS } from '../vocabulary/calendar-words';
import { zoneBehind, zoneName } from './zone-text';

/** Longer text is no date or time; it bounds what the patterns here may have to try. */
export const LONGEST_DATE = 80;

const COLON = 58;
const POINT = 46;
const SPACE = 32;
const CAPITAL_T = 84;
const CAPITAL_Z = 90;
const PLUS = 43;
const MINUS = 45;

/** Where `T10:30`, ` 9:30:00` or ` 10:30:00.000` ends that begins at a place; −1 where none does. */
export function endOfClock(text: string, from: number): number {
  const mark = text.charCodeAt(from);
  if (mark !== CAPITAL_T && mark !== SPACE) return -1;
  const hourDigits = text.charCodeAt(from + 2) === COLON ? 1 : 2;
  const hour = hourDigits === 1 ? digitAt(text, from + 1) : pairAt(text, from + 1);
  let at = from + 1 + hourDigits;
  if (hour < 0 || hour > 23 || !isSixtieth(text, at)) return -1;
  at += 3;
  if (!isSixtieth(text, at)) return at;
  at += 3;
  if (text.charCodeAt(at) !== POINT || digitAt(text, at + 1) < 0) return at;
  at += 2;
  while (digitAt(text, at) >= 0) at++;
  return at;
}

/** Whether `:00` to `:59` stands there. */
function isSixtieth(text: string, at: number): boolean {
  const value = text.charCodeAt(at) === COLON ? pairAt(text, at + 1) : -1;
  return value >= 0 && value < 60;
}

/** Longest time without its offset that ISO 8601 has as it stands: `T10:30:00.123456789`. */
const LONGEST_CLOCK = 19;

/** Whether the text goes on, and ends, with a time and its offset as ISO 8601 has them. */
export function isIsoInstant(text: string, from: number): boolean {
  const end = endOfClock(text, from);
  if (end < 0 || end - from > LONGEST_CLOCK || text.charCodeAt(from + 3) !== COLON) return false;
  const sign = text.charCodeAt(end);
  if (sign === CAPITAL_Z) return text.length === end + 1;
  const isOffset = (sign === PLUS || sign === MINUS) && text.length === end + 6;
  const hours = pairAt(text, end + 1);
  return isOffset && hours >= 0 && hours <= 14 && isSixtieth(text, end + 3);
}

/** Of a time with a colon or the word of an hour: what is before it, hour, minute, second, the rest. */
const TIME =
  /^(?:T|,? *)(\p{L}[\p{L} ]{0,7}(?=[ \d])|[上下]午|午[前後]|오[전후])? *(\d{1,2}) ?[:h時时点點시] ?(\d{2})(?: ?[:m分분] ?(\d{2})(?:[.,](\d+))?)?[分秒분초]?(.*)$/iu;
const COMPACT_TIME = /^[T ]?()(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A time of day as people and programs write it, in ISO 8601: `T10:30:00`, `T15:04:05.5+08:00`, with
 * the offset that stands with it; a zone whose offset depends on the date, or that may be several,
 * stands behind it in brackets. Undefined where the text is no time.
 */
export function isoTime(text: string): string | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const parts = TIME.exec(text) ?? COMPACT_TIME.exec(text);
  if (parts === null) return undefined;
  const [, before = '', clockHour, minute = '', second = '00', fraction, behind = ''] = parts;
  const front = halfIn(before);
  const [half, zone] = partHalf(behind);
  if (front === undefined || (front !== '' && half !== '')) return undefined;
  const hour = hourOfDay(Number(clockHour), front || half, half !== '');
  const offset = isoOffset(zone);
  if (hour === undefined || offset === undefined) return undefined;
  if (Number(minute) > 59 || Number(second) > 59) return undefined;
  const shown = `T${String(hour).padStart(2, '0')}:${minute}:${second}`;
  return `${shown}${fraction ? `.${fraction.slice(0, 9)}` : ''}${offset}`;
}

/** Whether a time in ISO 8601, or a timestamp, says its offset or zone. */
export function hasOffset(time: string): boolean {
  const sign = time.length < 12 ? '' : time.charAt(time.length - 6);
  return time.endsWith('Z') || time.endsWith(']') || sign === '+' || sign === '-';
}

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ...MORNINGS.split(' ').map((word) => [word, 'am'] as const),
  ...AFTERNOONS.split(' ').map((word) => [word, 'pm'] as const),
]);
const BEFORE_TIMES = wordsIn(TIME_WORDS);
const BEHIND_TIMES = wordsIn(CLOCK_WORDS);

/** The half of the day in what stands before a time; '' where it is only `at`, undefined otherwise. */
function halfIn(before: string): 'am' | 'pm' | '' | undefined {
  const words = before
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const halves = words.flatMap((word) => HALVES.get(word) ?? []);
  const isKnown = words.every((word) => HALVES.has(word) || BEFORE_TIMES.has(word));
  return isKnown && halves.length <= 1 ? (halves[0] ?? '') : undefined;
}

/** The half of the day behind a time, and the zone behind that. */
function partHalf(behind: string): readonly [half: 'am' | 'pm' | '', zone: string] {
  const text = behind.trim();
  const [, half = '', rest = ''] = /^([ap]\. ?m|\p{L}{2})\.?(?![\p{L}/])(.*)$/iu.exec(text) ?? [];
  const known = HALVES.get(half.toLowerCase().replace(/[. ]/g, ''));
  if (known !== undefined) return [known, rest.trim()];
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  const isWord = BEHIND_TIMES.has(word.toLowerCase());
  return ['', isWord ? text.slice(word.length).replace(/^\./, '').trim() : text];
}

/** `12 am` is midnight, `12 pm` noon; there is no `0 am`, but a 上午0点. */
function hourOfDay(hour: number, half: 'am' | 'pm' | '', isBehind: boolean): number | undefined {
  if (half === '') return hour <= 23 ? hour : undefined;
  if (hour > 12 || (hour === 0 && isBehind)) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Undefined for what is no zone. */
function isoOffset(text: string): string | undefined {
  if (text === '') return '';
  const zone = zoneBehind(text);
  if (zone === undefined) return undefined;
  return 'offset' in zone ? zone.offset : `[${zoneName(zone)}]`;
}

/**
 * Cuts text into what may be a date and the time of day behind it, at the first place that leaves
 * both: in `5 Jan 2024`, 2024 is a year.
 */
export function partTime<T>(
  text: string,
  join: (date: string, time: string, rest: string) => T | undefined,
): T | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  for (let at = SHORTEST_DATE; at < text.length; at++) {
    if (!mayBegin(text, at)) continue;
    const rest = text.slice(at);
    const time = isoTime(rest);
    const joined = time === undefined ? undefined : join(text.slice(0, at), time, rest);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

const SHORTEST_DATE = '1/5/24'.length;

/** Whether a time may begin there: it need not be parted by a space from 日, 上午 or eight digits. */
function mayBegin(text: string, at: number): boolean {
  if (' Tt,上下午오'.includes(text.charAt(at))) return true;
  const before = text.charAt(at - 1);
  return '日号일'.includes(before) || (at === 8 && text.length === 14);
}

const SECONDS_A_DAY = 86_400;

/**
 * The time of day in the fraction of a serial day of Excel, to the second: half a day is noon. What
 * would round up to midnight stays before it, as the date stays.
 */
export function excelTime(serial: string): string {
  const fraction = /\.\d+$/.exec(serial)?.[0];
  if (fraction === undefined) return '';
  const seconds = Math.min(Math.round(Number(`0${fraction}`) * SECONDS_A_DAY), SECONDS_A_DAY - 1);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
