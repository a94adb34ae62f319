import type { TieredExplanation } from '../../../core/explain/explanation';
import { compareAmounts } from '../../../core/values/amount';
import { exactMoney, groupDigits } from '../figures';
import { partText, tierCalled } from '../named';
import type { Words } from '../words';
import { dates, measures } from './common';
import { tiers } from './tiers';

/** 一位客户为何处于此处：一句话的各个分句，按先后。 */
export const explanation: Words['explanation'] = {
  inactive({ customerId, of, window }) {
    const when =
      window.kind === 'all' ? '没有交易' : `在统计期间（${dates.window(window)}）内没有交易`;
    return `${customerId} 无交易：该客户在册，但${when}，因此不参与 ${groupDigits(`${of}`)} 位客户的排名。`;
  },
  place(explained) {
    const { customerId, rank, of, value, currency } = explained;
    const basis = basisText(explained.basis);
    const share = partText(explained.share);
    const worth = currency === null ? exactMoney(value) : `${exactMoney(value)} ${currency}`;
    return [
      `${customerId} 属于 ${called(explained.tier)}：`,
      `按${basis}在 ${groupDigits(`${of}`)} 位客户中排第 ${groupDigits(`${rank}`)} 位，`,
      `${basis.trim()} ${worth}${share === null ? '' : `（占总额 ${share}）`}`,
    ].join('');
  },
  adjusted({ adjustment, baseTier }) {
    if (adjustment === null) return [];
    const base = `按名次应为 ${called(baseTier)}`;
    const until = adjustment.until === null ? '' : `，至 ${adjustment.until}`;
    if (adjustment.by === 'override') return [`人工指定（${adjustment.reason}${until}），${base}`];
    return adjustment.rule === 'buffer'
      ? [`仍在分界以下的缓冲区内，保留上期等级，${base}`]
      : [`按宽限保留上期等级${until}，${base}`];
  },
  reasons({ ties, tierByRank, heldDown }) {
    if (heldDown) return ['数值不大于 0 的客户无论名次如何都留在最低等级'];
    const others = groupDigits(`${ties.others}`);
    const together = `与另外 ${others} 位数值相同的客户一起`;
    switch (ties.effect) {
      case 'none':
        return [];
      case 'by-id':
        return [`另有 ${others} 位客户数值相同且跨越等级分界，由客户编号的先后决定`];
      case 'promoted':
        return [`按并列规则${together}由 ${called(tierByRank)} 上调`];
      case 'demoted':
        return [`按并列规则${together}由 ${called(tierByRank)} 下调`];
    }
  },
  rise({ tier, gap, equalSuffices }) {
    if (equalSuffices) return `再增加 ${exactMoney(gap)} 即可升入 ${called(tier)}`;
    return compareAmounts(gap, 0) === 0
      ? `稍有增加即可升入 ${called(tier)}`
      : `再增加超过 ${exactMoney(gap)} 即可升入 ${called(tier)}`;
  },
  fall({ tier, amount, equalHolds }) {
    if (!equalHolds) return `减少达到 ${exactMoney(amount)} 就会降到 ${called(tier)}`;
    return compareAmounts(amount, 0) === 0
      ? `稍有减少就会降到 ${called(tier)}`
      : `减少超过 ${exactMoney(amount)} 才会降到 ${called(tier)}`;
  },
  byRank: '就名次而言，',
  betweenChanges: '，',
  betweenClauses: '；',
  end: '。',
};

function called(tier: TieredExplanation['tier']): string {
  return tiers.name(tier.id, tierCalled(tier, 'zh'));
}

/** A column of the user's own keeps its name, set apart by blanks. */
function basisText(basis: string): string {
  const name = measures.name(basis);
  return name === basis ? ` ${basis} ` : name;
}
