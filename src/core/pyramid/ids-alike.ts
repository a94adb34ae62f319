import { foldId, foldIdButCase } from '../values/fold-id';
import { compareCodePoints } from '../values/ids';

/** Ids that would be one under `ids: 'fold'`, by code point; the groups by their first ids. */
export function idsAlike(ids: readonly string[]): readonly (readonly string[])[] {
  if (!mayFold(ids)) return [];
  const fold = isCaseTelling(ids) ? foldIdButCase : foldId;
  const first = new Map<string, string>();
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = fold(id);
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else groups.set(key, [...(groups.get(key) ?? [other]), id]);
  }
  return [...groups.values()]
    .map((group) => group.sort(compareCodePoints))
    .sort(([a = ''], [b = '']) => compareCodePoints(a, b));
}

/**
 * Whether any may: ids of ASCII with letters of one case, and blanks only single and inside, cannot.
 * Most ids are such, and cost no table.
 */
function mayFold(ids: readonly string[]): boolean {
  let hasUpper = false;
  let hasLower = false;
  for (const id of ids) {
    let wasBlank = true;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      if (code < BLANK || code > TILDE || (code === BLANK && wasBlank)) return true;
      wasBlank = code === BLANK;
      hasUpper ||= code >= UPPER_A && code <= UPPER_Z;
      hasLower ||= code >= LOWER_A && code <= LOWER_Z;
    }
    if (wasBlank || (hasUpper && hasLower)) return true;
  }
  return false;
}

const [BLANK, TILDE] = [32, 126];
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];

/**
 * Whether ids are drawn from letters of both cases and digits, such as base64: of one length, and
 * with case as no word has it, in one id so and in the next otherwise.
 */
function isCaseTelling(ids: readonly string[]): boolean {
  const [length, count] = commonestLength(ids);
  if (count < ids.length * NEARLY_ALL) return false;
  const drawn = ids.filter((id) => id.length === length && CASE_OF_NO_WORD.test(id));
  if (drawn.length * 2 < count || !ids.some((id) => /\d/.test(id))) return false;
  const shapes = new Set(drawn.map(shapeOf));
  return shapes.size > Math.min(drawn.length / 2, MANY_SHAPES);
}

/** A placeholder or two may stand among them. */
const NEARLY_ALL = 0.9;
/** Ids that are made by one pattern, such as `CustId01`, have few. */
const MANY_SHAPES = 20;
const CASE_OF_NO_WORD = /[a-z][A-Z]|[A-Z]{2}[a-z]/;

function shapeOf(id: string): string {
  return id.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '0');
}

function commonestLength(ids: readonly string[]): readonly [length: number, count: number] {
  const counts = new Map<number, number>();
  for (const { length } of ids) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
}
