import type { DateWindow } from '../../../core/values/window';
import { groupDigits, percent } from '../figures';
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
};

function counted(customers: number): string {
  return customers === 1 ? '1 customer' : `${groupDigits(`${customers}`)} customers`;
}
