import type { DateKey } from '../values/calendar';
import { compareCodePoints } from '../values/ids';
import { detached, NO_DATE } from './customer';
import type { IdBook } from './id-book';
import type { SourceRow } from './transaction';

/** What rows say of a customer beside its sales. */
export interface Called {
  /** What it is called; absent where no row says so. */
  readonly name?: string;
  /** Who looks after it; absent where no row says so. */
  readonly owner?: string;
}

/** A customer as it is shown: its id, and its name where there is one. */
export interface Named {
  readonly customerId: string;
  readonly name?: string;
}

/** The id of a customer with its name, of what has more. */
export function named({ customerId, name }: Named): Named {
  return name === undefined ? { customerId } : { customerId, name };
}

/** The names and owners that rows give customers, in memory proportional to the customers. */
export interface CustomerNames {
  /** Takes a row that counts, in the window or outside: a customer is called alike in all windows. */
  see(row: SourceRow, date: DateKey | undefined): void;
  /** By what all ids of one account have in common. */
  of(key: string): Called;
}

const NOTHING: Called = {};

/** Of several names that of the latest date counts, then the smallest by code point; an account's own. */
export function customerNames(book: Pick<IdBook, 'accountOf' | 'fold'>): CustomerNames {
  const names = latestTexts();
  const owners = latestTexts();
  let isNothing = true;
  return {
    see({ customerId, name, owner }, date = NO_DATE) {
      if (name === undefined && owner === undefined) return;
      if (typeof customerId !== 'string') return;
      const key = book.accountOf(customerId);
      // A branch does not name the parent that its sales count for.
      if (key !== book.fold(customerId)) return;
      isNothing = false;
      names.see(key, date, name);
      owners.see(key, date, owner);
    },
    of(key) {
      if (isNothing) return NOTHING;
      const [name, owner] = [names.of(key), owners.of(key)];
      return { ...(name !== undefined && { name }), ...(owner !== undefined && { owner }) };
    },
  };
}

interface Dated {
  date: DateKey;
  text: string;
}

function latestTexts() {
  const latest = new Map<string, Dated>();
  return {
    /** For callers whom the types do not hold back, too. */
    see(key: string, date: DateKey, text: unknown): void {
      if (typeof text !== 'string' || text === '') return;
      const known = latest.get(key);
      if (known === undefined) latest.set(detached(key), { date, text: detached(text) });
      else if (isBetter(date, text, known)) {
        known.date = date;
        if (text !== known.text) known.text = detached(text);
      }
    },
    of: (key: string): string | undefined => latest.get(key)?.text,
  };
}

function isBetter(date: DateKey, text: string, known: Dated): boolean {
  return date > known.date || (date === known.date && compareCodePoints(text, known.text) < 0);
}
