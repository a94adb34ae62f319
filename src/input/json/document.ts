import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { arraysWithin, skipping } from './arrays-within';
import { parseJsonAt } from './parse';
import { type JsonValue, type JsonValues, listValues, ndjsonValues, skipBlank } from './values';

/** Rows of a document, with the place in which they were found. */
export interface DocumentValues extends JsonValues {
  /** The names on the way to the array, joined by points; undefined where the rows are the document. */
  path(): string | undefined;
}

/** A document that is no longer is looked at as a whole before a row of it is taken. */
const LOOKED_AT = 4 * 1024 * 1024;

/**
 * The rows of a text that begins with an object: one object after another, on lines of their own or
 * not, or a document that holds them in an array. Throws `ambiguous-table` where several arrays hold
 * objects, each with its length, and `malformed-json`.
 */
export function objectValues(): DocumentValues {
  const document = arraysWithin(undefined);
  let head = '';
  let first: ReturnType<typeof skipping> | undefined;
  let end = 0;
  let list: JsonValues | undefined;
  let isLong = false;

  /** Whether something follows the first object; null while that is not known. */
  const isList = (): boolean | null => {
    if (first === undefined) {
      end = skipBlank(head, 0) + 1;
      first = skipping('{');
    }
    if (!first.isDone()) end = first.through(head, end);
    if (!first.isDone()) return null;
    return skipBlank(head, end) < head.length ? true : null;
  };

  const onlyOne = (rows: JsonValue[]): JsonValue[] => (document.found().length > 1 ? [] : rows);

  return {
    push(text) {
      if (list !== undefined) return list.push(text);
      if (isLong) return onlyOne(document.push(text));
      head += text;
      if (isList() === true) {
        const isLines = !head.slice(skipBlank(head, 0), end).includes('\n');
        list = isLines ? ndjsonValues() : listValues();
        return list.push(head);
      }
      if (head.length < LOOKED_AT || first?.isDone() === true) return [];
      isLong = true;
      return onlyOne(document.push(head));
    },
    end() {
      if (list !== undefined) return list.end();
      const root = isLong ? undefined : parseJsonAt(head.replace(/^\uFEFF/, ''), 1);
      const rows = [...(isLong ? [] : document.push(head)), ...document.end()];
      const arrays = document.found();
      if (arrays.length > 1) throw severalArrays(arrays);
      if (arrays.length === 1 || root === undefined) return rows;
      // An object with nothing but empty lists is an answer without rows.
      const values = Object.values(root as object);
      const isEmpty = values.some((value) => Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [{ line: 1, value: root }];
    },
    path: () => (list === undefined ? document.found()[0]?.path : undefined),
  };
}

/** The rows at a path. Throws `invalid-option` where nothing is there, and `malformed-json`. */
export function valuesAt(path: string): DocumentValues {
  const document = arraysWithin(path);
  let count = 0;
  const counted = (rows: JsonValue[]): JsonValue[] => {
    count += rows.length;
    return rows;
  };
  return {
    push: (text) => counted(document.push(text)),
    end() {
      const rows = counted(document.end());
      const arrays = document.found();
      if (count === 0 && !arrays.some((array) => array.path === path)) {
        throw new PyramidError({
          code: 'invalid-option',
          ...because('no-such-array', listed(arrays)),
          path: 'path',
          received: path,
        });
      }
      return rows;
    },
    path: () => path,
  };
}

function severalArrays(arrays: readonly { path: string; length: number }[]): PyramidError {
  return new PyramidError({
    code: 'ambiguous-table',
    ...because('several-arrays', listed(arrays)),
  });
}

function listed(arrays: readonly { path: string; length: number }[]) {
  return {
    arrays: arrays.map(({ path }) => path),
    lengths: arrays.map(({ length }) => String(length)),
  };
}
