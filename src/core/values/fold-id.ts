/**
 * An id without what people do not see or type alike: case, width and other compatibility forms
 * (NFKC), blanks around it and runs of them inside, invisible characters. Ids with the same fold are
 * one customer under `ids: 'fold'`.
 */
export function foldId(id: string): string {
  if (isTidy(id)) return id.toLowerCase();
  const folded = spaced(seen(id).toUpperCase().toLowerCase().normalize('NFKC'));
  // Of nothing but invisible characters: it is still somebody's.
  return folded === '' ? id : folded;
}

/** The same, but that case tells ids apart. */
export function foldIdButCase(id: string): string {
  if (isTidy(id)) return id;
  const folded = seen(id);
  return folded === '' ? id : folded;
}

/** What is seen of an id, its letters in one width. */
function seen(id: string): string {
  return spaced(id.replace(INVISIBLE, '').normalize('NFKC').replace(INVISIBLE, ''));
}

/** ASCII without blanks to fold: then only case is left. */
function isTidy(id: string): boolean {
  let wasBlank = true;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code > TILDE || code < SPACE) return false;
    const isBlank = code === SPACE;
    if (isBlank && wasBlank) return false;
    wasBlank = isBlank;
  }
  return !wasBlank;
}

const SPACE = 32;
const TILDE = 126;

/** Format characters, controls that are no blanks, and selectors of a letter's look. */
const INVISIBLE = /\p{Cf}|(?![\t\n\v\f\r\x85])\p{Cc}|\p{Default_Ignorable_Code_Point}/gu;

function spaced(text: string): string {
  return text.replace(/[\s\x85]+/g, ' ').trim();
}
