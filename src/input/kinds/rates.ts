import type { Rate } from '../../core/pyramid/currencies';
import { CURRENCY } from './headings';
import { field, kind } from './kind';

/**
 * What one of a currency is worth and, where it begins, since which date (`YYYY-MM-DD`). A heading may
 * name the currency that the rates make, which has to be this one: rates to another would be wrong.
 */
export const ratesKind = (to: string) =>
  kind(
    'rates',
    {
      currency: field.text(CURRENCY),
      rate: field.text([
        `rate, exchange rate, fx rate, conversion rate, rate per unit, 汇率, 折算率, 匯率, 為替レート, 환율, kurs, wechselkurs, taux, taux de change, tipo de cambio, taxa de câmbio, tasso di cambio, wisselkoers, курс, kur, tỷ giá
        ${/^[A-Za-z]{3}$/.test(to) ? `${to.toLowerCase()} × per unit, rate` : ''}`,
      ]),
      date: field.optional(field.text(['date, from, valid from, since, 日期, 起始日期, 生效日期'])),
    },
    () =>
      ({ currency, rate, date }): Rate => ({ currency, rate, ...(date && { date }) }),
    { isCompanion: true },
  );
