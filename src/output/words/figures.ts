import { multiplyAmounts } from '../../core/values/amount';
import { toPlaces } from '../../core/values/ratio';

/** Figures as text in one language. Not by Intl, whose bytes change with its version. */
export interface Figures {
  /** A whole number: `1,234,567`. */
  count(count: number): string;
  /** A decimal as it stands, grouped: `-1234567.891` is `-1,234,567.891`. */
  digits(decimal: string): string;
  /** Every digit, and two decimals where there are any: `1234.5` is `1,234.50`, `1234` is `1,234`. */
  amount(amount: string): string;
  /** Rounded to two decimals, half even, for reports: `1234.5` is `1,234.50`. */
  money(amount: string): string;
  /** A ratio in hundredths, rounded half even: `0.0123` is `1.2%`. */
  percent(ratio: string, places?: number): string;
}

/** Figures with thousands set apart and a decimal mark: `,` and `.` in English and Chinese. */
export function figuresWith(thousands: string, decimalMark: string): Figures {
  const grouped = (amount: string): string => {
    const point = amount.indexOf('.');
    const end = point < 0 ? amount.length : point;
    const start = amount.startsWith('-') ? 1 : 0;
    let text = point < 0 ? '' : `${decimalMark}${amount.slice(end + 1)}`;
    let at = end;
    for (; at - 3 > start; at -= 3) text = `${thousands}${amount.slice(at - 3, at)}${text}`;
    return amount.slice(0, at) + text;
  };
  return {
    count: (count) => grouped(`${count}`),
    digits: grouped,
    amount(amount) {
      const point = amount.indexOf('.');
      return grouped(point >= 0 && point === amount.length - 2 ? `${amount}0` : amount);
    },
    money: (amount) => grouped(toPlaces(amount, 2)),
    percent: (ratio, places = 1) => `${grouped(toPlaces(multiplyAmounts(ratio, '100'), places))}%`,
  };
}

const plain = figuresWith(',', '.');

/** Thousands set apart by commas, every digit kept: `-1234567.891` is `-1,234,567.891`. */
export const groupDigits = plain.digits;
export const money = plain.money;
export const exactMoney = plain.amount;
export const percent = plain.percent;
