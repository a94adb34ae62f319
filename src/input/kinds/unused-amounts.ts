import { notice } from '../../core/issues/notices';
import {
  addExact,
  type Exact,
  formatExact,
  multiplyExact,
  readExact,
  signOf,
} from '../../core/values/exact';
import type { DecimalMark } from '../bytes/text-reader';
import type { AmountEvidence } from '../cells/amount-evidence';
import { isPlainAmount, readAmountText } from '../cells/amount-text';
import { REFUNDS, TAXES, WITHOUT_TAX } from '../vocabulary/taken-off';
import type { FactWatch, RowsSeen } from './fact-watch';
import { unitInHeading } from './heading-units';
import { headingKey, keysOf } from './headings';
import { type Columns, termsText } from './terms';

/** What a column would take off the revenue. */
export type TakenOff = 'refunds' | 'tax';

/** Whether a column holds refunds, returns or taxes; a rate of tax is none. */
export function takenOffBy(heading: string): TakenOff | undefined {
  known ??= { refunds: keysOf(REFUNDS), tax: keysOf(TAXES) };
  const key = headingKey(heading);
  return known.refunds.has(key) ? 'refunds' : known.tax.has(key) ? 'tax' : undefined;
}

let known: Readonly<Record<TakenOff, ReadonlySet<string>>>;

/** Whether headings say that no tax is in an amount: `Netto`, `Total (excl. VAT)`, `不含税金额`. */
export function isWithoutTax(columns: Columns): boolean {
  return columns.every(({ heading }) => {
    const words = heading.normalize('NFKC').toLowerCase();
    return NET_WORDS.some((word) => word.test(words));
  });
}

const LETTER = '[\\p{L}\\p{M}]';

/** Words of scripts that part none are looked for anywhere. */
const NET_WORDS = Object.values(WITHOUT_TAX)
  .join(',')
  .split(/\s*,\s*/)
  .map((word) =>
    /[\u3040-\u9fff\uac00-\ud7af]/.test(word)
      ? new RegExp(word, 'u')
      : new RegExp(
          `(?<!${LETTER})${word}(?:betrag|summe|wert|umsatz|omzet|bedrag)?(?!${LETTER})`,
          'u',
        ),
  );

/** What a column holds, as long as all that it holds are amounts. */
interface Held extends RowsSeen {
  /** The first of the different amounts. */
  readonly different: Set<string>;
}

/** A column that nothing reads. */
interface UnusedAmount {
  readonly place: number;
  readonly heading: string;
  readonly what: TakenOff;
}

/** Sees what a column of amounts holds that nothing takes off. */
export function unusedAmountWatch(
  { place, heading, what }: UnusedAmount,
  revenue: Columns,
  headings: readonly string[],
  amounts: AmountEvidence,
): FactWatch {
  const ways = { '.': heldIn('.'), ',': heldIn(',') };
  // Amounts that are read need not have shown how they are written.
  const held = (): Held | null =>
    amounts.mark === undefined ? (ways['.'].held() ?? ways[','].held()) : ways[amounts.mark].held();

  return {
    see(cells) {
      const text = cells[place] ?? '';
      if (amounts.mark !== ',') ways['.'].see(text);
      if (amounts.mark !== '.') ways[','].see(text);
    },
    notices(used) {
      const found = held();
      const isRate = what === 'tax' && found !== null && areRates(found);
      if (found === null || found.rows === 0 || used.has(place) || isRate) return [];
      const { rows, amount } = found;
      const joint = signOf(amount) < 0 ? '+' : '-';
      const isSum = revenue.every((column) => column.joint !== '|');
      const terms = isSum ? termsText([...revenue, { place, heading, joint }], headings) : '';
      const unit = readExact(10 ** (unitInHeading(heading)?.unit.power ?? 0)) ?? 1;
      const params = { heading, rows, amount: formatExact(multiplyExact(amount, unit)), terms };
      return [notice(what === 'tax' ? 'tax-not-taken-off' : 'refunds-not-taken-off', params)];
    },
  };
}

/** The amounts of a column that is written with this mark; null once a cell is none. */
function heldIn(mark: DecimalMark) {
  let held: Held | null = { rows: 0, amount: 0, different: new Set() };
  return {
    held: () => held,
    see(text: string) {
      if (held === null) return;
      const amount = amountIn(text, mark);
      if (amount === undefined) held = null;
      else if (amount !== null && signOf(amount) !== 0) {
        held.rows++;
        held.amount = addExact(held.amount, amount);
        if (held.different.size <= MOST_RATES) held.different.add(formatExact(amount));
      }
    },
  };
}

/** Rates of tax are few, and none is above this. */
const HIGHEST_RATE = 30;
const MOST_RATES = 4;

function areRates({ rows, different }: Held): boolean {
  if (rows <= MOST_RATES || different.size > MOST_RATES) return false;
  return [...different].every((text) => Number(text) <= HIGHEST_RATE);
}

/** Null where it is blank, undefined where it is no amount. */
function amountIn(text: string, mark: DecimalMark): Exact | null | undefined {
  if (isPlainAmount(text, mark === '.')) return readExact(text);
  const reading = readAmountText(text, mark);
  if (reading === null) return null;
  return 'code' in reading ? undefined : readExact(reading.amount);
}
