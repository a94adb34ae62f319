import type { Complaint } from '../../core/facts/facts';
import { because } from '../../core/issues/reasons';
import { readInstant } from '../../core/values/instant';
import { hasOffset } from '../cells/time-text';
import { CUSTOMER, CUSTOMER_EXAMPLES, NUMBERS } from './headings';
import { field, kind, type RowInReading } from './kind';

const FIELDS = {
  id: field.id(
    [
      `complaint, ticket, case, incident × ${NUMBERS}
       投诉, 投诉单, 工单, 案件, 客诉, 受理 × 编号, 号, ID, 号码`,
      `complaint, ticket, case, id, no, number, key, reference, ref
       编号, 单号, 工单`,
    ],
    { examples: ['Complaint ID', 'Ticket No', '投诉编号', '工单号'] },
  ),
  customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
  // A time tells more than a date. Earlier than when it was filed is since when a customer waits.
  opened: field.time(
    [
      `opened, opened at, opened on, time opened, complaint time, complained at
       date time opened, received, received at, 投诉时间, 客诉时间`,
      `open date, opened date, date opened, complaint date, date of complaint
       date received, received date, received on, 投诉日期, 客诉日期`,
      '受理时间, 接诉时间, 登记时间, 提交时间',
      `created, created at, created on, created time, creation time
       reported, reported at, reported on, submitted at, logged at
       datetime, timestamp, 创建时间, 建单时间, 时间`,
      `created date, creation date, date created, report date, date
       受理日期, 接诉日期, 登记日期, 提交日期, 创建日期, 建单日期, 日期`,
    ],
    { examples: ['Opened', 'Created At', '投诉时间', '受理时间'] },
  ),
  category: field.optional(
    field.text([
      `, complaint, case, ticket, issue × category
       , 投诉, 客诉, 工单, 问题 × 类别, 分类`,
      `, complaint, case, ticket, issue × type, kind
       , 投诉, 客诉, 工单, 问题 × 类型, 种类`,
      'reason, complaint reason, topic, 原因, 投诉原因',
    ]),
  ),
  'first-answered': field.optional(
    field.time([
      `first answer, first response, first reply × , at, on, date, date time
       first answered, first responded, first replied × , at, on
       首次响应, 首次答复, 首次回复, 首次回应, 首次联系, 首响 × , 时间, 日期`,
      // The first of these is often how long it took, and then refused as no date.
      `first response time, first answer time, first reply time
       answered, answered at, responded, responded at, replied at, response date
       响应时间, 答复时间, 回复时间, 答复日期, 回复日期`,
    ]),
  ),
  resolved: field.optional(
    field.time([
      `resolved, resolved at, resolved on, resolved date, date resolved
       resolution date, solved, solved at, 解决时间, 解决日期`,
      `closed, closed at, closed on, closed date, date closed, close date
       date time closed, completed at, completed on
       关闭, 办结, 结案, 完结, 完成 × 时间, 日期`,
    ]),
  ),
  valid: field.optional(
    field.word(
      {
        yes: 'yes, true, 1, 是, 有效, y, t, valid, justified, founded, 成立, 真, 对',
        no: 'no, false, 0, 否, 无效, n, f, invalid, unjustified, unfounded, 不成立, 不是, 假, 错',
      },
      [
        `valid, is valid, valid complaint, justified, is justified, founded
         是否有效, 是否有效投诉, 投诉是否有效, 是否成立, 投诉是否成立, 有效, 有效投诉`,
      ],
    ),
  ),
};

type Row = RowInReading<keyof typeof FIELDS>;

/** Complaints, their times as they stand, with the offset where there is one. */
export const COMPLAINTS = kind('complaints', FIELDS, () => {
  const lines = new Map<string, number>();
  return (values, row): Complaint => {
    const { id, customer, opened, category, 'first-answered': answered, resolved, valid } = values;
    refuseDisorder(row, { opened, 'first-answered': answered, resolved });
    refuseRepeated(row, id, lines);
    return {
      id,
      customerId: customer,
      opened,
      ...(category && { category }),
      ...(answered && { firstAnswered: answered }),
      ...(resolved && { resolved }),
      ...(valid && { valid: valid === 'yes' }),
      ...row.place,
    };
  };
});

/** A complaint has one row; the first that is good stands for it. */
function refuseRepeated(row: Row, id: string, lines: Map<string, number>): void {
  const earlier = lines.get(id);
  if (earlier !== undefined) {
    row.refuse('id', {
      code: 'duplicate-id',
      ...because('complaint-twice', { line: earlier }),
      expected: 'each complaint once',
    });
  } else if (!row.isRefused()) lines.set(id, row.line);
}

/** Times must follow one another, or the queue could not use them. */
function refuseDisorder(
  row: Row,
  times: Readonly<Record<'opened' | 'first-answered' | 'resolved', string | undefined>>,
): void {
  let before: readonly [role: string, time: string] | undefined;
  for (const role of ['opened', 'first-answered', 'resolved'] as const) {
    const time = times[role];
    if (time === undefined) continue;
    if (before !== undefined && isEarlier(time, before[1])) {
      row.refuse(role, {
        code: 'invalid-date',
        ...because('times-out-of-order', {
          role,
          before: before[0],
          from: before[1],
          day: time.length === 'YYYY-MM-DD'.length ? 'alone' : '',
        }),
        expected: `a time from ${before[1]} on`,
      });
      return;
    }
    before = [role, time];
  }
}

/** Of a time with an offset and one without, only a time zone could tell. */
function isEarlier(time: string, than: string): boolean {
  const offsets = Number(hasOffset(time)) + Number(hasOffset(than));
  // As clocks show them, times order as their texts do, a date alone before its times.
  if (offsets === 0) return time < than;
  const [instant = 0, other = 0] = [readInstant(time, 'UTC'), readInstant(than, 'UTC')];
  return offsets === 2 && instant < other;
}
