import type { DateKey } from '../dates/calendar-date';

/** The customers met so far, each at a place from 0, with the count and dates of its transactions. */
export interface CustomerTable {
  /** The place of a customer, made for it where it is new. */
  placeOf(customerId: string): number;
  count(place: number, date: DateKey | undefined): void;
  readonly ids: readonly string[];
  readonly transactions: readonly number[];
  /** `NO_DATE` where no transaction has a date. */
  readonly firstDates: readonly DateKey[];
  readonly lastDates: readonly DateKey[];
}

export const NO_DATE: DateKey = 0;

export function customerTable(): CustomerTable {
  const places = new Map<string, number>();
  const ids: string[] = [];
  const transactions: number[] = [];
  const firstDates: DateKey[] = [];
  const lastDates: DateKey[] = [];

  return {
    ids,
    transactions,
    firstDates,
    lastDates,
    placeOf(customerId) {
      const known = places.get(customerId);
      if (known !== undefined) return known;
      const own = detached(customerId);
      const place = ids.push(own) - 1;
      places.set(own, place);
      transactions.push(0);
      firstDates.push(NO_DATE);
      lastDates.push(NO_DATE);
      return place;
    },
    count(place, date) {
      transactions[place] = (transactions[place] as number) + 1;
      if (date === undefined) return;
      const first = firstDates[place] as DateKey;
      if (first === NO_DATE || date < first) firstDates[place] = date;
      if (date > (lastDates[place] as DateKey)) lastDates[place] = date;
    },
  };
}

/**
 * A copy of an id that holds no more than itself. Ids cut from a text may be kept by the engine as
 * views on it, and 13 characters or more would then hold a whole chunk of the file in memory.
 */
function detached(id: string): string {
  return id.length < 13 ? id : `${id} `.slice(0, -1);
}
