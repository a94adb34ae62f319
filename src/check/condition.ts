import type { FigureKind } from '../core/issues/check-reasons';
import { compareAmounts, multiplyAmounts, toAmount } from '../core/values/amount';
import type { Amount } from '../core/values/exact';
import { date } from '../core/values/shapes';
import type { Cell, ColumnType } from '../output/tables/table';

export type Operator = '>' | '>=' | '<' | '<=' | '==' | '!=' | 'between' | 'not between';

/** What a figure is held against. A percentage is its part of one: `10%` has the value `0.1`. */
export type Bound =
  | { readonly kind: 'number' | 'percent'; readonly value: Amount }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean };

/** When a rule is broken: `> 2`, `< -10%`, `not between 1% and 5%`. Both ends of a span are in it. */
export interface Condition {
  readonly operator: Operator;
  /** Two of a span, else one. */
  readonly bounds: readonly [Bound, ...Bound[]];
}

const ONE = /^(>=|<=|==|!=|=|≥|≤|≠|>|<)\s*(\S+)$/;
const SPAN = /^(not\s+)?between\s+(\S+)\s+and\s+(\S+)$/i;

const SIGNS: Readonly<Record<string, Operator>> = { '=': '==', '≥': '>=', '≤': '<=', '≠': '!=' };

/** A condition by its text; undefined where it is none. */
export function readCondition(text: string): Condition | undefined {
  const trimmed = text.trim();
  const [, not, from, to] = SPAN.exec(trimmed) ?? [];
  const [, sign = '', only] = ONE.exec(trimmed) ?? [];
  const operator =
    from === undefined ? (SIGNS[sign] ?? (sign as Operator)) : not ? 'not between' : 'between';
  const bounds = (from === undefined ? [only] : [from, to]).map((one) => readBound(one ?? ''));
  const known = bounds.filter((bound) => bound !== undefined);
  const [first, ...more] = known;
  return first === undefined || known.length < bounds.length
    ? undefined
    : { operator, bounds: [first, ...more] };
}

/** A minus sign as people type it, thousands set apart by commas. */
const NUMBER = /^([-+−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/;

function readBound(text: string): Bound | undefined {
  if (text === 'true' || text === 'false') return { kind: 'flag', value: text === 'true' };
  if (/^\d{4}-/.test(text)) return date.fits(text) ? { kind: 'date', value: text } : undefined;
  const [, sign, whole = '', decimals = '', percent] = NUMBER.exec(text) ?? [];
  if (sign === undefined || whole.length + decimals.length > LONGEST) return undefined;
  const minus = sign === '-' || sign === '−' ? '-' : '';
  const number = toAmount(`${minus}${whole.replaceAll(',', '')}${decimals}`);
  return percent === '%'
    ? { kind: 'percent', value: multiplyAmounts(number, '0.01') }
    : { kind: 'number', value: number };
}

/** Digits that anybody means. */
const LONGEST = 60;

/** What kind of figure has this type; undefined for what no condition can be held against. */
export function kindOfFigure(type: ColumnType): FigureKind | undefined {
  if (type === 'count' || type === 'amount') return 'number';
  if (type === 'ratio') return 'share';
  if (type === 'date' || type === 'time') return 'date';
  return type === 'flag' ? 'flag' : undefined;
}

/** Whether such a figure can be held against such a condition. */
export function fits({ operator, bounds }: Condition, kind: FigureKind | undefined): boolean {
  const isEquality = operator === '==' || operator === '!=';
  return bounds.every((bound) => {
    if (kind === 'share') return bound.kind === 'number' || bound.kind === 'percent';
    return bound.kind === kind && (kind !== 'flag' || isEquality);
  });
}

/** A share of 20 is one of 2000%: nobody means that who leaves out the sign. */
export function isDoubtful({ bounds }: Condition, kind: FigureKind | undefined): boolean {
  return kind === 'share' && bounds.some(isBeyondOne);
}

function isBeyondOne({ kind, value }: Bound): boolean {
  if (kind !== 'number') return false;
  return compareAmounts(value, '1') > 0 || compareAmounts(value, '-1') < 0;
}

/** Whether a figure that is known meets a condition that fits it, to the last digit. */
export function meets(found: Exclude<Cell, null>, { operator, bounds }: Condition): boolean {
  const [first, second = first] = bounds;
  const order = compareWith(found, first);
  switch (operator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case 'between':
      return order >= 0 && compareWith(found, second) <= 0;
    case 'not between':
      return order < 0 || compareWith(found, second) > 0;
  }
}

/** Below, at or above 0 as the figure is below, at or above the bound. */
export function compareWith(found: Exclude<Cell, null>, bound: Bound): number {
  if (bound.kind === 'flag') return found === bound.value ? 0 : 1;
  if (bound.kind !== 'date') return compareAmounts(String(found) as Amount, bound.value);
  const day = String(found).slice(0, bound.value.length);
  return day < bound.value ? -1 : day > bound.value ? 1 : 0;
}
