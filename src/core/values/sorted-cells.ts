/**
 * Tells of cells that come sorted, as the orders and dates of most exports do, from which place on one
 * may stand there already: one whose digits as a number are beyond all before it stands nowhere. From
 * the first cell on that is out of order, one may stand anywhere.
 */
export class SortedCells {
  /** False from the first cell on that may be any of those before. */
  areSorted = true;
  private lowest = Number.POSITIVE_INFINITY;
  private lowestPlace = 0;
  private highest = Number.NEGATIVE_INFINITY;
  private highestPlace = 0;

  /** The first place that may have the same cell; `place` itself where none has. */
  earliest(cell: string, place: number): number {
    if (!this.areSorted) return 0;
    const number = digitsOf(cell);
    if (number === this.highest) return this.highestPlace;
    if (number === this.lowest) return this.lowestPlace;
    const isHigher = number > this.highest;
    const isLower = number < this.lowest;
    this.areSorted = isHigher || isLower;
    if (isHigher) {
      this.highest = number;
      this.highestPlace = place;
    }
    if (isLower) {
      this.lowest = number;
      this.lowestPlace = place;
    }
    return this.areSorted ? place : 0;
  }
}

/** All digits of a text as one number, `2025-01-03` as 20250103: equal texts have equal ones. */
function digitsOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}
