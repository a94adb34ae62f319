import { type Ratio, ratio, toExact } from '../values/amount';
import type { Amount, Exact } from '../values/exact';
import { compareExact, formatExact, multiplyExact, signOf, subtractExact } from '../values/exact';
import {
  isHalfOver,
  isUnfinished,
  type Measured,
  type NotMeasured,
  type Subject,
  signal,
} from './signal';

export interface Fall {
  readonly before: Amount;
  readonly now: Amount;
  readonly lost: Amount;
  /** `lost` / `before`; above 1 where the value is now below 0. */
  readonly share: Ratio;
}

/**
 * The part of its value in the window before that a customer lost; all of it, if it has lapsed. One
 * that was not ranked before had nothing to lose.
 */
export const fallInValue = signal({
  id: 'fall-in-value',
  title: 'fall in value',
  description: 'Worth less than in the window before.',
  thresholds: {
    in: 'part',
    worse: 'higher',
    of: 'the part of the value in the window before that is lost',
    usual: { watch: '0.2', warn: '0.4', act: '0.6' },
  },
  settings: {},
  needs: ['previous'],
  about: 'customer',
  ofClosed: false,
  looksBack: true,
  missing: ['value-before', 'rest-of-window'],
  // What is still to come would seem to be lost.
  missingForAll: (context) =>
    isUnfinished(context) && !isHalfOver(context) ? 'rest-of-window' : undefined,
  measuring: (_rule, context) => (isUnfinished(context) ? fallSoFar : fallOf),
});

const NO_PARTS = { missing: 'value-before' } as const;
const NOT_OVER = { missing: 'rest-of-window' } as const;

/** Whoever bought nothing in more than half of a window is missed; of others the rest may come. */
function fallSoFar(subject: Subject) {
  if (subject.before === undefined || subject.lapsed) return fallOf(subject);
  return NOT_OVER;
}

function fallOf({
  customer,
  before,
  lapsed,
}: Subject): Measured<Exact, Fall> | NotMeasured<'value-before'> | undefined {
  if (before === undefined) return undefined;
  const earlier = toExact(before.value);
  const now = lapsed ? 0 : toExact(customer.value);
  const lost = subtractExact(earlier, now);
  if (signOf(lost) <= 0) return undefined;
  if (signOf(earlier) <= 0) return NO_PARTS;
  return {
    reaches: (part) => compareExact(lost, multiplyExact(part, earlier)) >= 0,
    evidence: () => ({
      before: formatExact(earlier),
      now: formatExact(now),
      lost: formatExact(lost),
      share: ratio(lost, earlier),
    }),
  };
}
