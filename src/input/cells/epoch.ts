import { digitAt } from '../bytes/characters';

/** What times since 1970-01-01T00:00Z are counted in. */
export type EpochUnit = 'seconds' | 'milliseconds';

/** An instant in ISO 8601, and what it was counted in. */
export interface EpochReading {
  readonly instant: string;
  readonly unit: EpochUnit;
}

const SECONDS_FROM = Date.UTC(2000, 0, 1) / 1000;
const SECONDS_TO = Date.UTC(2100, 0, 1) / 1000;

const EPOCH = /^(\d{10}(?=\d{3}(?!\d)|(?!\d)))(\d{3})?(?:\.(\d{1,9}))?$/;
/** `2024042710` is an hour of 2024 sooner than a second of 2034. */
const DAY_AND_HOUR = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$/;

/** A number of 10 or 13 digits that lies between 2000 and 2100 as seconds or milliseconds since 1970. */
export function readEpoch(text: string): EpochReading | undefined {
  // Most dates end here.
  if (digitAt(text.trimStart(), 4) < 0 || text.length < 10) return undefined;
  const [, seconds, thousandths, fraction = ''] = EPOCH.exec(text.trim()) ?? [];
  if (seconds === undefined || DAY_AND_HOUR.test(text.trim())) return undefined;
  const count = Number(seconds);
  if (count < SECONDS_FROM || count >= SECONDS_TO) return undefined;
  const part = Number(thousandths ?? fraction.slice(0, 3).padEnd(3, '0'));
  const instant = new Date(count * 1000 + part).toISOString().replace('.000Z', 'Z');
  return { instant, unit: thousandths === undefined ? 'seconds' : 'milliseconds' };
}
