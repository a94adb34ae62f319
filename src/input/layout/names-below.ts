/** Letters before the number of a document, or the month of a day. */
const LONGEST_PREFIX = 4;

/**
 * What rows are called that stand under others. Documents and days are numbered and have the rest of
 * their names in common, as `Invoice 1001` has; customers, regions and goods have names of their own.
 */
export function namesBelow() {
  const byLetters = new Map<string, number>();
  let rows = 0;
  let numbered = 0;

  return {
    see(name: string): void {
      const letters = name.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
      rows++;
      if (/\p{Nd}/u.test(name) && letters.length <= LONGEST_PREFIX) numbered++;
      else byLetters.set(letters, (byLetters.get(letters) ?? 0) + 1);
    },
    areDocuments(): boolean {
      const often = Math.max(2, rows / 4);
      const alike = [...byLetters.values()].filter((count) => count >= often);
      return alike.reduce((sum, count) => sum + count, numbered) * 2 >= rows;
    },
  };
}
