import { checkShape, leaf, list, text } from '../../core/issues/shape';
import {
  compareAmounts,
  multiplyAmounts,
  type Ratio,
  roundedShare,
  toExact,
  toPlaces,
} from '../../core/values/amount';
import { commonScale, unitsAt } from '../../core/values/exact';

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

/** A bound that somebody chose, as a percentage that is not rounded: `12.5%`, `20%`. */
export function boundText(bound: string): string {
  const point = bound.indexOf('.');
  return percent(bound, point < 0 ? 0 : Math.max(bound.length - point - 3, 0));
}

/** As many as an amount may have. */
const PLACES = leaf(
  'at most 400',
  'number',
  (places: number) => Number.isInteger(places) && places >= 0 && places <= 400,
);

/** Ratios of 34 digits miss their sum by less, and amounts that do not add up by more. */
const ADDS_UP_WITHIN = 10n ** 12n;

/**
 * Decimals rounded to `places` so that, as printed, they add up to the total as printed: each is
 * rounded down, and the units that are then missing go one each to the largest remainders, the first
 * of equals first. Where the exact ones do not add up to the total, each is rounded by itself, half
 * even. All places are written: `1234.50`.
 *
 * @example
 * roundedTo(['0.005', '0.005', '0.99'], '1', 2); // ['0.01', '0.00', '0.99']
 */
export function roundedTo(parts: readonly string[], total: string, places: number): string[] {
  checkShape(parts, 'parts', list(text));
  checkShape(places, 'places', PLACES);
  const scale = [total, ...parts].reduce(
    (most, part) => Math.max(most, commonScale(toExact(part), 0)),
    places,
  );
  const units = parts.map((part) => unitsAt(toExact(part), scale));
  const missing = units.reduce((rest, unit) => rest - unit, unitsAt(toExact(total), scale));
  const isSum = (missing < 0n ? -missing : missing) * ADDS_UP_WITHIN <= 10n ** BigInt(scale);
  if (!isSum) return parts.map((part) => toPlaces(part, places));
  const step = 10n ** BigInt(scale - places);
  const floors = units.map((unit) => unit / step - (unit % step < 0n ? 1n : 0n));
  const rests = units.map((unit, at) => ({ at, rest: unit - (floors[at] ?? 0n) * step }));
  rests.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest < b.rest ? 1 : -1));
  const wanted = BigInt(toPlaces(total, places).replace('.', ''));
  const left = Number(floors.reduce((rest, floor) => rest - floor, wanted));
  for (const { at } of rests.slice(0, left)) floors[at] = (floors[at] ?? 0n) + 1n;
  return floors.map((floor) => decimalOf(floor, places));
}

function decimalOf(units: bigint, places: number): string {
  const digits = `${units < 0n ? -units : units}`.padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

/**
 * `1.2%`, below one in a hundred `0.12%`, below one in ten thousand `<0.01%`. Null where there is no
 * share to speak of.
 */
export function partText(share: Ratio | null): string | null {
  if (share === null || compareAmounts(share, '0') <= 0) return null;
  if (compareAmounts(share, '0.0001') < 0) return '<0.01%';
  return percent(share, compareAmounts(share, '0.01') < 0 ? 2 : 1);
}

/** A count as a part of a count above 0, never rounded to all or to none: `98.5%`, `>99.9%`, `<0.1%`. */
export function shareText(part: number, whole: number): string {
  const text = percent(roundedShare(toExact(part), toExact(whole), 3));
  if (part > 0 && text === '0.0%') return '<0.1%';
  return part < whole && text === '100.0%' ? '>99.9%' : text;
}

/** A share of customers, likewise. Nothing where there are none. */
export function partOfAll(share: Ratio | null): string {
  if (share === null) return '–';
  const text = percent(share);
  if (share !== '0' && text === '0.0%') return '<0.1%';
  return share !== '1' && text === '100.0%' ? '>99.9%' : text;
}
