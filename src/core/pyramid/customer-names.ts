import { invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
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

/**
 * Of several names that of the latest date counts, then the smallest by code point. A parent's own
 * hold; without them those of the accounts below it where they agree. Names that differ name nobody,
 * owners that differ are refused: `of` throws `invalid-option`.
 */
export function customerNames(book: Pick<IdBook, 'accountOf' | 'fold'>): CustomerNames {
  const names = latestTexts();
  const owners = latestTexts();
  /** Accounts with a name or an owner, by the parent that their sales count for. */
  const below = new Map<string, Set<string>>();
  let isNothing = true;
  return {
    see({ customerId, name, owner }, date = NO_DATE) {
      if (name === undefined && owner === undefined) return;
      if (typeof customerId !== 'string') return;
      const key = book.accountOf(customerId);
      const own = book.fold(customerId);
      isNothing = false;
      names.see(own, date, name);
      owners.see(own, date, owner);
      if (own === key) return;
      const accounts = below.get(key) ?? new Set();
      below.set(key, accounts.add(own));
    },
    of(key) {
      if (isNothing) return NOTHING;
      const accounts = [...(below.get(key) ?? [])].sort(compareCodePoints);
      const name = names.of(key) ?? sharedBy(accounts, names);
      const owner = owners.of(key) ?? ownerBelow(key, accounts, owners);
      return { ...(name !== undefined && { name }), ...(owner !== undefined && { owner }) };
    },
  };
}

function ownerBelow(
  parent: string,
  accounts: readonly string[],
  owners: Pick<ReturnType<typeof latestTexts>, 'of'>,
): string | undefined {
  const [first, ...others] = accounts.filter((account) => owners.of(account) !== undefined);
  const owner = first === undefined ? undefined : owners.of(first);
  const other = others.find((account) => owners.of(account) !== owner);
  if (first === undefined || other === undefined) return owner;
  throw invalidOption(
    'parents',
    because('accounts-differ', { parent, accounts: [first, other], field: 'owner' }),
    'one owner, or a row of the parent',
    `${owner}, ${owners.of(other)}`,
  );
}

/** What all say who say anything. */
function sharedBy(
  accounts: readonly string[],
  texts: Pick<ReturnType<typeof latestTexts>, 'of'>,
): string | undefined {
  const said = new Set(accounts.flatMap((account) => texts.of(account) ?? []));
  return said.size === 1 ? [...said][0] : undefined;
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
