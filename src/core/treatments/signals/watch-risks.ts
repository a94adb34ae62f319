import type { Facts } from '../../facts/facts';
import { policiesOfTiers } from '../../policies/policies-of-tiers';
import type { Policies } from '../../policies/policy';
import type { Pyramid } from '../../pyramid/pyramid';
import { formatDateKey } from '../../values/calendar-date';
import { judgeEverybody } from './everybody';
import { factsByCustomer } from './facts-by-customer';
import { checkPrevious, type RiskOptions, readAsOf, readHorizon } from './options';
import { riskContext } from './risk-context';
import { riskLists } from './risk-list';
import type { RiskWatch } from './risk-watch';
import { strangersIn } from './strangers';

/**
 * Every signal that the policy of a customer's tier watches for and that is given by `asOf`, with
 * severity, evidence and thresholds; what could not be judged for want of facts; and with
 * `horizonDays`, what time alone will bring.
 *
 * A customer of the window before that is not ranked any more has lapsed: it lost all of its value,
 * and the policy of its former tier goes on watching what it owes and what is heard of it. What
 * other customers lost is judged by the policy of the tier they are in and of the one they were in.
 *
 * Facts after `asOf` are not used (`later`), facts about customers that no pyramid knows are kept
 * apart (`unknown`). A list of facts that is absent is not known: see `notKnown`.
 *
 * Throws PyramidError: `invalid-option`, `invalid-policies` for a tier with customers and without a
 * policy, and for a wrong fact `blank-id`, `invalid-date`, `invalid-amount` or `duplicate-id`.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const receivables = [
 *   { customerId: 'bob', invoice: 'R-7', dueDate: '2025-11-16', openAmount: '1200.00' },
 * ];
 * const asOf = '2025-12-31';
 * const { signals } = watchRisks(pyramid, defaultPolicies, { receivables }, { asOf });
 * signals[0]; // { customerId: 'ann', signal: 'concentration', severity: 'act', … }
 * signals[1]; // { customerId: 'bob', signal: 'receivable-overdue', severity: 'warn', … }
 * signals[1]?.evidence; // { since: '2025-11-16', days: 45, amount: '1200', invoices: 1 }
 */
export function watchRisks(
  pyramid: Pyramid,
  policies: Policies,
  facts: Facts,
  options: RiskOptions,
): RiskWatch {
  const { previous } = options;
  const asOf = readAsOf(options, pyramid);
  const horizonDays = readHorizon(options);
  checkPrevious(pyramid, previous);
  const context = riskContext(pyramid, previous, facts, asOf);
  const pyramids = previous === undefined ? [pyramid] : [pyramid, previous];
  const { byCustomer, later, unknown } = factsByCustomer(facts, {
    ...context,
    timeZone: pyramid.settings.timeZone,
    strangers: strangersIn(facts, pyramids),
  });
  const occupied = pyramids.flatMap(({ summary }) =>
    summary.tiers.filter(({ customers }) => customers > 0).map(({ tier }) => tier),
  );
  const byTier = policiesOfTiers(new Set(occupied), policies);
  const { found, notKnown } = judgeEverybody(byTier, byCustomer, context, horizonDays);
  return {
    asOf: formatDateKey(asOf),
    ...riskLists(found),
    notKnown,
    later,
    unknown,
  };
}
