import type { CalendarDate } from '../../values/date-types';
import type { FactsApart } from './facts-apart';
import type { NotKnown } from './not-known';
import type { RiskLists } from './risk-list';

/** Who is to be watched, why, and what could not be judged. The same for the same facts in any order. */
export interface RiskWatch extends RiskLists {
  readonly asOf: CalendarDate;
  /** What is watched and not known, by signal. */
  readonly notKnown: readonly NotKnown[];
  /** Facts after `asOf`, which were not used. */
  readonly later: FactsApart;
  /** Facts about customers that no pyramid knows, neither ranked nor inactive. */
  readonly unknown: FactsApart;
}
