import type { CalendarDate } from '../values/calendar';
import { daysBetween, plusDays } from '../values/calendar';
import { type DateKey, formatDateKey } from '../values/calendar-date';

/** A calendar date as the number of days since 1970-01-01, to reckon with. */
export type Day = number;

const DAY_0: CalendarDate = '1970-01-01';

/** Days of dates and dates of days, each worked out once: a million customers share few dates. */
export interface Days {
  of(date: CalendarDate): Day;
  ofKey(key: DateKey): Day;
  dateOf(day: Day): CalendarDate;
}

export function rememberedDays(): Days {
  const of = remembered((date: CalendarDate) => daysBetween(DAY_0, date));
  return {
    of,
    ofKey: remembered((key: DateKey) => of(formatDateKey(key))),
    dateOf: remembered((day: Day) => plusDays(DAY_0, day)),
  };
}

function remembered<K, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = workOut(key);
    known.set(key, made);
    return made;
  };
}
