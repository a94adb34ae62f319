/**
 * Tells by a column in which rows are sorted, as most exports are by their orders or dates, from which
 * row on one may stand there already: a row whose cell has a number beyond all before it stands nowhere
 * above. From the first row on that is out of order, one may stand anywhere.
 */
export class SortedColumn {
  private lowest = Number.POSITIVE_INFINITY;
  private lowestRow = 0;
  private highest = Number.NEGATIVE_INFINITY;
  private highestRow = 0;
  private isSorted = true;

  /** The first row that may have the same cell; the row itself where none has. */
  earliest(cell: string, row: number): number {
    if (!this.isSorted) return 0;
    const number = digitsOf(cell);
    if (number === this.highest) return this.highestRow;
    if (number === this.lowest) return this.lowestRow;
    const isHigher = number > this.highest;
    const isLower = number < this.lowest;
    this.isSorted = isHigher || isLower;
    if (isHigher) {
      this.highest = number;
      this.highestRow = row;
    }
    if (isLower) {
      this.lowest = number;
      this.lowestRow = row;
    }
    return this.isSorted ? row : 0;
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
