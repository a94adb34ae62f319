import { optionsAmong } from '../core/issues/options';
import { ROW_OPTIONS } from '../core/pyramid/aggregation';
import { plusDays } from '../core/values/calendar';
import {
  aggregateInSteps,
  type DateWindow,
  PyramidError,
  type PyramidOptions,
  parseWindow,
} from '../index';
import type { RowTaker } from '../node';

const FIRST_DAY = '0001-01-01';

/**
 * Takes rows, and tells in the end who bought before a window; undefined where nothing can be before
 * it. What is wrong with a row is said of the windows that are shown.
 */
export function customersBefore(
  window: DateWindow,
  options: PyramidOptions,
): (RowTaker & { customers(): readonly string[] | undefined }) | undefined {
  if (window.kind === 'all' || window.start === FIRST_DAY) return undefined;
  const { onReject: _, ...ofRows } = optionsAmong(options, ROW_OPTIONS);
  const before = parseWindow(`${FIRST_DAY}..${plusDays(window.start, -1)}`);
  const totals = aggregateInSteps({ ...ofRows, onError: 'skip', window: before });
  return {
    needs: totals.needs,
    add: totals.add,
    customers() {
      try {
        return totals.finish().customers.map(({ customerId }) => customerId);
      } catch (error) {
        if (error instanceof PyramidError && error.code === 'several-currencies') return undefined;
        throw error;
      }
    },
  };
}
