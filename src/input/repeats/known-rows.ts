import type { Fingerprint } from './fingerprint';
import { mixed, scattered } from './hash';

/** So many rows share two arrays: what is remembered grows without being copied. */
const CHUNK_BITS = 12;
const IN_CHUNK = (1 << CHUNK_BITS) - 1;

/** The parts of the second word, as `Fingerprint` makes it. */
const PARTS = [~0xffff, 0xff00, 0xff];

/** What is remembered of all rows, eight bytes each. */
export class KnownRows {
  count = 0;
  private readonly keys: Int32Array[] = [];
  private readonly rests: Int32Array[] = [];

  add({ key, rest }: Fingerprint): void {
    const chunk = this.count >>> CHUNK_BITS;
    const at = this.count & IN_CHUNK;
    if (at === 0) {
      this.keys.push(new Int32Array(IN_CHUNK + 1));
      this.rests.push(new Int32Array(IN_CHUNK + 1));
    }
    (this.keys[chunk] as Int32Array)[at] = key;
    (this.rests[chunk] as Int32Array)[at] = rest;
    this.count++;
  }

  keyOf(row: number): number {
    return (this.keys[row >>> CHUNK_BITS] as Int32Array)[row & IN_CHUNK] as number;
  }

  /** Of a row and the one below. */
  keyOfTwo(row: number): number {
    return scattered(mixed(this.keyOf(row), this.keyOf(row + 1)));
  }

  private restOf(row: number): number {
    return (this.rests[row >>> CHUNK_BITS] as Int32Array)[row & IN_CHUNK] as number;
  }

  /** Whether two rows are equal, a blank cell being equal to any. */
  isAlike(row: number, other: number): boolean {
    const key = this.keyOf(row);
    if (key === 0 || key !== this.keyOf(other)) return false;
    const a = this.restOf(row);
    const b = this.restOf(other);
    return a === b || !areUnlike(a, b);
  }

  /** Whether two rows are equal in all that is compared, and no column filled throughout is blank. */
  isSame(row: number, other: number): boolean {
    const rest = this.restOf(row);
    return (
      this.keyOf(row) === this.keyOf(other) && rest === this.restOf(other) && rest >>> 16 !== 0
    );
  }
}

/** Whether a part of two words differs that is 0 in neither. */
function areUnlike(a: number, b: number): boolean {
  return PARTS.some((mask) => (a & mask) !== (b & mask) && (a & mask) !== 0 && (b & mask) !== 0);
}
