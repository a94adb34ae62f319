import type {
  Cushion,
  InactiveExplanation,
  Rise,
  TieredExplanation,
  TierName,
} from '../../core/explain/explanation';
import { type SentenceWords, shareText, tierLabel, valueText } from './explanation-parts';
import { exactMoney, groupDigits } from './figures';

export const englishWords: SentenceWords = {
  inactive,
  place,
  adjusted,
  reasons,
  rise,
  fall,
  byRank: 'by its rank, ',
  betweenChanges: ', and ',
  betweenClauses: '; ',
  end: '.',
};

function inactive({ customerId, of, window }: InactiveExplanation): string {
  const when = window.kind === 'all' ? 'no transaction' : `no transaction in ${window.text}`;
  const ranked = of === 1 ? 'the one customer that is' : `the ${groupDigits(`${of}`)} that are`;
  return `${customerId} is inactive: it is known but has ${when}, so it is not among ${ranked} ranked.`;
}

function place(explanation: TieredExplanation): string {
  const { customerId, tier, rank, of, basis } = explanation;
  const share = shareText(explanation.share);
  return [
    `${customerId} is in tier ${tierText(tier)}:`,
    `rank ${groupDigits(`${rank}`)} of ${groupDigits(`${of}`)} by ${basis}`,
    `with ${valueText(explanation)}${share === null ? '' : ` (${share} of the total)`}`,
  ].join(' ');
}

/** What stands on top of the rank. */
function adjusted({ adjustment, baseTier }: TieredExplanation): string[] {
  if (adjustment === null) return [];
  const base = `its rank gives ${tierText(baseTier)}`;
  const until = adjustment.until === null ? '' : ` until ${adjustment.until}`;
  if (adjustment.by === 'override') {
    return [`set by hand${until} ("${adjustment.reason}"), ${base}`];
  }
  return adjustment.rule === 'buffer'
    ? [`kept from the window before, within the buffer below the cutoff; ${base}`]
    : [`kept from the window before by grace${until}; ${base}`];
}

function reasons({ ties, tierByRank, heldDown }: TieredExplanation): string[] {
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
      return [`the tie rule lifts it from ${tierText(tierByRank)}, together with ${equals}`];
    case 'demoted':
      return [`the tie rule puts it below ${tierText(tierByRank)}, together with ${equals}`];
  }
}

function rise({ tier, gap, equalSuffices }: Rise): string {
  const more = equalSuffices
    ? `${exactMoney(gap)} more`
    : gap === '0'
      ? 'any increase'
      : `anything over ${exactMoney(gap)} more`;
  return `${more} would lift it to ${tierText(tier)}`;
}

function fall({ tier, amount, equalHolds }: Cushion): string {
  if (!equalHolds) return `it falls to ${tierText(tier)} once it loses ${exactMoney(amount)}`;
  return amount === '0'
    ? `any loss would drop it to ${tierText(tier)}`
    : `it can lose ${exactMoney(amount)} before it falls to ${tierText(tier)}`;
}

function tierText(tier: TierName): string {
  const label = tierLabel(tier, 'en');
  return label === undefined ? tier.id : `${tier.id} (${label})`;
}
