import type {
  Cushion,
  InactiveExplanation,
  Rise,
  TieredExplanation,
  TierName,
} from '../../core/explain/explanation';
import type { Basis } from '../../core/pyramid/transaction';
import { type SentenceWords, shareText, tierLabel, valueText } from './explanation-parts';
import { exactMoney, groupDigits } from './figures';

export const chineseWords: SentenceWords = {
  inactive,
  place,
  adjusted,
  reasons,
  rise,
  fall,
  byRank: '就名次而言，',
  betweenChanges: '，',
  betweenClauses: '；',
  end: '。',
};

function inactive({ customerId, of, window }: InactiveExplanation): string {
  const when = window.kind === 'all' ? '没有交易' : `在 ${window.text} 期间没有交易`;
  return `${customerId} 无交易：是已知客户，但${when}，因此不在 ${groupDigits(`${of}`)} 位客户的排名之中。`;
}

function place(explanation: TieredExplanation): string {
  const { customerId, tier, rank, of } = explanation;
  const basis = basisText(explanation.basis);
  const share = shareText(explanation.share);
  return [
    `${customerId} 属于 ${tierText(tier)}：`,
    `按${basis}在 ${groupDigits(`${of}`)} 位客户中排第 ${groupDigits(`${rank}`)} 位，`,
    `${basis.trim()} ${valueText(explanation)}${share === null ? '' : `（占总额 ${share}）`}`,
  ].join('');
}

/** What stands on top of the rank. */
function adjusted({ adjustment, baseTier }: TieredExplanation): string[] {
  if (adjustment === null) return [];
  const base = `按名次应为 ${tierText(baseTier)}`;
  const until = adjustment.until === null ? '' : `，至 ${adjustment.until}`;
  if (adjustment.by === 'override') return [`人工指定（${adjustment.reason}${until}），${base}`];
  return adjustment.rule === 'buffer'
    ? [`仍在分界以下的缓冲区内，保留上期等级，${base}`]
    : [`按宽限保留上期等级${until}，${base}`];
}

function reasons({ ties, tierByRank, heldDown }: TieredExplanation): string[] {
  if (heldDown) return ['数值不大于 0 的客户无论名次如何都留在最低等级'];
  const others = groupDigits(`${ties.others}`);
  const together = `与另外 ${others} 位数值相同的客户一起`;
  switch (ties.effect) {
    case 'none':
      return [];
    case 'by-id':
      return [`另有 ${others} 位客户数值相同且跨越等级分界，由客户编号的先后决定`];
    case 'promoted':
      return [`按并列规则${together}由 ${tierText(tierByRank)}上调`];
    case 'demoted':
      return [`按并列规则${together}由 ${tierText(tierByRank)}下调`];
  }
}

function rise({ tier, gap, equalSuffices }: Rise): string {
  if (equalSuffices) return `再增加 ${exactMoney(gap)} 即可升入 ${tierText(tier)}`;
  return gap === '0'
    ? `稍有增加即可升入 ${tierText(tier)}`
    : `再增加超过 ${exactMoney(gap)} 即可升入 ${tierText(tier)}`;
}

function fall({ tier, amount, equalHolds }: Cushion): string {
  if (!equalHolds) return `减少达到 ${exactMoney(amount)} 就会降到 ${tierText(tier)}`;
  return amount === '0'
    ? `稍有减少就会降到 ${tierText(tier)}`
    : `减少超过 ${exactMoney(amount)} 才会降到 ${tierText(tier)}`;
}

function tierText(tier: TierName): string {
  const label = tierLabel(tier, 'zh');
  return label === undefined ? `${tier.id} 级` : `${tier.id} 级（${label}）`;
}

/** What customers are ranked by; a column of the user's own keeps its name, set apart by blanks. */
function basisText(basis: Basis): string {
  if (basis === 'revenue') return '销售额';
  return basis === 'profit' ? '利润' : ` ${basis} `;
}
