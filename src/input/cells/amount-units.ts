import {
  AMOUNT_UNITS,
  BEFORE_UNITS,
  BETWEEN_UNITS,
  UNITS_OF_OTHER_THINGS,
} from '../vocabulary/units';
import { currencyOf } from './currency-text';

/** What an amount is counted in: `万元` is ten thousand yuan, `k€` a thousand euros. */
export interface AmountUnit {
  /** Of ten; 0 where only a currency is named. */
  readonly power: number;
  readonly currency: string | null;
}

const wordsIn = (list: string): readonly string[] => list.split(',').map((word) => word.trim());

const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries(AMOUNT_UNITS).flatMap(([power, lists]) =>
    Object.values(lists).flatMap((list) =>
      wordsIn(list).map((word) => [word, Number(power)] as const),
    ),
  ),
);

const OTHER_THINGS: ReadonlySet<string> = new Set(wordsIn(UNITS_OF_OTHER_THINGS));

const PATTERN_OF = (list: string): string =>
  wordsIn(list)
    .map((word) => word.replace(/[*]/g, '\\$&'))
    .join('|');

const BEFORE = new RegExp(
  `^(?:${PATTERN_OF(BEFORE_UNITS)})[:：]?(?=[\\s\\d'])\\s*|^(?:単位|单位|단위)[:：]?\\s*`,
  'u',
);
const BETWEEN = new RegExp(`^(?:${PATTERN_OF(BETWEEN_UNITS)})(?=[\\s'’])['’]?\\s*`, 'u');

/** Marks of thousands: `x 1.000`. */
const GROUPS = /(?<=\d)[., ](?=\d{3}(?!\d))/g;
/** Longer text names no unit. */
const LONGEST = 40;

/**
 * The unit that a text names, whole: `万元`, `k€`, `TEUR`, `in thousands`, `тыс. руб.`, `JPY`. `m`
 * alone is none, since it is a metre too. @param isAlone whether there is nothing else, as behind
 * the digits of a cell: then it counts, whatever else it may be
 */
export function unitOf(text: string, isAlone = false): AmountUnit | undefined {
  if (text.length > LONGEST) return undefined;
  const lower = text.normalize('NFKC').toLowerCase().trim();
  const bare = lower.replace(BEFORE, '').trim();
  const currency = currencyOf(bare.toUpperCase());
  if (currency !== undefined && currency !== 'ALL' && currency !== 'TOP') {
    return { power: 0, currency };
  }
  for (const { word, currency } of withoutCurrency(bare)) {
    const power = POWERS.get(word.replace(/\.$/, '').replace(GROUPS, ''));
    if (power === undefined) continue;
    const isMeant = isAlone || currency !== null || bare !== lower;
    if (isMeant || !OTHER_THINGS.has(word)) return { power, currency };
  }
  return undefined;
}

/** A text, and what is left of it without the currency at its end or at its beginning. */
function* withoutCurrency(text: string): Generator<{ word: string; currency: string | null }> {
  yield { word: text, currency: null };
  for (let at = 1; at < text.length; at++) {
    const [front, back] = [text.slice(0, at).trim(), text.slice(at).trim()];
    const behind = currencyOf(back.replace(BETWEEN, ''));
    if (behind !== undefined) yield { word: front, currency: behind };
    const before = currencyOf(front);
    if (before !== undefined) yield { word: back.replace(BETWEEN, ''), currency: before };
  }
}

/** The unit behind the digits of a cell, as it stands there: `1.5万`, `3 Mio. €`; '' where none is. */
export function unitBehind(text: string): string {
  const tail = /\d\s*([^\d\s][^\d]*)$/.exec(text.slice(-LONGEST))?.[1] ?? '';
  const unit = unitOf(tail, true);
  return unit === undefined || unit.power === 0 ? '' : tail.trim();
}
