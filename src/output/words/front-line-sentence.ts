import type { TierName } from '../../core/explain/explanation';
import type { Policy } from '../../core/policies/policy';
import type { FrontLineEntry } from '../../core/treatments/front-line/front-line-entry';
import { multiplyAmounts } from '../../core/values/amount';
import type { Language } from '../../core/values/language';
import { groupDigits } from './figures';
import { tierLabel } from './named';
import { WORDING } from './policies';

/**
 * Who it is and what is owed, in one sentence for whoever stands at the counter.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const entries = frontLineList(pyramid, defaultPolicies, ['ann', 'zed']);
 * const [ann, stranger] = entries.map((entry) => frontLineSentence(entry));
 * const [place, discount] = ann?.split('; ') ?? [];
 * place; // 'ann is in tier A (VIP), rank 1 of 2: looked after by a dedicated account manager'
 * discount; // 'discount: eligible, first'
 * stranger; // 'zed is not known: neither ranked nor inactive. Check the id, letter for letter.'
 */
export function frontLineSentence(entry: FrontLineEntry, language: Language = 'en'): string {
  return language === 'zh' ? chinese(entry) : english(entry);
}

function english({ customerId, times, standing, tier, rank, of, policy }: FrontLineEntry): string {
  const again = times === 1 ? '' : ` (${times} times)`;
  if (tier === null || rank === null || policy === null) {
    return standing === null
      ? `${customerId}${again} is not known: neither ranked nor inactive. Check the id, letter for letter.`
      : `${customerId}${again} is inactive: known, but without a transaction in the window, so in no tier.`;
  }
  const place = `rank ${groupDigits(`${rank}`)} of ${groupDigits(`${of}`)}`;
  const { firstAnswerHours, resolveHours } = policy.complaints;
  const owed = [
    `looked after by ${policy.owner.label.en}`,
    `discount: ${discountText(policy, 'en')}`,
    `complaints: class ${policy.complaints.class}, first answer in ${firstAnswerHours} h, resolved in ${resolveHours} h`,
    ...policy.relationship.map(({ label }) => label.en),
  ];
  return `${customerId}${again} is in tier ${tierText(tier, 'en')}, ${place}: ${owed.join('; ')}.`;
}

function chinese({ customerId, times, standing, tier, rank, of, policy }: FrontLineEntry): string {
  // A full-width bracket needs no blank beside it.
  const again = times === 1 ? ' ' : `（${times} 次）`;
  if (tier === null || rank === null || policy === null) {
    return standing === null
      ? `${customerId}${again}不是已知客户：既不在排名之中，也不是无交易客户。请逐字核对编号。`
      : `${customerId}${again}无交易：是已知客户，但在此期间没有交易，不属于任何等级。`;
  }
  const place = `在 ${groupDigits(`${of}`)} 位客户中排第 ${groupDigits(`${rank}`)} 位`;
  const { firstAnswerHours, resolveHours } = policy.complaints;
  const owed = [
    `负责人：${policy.owner.label.zh}`,
    `折扣：${discountText(policy, 'zh')}`,
    `投诉：${policy.complaints.class}级，${firstAnswerHours}小时内首次答复，${resolveHours}小时内解决`,
    ...policy.relationship.map(({ label }) => label.zh),
  ];
  return `${customerId}${again}属于 ${tierText(tier, 'zh')}，${place}：${owed.join('；')}。`;
}

function tierText(tier: TierName, language: Language): string {
  const label = tierLabel(tier, language);
  if (language === 'zh') return label === undefined ? `${tier.id} 级` : `${tier.id} 级（${label}）`;
  return label === undefined ? tier.id : `${tier.id} (${label})`;
}

/** Without a rate only who gets a discount: the rate is the user's to set. */
function discountText({ discount }: Policy, language: Language): string {
  const { eligibility, off, comma } = WORDING[language];
  const words = eligibility[discount.eligibility];
  return discount.rate === null
    ? words
    : `${words}${comma}${off(`${multiplyAmounts(discount.rate, '100')}%`)}`;
}
