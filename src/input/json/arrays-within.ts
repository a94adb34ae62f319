import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { parseJsonAt } from './parse';
import { endOfValue, type JsonValue, lineEnds, skipBlank } from './values';

/** An array of objects within a document. */
export interface ArrayWithin {
  /** The names on the way to it, joined by points; places in arrays do not count. */
  readonly path: string;
  readonly length: number;
}

/** Takes a document in pieces, cut anywhere, and gives the objects of the arrays that are wanted. */
export interface ArraysWithin {
  push(text: string): JsonValue[];
  end(): JsonValue[];
  /** Arrays of objects that were met so far. */
  found(): readonly ArrayWithin[];
}

/** What stands open around the place that is read. */
interface Frame {
  readonly path: string;
  readonly isArray: boolean;
  /** Whether its elements are rows. */
  readonly isWanted: boolean;
  /** Of an array whose elements are counted. */
  readonly count: { length: number } | undefined;
}

type Expects = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

/**
 * Walks through a document without holding it: what is not on the way is skipped, however long. With
 * a path, the arrays at it are wanted, through every array on the way, and a lone object there too;
 * without one, each array of objects that is in no other.
 *
 * Throws `malformed-json`.
 */
export function arraysWithin(path: string | undefined): ArraysWithin {
  const frames: Frame[] = [];
  const found = new Map<string, { length: number }>();
  let expects: Expects = 'value';
  let key = '';
  let pending = '';
  let line = 1;
  let skip: Skip | undefined;

  const isOnTheWay = (to: string): boolean => to === '' || path?.startsWith(`${to}.`) === true;

  const closed = (): void => {
    expects = frames.length === 0 ? 'end' : 'comma or end';
  };

  /** What to do with a value that begins with `char`, and with `next` inside. */
  const open = (char: string, next: string): Frame | 'row' | null => {
    const around = frames.at(-1);
    const itsPath =
      around === undefined || around.isArray ? (around?.path ?? '') : joined(around.path, key);
    const isArray = char === '[';
    if (around?.isArray === true && around.isWanted && char === '{') return 'row';
    const isHere = path === undefined ? isArray : itsPath === path;
    if (isHere && !isArray && char === '{') return 'row';
    const holdsObjects = isArray && next === '{';
    if (holdsObjects && (path === undefined || !isOnTheWay(itsPath))) {
      const count = found.get(itsPath) ?? { length: 0 };
      found.set(itsPath, count);
      return { path: itsPath, isArray, isWanted: isHere, count };
    }
    if (isArray)
      return isOnTheWay(itsPath)
        ? { path: itsPath, isArray, isWanted: false, count: undefined }
        : null;
    const isWithinArray = frames.some((frame) => frame.isArray);
    const isWalked = !isWithinArray || isOnTheWay(itsPath);
    return char === '{' && isWalked
      ? { path: itsPath, isArray, isWanted: false, count: undefined }
      : null;
  };

  const take = (text: string, isEnd: boolean): JsonValue[] => {
    const rows: JsonValue[] = [];
    let at = 0;
    for (;;) {
      if (skip !== undefined) {
        const to = skip.through(text, at);
        line += lineEnds(text, at, to);
        at = to;
        if (!skip.isDone()) break;
        skip = undefined;
        closed();
      }
      const start = skipBlank(text, at);
      line += lineEnds(text, at, start);
      at = start;
      const char = text[at];
      if (char === undefined) break;
      const around = frames.at(-1);
      // Pages of an answer, one document after another.
      if (expects === 'end' && path !== undefined) expects = 'value';
      if (expects === 'key' || expects === 'key or end') {
        if (char === '"') {
          const end = endOfValue(text, at);
          if (end === undefined) break;
          key = String(parseJsonAt(text.slice(at, end), line));
          at = end;
          expects = 'colon';
          continue;
        }
      } else if (expects === 'colon' && char === ':') {
        expects = 'value';
        at++;
        continue;
      } else if (expects === 'comma or end' && char === ',') {
        expects = around?.isArray === true ? 'value' : 'key';
        at++;
        continue;
      }
      const mayEnd =
        expects === 'key or end' || expects === 'value or end' || expects === 'comma or end';
      if (mayEnd && around !== undefined && char === (around.isArray ? ']' : '}')) {
        frames.pop();
        closed();
        at++;
        continue;
      }
      if ((expects !== 'value' && expects !== 'value or end') || ',:]}'.includes(char)) {
        throw unexpected(line, text.slice(at));
      }
      // Whether an array holds objects shows behind its bracket.
      const inside = char === '[' ? skipBlank(text, at + 1) : at + 1;
      if (inside >= text.length && !isEnd && '[{'.includes(char)) break;
      const opened = open(char, text[inside] ?? '');
      if (around?.count !== undefined && opened !== 'row') around.count.length++;
      if (opened === 'row') {
        const end = endOfValue(text, at);
        if (end === undefined && !isEnd) break;
        const element = text.slice(at, end);
        rows.push({ line, value: parseJsonAt(element, line) });
        if (around?.count !== undefined) around.count.length++;
        line += lineEnds(element, 0, element.length);
        at = end ?? text.length;
        closed();
      } else if (opened === null) {
        skip = skipping(char);
        at++;
        if (skip.isDone()) {
          skip = undefined;
          closed();
        }
      } else {
        frames.push(opened);
        expects = opened.isArray ? 'value or end' : 'key or end';
        at++;
      }
    }
    pending = text.slice(at);
    return rows;
  };

  return {
    push: (text) => take(pending + text, false),
    end() {
      const rows = take(pending, true);
      if (skip === undefined && pending === '' && frames.length === 0) return rows;
      throw unexpected(line, '');
    },
    found: () => [...found].map(([itsPath, { length }]) => ({ path: itsPath, length })),
  };
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Passes over a value whose first character has been read. */
interface Skip {
  /** Where it ends in a text, or the text does. */
  through(text: string, from: number): number;
  isDone(): boolean;
}

/** What ends a number or a word. */
const ENDS = ',]} \t\r\n';

export function skipping(first: string): Skip {
  let depth = first === '{' || first === '[' ? 1 : 0;
  let inString = first === '"';
  let isEscaped = false;
  let isDone = false;
  return {
    through(text, from) {
      for (let at = from; at < text.length; at++) {
        const char = text[at] as string;
        if (inString) {
          if (isEscaped) isEscaped = false;
          else if (char === '\\') isEscaped = true;
          else if (char === '"') {
            inString = false;
            isDone = depth === 0;
          }
        } else if (depth === 0) {
          if (ENDS.includes(char)) {
            isDone = true;
            return at;
          }
        } else if (char === '"') inString = true;
        else if (char === '{' || char === '[') depth++;
        else if (char === '}' || char === ']') isDone = --depth === 0;
        if (isDone) return at + 1;
      }
      return text.length;
    },
    isDone: () => isDone,
  };
}

function unexpected(line: number, text: string): PyramidError {
  return new PyramidError({
    code: 'malformed-json',
    ...because(text === '' ? 'document-breaks-off' : 'not-valid-json'),
    line,
    received: text.slice(0, 40),
  });
}
