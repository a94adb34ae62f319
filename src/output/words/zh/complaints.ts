import type { OpenComplaint, QueuedComplaint } from '../../../core/treatments/complaint-queue';
import { clockText, nextDeadline, timeText } from '../catalogue';
import { customerText } from '../customer-text';
import type { Words } from '../en/index';
import { groupDigits } from '../figures';
import { tiers } from './common';

export const STEPS: Words['work']['steps'] = { 'first-answer': '首次响应', resolution: '解决' };

/** 投诉队列：每件排在何处及原因、哪些在等待、哪些未计入。 */
export const complaints: Words['work']['complaints'] = {
  queued(item) {
    const { place, id, expectedStart, reason } = item;
    const subject = `第 ${whole(place)} 位：客户 ${customerText(item)}（${complainer(item, reason)}）的投诉 ${id}，`;
    const start = expectedStart === null ? '' : `；预计 ${clockText(expectedStart)} 开始处理`;
    return `${subject}${reason.rule === 'past-due' ? overdue(item) : inTime(item)}${again(item)}${start}。`;
  },
  waiting(item) {
    const { minutesLeft, withinHours, waitingFor, onHoldSince } = item;
    const within = hoursText(withinHours, item.inBusinessTime, item.calendar);
    const left =
      minutesLeft < 0
        ? `${STEPS[waitingFor]}此前已超时 ${minutesText(-minutesLeft)}（时限 ${within}）`
        : `${STEPS[waitingFor]}时限 ${within}，还剩 ${minutesText(minutesLeft)}`;
    return `客户 ${customerText(item)}（${complainer(item, item)}）的投诉 ${item.id} 自 ${clockText(onHoldSince)} 起等待客户回复，计时暂停；${left}${again(item)}。`;
  },
  several: (one) => `${customerText(one)}：${one.complaints.join('、')}`,
  person: ({ person, complaints, overdue }) =>
    `${person}：${complaints.join('、')}${overdue === 0 ? '' : `；其中超时 ${whole(overdue)} 件`}`,
  judged({ atOpening, today, before, lowest }) {
    const parts = [
      [atOpening, '按提出时所在统计期间的等级'],
      [today, '按当前等级（没有包含提出时间的统计期间）'],
      [before, '按此前的等级（无交易客户）'],
      [lowest, '按最低等级（没有已知的等级）'],
    ] as const;
    const told = parts
      .filter(([count]) => count > 0)
      .map(([count, by]) => `${by} ${whole(count)} 件`);
    return `衡量依据：${told.join('，')}。`;
  },
  leftOut({ notYetOpen, invalid, repeated, asOf }) {
    return [
      ...(notYetOpen.length === 0
        ? []
        : [`${clockText(asOf)} 之后提出的投诉：${whole(notYetOpen.length)} 件。`]),
      ...(invalid.length === 0 ? [] : [`经查不成立的投诉：${whole(invalid.length)} 件。`]),
      ...(repeated.length === 0
        ? []
        : [`与同一编号的另一行完全相同的行：${whole(repeated.length)} 行。`]),
    ];
  },
  stranger: (customerId, count) => `${customerId}（${whole(count)} 件）`,
};

interface Judging {
  readonly policyOf: string;
  readonly judgedBy: QueuedComplaint['reason']['judgedBy'];
}

function complainer({ standing, person }: OpenComplaint, judging: Judging): string {
  const judged = judgedText(standing, judging);
  return person === null ? judged : `${judged}，负责人：${person}`;
}

function judgedText(standing: string | null, { policyOf, judgedBy }: Judging): string {
  if (standing === policyOf) return level(policyOf);
  if (judgedBy === 'lowest-tier') {
    const who = standing === null ? '不是已知客户' : '无交易';
    return `${who}，按 ${level(policyOf)}服务标准处理`;
  }
  const now =
    standing === null ? '未知' : standing === 'inactive' ? '无交易' : `现为 ${level(standing)}`;
  return `${now}，${judgedBy === 'tier-before' ? '此前' : '提出时'}为 ${level(policyOf)}`;
}

function overdue(item: QueuedComplaint): string {
  const { effectiveClass } = item;
  const { minutesLeft } = nextDeadline(item);
  const late = minutesLeft < 0 ? `已超时 ${duration(minutesLeft, item)}` : '已超时';
  const moved =
    effectiveClass === item.class
      ? `属第 ${effectiveClass} 优先级`
      : `因此由第 ${item.class} 优先级提至第 ${effectiveClass} 优先级`;
  return `${dueText(item)}，${late}，${moved}`;
}

function inTime(item: QueuedComplaint): string {
  const left = duration(nextDeadline(item).minutesLeft, item);
  const where =
    item.reason.rule === 'urgency'
      ? `因紧急程度（${item.urgency}）由第 ${item.class} 优先级提至第 ${item.effectiveClass} 优先级`
      : `属第 ${item.effectiveClass} 优先级`;
  return `${where}，${dueText(item)}，还剩 ${left}`;
}

function again({ reopened }: OpenComplaint): string {
  return reopened === null ? '' : `；${clockText(reopened)} 重新打开`;
}

function dueText({ reason, calendar }: QueuedComplaint): string {
  const within = hoursText(reason.withinHours, reason.inBusinessTime, calendar);
  return `应在 ${clockText(reason.due)} 前${STEPS[reason.waitingFor]}（${within}内）`;
}

function hoursText(hours: number, inBusinessTime: boolean, calendar: string | null): string {
  if (!inBusinessTime) return `${hours} 小时`;
  return `${hours} 个工作小时${calendar === null ? '' : `（工作日历 ${calendar}）`}`;
}

function duration(minutes: number, { reason }: QueuedComplaint): string {
  return `${minutesText(minutes)}${reason.inBusinessTime ? '（工作时间）' : ''}`;
}

function minutesText(minutes: number): string {
  return timeText(minutes, '小时', '分钟');
}

function level(tier: string): string {
  return tiers.name(tier, tier);
}

function whole(count: number): string {
  return groupDigits(`${count}`);
}
