import { exactMoney, groupDigits, money, percent } from '../figures';
import { dates, measures } from './common';

const count = (number: number): string => groupDigits(`${number}`);

/** The pyramid as a page: what each figure says. Shares and values have the decimals of the table. */
export const summary = {
  /** `window` and the days it spans, where they are known. */
  title: ({ basis, window, span, currency }: SummaryTitle): string =>
    [
      `Customer pyramid by ${measures.name(basis)}`,
      dates.window(window),
      span === null ? '' : dates.span(...span),
      currency ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  inGroup: (group: string): string => (group === '' ? 'without a group' : group),
  bestFifth: (customers: number, share: string, basis: string): string =>
    `The best 20% of customers (${count(customers)}) bring ${percent(share)} of ${measures.name(basis)}.`,
  holding80: (customers: number, share: string, basis: string): string =>
    `80% of ${measures.name(basis)} comes from ${count(customers)} ${customers === 1 ? 'customer' : 'customers'} (${percent(share)}).`,
  ifBestLeave: (customers: number, value: string, share: string): string =>
    `If the best ${customers === 1 ? 'customer' : count(customers)} left, ${money(value)} (${percent(share)}) would go.`,
  whale: (customers: number, share: string, rest: number): string =>
    `Profit peaks at ${percent(share)} of its total with the best ${customers === 1 ? 'customer' : `${count(customers)} customers`}; the other ${count(rest)} take the rest of it away.`,
  inactive: (customers: number): string =>
    customers === 1
      ? '1 known customer without a transaction stands beside it.'
      : `${count(customers)} known customers without a transaction stand beside it.`,
  /** The tiers by their names, and how many customers stand above. */
  cutoff: (above: string, below: string, position: number): string =>
    `${above} ends and ${below} begins after ${count(position)}`,
  neighbours: (inside: Neighbour, outside: Neighbour): string =>
    `${neighbour(inside)} is in, ${neighbour(outside)} is out`,
  ties: (inside: number, outside: number): string =>
    `${count(inside + outside)} customers have that same value: ${count(inside)} above, ${count(outside)} below`,
  rows: 'rows',
  accountOfRows: (rows: Account<number>): string => account('rows', rows, count),
  accountOfAmount: (basis: string, amounts: Account<string>): string =>
    account(measures.name(basis), amounts, exactMoney),
};

export interface SummaryTitle {
  readonly basis: string;
  readonly window: Parameters<typeof dates.window>[0];
  readonly span: readonly [first: string, last: string] | null;
  readonly currency: string | null;
}

export interface Neighbour {
  readonly customerId: string;
  readonly value: string;
}

function neighbour({ customerId, value }: Neighbour): string {
  return `${customerId} (${money(value)})`;
}

export type Account<T> = Readonly<Record<'read' | 'used' | 'outside' | 'rejected', T>>;

function account<T>(of: string, figures: Account<T>, text: (figure: T) => string): string {
  const { read, used, outside, rejected } = figures;
  return `${of}: ${text(read)} read = ${text(used)} used + ${text(outside)} outside the window + ${text(rejected)} rejected`;
}
