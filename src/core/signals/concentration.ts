import { type Ratio, ratio, toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { compareExact, formatExact, multiplyExact, signOf } from '../values/exact';
import { type Measured, signal } from './signal';

export interface Concentration {
  readonly value: Amount;
  readonly total: Amount;
  /** `value` / `total` */
  readonly share: Ratio;
}

/** How much of the value of all customers one of them holds. */
export const concentration = signal({
  id: 'concentration',
  title: 'concentration',
  description: 'Much depends on this one customer.',
  thresholds: {
    in: 'part',
    worse: 'higher',
    of: 'the part of the value of all customers that it holds',
    usual: { watch: '0.1', warn: '0.2', act: '0.3' },
  },
  settings: {},
  needs: [],
  about: 'standing',
  missing: ['total'],
  // A total that is not above 0 has no parts.
  missingForAll: ({ pyramid }) =>
    signOf(toExact(pyramid.summary.whole.value)) > 0 ? undefined : 'total',
  measuring(_, { pyramid }) {
    const total = toExact(pyramid.summary.whole.value);
    return ({ customer }): Measured<Exact, Concentration> => {
      const value = toExact(customer.value);
      return {
        reaches: (part) => compareExact(value, multiplyExact(part, total)) >= 0,
        evidence: () => ({
          value: formatExact(value),
          total: formatExact(total),
          share: ratio(value, total),
        }),
      };
    };
  },
});
