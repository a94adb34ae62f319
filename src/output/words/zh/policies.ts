import type { Discount } from '../../../core/policies/policy';
import { multiplyAmounts } from '../../../core/values/amount';
import type { Words } from '../words';

export const policies: Words['policies'] = {
  title: '各等级客户的服务标准',
  rules: {
    owner: '负责人',
    visits: '拜访',
    otherContact: '日常联系',
    discount: '销售折扣',
    complaints: '投诉：优先级、首次响应、解决时限',
    watch: '预警项目',
    relationship: '关系维护',
    effort: '服务投入占比',
  },
  none: '无',
  visits(visits) {
    if (visits.kind === 'none') return '无';
    if (visits.kind === 'on-request') return '应客户要求';
    return `${every(visits.days)}，${visits.inPerson ? '上门' : '远程'}`;
  },
  otherContact(contact) {
    if (contact.kind === 'none') return '无';
    return contact.automated ? `${every(contact.days)}，自动发送` : every(contact.days);
  },
  discount({ eligibility, rate }) {
    const who = ELIGIBLE[eligibility];
    return rate === null ? who : `${who}，优惠${multiplyAmounts(rate, '100')}%`;
  },
  complaints: (rule) => `${rule.class} · ${rule.firstAnswerHours}小时 · ${rule.resolveHours}小时`,
  share: (share) => `${multiplyAmounts(share, '100')}%`,
  receivables: '应收账款',
};

const ELIGIBLE: Readonly<Record<Discount['eligibility'], string>> = {
  first: '优先享受',
  eligible: '可享受',
  campaign: '仅限促销活动',
  'list-price': '按标价，不打折',
};

function every(days: number): string {
  return days === 1 ? '每天一次' : `每${days}天一次`;
}
