/** What follows the date in a timestamp. */
export interface TimeOfDay {
  /** Since midnight on the clock. */
  readonly milliseconds: number;
  /** Milliseconds by which the clock is ahead of UTC; undefined where the timestamp does not say. */
  readonly ahead: number | undefined;
}

const TIME_OF_DAY =
  /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?))?$/i;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `T18:30:00+08:00` and the like, in ISO 8601; undefined where it is no time of day. */
export function readTimeOfDay(text: string): TimeOfDay | undefined {
  const parts = TIME_OF_DAY.exec(text);
  if (parts === null) return undefined;
  const [, hour, minute, second = '0', fraction = '', offset] = parts;
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return {
    milliseconds:
      Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000 + thousandths,
    ahead: offset === undefined ? undefined : aheadOf(offset),
  };
}

function aheadOf(offset: string): number {
  if (offset.length === 1) return 0;
  const minutes = Number(offset.slice(3).replace(':', '') || '0');
  const ahead = Number(offset.slice(1, 3)) * HOUR + minutes * MINUTE;
  return offset.startsWith('-') ? -ahead : ahead;
}
