import type { Scheme } from '../pyramid/scheme';
import type { Basis } from '../pyramid/transaction';
import type { Amount, Ratio } from '../values/amount-types';
import type { DateWindow } from '../values/date-types';

/** The same customers tiered by two bases, such as revenue and profit. */
export interface BasesComparison {
  readonly bases: { readonly first: Basis; readonly second: Basis };
  readonly window: DateWindow;
  readonly scheme: Scheme;
  /** Null where the input names none. */
  readonly currency: string | null;
  /** In order of rank by the first basis, then those ranked by the second alone, by rank there. */
  readonly customers: readonly ComparedCustomer[];
  readonly matrix: BasesMatrix;
  readonly agreement: Agreement;
  /** Above the lowest tier by the first basis, and worth less than 0 by the second: worst first. */
  readonly bigAndLosing: BasesList;
  /** Above the lowest by the first, in the lowest by the second but worth 0 or more; by first rank. */
  readonly bigAndPayingLittle: BasesList;
  /** In the lowest tier by the first, above the lowest by the second; by second rank. */
  readonly smallAndPaying: BasesList;
  /** Above the lowest tier by both; by first rank. */
  readonly upperByBoth: BasesList;
}

export interface ComparedCustomer {
  readonly customerId: string;
  /** Null where the customer is not ranked by that basis. */
  readonly first: BasisPlace | null;
  readonly second: BasisPlace | null;
}

/** Where a customer stands by one basis. */
export interface BasisPlace {
  /** Id of the tier that counts, overrides and stability included. */
  readonly tier: string;
  readonly rank: number;
  readonly value: Amount;
}

/** How many customers have which standing by the first basis (rows) and by the second (columns). */
export interface BasesMatrix {
  /** Of rows and columns alike: the tiers, best first, then `inactive` for who is not ranked. */
  readonly standings: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Of the customers ranked by both bases. */
export interface Agreement {
  readonly customers: number;
  readonly same: number;
  readonly higherByFirst: number;
  readonly higherBySecond: number;
  /** Part of them in the same tier by both, 0 to 1; null where there are none. */
  readonly share: Ratio | null;
}

/** Some customers that are ranked by both bases, and what they are worth together. */
export interface BasesList {
  readonly customers: readonly RankedByBoth[];
  readonly first: Amount;
  readonly second: Amount;
}

export interface RankedByBoth extends ComparedCustomer {
  readonly first: BasisPlace;
  readonly second: BasisPlace;
}
