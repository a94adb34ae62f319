import type { Policy } from '../../policies/policy';
import { SIGNALS, type Signal } from '../../policies/signals';
import { isNotJudged, type Judge, type RiskContext, type Verdict } from './judge';
import { judgeOf } from './judge-of';
import { missingForAll, missingInPart } from './missing-for-all';
import type { NotKnown } from './not-known';
import { compareSeverity } from './severity';

/** The judges before whom customers of one standing come. */
export interface Panel {
  /** In the order of `SIGNALS`, one a signal. */
  readonly judges: readonly Judge[];
  /** What is not known of any of these customers. */
  readonly notKnown: readonly Omit<NotKnown, 'customers'>[];
}

/** Signals about what was lost since the window before: the tier that was lost has a say. */
const LOOKING_BACK: ReadonlySet<Signal> = new Set(['fall-in-value', 'downgraded']);

/** Signals about a standing in this window, which a customer that has lapsed does not have. */
const OF_STANDING: ReadonlySet<Signal> = new Set([
  'downgraded',
  'near-cutoff',
  'loss-making',
  'concentration',
]);

/**
 * The judges for the customers of a tier. For those that stood in another tier before, what they
 * lost is judged by that tier's policy too: a VIP that falls to where nobody watches is still news.
 */
export function panelFor(policy: Policy, before: Policy | undefined, context: RiskContext): Panel {
  const own = judgesOf(policy, context, () => true);
  const earlier =
    before === undefined || before.tier === policy.tier
      ? new Map<Signal, Judge>()
      : judgesOf(before, context, (signal) => LOOKING_BACK.has(signal));
  return panelOf(
    SIGNALS.flatMap((signal) => stricter(own.get(signal), earlier.get(signal)) ?? []),
    context,
  );
}

/** The judges for customers that have lapsed, by the policy of the tier they stood in before. */
export function panelForLapsed(before: Policy, context: RiskContext): Panel {
  const judges = judgesOf(before, context, (signal) => !OF_STANDING.has(signal));
  return panelOf(
    SIGNALS.flatMap((signal) => judges.get(signal) ?? []),
    context,
  );
}

function judgesOf(
  { tier, watch }: Policy,
  context: RiskContext,
  isWanted: (signal: Signal) => boolean,
): Map<Signal, Judge> {
  const wanted = watch.filter(({ signal }) => isWanted(signal));
  return new Map(wanted.map((one) => [one.signal, judgeOf(one, tier, context)]));
}

function panelOf(judges: readonly Judge[], context: RiskContext): Panel {
  const signals = judges.map(({ signal }) => signal);
  return {
    judges: judges.filter(({ signal }) => missingForAll(signal, context).length === 0),
    notKnown: signals.flatMap((signal) => {
      const all = missingForAll(signal, context);
      const missing = all.length > 0 ? all : missingInPart(signal, context);
      return missing.map((one) => ({ signal, missing: one }));
    }),
  };
}

/** Both judges in one: the worse finding counts, its own tier's where both are as bad. */
function stricter(own: Judge | undefined, before: Judge | undefined): Judge | undefined {
  if (own === undefined || before === undefined) return own ?? before;
  return {
    signal: own.signal,
    judge: (subject) => worse(own.judge(subject), before.judge(subject)),
  };
}

function worse(a: Verdict, b: Verdict): Verdict {
  if (a === undefined || b === undefined) return a ?? b;
  if (isNotJudged(a) || isNotJudged(b)) return a;
  return compareSeverity(b.severity, a.severity) < 0 ? b : a;
}
