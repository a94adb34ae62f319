import { type DisplayOptions, prepared } from './display';
import type { Showable } from './views';

/** The method by which kernels ask a value what it looks like. */
const DISPLAY = Symbol.for('Jupyter.display');

/**
 * A result that shows itself where a notebook displays it, in this cell and in later ones: the last
 * expression of a cell is a picture. It is a copy with the same data, and goes on wherever the result
 * would: only kernels see the method, which `JSON.stringify`, comparisons, clones and spreading pass
 * over. The result that was given stays as it is.
 *
 * Throws `invalid-option` for what is no result of this library, or is broken.
 *
 * @example
 * const pyramid = show(buildPyramid([{ customerId: 'ann', revenue: 60 }]), { language: 'zh' });
 * customerOf(pyramid, 'ann').tier; // 'A'
 */
export function show<Result extends Showable>(
  result: Result,
  options: DisplayOptions = {},
): Result {
  const displayed = prepared(result, options);
  const copy = Array.isArray(result) ? [...result] : { ...result };
  return Object.defineProperty(copy, DISPLAY, { value: displayed }) as Result;
}
