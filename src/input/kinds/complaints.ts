import type { Complaint } from '../../core/facts/facts';
import { because } from '../../core/issues/reasons';
import { readInstant } from '../../core/values/instant';
import { hasOffset } from '../cells/time-text';
import {
  COMPLAINT_CATEGORIES,
  COMPLAINT_IDS,
  COMPLAINT_TIMES,
  FIRST_ANSWERS,
  RESOLVED_TIMES,
  VALID_COMPLAINTS,
} from '../vocabulary/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind, type RowInReading } from './kind';

const FIELDS = {
  id: field.id(COMPLAINT_IDS, {
    examples: ['Complaint ID', 'Ticket No', '投诉编号', '工单号'],
  }),
  customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
  // Earlier than when it was filed is since when a customer waits.
  opened: field.time(COMPLAINT_TIMES, {
    examples: ['Opened', 'Created At', '投诉时间', '受理时间'],
  }),
  category: field.optional(field.text(COMPLAINT_CATEGORIES)),
  'first-answered': field.optional(field.time(FIRST_ANSWERS)),
  resolved: field.optional(field.time(RESOLVED_TIMES)),
  valid: field.optional(
    field.word(
      {
        yes: 'yes, true, 1, 是, 有效, y, t, valid, justified, founded, 成立, 真, 对',
        no: 'no, false, 0, 否, 无效, n, f, invalid, unjustified, unfounded, 不成立, 不是, 假, 错',
      },
      VALID_COMPLAINTS,
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
