import type { Exact } from '../values/exact';

/** A customer's amounts to reckon with. One is undefined where it is not known. */
export interface Figures {
  readonly transactions: number;
  readonly value: Exact;
  readonly revenue: Exact | undefined;
  readonly cost: Exact | undefined;
  readonly costToServe: Exact | undefined;
  readonly profit: Exact | undefined;
}
