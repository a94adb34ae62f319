import { isSafeNumber, parse } from 'lossless-json';
import { PyramidError } from '../../core/issues/issue';
import { countLineEnds } from '../bytes/lines';

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
  return parseFrom(text.startsWith('\uFEFF') ? text.slice(1) : text, 1, options.source);
}

/** One value of newline-delimited JSON. */
export interface NdjsonValue {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** Takes text in pieces, cut anywhere, and gives the values of the lines that are complete. */
export interface NdjsonValues {
  push(text: string): NdjsonValue[];
  /** To be called once, after the last piece. */
  end(): NdjsonValue[];
}

/**
 * Reads newline-delimited JSON, each line as `parseJson` does. Blank lines are left out, and
 * counted in the line numbers.
 *
 * @throws PyramidError `malformed-json` with the line
 */
export function ndjsonValues(): NdjsonValues {
  let pending = '';
  let line = 1;

  function take(text: string): NdjsonValue[] {
    const source = line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    const values: NdjsonValue[] = [];
    let from = 0;
    for (let to = source.indexOf('\n'); to !== -1; to = source.indexOf('\n', from)) {
      const json = source.slice(from, to);
      if (!isBlank(json)) values.push({ line, value: parseFrom(json, line) });
      line++;
      from = to + 1;
    }
    pending = source.slice(from);
    return values;
  }

  return {
    push(text) {
      if (text.includes('\n')) return take(pending + text);
      pending += text;
      return [];
    },
    end: () => take(`${pending}\n`),
  };
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE) && text.trim() === '';
}

const SPACE = 32;

/**
 * Text where a number may stand whose digits a double does not hold: 16 or more of them, or an
 * exponent. It may also match within a string, which costs time and nothing else.
 */
const LONG_NUMBER = /(?:^|[[:,\s])-?(?:[\d.]{16}|[\d.]+[eE])/;

/** `line` is the one on which the text begins. */
function parseFrom(text: string, line: number, source?: string): unknown {
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
    return new PyramidError({
      code: 'empty-input',
      ...file,
      line,
      message: 'there is nothing here',
    });
  }
  const { reason, position } = faultOf(text) ?? { reason: String(fault), position: 0 };
  const before = text.slice(0, position);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return new PyramidError({
    code: 'malformed-json',
    ...file,
    line: line + countLineEnds(before),
    message: `not valid JSON at character ${position - lineStart + 1}: ${reason}`,
    received: text.slice(position, position + 40),
  });
}

function faultOf(text: string): { reason: string; position: number } | null {
  try {
    parseExactly(text);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return null;
    if (error instanceof RangeError) return { reason: 'it is nested too deeply', position: 0 };
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
