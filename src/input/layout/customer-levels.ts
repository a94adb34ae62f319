import { invalidOption, PyramidError } from '../../core/issues/issue';
import type { LayoutReasons } from '../../core/issues/layout-reasons';
import { because } from '../../core/issues/reasons';

/** Asks at which of the levels on the way to a row its customer stands. */
export function customersAtLevels({
  line,
  ...levels
}: LayoutReasons['customers-at-several-levels'] & { readonly line: number }): PyramidError {
  return new PyramidError({
    code: 'ambiguous-column',
    line,
    ...because('customers-at-several-levels', levels),
  });
}

/** The level of customers, from 1 for the outermost, as it was said. */
export function checkCustomerLevel(level: unknown): number | undefined {
  if (level === undefined) return undefined;
  if (Number.isSafeInteger(level) && Number(level) > 0) return Number(level);
  throw invalidOption('customerLevel', because('not-a-level'), 'a level, from 1', String(level));
}
