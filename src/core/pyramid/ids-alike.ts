import { foldId, foldIdButCase } from '../values/fold-id';
import { compareCodePoints } from '../values/ids';

/** Ids that would be one under `ids: 'fold'`, by code point; the groups by their first ids. */
export function idsAlike(ids: readonly string[]): readonly (readonly string[])[] {
  if (!ids.some(mayFold(ids))) return [];
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

/** What no id folds together with needs no table: digits, and letters of one case that are ASCII. */
function mayFold(ids: readonly string[]): (id: string) => boolean {
  const hasUpper = ids.some((id) => UPPER.test(id));
  const isPlain = hasUpper && !ids.some((id) => LOWER.test(id)) ? PLAIN_UPPER : PLAIN_LOWER;
  return (id) => !isPlain.test(id);
}

const UPPER = /[A-Z]/;
const LOWER = /[a-z]/;
const PLAIN_UPPER = /^[!-`{-~]+(?: [!-`{-~]+)*$/;
const PLAIN_LOWER = /^[!-@[-~]+(?: [!-@[-~]+)*$/;

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
