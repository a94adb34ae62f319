import { invalidOption } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { AmountColumn, Level } from '../orders/amount-column';
import type { AmountParts } from '../orders/amount-proof';
import { DISCOUNTS, QUANTITIES, SHIPPINGS, TAXES, UNIT_PRICES } from '../vocabulary/amount-parts';
import { REVENUES, REVENUES_IN_PART } from '../vocabulary/amounts';
import { LINE_AMOUNTS, ORDER_AMOUNTS } from '../vocabulary/order-amounts';
import { findHeading, headingKey, keysOf, placesWhere, type Level as Words } from './headings';
import { noColumn } from './row-rules';
import { type Columns, sumsOf, type Term } from './terms';

/** Whose the amounts of a column are, as somebody says it. */
export interface StatedLevel {
  readonly heading: string;
  readonly level: Level;
  /** Where it is said. */
  readonly path: string;
}

/** Headings that are said to be of one level. Throws `invalid-option`. */
export function statedLevels(input: unknown, level: Level, path: string): readonly StatedLevel[] {
  if (!Array.isArray(input) || !input.every((heading) => typeof heading === 'string')) {
    throw invalidOption(path, because('not-headings'), 'a list of headings');
  }
  return input.map((heading: string) => ({ heading, level, path }));
}

/** What is known of the amounts of roles that are sums; what is said first counts. */
export function amountColumns(
  headings: readonly string[],
  roles: readonly Columns[],
  stated: readonly StatedLevel[],
): readonly AmountColumn[] {
  const levels = placedLevels(headings, stated);
  const columns = new Map<number, AmountColumn>();
  for (const term of roles.flatMap(sumsOf).flatMap(termsWithBase)) {
    const { place } = term;
    const heading = headings[place] ?? '';
    const key = headingKey(heading);
    const isLines = keysIn(LINE_AMOUNTS).has(key);
    columns.set(place, {
      place,
      heading,
      said: levels.get(place) ?? (isLines ? 'line' : undefined),
      isOrdersByHeading: keysIn(ORDER_AMOUNTS).has(key),
      takenFrom: columns.get(place)?.takenFrom ?? term.takenFrom,
    });
  }
  return [...columns.values()];
}

/** Of the columns of a sum, each that is no factor; what is taken off, from the first that is not. */
function termsWithBase(sum: readonly Term[]) {
  const alone = sum.filter(({ factors }) => factors.length === 1);
  const base = alone.find(({ isTakenOff }) => !isTakenOff)?.factors[0]?.place;
  return alone.map(({ isTakenOff, factors }) => ({
    place: factors[0]?.place ?? 0,
    takenFrom: isTakenOff ? base : undefined,
  }));
}

/** Whether no columns of a role are multiplied. */
export function isSum(columns: Columns): boolean {
  return columns.every(({ joint }) => joint !== '*');
}

function placedLevels(
  headings: readonly string[],
  stated: readonly StatedLevel[],
): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const { heading, level, path } of stated) {
    const [place, another] = findHeading(headings, heading);
    if (place === undefined || another !== undefined) throw noColumn(headings, heading, path);
    if (!levels.has(place)) levels.set(place, level);
  }
  return levels;
}

/** The columns of a table by which amounts can be proved. */
export function amountParts(headings: readonly string[]): AmountParts {
  const keys = headings.map(headingKey);
  const of = (...words: readonly Words[]): readonly number[] =>
    placesWhere(keys, (key) => words.some((level) => keysIn(level).has(key)));
  const [quantity] = of(QUANTITIES);
  const products = quantity === undefined ? [] : of(UNIT_PRICES).map((price) => [quantity, price]);
  const amounts = of(LINE_AMOUNTS, REVENUES, REVENUES_IN_PART).map((place) => [place]);
  const charge = (isTakenOff: boolean) => (place: number) => ({ place, isTakenOff });
  return {
    bases: [...products, ...amounts].slice(0, MOST_BASES),
    charges: [...of(TAXES, SHIPPINGS).map(charge(false)), ...of(DISCOUNTS).map(charge(true))],
  };
}

const MOST_BASES = 6;

const KEYS = new Map<Words, ReadonlySet<string>>();

/** The keys of a list of words, made when it is first asked for. */
function keysIn(words: Words): ReadonlySet<string> {
  const known = KEYS.get(words) ?? keysOf(words);
  KEYS.set(words, known);
  return known;
}
