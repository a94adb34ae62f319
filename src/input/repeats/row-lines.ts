/** The lines of rows, remembered where one is not as far below the row above as that was. */
export class RowLines {
  private readonly rows: number[] = [];
  private readonly lines: number[] = [];
  private readonly steps: number[] = [];
  private count = 0;
  private last = 0;
  private step = 1;

  add(line: number): void {
    if (line !== this.last + this.step || this.count === 0) {
      this.step = this.count === 0 ? 1 : line - this.last;
      this.rows.push(this.count);
      this.lines.push(line);
      this.steps.push(this.step);
    }
    this.last = line;
    this.count++;
  }

  lineOf(row: number): number {
    let [low, high] = [0, this.rows.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.rows[middle] as number) <= row) low = middle;
      else high = middle - 1;
    }
    const [first = 0, line = 0, step = 1] = [this.rows[low], this.lines[low], this.steps[low]];
    return line + (row - first) * step;
  }
}
