/** Of rows with the same hash, so many are remembered. */
const MOST_ALIKE = 8;
const FULL = 0.8;
const FEWEST_SLOTS = 1024;

/** Rows by a hash, by open addressing: six to twelve bytes a row. */
export class RowIndex {
  private rows: Int32Array;
  /** Eight bits of the hash of each row, 0 where there is none: most slots are told by them. */
  private tags: Uint8Array;
  private count = 0;
  private readonly hashOf: (row: number) => number;

  /**
   * @param hashOf the hash of a row that was added
   * @param room for how many rows there is room at first
   */
  constructor(hashOf: (row: number) => number, room: number) {
    const slots = Math.max(2 ** Math.ceil(Math.log2(room / FULL + 1)), FEWEST_SLOTS);
    this.hashOf = hashOf;
    this.rows = new Int32Array(slots);
    this.tags = new Uint8Array(slots);
  }

  add(row: number): void {
    if (this.count >= this.tags.length * FULL) this.grow();
    this.put(row);
  }

  /** The slot of the first row that may have a hash; −1 for none. */
  first(hash: number): number {
    return this.found(hash & (this.tags.length - 1), tagOf(hash));
  }

  /** The slot of the next one behind a slot. */
  next(slot: number): number {
    return this.found(this.behind(slot), this.tags[slot] as number);
  }

  rowIn(slot: number): number {
    return this.rows[slot] as number;
  }

  private found(from: number, tag: number): number {
    const { tags } = this;
    const last = tags.length - 1;
    for (let slot = from; ; slot = (slot + 1) & last) {
      if (tags[slot] === tag) return slot;
      if (tags[slot] === 0) return -1;
    }
  }

  private behind(slot: number): number {
    return (slot + 1) & (this.tags.length - 1);
  }

  private put(row: number): void {
    const hash = this.hashOf(row);
    const tag = tagOf(hash);
    let alike = 0;
    let slot = hash & (this.tags.length - 1);
    while (this.tags[slot] !== 0) {
      const isAlike = this.tags[slot] === tag && this.hashOf(this.rowIn(slot)) === hash;
      if (isAlike && ++alike === MOST_ALIKE) return;
      slot = this.behind(slot);
    }
    this.tags[slot] = tag;
    this.rows[slot] = row;
    this.count++;
  }

  private grow(): void {
    const { rows, tags } = this;
    this.rows = new Int32Array(rows.length * 2);
    this.tags = new Uint8Array(rows.length * 2);
    this.count = 0;
    for (let slot = 0; slot < tags.length; slot++) {
      if (tags[slot] !== 0) this.put(rows[slot] as number);
    }
  }
}

function tagOf(hash: number): number {
  return hash >>> 24 || 1;
}
