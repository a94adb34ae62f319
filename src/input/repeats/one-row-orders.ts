import type { KnownRows } from './known-rows';

/** So many orders are watched. */
const MOST_WATCHED = 4096;

/**
 * Tells whether orders have one row each, but for rows that stand there twice. Watches orders of the
 * smallest hashes: a fair choice among all, however many there are, and all of them where they are few.
 */
export class OneRowOrders {
  private readonly rows: KnownRows;
  /** The first row of each order that is watched, by the hash of its order and customer. */
  private readonly first = new Map<number, number>();
  private highest = 2 ** 32;
  private areSome = true;

  constructor(rows: KnownRows) {
    this.rows = rows;
  }

  /** Sees the row that was remembered last. @param order 0 where it has none */
  see(order: number): void {
    if (!this.areSome || order === 0 || order >>> 0 >= this.highest) return;
    const row = this.rows.count - 1;
    const first = this.first.get(order);
    if (first === undefined) {
      this.first.set(order, row);
      if (this.first.size > MOST_WATCHED) this.watchFewer();
    } else if (!this.rows.isAlike(first, row)) {
      this.areSome = false;
      this.first.clear();
    }
  }

  /** False from the first order on that has two different rows. */
  mayBe(): boolean {
    return this.areSome;
  }

  /** Whether they do, and there were enough to tell. */
  areKnown(): boolean {
    return this.areSome && this.first.size > 1;
  }

  private watchFewer(): void {
    this.highest /= 2;
    for (const order of this.first.keys())
      if (order >>> 0 >= this.highest) this.first.delete(order);
  }
}
