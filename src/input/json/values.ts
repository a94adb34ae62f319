import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { parseJsonAt } from './parse';

/** One value of a list in JSON. */
export interface JsonValue {
  /** Line of the text on which it begins, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** Takes text in pieces, cut anywhere, and gives the values that are complete. */
export interface JsonValues {
  push(text: string): JsonValue[];
  /** To be called once, after the last piece. */
  end(): JsonValue[];
}

/**
 * Reads newline-delimited JSON, each line as `parseJson` does. Blank lines are left out, and
 * counted in the line numbers.
 *
 * @throws PyramidError `malformed-json` with the line
 */
export function ndjsonValues(): JsonValues {
  let pending = '';
  let line = 1;

  function take(text: string): JsonValue[] {
    const source = line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    const values: JsonValue[] = [];
    let from = 0;
    for (let to = source.indexOf('\n'); to !== -1; to = source.indexOf('\n', from)) {
      const json = source.slice(from, to);
      if (!isBlank(json)) values.push({ line, value: parseJsonAt(json, line) });
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
 * The elements of a JSON array, taken in pieces, each with the line on which it begins. It only
 * finds where an element ends; what it says is read by `parseJson`, exactly. So an array larger than
 * the memory can be read, and a fault has its line.
 *
 * Throws `malformed-json`.
 */
export function arrayValues(): JsonValues {
  return valuesOneByOne('array');
}

/** The same of objects one after another, each on as many lines as it likes. */
export function listValues(): JsonValues {
  return valuesOneByOne('list');
}

function valuesOneByOne(form: 'array' | 'list'): JsonValues {
  const isList = form === 'list';
  let expects: 'array' | 'first' | 'value' | 'comma' | 'nothing' = isList ? 'value' : 'array';
  let pending = '';
  let line = 1;

  const take = (text: string, isEnd: boolean): JsonValue[] => {
    const values: JsonValue[] = [];
    let at = 0;
    for (;;) {
      const start = skipBlank(text, at);
      line += lineEnds(text, at, start);
      at = start;
      const char = text[at];
      if (char === undefined) break;
      if (expects === 'array' && char === '[') expects = 'first';
      else if (expects === 'comma' && char === ',') expects = 'value';
      else if ((expects === 'first' || expects === 'comma') && char === ']') expects = 'nothing';
      else if (expects === 'first' || expects === 'value') {
        const end = endOfValue(text, at);
        if (end === undefined && !isEnd) break;
        const element = text.slice(at, end);
        if (element === '') throw unexpected(line, text.slice(at), expects);
        values.push({ line, value: parseJsonAt(element, line) });
        line += lineEnds(element, 0, element.length);
        at = end ?? text.length;
        expects = isList ? 'value' : 'comma';
        continue;
      } else throw unexpected(line, text.slice(at), expects);
      at++;
    }
    pending = text.slice(at);
    return values;
  };

  return {
    push: (text) => take(pending + text, false),
    end() {
      const values = take(pending, true);
      if (!isList && expects !== 'nothing') throw unexpected(line, '', expects);
      return values;
    },
  };
}

/** The place of the first character from there that says something. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (' \t\r\n\uFEFF'.includes(text[at] ?? 'x')) at++;
  return at;
}

/** How many lines end between two places. */
export function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  // Not by indexOf, which would search all that follows where no line ends.
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LF) count++;
  return count;
}

const LF = 10;

/** Where a value ends, or undefined where the text breaks off before. */
export function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at = closingQuote(text, at);
      if (at === -1) return undefined;
      if (depth === 0) return at + 1;
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth <= 1) return depth === 0 ? at : at + 1;
      depth--;
    } else if (char === ',' && depth === 0) return at;
  }
  return undefined;
}

function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function unexpected(line: number, text: string, expects: string): PyramidError {
  const wanted: Record<string, string> = {
    array: 'an array of objects, which begins with [',
    first: 'an object or ]',
    value: 'an object',
    comma: ', or ]',
    nothing: 'nothing after the array',
  };
  return new PyramidError({
    code: 'malformed-json',
    ...because(text === '' ? 'array-breaks-off' : 'not-valid-json'),
    line,
    expected: wanted[expects] as string,
    received: text.slice(0, 40),
  });
}
