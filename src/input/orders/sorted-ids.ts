/**
 * Tells, as long as ids are sorted, as they are in most exports, that one is new: its digits as one
 * number are beyond all before it. Then orders need not be looked for.
 */
export class SortedIds {
  /** False from the first id on that may be any of those before. */
  areSorted = true;
  private lowest = Number.POSITIVE_INFINITY;
  private lowestOrder = 0;
  private highest = Number.NEGATIVE_INFINITY;
  private highestOrder = 0;

  /**
   * The first order that may have an id; the next one, `count`, where none has it.
   *
   * @param count how many orders there are
   */
  earliest(id: string, count: number): number {
    const number = digitsOf(id);
    if (number === this.highest) return this.highestOrder;
    if (number === this.lowest) return this.lowestOrder;
    const isHigher = number > this.highest;
    const isLower = number < this.lowest;
    this.areSorted = isHigher || isLower;
    if (isHigher) {
      this.highest = number;
      this.highestOrder = count;
    }
    if (isLower) {
      this.lowest = number;
      this.lowestOrder = count;
    }
    return this.areSorted ? count : 0;
  }
}

/** All digits of a text as one number: equal texts have equal ones. */
function digitsOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}
