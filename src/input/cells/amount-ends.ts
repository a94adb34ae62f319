import { currencyOf, sameCurrency } from './currency-text';

/** The side of an account on which an amount is booked, as it stands behind it. */
export type AccountSide = 'CR' | 'DR';

/** An amount without what stands around its digits. */
export interface AmountParts {
  /** Digits, groups, decimals, exponent. */
  readonly body: string;
  /** Minus signs before and after, and parentheses, which mean minus too. */
  readonly minuses: number;
  readonly currency: string | null;
  readonly side: AccountSide | null;
}

/** Takes signs, parentheses, currencies and sides off both ends; undefined where they make no sense. */
export function amountParts(text: string): AmountParts | undefined {
  const front = readEnd(text, 0, 1);
  const back = readEnd(text, text.length - 1, -1);
  if (front === undefined || back === undefined || front.digitsAt > back.digitsAt) return undefined;
  const { parentheses } = front;
  if (parentheses !== back.parentheses || parentheses > 1) return undefined;
  const minuses = front.minuses + back.minuses + parentheses;
  if (back.pluses > 0 || front.pluses > 1 || (front.pluses === 1 && minuses > 0)) return undefined;
  const currency = join(front.currency, back.currency);
  if (currency === undefined) return undefined;
  return {
    body: text.slice(front.digitsAt, back.digitsAt + 1),
    minuses,
    currency,
    side: back.side,
  };
}

/** What stands between one end of the text and its digits. */
interface End {
  digitsAt: number;
  minuses: number;
  pluses: number;
  parentheses: number;
  currency: string | null;
  side: AccountSide | null;
}

function readEnd(text: string, from: number, step: 1 | -1): End | undefined {
  const end: End = {
    digitsAt: from,
    minuses: 0,
    pluses: 0,
    parentheses: 0,
    currency: null,
    side: null,
  };
  while (end.digitsAt >= 0 && end.digitsAt < text.length) {
    const character = text.charAt(end.digitsAt);
    if (character === '-') end.minuses++;
    else if (character === '+') end.pluses++;
    else if (character === (step === 1 ? '(' : ')')) end.parentheses++;
    else if (character !== ' ') {
      if (isOfNumber(character) || (step === 1 && character === '.')) return end;
      const length = readWord(text, end, step);
      if (length === undefined) return undefined;
      end.digitsAt += step * (length - 1);
    }
    end.digitsAt += step;
  }
  return end;
}

/** Takes a currency, or behind the digits a side; how long it is, undefined where it is neither. */
function readWord(text: string, end: End, step: 1 | -1): number | undefined {
  const run = runAt(text, end.digitsAt, step);
  const side = step === -1 && end.side === null ? SIDES.get(run.toUpperCase()) : undefined;
  if (side !== undefined) {
    end.side = side;
    return run.length;
  }
  const mark = currencyIn(run, step);
  const currency = mark === undefined ? undefined : join(end.currency, mark.currency);
  if (mark === undefined || currency === undefined) return undefined;
  end.currency = currency;
  return mark.length;
}

const SIDES: ReadonlyMap<string, AccountSide> = new Map([
  ['CR', 'CR'],
  ['CR.', 'CR'],
  ['DR', 'DR'],
  ['DR.', 'DR'],
]);

/** The longest run of characters that are not of a number. */
function runAt(text: string, from: number, step: 1 | -1): string {
  let to = from;
  while (to >= 0 && to < text.length && !isOfNumber(text.charAt(to)) && !isSign(text.charAt(to))) {
    to += step;
  }
  return step === 1 ? text.slice(from, to) : text.slice(to + 1, from + 1);
}

function currencyIn(
  run: string,
  step: 1 | -1,
): { readonly currency: string; readonly length: number } | undefined {
  const currency = currencyOf(run);
  if (currency !== undefined) return { currency, length: run.length };
  // `$.50` is half a dollar, but `EUR.50` might be an abbreviation before 50.
  const sign = step === 1 && run.endsWith('.') ? run.slice(0, -1) : '';
  const shortened = /[\p{L}]$/u.test(sign) ? undefined : currencyOf(sign);
  return shortened === undefined ? undefined : { currency: shortened, length: sign.length };
}

/** A point is not among these: it also ends abbreviations, such as `Rs.` */
function isOfNumber(character: string): boolean {
  return (character >= '0' && character <= '9') || character === ',' || character === "'";
}

function isSign(character: string): boolean {
  return ' -+()'.includes(character);
}

function join(a: string | null, b: string | null): string | null | undefined {
  return a === null ? b : b === null ? a : sameCurrency(a, b);
}

/**
 * A lone dash, by which spreadsheets and accountants write nothing, with the currency that may stand
 * beside it: `$ -`. Undefined where the text is anything else.
 */
export function dashIn(text: string): { readonly currency: string | null } | undefined {
  const at = text.search(DASH);
  if (at < 0 || text.length > LONGEST_DASH) return undefined;
  const around = (text.slice(0, at) + text.slice(at + 1)).trim();
  if (around === '') return { currency: null };
  const currency = currencyOf(around);
  return currency === undefined ? undefined : { currency };
}

const DASH = /[-\u2014]/;
/** As wide as a column in which the dash stands at one end and the currency at the other. */
const LONGEST_DASH = 40;
