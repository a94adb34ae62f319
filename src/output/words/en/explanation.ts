import type {
  Cushion,
  InactiveExplanation,
  Rise,
  TieredExplanation,
} from '../../../core/explain/explanation';
import { compareAmounts } from '../../../core/values/amount';
import { exactMoney, groupDigits } from '../figures';
import { partText, tierCalled } from '../named';
import { tiers } from './tiers';

/** Why one customer is where it is: the clauses of one sentence, in their order. */
export const explanation = {
  inactive({ customerId, of, window }: InactiveExplanation): string {
    const when = window.kind === 'all' ? 'no transaction' : `no transaction in ${window.text}`;
    const ranked = of === 1 ? 'the one customer that is' : `the ${groupDigits(`${of}`)} that are`;
    return `${customerId} is inactive: it is known but has ${when}, so it is not among ${ranked} ranked.`;
  },
  /** Tier, rank and value. */
  place(explained: TieredExplanation): string {
    const { customerId, rank, of, basis, value, currency } = explained;
    const share = partText(explained.share);
    const worth = currency === null ? exactMoney(value) : `${exactMoney(value)} ${currency}`;
    return [
      `${customerId} is in tier ${called(explained.tier)}:`,
      `rank ${groupDigits(`${rank}`)} of ${groupDigits(`${of}`)} by ${basis}`,
      `with ${worth}${share === null ? '' : ` (${share} of the total)`}`,
    ].join(' ');
  },
  /** What stands on top of the rank. */
  adjusted({ adjustment, baseTier }: TieredExplanation): string[] {
    if (adjustment === null) return [];
    const base = `its rank gives ${called(baseTier)}`;
    const until = adjustment.until === null ? '' : ` until ${adjustment.until}`;
    if (adjustment.by === 'override') {
      return [`set by hand${until} ("${adjustment.reason}"), ${base}`];
    }
    return adjustment.rule === 'buffer'
      ? [`kept from the window before, within the buffer below the cutoff; ${base}`]
      : [`kept from the window before by grace${until}; ${base}`];
  },
  /** What ties and the rule on values ≤ 0 did. */
  reasons({ ties, tierByRank, heldDown }: TieredExplanation): string[] {
    if (heldDown) return ['a customer worth 0 or less stays in the lowest tier, whatever its rank'];
    const others = groupDigits(`${ties.others}`);
    const equals = ties.others === 1 ? 'its one equal' : `its ${others} equals`;
    switch (ties.effect) {
      case 'none':
        return [];
      case 'by-id':
        return [
          `${ties.others === 1 ? 'one other has' : `${others} others have`} the same value across a cutoff, so the order of ids decides`,
        ];
      case 'promoted':
        return [`the tie rule lifts it from ${called(tierByRank)}, together with ${equals}`];
      case 'demoted':
        return [`the tie rule puts it below ${called(tierByRank)}, together with ${equals}`];
    }
  },
  rise({ tier, gap, equalSuffices }: Rise): string {
    const more = equalSuffices
      ? `${exactMoney(gap)} more`
      : compareAmounts(gap, 0) === 0
        ? 'any increase'
        : `anything over ${exactMoney(gap)} more`;
    return `${more} would lift it to ${called(tier)}`;
  },
  fall({ tier, amount, equalHolds }: Cushion): string {
    if (!equalHolds) return `it falls to ${called(tier)} once it loses ${exactMoney(amount)}`;
    return compareAmounts(amount, 0) === 0
      ? `any loss would drop it to ${called(tier)}`
      : `it can lose ${exactMoney(amount)} before it falls to ${called(tier)}`;
  },
  /** Before the changes, where the tier is not that of the rank. */
  byRank: 'by its rank, ',
  betweenChanges: ', and ',
  betweenClauses: '; ',
  end: '.',
};

function called(tier: TieredExplanation['tier']): string {
  return tiers.name(tier.id, tierCalled(tier, 'en'));
}
