import { formatExact } from '../amounts/exact';
import type { Amount, Exact } from '../types/amount';
import type { CustomerTotals } from '../types/customer';
import type { Figures } from '../types/figures';
import type { CustomerDates } from './aggregation';

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
