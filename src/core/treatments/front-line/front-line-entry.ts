import type { TierName } from '../../explain/explanation';
import type { Policy } from '../../policies/policy';

/** Who stands at the counter or on the line, and what they are owed. */
export interface FrontLineEntry {
  readonly customerId: string;
  /** How often the id was given. */
  readonly times: number;
  /** Id of the tier, or `inactive`; null for a customer that is not known. */
  readonly standing: string | null;
  /** Null unless it is in a tier, as is all that follows. */
  readonly tier: TierName | null;
  readonly rank: number | null;
  /** How many customers are ranked. */
  readonly of: number;
  /** What its tier is owed. Customers of a tier share one and the same policy object. */
  readonly policy: Policy | null;
}
