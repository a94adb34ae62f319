import type { DateWindow } from '../../../core/values/window';
import { groupDigits, money, percent } from '../figures';
import { shortAmount } from '../short-amount';
import { dates, measures } from './common';

export interface ChartSubject {
  readonly basis: string;
  readonly window: Pick<DateWindow, 'kind' | 'text'>;
}

/** What is said in and of pictures. */
export const charts = {
  /** An amount where there is no room for all its digits: `1.2M`. */
  short: (amount: string): string =>
    shortAmount(amount, [
      [1e12, 'T'],
      [1e9, 'B'],
      [1e6, 'M'],
      [1e3, 'K'],
    ]),
  inCurrency: (measure: string, currency: string | null): string =>
    currency === null ? measure : `${measure} (${currency})`,
  nobody: 'There are no customers.',

  pyramid: {
    title: ({ basis, window }: ChartSubject): string =>
      `Customers and ${measures.name(basis)} by tier, ${dates.window(window)}`,
    said: (tier: string, customers: string, value: string, basis: string): string =>
      `Tier ${tier}, ${percent(customers)} of customers, brings ${percent(value)} of ${basis}.`,
    withoutShares: (customers: number, value: string, basis: string): string =>
      `${counted(customers)} bring ${groupDigits(value)} of ${basis} together, which has no shares.`,
  },

  concentration: {
    title: ({ basis, window }: ChartSubject): string =>
      `How ${measures.name(basis)} is spread over customers, ${dates.window(window)}`,
    said: (best: number, all: number, tier: string, share: string, basis: string): string =>
      `The best ${whole(best)} of ${counted(all)}, tier ${tier}, bring ${percent(share)} of ${basis}.`,
    withoutCutoffs: (customers: number): string =>
      `${counted(customers)}, and no cutoff between them.`,
    mark: (tier: string, customers: number, share: string): string =>
      `to ${tier}: ${counted(customers)}, ${percent(share)}`,
    equal: 'if all were worth the same',
    x: 'share of customers, the best first',
  },
  shareOf: (measure: string): string => `share of ${measure}`,

  whale: {
    title: ({ window }: ChartSubject): string =>
      `Profit added up over customers, ${dates.window(window)}`,
    said: (all: number, earning: number, earned: string, lost: string): string =>
      earning === 0
        ? `Not one of ${counted(all)} earns anything; together they lose ${money(lost)}.`
        : earning === all || lost === '0'
          ? `${counted(all)} ${all === 1 ? 'earns' : 'earn'} ${money(earned)}; none takes any of it away.`
          : `${whole(earning)} of ${counted(all)} ${earning === 1 ? 'earns' : 'earn'} ${money(earned)}; the other ${all - earning === 1 ? 'takes' : `${whole(all - earning)} take`} ${money(lost)} of it away.`,
    peak: (customers: number, profit: string): string =>
      customers === 0
        ? 'nobody earns anything'
        : `peak: ${counted(customers)}, ${charts.short(profit)}`,
    end: (profit: string): string => `all customers: ${charts.short(profit)}`,
    x: 'share of customers, the most profitable first',
    y: 'profit so far',
  },

  profit: {
    title: ({ window }: ChartSubject): string =>
      `Revenue and profit of each customer, ${dates.window(window)}`,
    said: (losers: number, all: number): string =>
      losers <= 1
        ? `${losers === 0 ? 'None' : '1'} of ${counted(all)} costs more than it brings.`
        : `${whole(losers)} of ${counted(all)} cost more than they bring.`,
    thinned: (drawn: number, all: number): string =>
      `Drawn are ${whole(drawn)} of ${whole(all)}: those with most revenue, and the largest losses.`,
    loss: 'at a loss',
  },

  flows: {
    title: (before: string, after: string): string => `From ${before} to ${after}: who went where`,
    said: (before: string, after: string, gained: string, lost: string): string =>
      `From ${money(before)} to ${money(after)}: ${money(gained)} gained, ${money(lost)} lost.`,
    withoutValues: (customers: number): string => `The way of ${counted(customers)}.`,
  },
  customers: counted,

  matrix: {
    title: (before: string, after: string): string => `Tiers in ${before} and in ${after}`,
    said: (all: number, stayed: number, rose: number, fell: number, left: number): string =>
      `${whole(stayed)} of ${counted(all)} kept their tier, ${whole(rose)} rose, ${whole(fell)} fell, ${whole(left)} left.`,
  },

  window: 'window',
  history: {
    title: (measure: string): string => `Share of ${measure} by tier over time`,
    said: (tier: string, first: string, last: string, measure: string): string =>
      `Tier ${tier} went from ${percent(first)} of ${measure} to ${percent(last)}.`,
  },

  effort: {
    title: 'Effort and value by tier',
    said: (tier: string, share: string, value: string | null): string =>
      `Tier ${tier} gets ${percent(share)} of the hours${value === null ? '' : ` and brings ${percent(value)} of the value`}.`,
    hours: 'share of the hours',
    value: 'share of the value',
  },

  complaints: {
    title: 'Complaints answered and resolved in time, by tier',
    said: (answered: number, toAnswer: number, resolved: number, toResolve: number): string =>
      `${whole(answered)} of ${whole(toAnswer)} complaints were answered in time, ${whole(resolved)} of ${whole(toResolve)} resolved in time.`,
    answered: 'answered in time',
    resolved: 'resolved in time',
    of: (part: number, all: number): string => `${whole(part)} of ${whole(all)}`,
    noneDue: 'none due',
  },

  risks: {
    title: (day: string): string => `Customers to watch on ${day}, by tier and signal`,
    said: (customers: number, act: number): string =>
      `${counted(customers)} to watch, ${whole(act)} of them ask for something now.`,
    act: (customers: number): string => `act: ${whole(customers)}`,
    actNow: 'to act on',
    customersOf: 'customers of tier',
  },

  visits: {
    title: (day: string): string => `Visits from ${day} on, by day`,
    said: (planned: number, without: number): string =>
      `${visits(planned + without)} due: ${whole(planned)} planned, ${whole(without)} without room.`,
    due: (due: number): string => `${visits(due)} due; how many can be made is not known.`,
    room: (capacity: number): string => `room for ${whole(capacity)} a day`,
    withoutRoom: (count: number): string => `${whole(count)} without room`,
    capacity: 'capacity',
  },
};

function visits(count: number): string {
  return count === 1 ? '1 visit' : `${whole(count)} visits`;
}

function whole(count: number): string {
  return groupDigits(`${count}`);
}

function counted(customers: number): string {
  return customers === 1 ? '1 customer' : `${whole(customers)} customers`;
}
