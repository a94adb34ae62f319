import { type Notice, notice } from '../issues/notices';
import { type DateInput, type DateKey, formatDateKey, leadingDateKey } from '../values/calendar';
import { compareCodePoints } from '../values/ids';
import { zoneOfOffsets } from '../values/zones-of-offsets';

/** Watches for timestamps that fall on another day in UTC than they show. */
export interface MovedDays {
  /** @param date of a row, `key` what became of it in UTC */
  see(date: DateInput | undefined, key: DateKey | undefined): void;
  notices(): readonly Notice[];
}

/** What was seen, in any order of rows the same. */
type Moved = Parameters<typeof notice<'days-moved'>>[1];

/**
 * Only rows count that the window holds by one of the two days.
 *
 * @param isOutside whether a date lies outside the window
 */
export function movedDays(isOutside: (key: DateKey) => boolean): MovedDays {
  let rows = 0;
  let entering = 0;
  let leaving = 0;
  let first = '';
  let firstKey: DateKey = 0;
  const offsets = new Set<string>();

  return {
    see(date, key) {
      if (typeof date !== 'string' || date.length === DAY_LENGTH || key === undefined) return;
      const offset = OFFSET.exec(date);
      const shown = leadingDateKey(date);
      if (offset === null || shown === undefined) return;
      const wasOutside = isOutside(shown);
      const isNowOutside = isOutside(key);
      if (wasOutside && isNowOutside) return;
      if (shown === key) return;
      rows++;
      if (wasOutside) entering++;
      if (isNowOutside) leaving++;
      offsets.add(`${offset[1]}:${offset[2] ?? '00'}`);
      if (first !== '' && compareCodePoints(first, date) <= 0) return;
      first = date;
      firstKey = key;
    },
    notices() {
      if (rows === 0) return [];
      const seen = { rows, entering, leaving, offsets: [...offsets] };
      return [movedNotice({ ...seen, example: first, day: formatDateKey(firstKey), zone: '' })];
    },
  };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const OFFSET = /(?:Z|([+-]\d\d)(?::?(\d\d))?)$/i;

function movedNotice(moved: Moved): Notice {
  const offsets = [...moved.offsets].sort(compareCodePoints);
  return notice('days-moved', { ...moved, offsets, zone: zoneOfOffsets(offsets) });
}

/** One notice of those of several pyramids, such as those by group. */
export function movedInAll(notices: readonly Notice[]): readonly Notice[] {
  const all = notices
    .filter((one) => one.notice === 'days-moved')
    .map(({ params }) => params as unknown as Moved);
  const [first, ...others] = all.sort((a, b) => compareCodePoints(a.example, b.example));
  if (first === undefined) return [];
  return [movedNotice(others.reduce(added, first))];
}

function added(one: Moved, other: Moved): Moved {
  return {
    ...one,
    rows: one.rows + other.rows,
    entering: one.entering + other.entering,
    leaving: one.leaving + other.leaving,
    offsets: [...new Set([...one.offsets, ...other.offsets])],
  };
}
