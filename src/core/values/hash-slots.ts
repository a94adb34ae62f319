import { growingIntegers } from './exact-sums';

/** Twice as many slots as entries at least, so that few are asked for in vain. */
const FIRST_SLOTS = 1 << 4;

/** Numbers by hashes, one by several where it is known by several: by open addressing. */
export class HashSlots {
  private count = 0;
  private readonly hashes = growingIntegers();
  private readonly numbers = growingIntegers();
  /** Entries, counted from 1. */
  private slots = new Int32Array(FIRST_SLOTS);

  add(hash: number, number: number): void {
    const entry = this.count++;
    this.hashes.set(entry, hash);
    this.numbers.set(entry, number);
    if (this.count * 2 > this.slots.length) this.grow();
    else this.put(this.slots, entry);
  }

  /** The first slot of a hash; −1 for none. */
  first(hash: number): number {
    return this.found(hash & (this.slots.length - 1), hash);
  }

  /** The next one behind a slot. */
  next(slot: number, hash: number): number {
    return this.found((slot + 1) & (this.slots.length - 1), hash);
  }

  numberIn(slot: number): number {
    return this.numbers.at((this.slots[slot] as number) - 1);
  }

  private found(from: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = from; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes.at((slots[slot] as number) - 1) === hash) return slot;
    }
    return -1;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    for (let entry = 0; entry < this.count; entry++) this.put(slots, entry);
    this.slots = slots;
  }

  private put(slots: Int32Array, entry: number): void {
    const mask = slots.length - 1;
    let slot = this.hashes.at(entry) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }
}
