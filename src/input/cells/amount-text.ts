import type { Issue } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { isAmountInput } from '../../core/values/amount';
import { plainCharacters } from '../bytes/characters';
import type { DecimalMark } from '../bytes/text-reader';
import { type AccountSide, type AmountParts, amountParts, dashIn } from './amount-ends';
import { unitBehind } from './amount-units';

/** An amount as text that `AmountInput` takes, and what stood with it. */
export interface AmountText {
  readonly amount: string;
  /** `EUR` for `€`, `CNY` for `元`; `$` and `¥`, which several countries share, stay as they are. */
  readonly currency: string | null;
  /** `CR` or `DR` behind it: which of them is plus, the book alone knows. */
  readonly side: AccountSide | null;
}

/** Why text is no amount. */
export type AmountProblem = Pick<Issue, 'code' | 'reason' | 'params' | 'expected'>;

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const MINUS = 45;
const POINT = 46;

/** Whether text is digits with at most a leading `-` and, if it may, one decimal point: most cells are. */
export function isPlainAmount(text: string, mayHavePoint: boolean): boolean {
  const length = text.length;
  let at = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let wholeDigits = -1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= DIGIT_0 && code <= DIGIT_9) digits++;
    else if (code === POINT && wholeDigits < 0 && digits > 0 && mayHavePoint) wholeDigits = digits;
    else return false;
  }
  return digits > 0 && digits !== wholeDigits;
}

/**
 * Reads an amount as people and programs write it: grouped in thousands or the Indian way, with a
 * currency before or after, in parentheses or with a trailing minus for negative, in full-width
 * digits, with an exponent. With a point as the mark of decimals, `1,234` is 1234 and `1.234` is
 * 1.234; with a comma, the other way round. Text that could mean two amounts is a problem, not a
 * guess. Blank gives null.
 */
export function readAmountText(text: string, mark: DecimalMark): AmountText | AmountProblem | null {
  if (isPlainAmount(text, mark === '.')) return { amount: text, currency: null, side: null };
  const written = writtenAmount(text);
  if (written === null || 'amount' in written) return written;
  if ('unit' in written) return noAmount(mark, written.unit);
  const digits = digitsIn(written.body, mark);
  return digits === undefined ? digitsProblem(written.body, mark) : amountOf(written, digits, mark);
}

/** The parts of an amount; the amount itself of a lone dash; the unit that makes it none, or ''. */
export type WrittenAmount = AmountParts | AmountText | { readonly unit: string };

/** What text says as long as it is not known which mark is of its decimals; null where it is blank. */
export function writtenAmount(text: string): WrittenAmount | null {
  const plain = plainCharacters(text);
  if (plain === '') return null;
  const dash = dashIn(plain);
  if (dash !== undefined) return { amount: '0', currency: dash.currency, side: null };
  return amountParts(plain) ?? { unit: unitBehind(plain) };
}

/** The amount of parts and of their digits; a problem where it is not known whether it is negative. */
export function amountOf(
  { minuses, currency, side }: AmountParts,
  digits: string,
  mark: DecimalMark,
): AmountText | AmountProblem {
  if (minuses > 1) return doubleMinus(mark);
  return { amount: minuses === 1 ? `-${digits}` : digits, currency, side };
}

/** Digits without groups, with a decimal point; undefined where groups or decimals are irregular. */
export function digitsIn(body: string, mark: DecimalMark): string | undefined {
  const groups = readGroups(body, mark === ',' ? '.' : ',');
  if (!areRegular(groups)) return undefined;
  let at = groups.reduce((length, group) => length + group.length, groups.length - 1);
  const whole = groups.join('');
  let fraction = '';
  if (body.charAt(at) === mark) {
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

/**
 * The mark before exactly three digits and behind one to three of which the first is no zero:
 * `12.500` alone may be thousands or decimals. Undefined of any other amount.
 */
export function openMark(body: string): DecimalMark | undefined {
  const at = body.length - 4;
  const mark = body.charAt(at);
  if (at < 1 || at > 3 || (mark !== '.' && mark !== ',') || body.startsWith('0')) return undefined;
  const isDigits = endOfDigits(body, 0) === at && endOfDigits(body, at + 1) === body.length;
  return isDigits ? mark : undefined;
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

/** Why parts are no amount with this mark: they may be one with the other. */
export function digitsProblem(body: string, mark: DecimalMark): AmountProblem {
  const isOther = digitsIn(body, mark === '.' ? ',' : '.') !== undefined;
  return isOther
    ? { code: 'ambiguous-amount', ...inMark('could-be-two-amounts', mark) }
    : noAmount(mark);
}

/** Why text is no amount. @param unit that stands behind it, '' where none does */
export function noAmount(mark: DecimalMark, unit = ''): AmountProblem {
  if (unit === '') return { code: 'invalid-amount', ...inMark('unreadable-amount', mark) };
  const why = because('amount-with-unit', { unit });
  return { code: 'invalid-amount', ...why, expected: 'the amount in full, such as 15000' };
}

function doubleMinus(mark: DecimalMark): AmountProblem {
  const { expected, ...why } = inMark('two-minus-signs', mark);
  const signed = `${expected}, with one minus or parentheses where it is negative`;
  return { code: 'ambiguous-amount', ...why, expected: signed };
}

function inMark(
  reason: 'unreadable-amount' | 'could-be-two-amounts' | 'two-minus-signs',
  decimal: DecimalMark,
) {
  const examples = decimal === ',' ? '1234,50 or 1.234,50' : '1234.50 or 1,234.50';
  const why = because(reason, { decimal });
  return { ...why, expected: `an amount such as ${examples}` };
}
