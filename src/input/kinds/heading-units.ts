import { type AmountUnit, unitOf } from '../cells/amount-units';

/** A heading that names the unit of its amounts, and the heading without it. */
export interface HeadingInUnit {
  readonly unit: AmountUnit;
  readonly rest: string;
}

/**
 * The unit in a heading: in brackets at its end, `销售额（万元）`, `Revenue (k€)`, or bare where it can
 * be nothing else: `Umsatz in TEUR`, `Sales, in thousands`, `売上高千円`.
 */
export function unitInHeading(heading: string): HeadingInUnit | undefined {
  if (heading.length > LONGEST || ONE_WORD.test(heading)) return undefined;
  return inBrackets(heading) ?? atTheEnd(heading);
}

/** Most headings: a unit stands behind a blank, in brackets, or in a script without blanks. */
const ONE_WORD = /^[A-Za-z_]*$/;
/** Longer text is no heading that is known. */
const LONGEST = 200;

function inBrackets(heading: string): HeadingInUnit | undefined {
  const [, front = '', within = ''] = BRACKETS.exec(heading) ?? [];
  const whole = unitOf(within);
  if (whole !== undefined) return { unit: whole, rest: front };
  const parts = within.split(/[,;/、，；]/);
  for (const [at, part] of parts.entries()) {
    const unit = unitOf(part);
    if (unit === undefined) continue;
    const others = parts.filter((_, other) => other !== at).map((other) => other.trim());
    return { unit, rest: others.length === 0 ? front : `${front} (${others.join(', ')})` };
  }
  return undefined;
}

const BRACKETS = /^(.*\S)\s*[[({\uff08【［]([^)\]}\uff09】］]*)[)\]}\uff09】］]\s*$/su;

/** So many words may name it: `тыс. руб.`, `in thousands of USD`. */
const MOST_WORDS = 4;
const SHORTEST = 3;

function atTheEnd(heading: string): HeadingInUnit | undefined {
  const words = heading.trim().split(/[\s,;:、，：]+/);
  for (let from = Math.max(1, words.length - MOST_WORDS); from < words.length; from++) {
    const tail = words.slice(from).join(' ');
    const unit = tail.length < SHORTEST ? unitWithCurrency(tail) : unitOf(tail);
    if (unit !== undefined && unit.power > 0) return { unit, rest: words.slice(0, from).join(' ') };
  }
  return unparted(heading.trim());
}

function unitWithCurrency(text: string): AmountUnit | undefined {
  const unit = unitOf(text);
  return unit?.currency == null ? undefined : unit;
}

/** In scripts without blanks between words: `销售额万元`. */
function unparted(heading: string): HeadingInUnit | undefined {
  if (!HAN_OR_HANGUL.test(heading)) return undefined;
  for (let length = 4; length >= 2; length--) {
    const unit = unitWithCurrency(heading.slice(-length));
    if (unit !== undefined && unit.power > 0 && length < heading.length) {
      return { unit, rest: heading.slice(0, -length) };
    }
  }
  return undefined;
}

const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]$/u;
