/** Up to `most` ids that differ from one only by case, surrounding blanks or leading zeros. */
export function similarIds(id: string, ids: Iterable<string>, most: number): string[] {
  const sought = essence(id);
  const similar: string[] = [];
  for (const candidate of ids) {
    if (similar.length === most) break;
    if (essence(candidate) === sought) similar.push(candidate);
  }
  return similar;
}

/** `' C-0042'` and `'c-42'` come to the same. */
function essence(id: string): string {
  return id.trim().toLowerCase().replace(LEADING_ZEROS, '$1');
}

/** Zeros at the head of each number in an id. */
const LEADING_ZEROS = /(^|\D)0+(?=\d)/g;
