import type { Rate } from '../../core/pyramid/currencies';
import { CURRENCY } from './headings';
import { field, kind } from './kind';

/** What one of a currency is worth and, where it begins, since which date (`YYYY-MM-DD`). */
export const RATES = kind(
  'rates',
  {
    currency: field.text(CURRENCY),
    rate: field.text(['rate, exchange rate, fx rate, 汇率']),
    date: field.optional(field.text(['date, from, valid from, since, 日期, 起始日期, 生效日期'])),
  },
  () =>
    ({ currency, rate, date }): Rate => ({ currency, rate, ...(date && { date }) }),
  { isCompanion: true },
);
