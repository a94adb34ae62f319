import type { Watch } from '../../policies/policy';
import { judgeConcentration } from './concentration';
import { judgeCreditLimit } from './credit-limit';
import { judgeDowngrade } from './downgraded';
import { judgeFall } from './fall-in-value';
import type { Judge, RiskContext } from './judge';
import { judgeLossMaking } from './loss-making';
import { judgeNearCutoff } from './near-cutoff';
import { judgeQuiet } from './quiet';
import { judgeOverdue } from './receivable-overdue';
import { judgeEvents } from './reported-events';
import { judgeSilence } from './silence';

/** The judge of a rule in the policy of a tier. */
export function judgeOf(watch: Watch, tier: string, context: RiskContext): Judge {
  switch (watch.signal) {
    case 'fall-in-value':
      return judgeFall(watch, tier);
    case 'silence':
      return judgeSilence(watch, tier, context);
    case 'receivable-overdue':
      return judgeOverdue(watch, tier, context);
    case 'credit-limit':
      return judgeCreditLimit(watch, tier);
    case 'event':
      return judgeEvents(watch, tier, context);
    case 'quiet':
      return judgeQuiet(watch, tier, context);
    case 'downgraded':
      return judgeDowngrade(watch, tier, context);
    case 'near-cutoff':
      return judgeNearCutoff(watch, tier, context);
    case 'loss-making':
      return judgeLossMaking(watch, tier, context);
    case 'concentration':
      return judgeConcentration(watch, tier, context);
  }
}
