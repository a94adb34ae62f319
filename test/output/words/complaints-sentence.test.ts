import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/core/facts/facts';
import { complaintSentence } from '../../../src/output/words/sentences';
import { queueOf } from '../../core/treatments/company';

const calendar = { timeZone: 'Asia/Shanghai', hours: { from: '09:00', to: '18:00' } };

function sentences(complaint: Omit<Complaint, 'id'>, options: object): readonly [string, string] {
  const asOf = '2025-07-07T10:00+08:00';
  const [item] = queueOf([{ id: 'K-17', ...complaint }], { asOf, ...options }).queue;
  if (item === undefined) throw new Error('nothing in the queue');
  return [complaintSentence(item), complaintSentence(item, { language: 'zh' })];
}

const shanghai = { timeZone: 'Asia/Shanghai' };
const staffed = { staff: 1, handlingMinutes: 20 };

describe('the sentence of a complaint', () => {
  it('says by when it is due, and when work on it begins', () => {
    const complaint = { customerId: 'vip', opened: '2025-07-07T09:35' };
    expect(sentences(complaint, { ...shanghai, ...staffed })).toEqual([
      'Place 1: complaint K-17 of customer vip (tier A) stands in class 1; its first answer is due 2025-07-07 10:35 (within 1 h), with 35 min left; work on it is expected to begin 2025-07-07 10:00.',
      '第 1 位：客户 vip（A级）的投诉 K-17，属第 1 优先级，应在 2025-07-07 10:35 前首次响应（1 小时内），还剩 35 分钟；预计 2025-07-07 10:00 开始处理。',
    ]);
  });

  it('says why it joins the first class', () => {
    const complaint = { customerId: 'small', opened: '2025-07-06T08:25' };
    expect(sentences(complaint, shanghai)).toEqual([
      'Place 1: complaint K-17 of customer small (tier D) joins class 1 instead of 4, since its first answer was due 2025-07-07 08:25 (within 24 h) and is 1 h 35 min late.',
      '第 1 位：客户 small（D级）的投诉 K-17，应在 2025-07-07 08:25 前首次响应（24 小时内），已超时 1 小时 35 分钟，因此由第 4 优先级提至第 1 优先级。',
    ]);
  });

  it('says that it is late where it stands in the first class anyway', () => {
    const complaint = { customerId: 'vip', opened: '2025-07-07T07:00' };
    expect(sentences(complaint, shanghai)).toEqual([
      'Place 1: complaint K-17 of customer vip (tier A) stands in class 1; its first answer was due 2025-07-07 08:00 (within 1 h) and is 2 h late.',
      '第 1 位：客户 vip（A级）的投诉 K-17，应在 2025-07-07 08:00 前首次响应（1 小时内），已超时 2 小时，属第 1 优先级。',
    ]);
  });

  it('speaks of the resolution once it is answered, and of working time by a calendar', () => {
    const complaint = {
      customerId: 'asleep',
      opened: '2025-07-02T17:00',
      firstAnswered: '2025-07-02T18:00',
    };
    expect(sentences(complaint, { calendar })).toEqual([
      'Place 1: complaint K-17 of customer asleep (inactive, so by the policy of tier D) stands in class 4; its resolution is due 2025-07-14 17:00 (within 72 working hours), with 52 h of working time left.',
      '第 1 位：客户 asleep（无交易，按 D级服务标准处理）的投诉 K-17，属第 4 优先级，应在 2025-07-14 17:00 前解决（72 个工作小时内），还剩 52 小时（工作时间）。',
    ]);
  });

  it('says so where work ended at the due time, and the customer is not known', () => {
    const complaint = { customerId: 'C-9', opened: '2025-07-03T09:00' };
    const late = { calendar: { ...calendar, hours: { from: '09:00', to: '21:00' } } };
    expect(sentences(complaint, { ...late, asOf: '2025-07-04T23:00+08:00' })).toEqual([
      'Place 1: complaint K-17 of customer C-9 (not a known customer, so by the policy of tier D) joins class 1 instead of 4, since its first answer was due 2025-07-04 21:00 (within 24 working hours) and is late.',
      '第 1 位：客户 C-9（不是已知客户，按 D级服务标准处理）的投诉 K-17，应在 2025-07-04 21:00 前首次响应（24 个工作小时内），已超时，因此由第 4 优先级提至第 1 优先级。',
    ]);
  });

  it('names UTC where times are in UTC', () => {
    const complaint = { customerId: 'vip', opened: '2025-07-07T01:30Z' };
    expect(sentences(complaint, {})[0]).toContain('due 2025-07-07 02:30 UTC (within 1 h)');
  });

  it('says 1 working hour, not 1 working hours', () => {
    const complaint = { customerId: 'vip', opened: '2025-07-07T09:35' };
    expect(sentences(complaint, { calendar })[0]).toContain('(within 1 working hour), with 35 min');
  });
});
