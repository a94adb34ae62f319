import type { Ratio } from '../../core/values/amount-types';

/** Cells of a bar that stands for the whole. */
const WIDTH = 30;

/** A share as a bar to the right; one above 0 shows at least half a cell. */
export function barRight(share: Ratio | null): string {
  const halves = halfCells(share);
  return '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '');
}

/** The same as a bar that grows to the left, on a field of its full width. */
export function barLeft(share: Ratio | null): string {
  const halves = halfCells(share);
  const bar = (halves % 2 === 1 ? '▐' : '') + '█'.repeat(Math.floor(halves / 2));
  return bar.padStart(WIDTH);
}

function halfCells(share: Ratio | null): number {
  const part = Number(share ?? 0);
  if (part <= 0) return 0;
  return Math.max(1, Math.round(Math.min(part, 1) * WIDTH * 2));
}
