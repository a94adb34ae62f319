import { multiplyAmounts } from '../../core/values/amount';
import { toPlaces } from '../../core/values/ratio';

/** Thousands set apart by commas, every digit kept: `-1234567.891` is `-1,234,567.891`. */
export function groupDigits(amount: string): string {
  const point = amount.indexOf('.');
  const end = point < 0 ? amount.length : point;
  const start = amount.startsWith('-') ? 1 : 0;
  let grouped = amount.slice(end);
  let at = end;
  for (; at - 3 > start; at -= 3) grouped = `,${amount.slice(at - 3, at)}${grouped}`;
  return amount.slice(0, at) + grouped;
}

/** Rounded to two decimals, half even, for reports: `1234.5` is `1,234.50`. */
export function money(amount: string): string {
  return groupDigits(toPlaces(amount, 2));
}

/** Every digit, and two decimals where there are any: `1234.5` is `1,234.50`, `1234` is `1,234`. */
export function exactMoney(amount: string): string {
  const point = amount.indexOf('.');
  return groupDigits(point >= 0 && point === amount.length - 2 ? `${amount}0` : amount);
}

/** A ratio in hundredths, rounded half even: `0.0123` is `1.2%`. */
export function percent(ratio: string, places = 1): string {
  return `${groupDigits(toPlaces(multiplyAmounts(ratio, '100'), places))}%`;
}
