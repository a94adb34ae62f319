import { type Notice, notice } from '../issues/notices';
import { addAmounts, exactOf, share } from '../values/amount';
import { type Amount, addExact, compareExact, type Exact, formatExact } from '../values/exact';
import { foldId } from '../values/fold-id';
import { compareCodePoints } from '../values/ids';
import { isPlaceholder } from '../values/placeholders';
import type { IdRule } from './id-book';
import { idsAlike } from './ids-alike';
import { movedInAll } from './moved-days';
import type { Pyramid } from './pyramid';

/** A customer and what it is worth; in any order. */
export interface Worth {
  readonly customerId: string;
  readonly value: Amount;
  readonly transactions: number;
  /** Where it is known already. */
  readonly rank?: number;
}

/** How the customers were told apart. */
interface ToldApart {
  readonly ids: IdRule;
  /** What all customers come to. */
  readonly total: Amount;
}

/** So many ids are named. */
const SHOWN = 3;

/**
 * What is to be known of the ids of customers: that some would be one but for case, blanks or
 * characters that are not seen; that digits of some are lost; that some are nobody's.
 */
export function customerNotices(customers: readonly Worth[], told: ToldApart): readonly Notice[] {
  return [
    ...(told.ids === 'exact' ? alike(customers, told) : []),
    ...digitsLost(customers, told),
    ...placeholders(customers, told),
  ];
}

/** The same of customers who may stand in several pyramids, such as those by group. */
export function noticesOfAll(pyramids: readonly Pyramid[]): readonly Notice[] {
  const all = new Map<string, Worth>();
  let total: Amount = '0';
  for (const { customers, summary } of pyramids) {
    total = addAmounts(total, summary.whole.value);
    for (const { customerId, value, transactions } of customers) {
      const { value: before, transactions: rows } = all.get(customerId) ?? NOTHING;
      all.set(customerId, {
        customerId,
        value: addAmounts(before, value),
        transactions: rows + transactions,
      });
    }
  }
  const ids = pyramids[0]?.settings.ids ?? 'exact';
  return [
    ...movedInAll(pyramids.flatMap(({ notices }) => notices)),
    ...customerNotices([...all.values()], { ids, total }),
  ];
}

const NOTHING = { value: '0', transactions: 0 } as const;

function alike(customers: readonly Worth[], { total }: ToldApart): readonly Notice[] {
  const groups = idsAlike(customers.map(({ customerId }) => customerId));
  if (groups.length === 0) return [];
  const ids = new Set(groups.flat());
  const found = customers.filter(({ customerId }) => ids.has(customerId));
  return [
    notice('ids-alike', {
      count: ids.size,
      customers: groups.length,
      ...worthOf(found, total),
      examples: (groups[0] ?? []).slice(0, SHOWN),
    }),
  ];
}

/** As spreadsheets write long numbers, and programs that took the id for one: `1.38E+10`. */
const SCIENTIFIC = /^\s*\d(?:(?:[.,]\d+)?E\+\d{1,3}|[.,]\d+E\d{1,3})\s*$/i;

/** Looked at only where a few digits stand behind an E. */
function isScientific(id: string): boolean {
  if (id.charCodeAt(0) > NINE && id.charCodeAt(0) < NO_ASCII) return false;
  const at = Math.max(id.lastIndexOf('E'), id.lastIndexOf('e'));
  return at > 0 && id.length - at <= LONGEST_EXPONENT && SCIENTIFIC.test(id);
}

const LONGEST_EXPONENT = 6;
const [NINE, NO_ASCII] = [0x39, 0x80];

function digitsLost(customers: readonly Worth[], { total }: ToldApart): readonly Notice[] {
  const found = customers.filter(({ customerId }) => isScientific(customerId));
  if (found.length === 0) return [];
  const examples = found.map(({ customerId }) => customerId).sort(compareCodePoints);
  return [
    notice('ids-in-scientific-notation', {
      count: found.length,
      ...worthOf(found, total),
      examples: examples.slice(0, SHOWN),
    }),
  ];
}

/** Spellings of one placeholder are one; the largest first. */
function placeholders(customers: readonly Worth[], { total }: ToldApart): readonly Notice[] {
  const groups = new Map<string, Worth[]>();
  for (const customer of customers) {
    if (!isPlaceholder(customer.customerId)) continue;
    const key = foldId(customer.customerId);
    groups.set(key, [...(groups.get(key) ?? []), customer]);
  }
  return [...groups.values()]
    .map((group) => group.sort(byRank))
    .sort(([a], [b]) => byRank(a as Worth, b as Worth))
    .map((group) => {
      const [best] = group as [Worth];
      return notice('customer-is-a-placeholder', {
        customerId: best.customerId,
        rank: best.rank ?? customers.filter((other) => byRank(other, best) <= 0).length,
        ...worthOf(group, total),
        heading: '',
      });
    });
}

/** Value descending, then id ascending. */
function byRank(a: Worth, b: Worth): number {
  return (
    compareExact(exactOf(b.value), exactOf(a.value)) ||
    compareCodePoints(a.customerId, b.customerId)
  );
}

/** How many rows some customers have, and how much. */
function worthOf(customers: readonly Worth[], total: Amount) {
  let rows = 0;
  let value: Exact = 0;
  for (const customer of customers) {
    rows += customer.transactions;
    value = addExact(value, exactOf(customer.value));
  }
  return { rows, value: formatExact(value), share: share(value, exactOf(total)) ?? '' };
}

/** The notices of customers with the column in which their ids stand, so that a flag can name it. */
export function withHeading(notices: readonly Notice[], heading: string): readonly Notice[] {
  return notices.map((one) =>
    one.notice === 'customer-is-a-placeholder'
      ? { ...one, params: { ...one.params, heading } }
      : one,
  );
}
