import { isSafeNumber, parse } from 'lossless-json';
import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { countLineEnds } from '../bytes/characters';

export interface ParseJsonOptions {
  /** What the text is called in messages: `scheme.json`. */
  readonly source?: string;
}

/**
 * A JSON text as data, with no number altered: one that would lose digits or become infinite comes
 * as its text (`"12345678901234567890"`), every other one as a number. Of a key that is given
 * twice the last value counts, as with `JSON.parse`; `__proto__` is a key like any other.
 *
 * @throws PyramidError `malformed-json` with the line, `empty-input` where there is nothing
 */
export function parseJson(text: string, options: ParseJsonOptions = {}): unknown {
  return parseJsonAt(text.startsWith('\uFEFF') ? text.slice(1) : text, 1, options.source);
}

/**
 * Text where a number may stand whose digits a double does not hold: 16 or more of them, or an
 * exponent. It may also match within a string, which costs time and nothing else.
 */
const LONG_NUMBER = /(?:^|[[:,\s])-?(?:[\d.]{16}|[\d.]+[eE])/;

/** The same of a text that begins on `line` of another. */
export function parseJsonAt(text: string, line: number, source?: string): unknown {
  try {
    return LONG_NUMBER.test(text) ? parseExactly(text) : JSON.parse(text);
  } catch (error) {
    throw malformed(text, line, source, error);
  }
}

/** `__proto__` becomes an own property here as well: lossless-json defines it. */
function parseExactly(text: string): unknown {
  return parse(text, null, {
    parseNumber: (digits) => (isHeldByNumber(digits) ? Number(digits) : digits),
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

/** Whether the number's shortest text, by which an amount is read, says the same as `digits`. */
function isHeldByNumber(digits: string): boolean {
  return String(Number(digits)) === digits || isSafeNumber(digits);
}

/** Engines tell the place of a fault each in its own way or not at all, lossless-json always does. */
function malformed(text: string, line: number, source: string | undefined, fault: unknown) {
  const file = source === undefined ? {} : { file: source };
  if (text.trim() === '') {
    const why = because('nothing-in-it', { format: 'json' });
    return new PyramidError({ code: 'empty-input', ...why, ...file, line });
  }
  const { reason, position } = faultOf(text) ?? { reason: String(fault), position: 0 };
  const before = text.slice(0, position);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const character = position - lineStart + 1;
  return new PyramidError({
    code: 'malformed-json',
    ...(reason === null
      ? because('nested-too-deeply')
      : because('not-valid-json-at', { character, fault: reason })),
    ...file,
    line: line + countLineEnds(before),
    received: text.slice(position, position + 40),
  });
}

/** Where the fault is, and lossless-json's word for it; null where it is nested too deeply. */
function faultOf(text: string): { reason: string | null; position: number } | null {
  try {
    parseExactly(text);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return null;
    if (error instanceof RangeError) return { reason: null, position: 0 };
    const [, reason = '', position] =
      /^(.*?)(?: but got .*| but reached end of input)? at position (\d+)$/s.exec(error.message) ??
      [];
    if (position === undefined) return null;
    return {
      reason: reason.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
      position: Number(position),
    };
  }
}
