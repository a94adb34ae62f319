import { type Amount, type Exact, formatExact } from '../values/exact';
import type { CustomerDates } from './aggregation';
import type { CustomerTotals } from './customer';
import type { Figures } from './figures';

/** A customer's totals in the form of results. */
export function customerTotals(
  customerId: string,
  figures: Figures,
  dates: CustomerDates,
): CustomerTotals {
  const value = formatExact(figures.value);
  const text = (amount: Exact | undefined): Amount | null => {
    if (amount === undefined) return null;
    return amount === figures.value ? value : formatExact(amount);
  };
  return {
    customerId,
    value,
    transactions: figures.transactions,
    revenue: text(figures.revenue),
    cost: text(figures.cost),
    costToServe: text(figures.costToServe),
    profit: text(figures.profit),
    firstDate: dates.firstDate,
    lastDate: dates.lastDate,
  };
}
