import type { Rate } from '../../core/pyramid/currencies';
import { CURRENCY } from './headings';
import { field, kind } from './kind';

/** In which firms keep their books. */
const COMMON =
  'eur, usd, gbp, chf, cny, rmb, jpy, krw, hkd, twd, sgd, aud, cad, nzd, inr, brl, mxn, sek, nok, dkk, pln, czk, huf, try, rub, vnd, thb, idr, myr, zar';

/** What one of a currency is worth and, where it begins, since which date (`YYYY-MM-DD`). */
export const RATES = kind(
  'rates',
  {
    currency: field.text(CURRENCY),
    rate: field.text([
      `rate, exchange rate, fx rate, conversion rate, rate per unit, 汇率, 折算率, 匯率, 為替レート, 환율, kurs, wechselkurs, taux, taux de change, tipo de cambio, taxa de câmbio, tasso di cambio, wisselkoers, курс, kur, tỷ giá
        ${COMMON} × per unit, rate`,
    ]),
    date: field.optional(field.text(['date, from, valid from, since, 日期, 起始日期, 生效日期'])),
  },
  () =>
    ({ currency, rate, date }): Rate => ({ currency, rate, ...(date && { date }) }),
  { isCompanion: true },
);
