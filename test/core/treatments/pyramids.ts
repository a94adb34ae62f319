import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';

/** So many customers, c001 the best: of 100, c001 is in A, c002–c005 in B, c006–c020 in C. */
export function ranked(count: number, options: PyramidOptions = {}): Pyramid {
  const rows = Array.from({ length: count }, (_, at) => ({
    customerId: idAt(at + 1),
    revenue: (count - at) * 100,
  }));
  return buildPyramid(rows, options);
}

export function idAt(rank: number): string {
  return `c${String(rank).padStart(3, '0')}`;
}
