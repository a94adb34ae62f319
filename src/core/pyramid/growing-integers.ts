/** Whole numbers at places from 0, in half the memory of an array of numbers. */
export interface GrowingIntegers {
  /** 0 where nothing was set. */
  at(place: number): number;
  set(place: number, value: number): void;
}

export function growingIntegers(): GrowingIntegers {
  let held = new Int32Array(1024);
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
