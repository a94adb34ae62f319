import type { ContactDue, VisitLoad } from '../../core/treatments/contacts/contact-plan';
import { groupDigits } from './figures';
import { visitsText } from './visits';

export function chineseContact(contact: ContactDue): string {
  const { customerId, tier, rank, rule } = contact;
  const who = `${customerId}（${tier} 级，第 ${groupDigits(`${rank}`)} 名）`;
  const clauses = [
    `${who}：${what(contact)}${when(contact)}：${every(rule.everyDays)}，${why(contact)}`,
    ...(contact.visitDue === null ? [] : [`${contact.visitDue} 到期的拜访即算作本次联系`]),
    `负责人：${rule.owner.label.zh}`,
  ];
  return `${clauses.join('；')}。`;
}

function what({ kind, rule }: ContactDue): string {
  if (kind === 'visit') return rule.inPerson ? '上门拜访' : '远程拜访';
  return rule.automated ? '自动联系' : '联系';
}

function when({ due, dueInDays }: ContactDue): string {
  if (dueInDays < 0) return `应于 ${due} 进行，已逾期 ${groupDigits(`${-dueInDays}`)} 天`;
  return dueInDays === 0 ? `应于今天（${due}）进行` : `应于 ${due} 进行`;
}

function why({ kind, because, last }: ContactDue): string {
  const name = kind === 'visit' ? '拜访' : '联系';
  switch (because) {
    case 'since-last':
      return `上次${name}为 ${last}`;
    case 'none-on-record':
      return `没有${name}记录`;
    case 'not-known':
      return `上次${name}的时间未知`;
    case 'after-planned':
      return `前一次${name}计划于 ${last}`;
  }
}

function every(interval: number): string {
  return interval === 1 ? '每天一次' : `每 ${groupDigits(`${interval}`)} 天一次`;
}

export function chineseLoad(load: VisitLoad): string {
  const { tiers, capacity, shortBy } = load;
  if (tiers.length === 0) return '没有需要定期拜访的客户。';
  const by = tiers.map(
    ({ tier, customers, everyDays, visits }) =>
      `${tier} 级 ${visitsText(visits)} 次（${groupDigits(`${customers}`)} 位客户，${every(everyDays)}）`,
  );
  const implied = `按策略 ${load.days} 天内应拜访 ${visitsText(load.visits)} 次：${by.join('、')}`;
  if (capacity === null || shortBy === null) return `${implied}；拜访能力未知。`;
  const room = `${load.workingDays} 个工作日可拜访 ${groupDigits(`${capacity}`)} 次`;
  const verdict = shortBy === 0 ? '够用' : `还差 ${groupDigits(`${shortBy}`)} 次`;
  return `${implied}；${room}：${verdict}。`;
}
