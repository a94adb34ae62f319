import { addExact, type Exact } from './exact';

/** Many exact totals side by side, one an index from 0, in memory proportional to their number. */
export interface ExactSums {
  add(index: number, value: Exact): void;
  /** 0 where nothing was added. */
  at(index: number): Exact;
}

/** There may be many of a few: one a group. */
const FIRST = 8;

/**
 * Ordinary amounts add up in one flat array of safe integers. What leaves that range, a total or an
 * amount with many digits, is kept apart for its index alone, and joined when the total is read.
 */
export function exactSums(): ExactSums {
  let narrow = new Float64Array(FIRST);
  const wide = new Map<number, Exact>();

  const addWide = (index: number, value: Exact): void => {
    wide.set(index, addExact(wide.get(index) ?? 0, value));
  };

  return {
    add(index, value) {
      if (typeof value !== 'number') return addWide(index, value);
      if (index >= narrow.length) narrow = grown(narrow, index);
      const held = narrow[index] as number;
      const sum = held + value;
      if (Number.isSafeInteger(sum)) narrow[index] = sum;
      else {
        addWide(index, held);
        narrow[index] = value;
      }
    },
    at(index) {
      const held = narrow[index] ?? 0;
      return addExact(held, wide.size === 0 ? 0 : (wide.get(index) ?? 0));
    },
  };
}

function grown(array: Float64Array, index: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(array.length * 2, index + 1));
  larger.set(array);
  return larger;
}

interface GrowingIntegers {
  /** 0 where nothing was set. */
  at(place: number): number;
  set(place: number, value: number): void;
}

export function growingIntegers(): GrowingIntegers {
  let held = new Int32Array(FIRST);
  return {
    at: (place) => held[place] ?? 0,
    set(place, value) {
      if (place >= held.length) {
        const larger = new Int32Array(Math.max(held.length * 2, place + 1));
        larger.set(held);
        held = larger;
      }
      held[place] = value;
    },
  };
}
