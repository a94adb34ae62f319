import { describe, type Issue, PyramidError } from '../../issues/issue';
import { checkComparable } from '../../pyramid/comparable';
import type { Pyramid } from '../../pyramid/pyramid';
import { type DateKey, readDateKey } from '../../values/calendar-date';
import type { DateInput } from '../../values/date-types';

export interface RiskOptions {
  /** Today. An instant becomes the date in the pyramid's time zone. */
  readonly asOf: DateInput;
  /** The pyramid of the window before, on the same basis and for the same tiers. */
  readonly previous?: Pyramid;
  /** How many days to look ahead for what comes by time alone: 0 to 3660, 0 unless given. */
  readonly horizonDays?: number;
}

/** Ten years. */
const LONGEST_HORIZON = 3660;

/** Throws `invalid-option`. */
export function readAsOf({ asOf }: RiskOptions, { settings }: Pyramid): DateKey {
  const key = readDateKey(asOf, settings.timeZone);
  if (key !== undefined) return key;
  throw invalidOption('asOf', {
    message: 'not a date',
    expected: 'YYYY-MM-DD',
    received: describe(asOf),
  });
}

/** Throws `invalid-option`. */
export function readHorizon({ horizonDays = 0 }: RiskOptions): number {
  if (Number.isInteger(horizonDays) && horizonDays >= 0 && horizonDays <= LONGEST_HORIZON) {
    return horizonDays;
  }
  throw invalidOption('horizonDays', {
    message: 'not a number of days to look ahead',
    expected: `a whole number from 0 to ${LONGEST_HORIZON}`,
    received: describe(horizonDays),
  });
}

/**
 * Refuses a pyramid that this one cannot be held against: on another basis, in another currency, for
 * other tiers, or of a window that does not begin earlier. Throws `invalid-option`.
 */
export function checkPrevious(pyramid: Pyramid, previous: Pyramid | undefined): void {
  if (previous === undefined) return;
  checkComparable({ name: 'pyramid', pyramid }, { name: 'previous', pyramid: previous });
  const [window, before] = [pyramid.settings.window, previous.settings.window];
  const isEarlier =
    window.start === null
      ? before.start === null
      : before.start !== null && before.start < window.start;
  if (isEarlier) return;
  throw invalidOption('previous.settings.window', {
    message: 'the window before does not begin before that of the pyramid',
    expected: `a window before ${window.text}`,
    received: before.text,
  });
}

function invalidOption(path: string, issue: Omit<Issue, 'code' | 'path'>): PyramidError {
  return new PyramidError({ code: 'invalid-option', path, ...issue });
}
