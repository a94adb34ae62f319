import type { Complaint, ComplaintPause } from '../../core/facts/facts';
import { isSameFact } from '../../core/facts/join-complaints';
import { because } from '../../core/issues/reasons';
import type { DateInput } from '../../core/values/calendar';
import { readInstant } from '../../core/values/instant';
import { hasOffset } from '../cells/time-text';
import {
  COMPLAINT_CATEGORIES,
  COMPLAINT_GROUPS,
  COMPLAINT_IDS,
  COMPLAINT_PAUSES,
  COMPLAINT_PEOPLE,
  COMPLAINT_TIMES,
  FIRST_ANSWERS,
  ON_HOLD_SINCE,
  PAUSED_MINUTES,
  REOPENED_TIMES,
  RESOLVED_TIMES,
  URGENCIES,
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
  reopened: field.optional(field.time(REOPENED_TIMES)),
  'on-hold-since': field.optional(field.time(ON_HOLD_SINCE)),
  'paused-minutes': field.optional(field.amount(PAUSED_MINUTES)),
  pauses: field.optional(field.text(COMPLAINT_PAUSES)),
  urgency: field.optional(field.text(URGENCIES, { takesFirst: true })),
  owner: field.optional(field.text(COMPLAINT_PEOPLE, { takesFirst: true })),
  group: field.optional(field.text(COMPLAINT_GROUPS, { takesFirst: true })),
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
  const known = new Map<string, KnownRow[]>();
  return (values, row): Complaint => {
    const { id, customer, opened, category, 'first-answered': answered, resolved, valid } = values;
    const { reopened, urgency, owner, group, 'on-hold-since': onHoldSince } = values;
    refuseDisorder(row, { opened, 'first-answered': answered, resolved });
    refuseDisorder(row, { opened, reopened });
    const pausedMinutes = minutesOf(values['paused-minutes'], row);
    const pauses = pausesOf(values.pauses, row);
    const complaint: Complaint = {
      id,
      customerId: customer,
      opened,
      ...(category && { category }),
      ...(answered && { firstAnswered: answered }),
      ...(resolved && { resolved }),
      ...(reopened && { reopened }),
      ...(onHoldSince && { onHoldSince }),
      ...(pausedMinutes !== undefined && { pausedMinutes }),
      ...(pauses && { pauses }),
      ...(urgency && { urgency }),
      ...(owner && { owner }),
      ...(group && { group }),
      ...(valid && { valid: valid === 'yes' }),
      ...row.place,
    };
    refuseSecond(row, complaint, known);
    return complaint;
  };
});

interface KnownRow {
  readonly complaint: Complaint;
  readonly line: number;
}

/**
 * A second row of a complaint is the same to the letter, or one of the two opens it again, at or
 * after the resolution of the other. The first that is good stands for the others.
 */
function refuseSecond(row: Row, complaint: Complaint, known: Map<string, KnownRow[]>): void {
  const others = known.get(complaint.id) ?? [];
  const [earlier] = others;
  const fits = others.every(
    (other) =>
      isSameFact(other.complaint, complaint) ||
      opensAgain(complaint, other.complaint) ||
      opensAgain(other.complaint, complaint),
  );
  if (earlier !== undefined && !fits) {
    row.refuse('id', {
      code: 'duplicate-id',
      ...because('complaint-twice', { line: earlier.line }),
      expected: 'each complaint once, or again from its resolution on',
    });
  } else if (!row.isRefused()) {
    known.set(complaint.id, [...others, { complaint, line: row.line }]);
  }
}

/** Whether it is not known to be otherwise: of a time with an offset and one without, it is not. */
function opensAgain({ opened, customerId }: Complaint, before: Complaint): boolean {
  const { resolved, reopened } = before;
  const isOpen = reopened !== undefined && resolved !== undefined && !isEarlier(reopened, resolved);
  if (customerId !== before.customerId || resolved === undefined || isOpen) return false;
  return !isEarlier(opened, resolved);
}

function minutesOf(minutes: string | undefined, row: Row): number | undefined {
  if (minutes === undefined) return undefined;
  if (Number(minutes) >= 0) return Number(minutes);
  row.refuse('paused-minutes', {
    code: 'invalid-value',
    ...because('not-paused-minutes'),
    expected: 'a number of minutes from 0',
  });
  return undefined;
}

/** `2025-09-01 10:00/2025-09-02 09:00; …`, each span from and to. */
function pausesOf(text: string | undefined, row: Row): readonly ComplaintPause[] | undefined {
  const spans = text?.split(';').filter((span) => span.trim() !== '');
  const pauses = spans?.map((span) => {
    const [from = '', to = '', ...more] = span.split('/').map((time) => time.trim());
    const isSpan =
      more.length === 0 && [from, to].every((end) => readInstant(end, 'UTC') !== undefined);
    if (isSpan && !isEarlier(to, from)) return { from, to };
    row.refuse('pauses', {
      code: 'invalid-value',
      ...because('not-spans-of-pauses'),
      expected: 'spans such as 2025-09-01 10:00/2025-09-02 09:00, parted by ;',
    });
    return { from, to: from };
  });
  return pauses?.length === 0 ? undefined : pauses;
}

/** Times must follow one another, or the queue could not use them. */
function refuseDisorder(
  row: Row,
  times: Readonly<Partial<Record<Time, string | undefined>>>,
): void {
  let before: readonly [role: string, time: string] | undefined;
  for (const role of ['opened', 'first-answered', 'resolved', 'reopened'] as const) {
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

type Time = 'opened' | 'first-answered' | 'resolved' | 'reopened';

/** Of a time with an offset and one without, only a time zone could tell. */
function isEarlier(given: DateInput, other: DateInput): boolean {
  const [time, than] = [String(given), String(other)];
  const offsets = Number(hasOffset(time)) + Number(hasOffset(than));
  // As clocks show them, times order as their texts do, a date alone before its times.
  if (offsets === 0) return time < than;
  const [instant = 0, bound = 0] = [readInstant(time, 'UTC'), readInstant(than, 'UTC')];
  return offsets === 2 && instant < bound;
}
