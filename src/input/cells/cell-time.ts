import { plainCharacters } from './characters';
import { dateAtTime, isPlainTime, LONGEST_DATE } from './time-text';

/** Text cut in two: what may be a date, and its time of day as ISO 8601 has it, `T10:30:00+08:00`. */
export interface DateAndTime {
  readonly date: string;
  /** '' where there is none. */
  readonly time: string;
}

/**
 * Parts a time of day from the date before it. Which texts are times is what `dateAtTime` says; the
 * first cut that also leaves a date is taken: in `5 Jan 2024`, 2024 is a year.
 */
export function partTime(
  text: string,
  isCut: (date: string, time: string) => boolean,
): DateAndTime {
  const plain = text.length > LONGEST_DATE ? '' : plainCharacters(text);
  for (let at = SHORTEST_DATE; at < plain.length; at++) {
    if (!mayBegin(plain, at)) continue;
    const date = plain.slice(0, at);
    const time = plain.slice(at);
    if (dateAtTime(ANY_DAY, time, 'UTC') === undefined || !isCut(date, time)) continue;
    return { date, time: isoTime(time) };
  }
  return { date: text, time: '' };
}

const SHORTEST_DATE = '1/5/24'.length;
const ANY_DAY = '2024-02-28';

/** Whether a time may begin there: it need not be parted by a space from 日, 上午 or eight digits. */
function mayBegin(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ' ' || character === 'T' || character === 't' || character === ',') return true;
  if (character === '上' || character === '下') return true;
  const before = text.charAt(at - 1);
  return before === '日' || before === '号' || (at === 8 && text.length === 14);
}

const OFFSET = /(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i;
const CLOCK = /(\d{1,2})\D?(\d{2})(?:\D?(\d{2})(?:[.,](\d{1,9}))?)?/;

const COLON = 58;

/** Text that is a time, in the form of ISO 8601. */
function isoTime(time: string): string {
  // ` 10:30` and `T10:30:00` are all but in it, and most are so.
  const isWhole = time.length === 6 || time.length === 9;
  if (isWhole && time.charCodeAt(3) === COLON && isPlainTime(time, 0, 'UTC')) {
    return `T${time.slice(1)}${time.length === 6 ? ':00' : ''}`;
  }
  const offset = OFFSET.exec(time)?.[0] ?? '';
  const [, hour, minute, second = '00', fraction] =
    CLOCK.exec(time.slice(0, time.length - offset.length)) ?? [];
  const shown = `${hourOfDay(Number(hour), time)}:${minute}:${second}`;
  return `T${shown}${fraction === undefined ? '' : `.${fraction}`}${isoOffset(offset)}`;
}

function hourOfDay(hour: number, time: string): string {
  const isHalfDay = /[ap]\.?m|上午|下午/i.test(time);
  const isAfternoon = /p\.?m|下午/i.test(time);
  return String(isHalfDay ? (hour % 12) + (isAfternoon ? 12 : 0) : hour).padStart(2, '0');
}

function isoOffset(offset: string): string {
  if (offset === '') return '';
  const digits = offset.replace(':', '').slice(1);
  return /^\d/.test(digits)
    ? `${offset.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`
    : 'Z';
}

const SECONDS_A_DAY = 86_400;

/**
 * The time of day in the fraction of a serial day of Excel, to the second: half a day is noon. What
 * would round up to midnight stays before it, as the date stays.
 */
export function excelTime(serial: string): string {
  const fraction = /\.\d+$/.exec(serial.trim())?.[0];
  if (fraction === undefined) return '';
  const seconds = Math.min(Math.round(Number(`0${fraction}`) * SECONDS_A_DAY), SECONDS_A_DAY - 1);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
