import { foldId } from '../values/fold-id';
import { compareCodePoints } from '../values/ids';
import { detached } from './customer';
import { type Account, accountsUnder, type Parents, rootAccounts } from './parents';

/** Whether ids are told apart letter by letter, or by what people see of them. */
export type IdRule = 'exact' | 'fold';

export const ID_RULES = ['exact', 'fold'] as const;

/** The ids of rows, as the accounts that they stand for. */
export interface IdBook {
  /** What all ids of one account have in common. */
  accountOf(customerId: string): string;
  /** The same, for a row: it counts, so that its spelling may be shown. */
  keyOf(customerId: string): string;
  /** Counts the row of an account that is not added up, if it has one. */
  see(customerId: string | undefined): void;
  /** The ids to show for keys. */
  shown(keys: readonly string[]): readonly string[];
  /** An id as it is compared, its parents apart. */
  fold(customerId: string): string;
  /** Those that roll up to others, by id. */
  accounts(): readonly Account[];
}

export function idBook(rule: IdRule, parents: Parents | undefined): IdBook {
  return rule === 'exact' ? exactIds(parents) : foldedIds(parents);
}

/** How ids are compared under a rule. */
export function foldOf(rule: IdRule): (id: string) => string {
  return rule === 'fold' ? foldId : asItIs;
}

const asItIs = (id: string): string => id;
const asTheyAre = (ids: readonly string[]): readonly string[] => ids;

function exactIds(parents: Parents | undefined): IdBook {
  const roots = rootAccounts(parents);
  return {
    accountOf: roots.rootOf,
    keyOf: roots.rootOf,
    see: () => {},
    shown: asTheyAre,
    fold: asItIs,
    accounts: () => accountsUnder(roots, asItIs, asTheyAre),
  };
}

/** One way to write an id. */
interface Spelling {
  readonly text: string;
  readonly key: string;
  /** Whether it is the account itself, not one that rolls up to it. */
  readonly isOwn: boolean;
  rows: number;
}

/**
 * All rows that are read count, those outside the window too: then an account is shown alike in every
 * window of one reading.
 */
function foldedIds(parents: Parents | undefined): IdBook {
  const spellings = new Map<string, Spelling>();
  const roots = rootAccounts(parents, foldId);

  const spelling = (text: string): Spelling => {
    const known = spellings.get(text);
    if (known !== undefined) return known;
    const own = foldId(text);
    const key = roots.rootOf(own);
    const made = { text: detached(text), key, isOwn: own === key, rows: 0 };
    spellings.set(made.text, made);
    return made;
  };
  // Accounts of the mapping may have no rows of their own.
  for (const id of roots.ids) spelling(id);

  const shown = (keys: readonly string[]): readonly string[] => {
    const best = new Map<string, Spelling>();
    for (const one of spellings.values()) {
      const other = best.get(one.key);
      if (one.isOwn && (other === undefined || isBetter(one, other))) best.set(one.key, one);
    }
    return keys.map((key) => best.get(key)?.text ?? key);
  };

  return {
    accountOf: (customerId) => spelling(customerId).key,
    keyOf(customerId) {
      const one = spelling(customerId);
      one.rows++;
      return one.key;
    },
    see(customerId) {
      if (typeof customerId === 'string' && customerId !== '') spelling(customerId).rows++;
    },
    shown,
    fold: foldId,
    accounts: () => accountsUnder(roots, foldId, shown),
  };
}

/** The spelling with most rows, then the smallest by code point. */
function isBetter(a: Spelling, b: Spelling): boolean {
  return a.rows === b.rows ? compareCodePoints(a.text, b.text) < 0 : a.rows > b.rows;
}
