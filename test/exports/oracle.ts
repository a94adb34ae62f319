import { groupedBy } from './grouped';
import type { Customer } from './truth';

/** What makes a row count otherwise than it should, until somebody says so. */
export type Doubt =
  | 'state'
  | 'near'
  | 'nobody'
  | 'refund'
  | 'repeat'
  | 'zone'
  /** What was given back stands without a sign, what was paid stands beside what was sold. */
  | 'back'
  | 'payment';

/** An amount that a row stands for, as whoever wrote the file means it. */
export interface Sale {
  /** The same however it is spelled. */
  readonly customer: Customer;
  readonly spelled: Customer;
  /** `2025-03-01`, as the shop's clock showed it. */
  readonly date: string;
  /** The date in UTC of the same instant. */
  readonly utcDate: string;
  /** In the smallest unit. */
  readonly amount: bigint;
  readonly currency: string;
  /** The word of the state, where the file has it. */
  readonly state: string;
  /** Counts only while all of these are unresolved, as a cancelled order does. */
  readonly only: readonly Doubt[];
  /** Counts only once this is resolved, as an amount in a column of refunds does. */
  readonly unless?: Doubt;
  /** Whether it is an amount of a row that stands for another too. */
  readonly isBeside?: true;
}

export interface Window {
  /** As `--window` takes it. */
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** One customer as the listing shows it. */
export interface Listed {
  readonly customer: string;
  readonly tier: string;
  readonly value: string;
  readonly first: string;
  readonly last: string;
}

/** Under which a listing came about. */
export interface Circumstances {
  /** Doubts that nobody answered, so that rows count as they stand. */
  readonly unresolved: ReadonlySet<Doubt>;
  /** Whether rows that stand a second time were dropped by a flag. */
  readonly isDropped: boolean;
  readonly window: Window;
  readonly decimals: number;
}

/** Any day. */
export const ALWAYS: Window = { text: 'all', first: '', last: '9999' };

/** Cumulative shares of the default scheme, in hundredths. */
const TIERS: readonly (readonly [tier: string, upTo: number])[] = [
  ['A', 1],
  ['B', 5],
  ['C', 20],
  ['D', 100],
];

/**
 * The listing that the rules demand of these sales, by nothing of the library's own: whole numbers,
 * sums, an order, the places of the default scheme.
 *
 * @param id by which customers are told apart
 */
export function listingOf(
  sales: readonly Sale[],
  id: keyof Customer,
  { unresolved, isDropped, window, decimals }: Circumstances,
): Listed[] {
  const dateOf = (sale: Sale): string => (unresolved.has('zone') ? sale.utcDate : sale.date);
  const keyOf = ({ customer, spelled }: Sale): string =>
    unresolved.has('near') ? spelled[id] : customer[id];
  // A customer is shown alike in every window, by all of its rows: a row that stands a second time is
  // one too where the order's amount counts once.
  const standing = isDropped ? unresolved : new Set<Doubt>([...unresolved, 'repeat']);
  const shown = groupedBy(countedSales(sales, standing, ALWAYS), keyOf);
  const groups = groupedBy(countedSales(sales, unresolved, window), keyOf);
  const totals = [...groups].map(([key, group]) => {
    const dates = group.map(dateOf).sort();
    return {
      customer: usualSpelling(shown.get(key) ?? group, id),
      value: group.reduce((sum, { amount }) => sum + amount, 0n),
      first: dates[0] ?? '',
      last: dates.at(-1) ?? '',
    };
  });
  totals.sort((a, b) =>
    a.value === b.value ? byCodePoint(a.customer, b.customer) : a.value > b.value ? -1 : 1,
  );
  return totals.map(({ value, ...rest }, place) => ({
    ...rest,
    tier: tierOf(place, totals.length, value),
    value: decimalText(value, decimals),
  }));
}

/** The sales that count in the window. */
export function countedSales(
  sales: readonly Sale[],
  unresolved: ReadonlySet<Doubt>,
  window: Window,
): Sale[] {
  return sales.filter((sale) => {
    const date = unresolved.has('zone') ? sale.utcDate : sale.date;
    if (date < window.first || date > window.last) return false;
    if (sale.unless !== undefined && unresolved.has(sale.unless)) return false;
    return sale.only.every((doubt) => unresolved.has(doubt));
  });
}

/** (r − 1) / N < c, in whole numbers; who is worth nothing is never above the lowest tier. */
function tierOf(place: number, count: number, value: bigint): string {
  const [tier = 'D'] = TIERS.find(([, upTo]) => place * 100 < upTo * count) ?? [];
  return value > 0n ? tier : 'D';
}

function usualSpelling(sales: readonly Sale[], id: keyof Customer): string {
  const rows = groupedBy(
    sales.filter(({ isBeside }) => isBeside !== true),
    ({ spelled }) => spelled[id],
  );
  const [[usual = ''] = []] = [...rows].sort(
    ([a, rowsOfA], [b, rowsOfB]) => rowsOfB.length - rowsOfA.length || byCodePoint(a, b),
  );
  return usual;
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** `1234.5` for 123450 with two decimals. */
export function decimalText(amount: bigint, decimals: number): string {
  const digits = `${amount < 0n ? -amount : amount}`.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const behind = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${whole}${behind === '' ? '' : `.${behind}`}`;
}
