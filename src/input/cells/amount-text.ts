import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { isAmountInput } from '../../core/values/amount';
import { plainCharacters } from '../bytes/characters';
import { currencyOf, sameCurrency } from './currency-text';

/** How the amounts of a table are written. */
export interface AmountStyle {
  /** Whether a comma marks the decimals, as in `1.234,50`. */
  readonly decimalComma: boolean;
}

/** An amount as text that `AmountInput` takes, and the currency that stood with it. */
export interface AmountText {
  readonly amount: string;
  /** `EUR` for `€`, `CNY` for `元`; `$` and `¥`, which several countries share, stay as they are. */
  readonly currency: string | null;
}

/** Why text is no amount. */
export type AmountProblem = Pick<Issue, 'code' | 'reason' | 'params' | 'expected'>;

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const MINUS = 45;
const POINT = 46;

/** Whether text is digits with at most a leading `-` and one decimal point: most cells are. */
export function isPlainAmount(text: string, { decimalComma }: AmountStyle): boolean {
  const length = text.length;
  let at = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let wholeDigits = -1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= DIGIT_0 && code <= DIGIT_9) digits++;
    else if (code === POINT && wholeDigits < 0 && digits > 0 && !decimalComma) wholeDigits = digits;
    else return false;
  }
  return digits > 0 && digits !== wholeDigits;
}

/**
 * Reads an amount as people and programs write it: grouped in thousands or the Indian way, with a
 * currency before or after, in parentheses or with a trailing minus for negative, in full-width
 * digits, with an exponent. Without `decimalComma`, `1,234` is 1234 and `1.234` is 1.234; with it,
 * the other way round. Text that could mean two amounts is a problem, not a guess. Blank gives null.
 */
export function readAmountText(
  text: string,
  style: AmountStyle,
): AmountText | AmountProblem | null {
  if (isPlainAmount(text, style)) return { amount: text, currency: null };
  const plain = plainCharacters(text);
  if (plain === '') return null;
  const parts = unwrap(plain);
  if (parts === undefined) return notAnAmount(style);
  const digits = plainDigits(parts.body, style.decimalComma);
  if (digits === undefined) {
    const other = plainDigits(parts.body, !style.decimalComma);
    return other === undefined ? notAnAmount(style) : otherStyle(style);
  }
  if (parts.minuses > 1) return doubleMinus(style);
  return { amount: parts.minuses === 1 ? `-${digits}` : digits, currency: parts.currency };
}

interface Parts {
  /** Digits, groups, decimals, exponent. */
  readonly body: string;
  /** Minus signs before and after, and parentheses, which mean minus too. */
  readonly minuses: number;
  readonly currency: string | null;
}

/** Takes signs, parentheses and currencies off both ends; undefined where they make no sense. */
function unwrap(text: string): Parts | undefined {
  const front = readEnd(text, 0, 1);
  const back = readEnd(text, text.length - 1, -1);
  if (front === undefined || back === undefined || front.digitsAt > back.digitsAt) return undefined;
  const { parentheses } = front;
  if (parentheses !== back.parentheses || parentheses > 1) return undefined;
  const minuses = front.minuses + back.minuses + parentheses;
  if (back.pluses > 0 || front.pluses > 1 || (front.pluses === 1 && minuses > 0)) return undefined;
  const currency = join(front.currency, back.currency);
  if (currency === undefined) return undefined;
  return { body: text.slice(front.digitsAt, back.digitsAt + 1), minuses, currency };
}

/** What stands between one end of the text and its digits. */
interface End {
  digitsAt: number;
  minuses: number;
  pluses: number;
  parentheses: number;
  currency: string | null;
}

function readEnd(text: string, from: number, step: 1 | -1): End | undefined {
  const end: End = { digitsAt: from, minuses: 0, pluses: 0, parentheses: 0, currency: null };
  while (end.digitsAt >= 0 && end.digitsAt < text.length) {
    const character = text.charAt(end.digitsAt);
    if (character === '-') end.minuses++;
    else if (character === '+') end.pluses++;
    else if (character === (step === 1 ? '(' : ')')) end.parentheses++;
    else if (character !== ' ') {
      if (isOfNumber(character) || (step === 1 && character === '.')) return end;
      const mark = markAt(text, end.digitsAt, step);
      const currency = mark === undefined ? undefined : join(end.currency, mark.currency);
      if (mark === undefined || currency === undefined) return undefined;
      end.currency = currency;
      end.digitsAt += step * (mark.length - 1);
    }
    end.digitsAt += step;
  }
  return end;
}

/** The longest run of characters that are not of a number, if it names a currency. */
function markAt(
  text: string,
  from: number,
  step: 1 | -1,
): { readonly currency: string; readonly length: number } | undefined {
  let to = from;
  while (to >= 0 && to < text.length && !isOfNumber(text.charAt(to)) && !isSign(text.charAt(to))) {
    to += step;
  }
  const run = step === 1 ? text.slice(from, to) : text.slice(to + 1, from + 1);
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

/** Digits without groups, with a decimal point; undefined where groups or decimals are irregular. */
function plainDigits(body: string, decimalComma: boolean): string | undefined {
  const groups = readGroups(body, decimalComma ? '.' : ',');
  if (!areRegular(groups)) return undefined;
  let at = groups.reduce((length, group) => length + group.length, groups.length - 1);
  const whole = groups.join('');
  let fraction = '';
  if (body.charAt(at) === (decimalComma ? ',' : '.')) {
    const end = endOfDigits(body, at + 1);
    fraction = body.slice(at + 1, end);
    if (fraction === '') return undefined;
    at = end;
  }
  if (whole === '' && fraction === '') return undefined;
  const digits = fraction === '' ? whole : `${whole === '' ? '0' : whole}.${fraction}`;
  if (at === body.length) return digits;
  const exponent = body.slice(at);
  const isExponent = groups.length === 1 && /^[eE][+-]?\d{1,5}$/.test(exponent);
  return isExponent && isAmountInput(digits + exponent) ? digits + exponent : undefined;
}

/** Runs of digits at the start, parted by one and the same mark: `mark`, a space or an apostrophe. */
function readGroups(body: string, mark: string): readonly string[] {
  let end = endOfDigits(body, 0);
  const groups = [body.slice(0, end)];
  const separator = body.charAt(end);
  if (separator !== mark && separator !== ' ' && separator !== "'") return groups;
  while (body.charAt(end) === separator) {
    const start = end + 1;
    end = endOfDigits(body, start);
    groups.push(body.slice(start, end));
  }
  return groups;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= DIGIT_0 && text.charCodeAt(at) <= DIGIT_9) at++;
  return at;
}

/** Thousands, `1,234,567`, or lakhs and crores, `12,34,567`; `0,123` is no group of a thousand. */
function areRegular(groups: readonly string[]): boolean {
  if (groups.length === 1) return true;
  const [first = '', ...others] = groups;
  const last = others.pop();
  if (first === '' || first.startsWith('0') || last?.length !== 3) return false;
  const inThousands = first.length <= 3 && others.every((group) => group.length === 3);
  return inThousands || (first.length <= 2 && others.every((group) => group.length === 2));
}

const expected = ({ decimalComma }: AmountStyle): string =>
  decimalComma ? 'an amount such as 1234,50 or 1.234,50' : 'an amount such as 1234.50 or 1,234.50';

function notAnAmount(style: AmountStyle): AmountProblem {
  const decimal = style.decimalComma ? ',' : '.';
  return {
    code: 'invalid-amount',
    ...because('unreadable-amount', { decimal }),
    expected: expected(style),
  };
}

function otherStyle(style: AmountStyle): AmountProblem {
  const decimal = style.decimalComma ? ',' : '.';
  return {
    code: 'ambiguous-amount',
    ...because('could-be-two-amounts', { decimal }),
    expected: expected(style),
  };
}

function doubleMinus(style: AmountStyle): AmountProblem {
  const decimal = style.decimalComma ? ',' : '.';
  return {
    code: 'ambiguous-amount',
    ...because('two-minus-signs', { decimal }),
    expected: `${expected(style)}, with one minus or parentheses where it is negative`,
  };
}
