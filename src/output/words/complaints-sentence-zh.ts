import type { QueuedComplaint } from '../../core/treatments/complaints/complaint-queue';
import { clockText, hoursAndMinutes, nextDeadline } from './complaints-sentence-parts';
import { groupDigits } from './figures';

export function chineseSentence(item: QueuedComplaint): string {
  const { place, id, customerId, expectedStart } = item;
  const subject = `第 ${groupDigits(`${place}`)} 位：客户 ${customerId}（${customerText(item)}）的投诉 ${id}，`;
  const clauses = [`${subject}${item.reason.rule === 'past-due' ? overdue(item) : inTime(item)}`];
  if (expectedStart !== null) clauses.push(`预计 ${clockText(expectedStart)} 开始办理`);
  return `${clauses.join('；')}。`;
}

function customerText({ standing, reason }: QueuedComplaint): string {
  if (standing === null) return `不是已知客户，按 ${reason.policyOf} 级的政策办理`;
  return standing === 'inactive' ? `无交易，按 ${reason.policyOf} 级的政策办理` : `${standing} 级`;
}

function overdue(item: QueuedComplaint): string {
  const { effectiveClass } = item;
  const { minutesLeft } = nextDeadline(item);
  const late = minutesLeft < 0 ? `已超时 ${duration(minutesLeft, item)}` : '已超时';
  const moved =
    effectiveClass === item.class
      ? `属第 ${effectiveClass} 优先级`
      : `因此由第 ${item.class} 优先级提到第 ${effectiveClass} 优先级`;
  return `${dueText(item)}，${late}，${moved}`;
}

function inTime(item: QueuedComplaint): string {
  const left = duration(nextDeadline(item).minutesLeft, item);
  return `属第 ${item.class} 优先级，${dueText(item)}，还剩 ${left}`;
}

function dueText({ reason }: QueuedComplaint): string {
  const hours = `${reason.withinHours} ${reason.inBusinessTime ? '个工作小时' : '小时'}`;
  return `应在 ${clockText(reason.due)} 前${STEPS[reason.waitingFor]}（${hours}内）`;
}

const STEPS = { 'first-answer': '首次答复', resolution: '解决' } as const;

function duration(minutes: number, { reason }: QueuedComplaint): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  const parts = hours === 0 ? [] : [`${groupDigits(`${hours}`)} 小时`];
  if (rest > 0 || hours === 0) parts.push(`${rest} 分钟`);
  return `${parts.join(' ')}${reason.inBusinessTime ? '（工作时间）' : ''}`;
}
