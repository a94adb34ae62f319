import type { EightyTwenty, TierEffort } from '../../core/treatments/effort/effort-plan';
import type { Language } from '../../core/values/language';
import { groupDigits, percent } from './figures';

/**
 * What a tier gets, as one sentence for people.
 *
 * @example
 * const rows = Array.from({ length: 100 }, (_, at) => ({
 *   customerId: `C-${at + 1}`,
 *   revenue: Math.round(9000 / (at + 1)),
 * }));
 * const { tiers } = allocateEffort(buildPyramid(rows), defaultPolicies, 160);
 * const [tierA, tierB] = tiers.map((tier) => effortSentence(tier));
 * tierA; // 'Tier A: 32 h for 1 customer; 20.0% of the effort for 19.3% of the value.'
 * tierB; // 'Tier B: 48 h for 4 customers, 12 h each; 30.0% of the effort for 24.7% of the value.'
 */
export function effortSentence(effort: TierEffort, language: Language = 'en'): string {
  return language === 'zh' ? chineseEffort(effort) : englishEffort(effort);
}

/** Whether the best 20% get 80% of the effort, as one sentence for people. */
export function eightyTwentySentence(check: EightyTwenty, language: Language = 'en'): string {
  return language === 'zh' ? chineseCheck(check) : englishCheck(check);
}

/** `10 h 40 min`, `32 h`, `5 min` */
export function hoursText(minutes: number, language: Language): string {
  const [hour, minute] = language === 'zh' ? ['小时', '分钟'] : ['h', 'min'];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [`${groupDigits(`${hours}`)} ${hour}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${minute}`] : []),
  ].join(' ');
}

function englishEffort(effort: TierEffort): string {
  const { tier, customers, minutes, share, shareOfValue } = effort;
  if (customers === 0) return `Tier ${tier} has no customers and gets nothing.`;
  const whom = customers === 1 ? '1 customer' : `${groupDigits(`${customers}`)} customers`;
  const each = customers === 1 ? '' : `, ${eachText(effort, 'en', ' to ')} each`;
  const value = shareOfValue === null ? '' : ` for ${percent(shareOfValue)} of the value`;
  return `Tier ${tier}: ${hoursText(minutes, 'en')} for ${whom}${each}; ${percent(share)} of the effort${value}.`;
}

function chineseEffort(effort: TierEffort): string {
  const { tier, customers, minutes, share, shareOfValue } = effort;
  if (customers === 0) return `${tier} 级没有客户，不分配投入。`;
  const whom = `${groupDigits(`${customers}`)} 位客户共 ${hoursText(minutes, 'zh')}`;
  const each = customers === 1 ? '' : `，每位 ${eachText(effort, 'zh', '至 ')}`;
  const value = shareOfValue === null ? '' : `，占价值 ${percent(shareOfValue)}`;
  return `${tier} 级：${whom}${each}；占投入 ${percent(share)}${value}。`;
}

function eachText({ least, most }: TierEffort, language: Language, to: string): string {
  const from = hoursText(least, language);
  return least === most ? from : `${from}${to}${hoursText(most, language)}`;
}

function englishCheck({ customers, shareOfEffort, shareOfValue, holds }: EightyTwenty): string {
  if (shareOfEffort === null) return 'No tier with customers has a share of the effort.';
  const value = shareOfValue === null ? '' : ` and bring ${percent(shareOfValue)} of the value`;
  const verdict = holds
    ? 'at least the 80% of the working rule'
    : 'less than the 80% of the working rule';
  return `The best 20% of customers (${groupDigits(`${customers}`)}) get ${percent(shareOfEffort)} of the effort${value}: ${verdict}.`;
}

function chineseCheck({ customers, shareOfEffort, shareOfValue, holds }: EightyTwenty): string {
  if (shareOfEffort === null) return '有客户的等级都没有投入份额。';
  const value = shareOfValue === null ? '' : `，贡献 ${percent(shareOfValue)} 的价值`;
  const verdict = holds ? '达到“八成精力用于两成客户”的规则' : '未达到“八成精力用于两成客户”的规则';
  return `最好的 20% 客户（${groupDigits(`${customers}`)} 位）获得 ${percent(shareOfEffort)} 的投入${value}：${verdict}。`;
}
