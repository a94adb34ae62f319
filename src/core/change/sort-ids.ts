import { compareCodePoints } from '../values/code-points';

/**
 * Sorts ids by code point, in place. JavaScript's own order is the same unless an id goes beyond
 * U+FFFF, and takes a third of the time.
 */
export function sortIds(ids: string[]): string[] {
  return ids.some(hasSurrogate) ? ids.sort(compareCodePoints) : ids.sort();
}

function hasSurrogate(id: string): boolean {
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) return true;
  }
  return false;
}
