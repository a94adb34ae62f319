import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/core/facts/facts';
import { PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { refusalOf, said } from '../../said';
import { companyOf, queueOf } from './company';
import { type QueueDay, queueOn } from './on-a-day';

const good: Complaint = { id: 'K-1', customerId: 'vip', opened: '2025-07-07T10:00' };

function refusal(complaints: readonly Complaint[], options: Partial<QueueDay> = {}) {
  try {
    queueOf(complaints, { asOf: '2025-07-08', ...options });
  } catch (error) {
    if (error instanceof PyramidError) return error;
  }
  throw new Error('nothing is refused');
}

describe('a complaint that cannot be right', () => {
  it.each([
    [
      { ...good, opened: '2025-02-30T10:00' },
      'row 2, facts.complaints[1].opened: not a date that the calendar knows; expected a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date, got "2025-02-30T10:00"',
    ],
    [
      { ...good, firstAnswered: 'yesterday', line: 12 },
      'line 12, facts.complaints[1].firstAnswered: not a date that the calendar knows; expected a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date, got "yesterday"',
    ],
    [
      { ...good, resolved: new Date(Number.NaN) },
      'row 2, facts.complaints[1].resolved: not a date that the calendar knows; expected a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date, got "Invalid Date"',
    ],
    [
      { ...good, firstAnswered: '2025-07-07T09:59', line: 2 },
      'line 2, facts.complaints[1].firstAnswered: complaint "K-1" was first answered before it was opened; expected a time from 2025-07-07T10:00 on, got "2025-07-07T09:59". Correct one of the two times.',
    ],
    [
      { ...good, resolved: '2025-07-07', line: 2 },
      'line 2, facts.complaints[1].resolved: complaint "K-1" was resolved before it was opened; expected a time from 2025-07-07T10:00 on, got "2025-07-07". A date alone is the beginning of that day: give the time of day too.',
    ],
    [
      { ...good, firstAnswered: '2025-07-07T12:00', resolved: '2025-07-07T11:00' },
      'row 2, facts.complaints[1].resolved: complaint "K-1" was resolved before it was first answered; expected a time from 2025-07-07T12:00 on, got "2025-07-07T11:00". Correct one of the two times.',
    ],
    [
      { ...good, id: '', line: 7 },
      'line 7, facts.complaints[1].id: the complaint has no id; expected a string that is not empty, got nothing',
    ],
    [
      { ...good, customerId: '' },
      'row 2, facts.complaints[1].customerId: the customer has no id; expected a string that is not empty, got nothing',
    ],
  ])('is refused with its place: %j', (complaint, message) => {
    const other = { ...good, id: 'other' };
    expect(said(refusal([other, complaint]))).toBe(message);
  });

  it('is refused without the time of its opening', () => {
    const { opened: _, ...withoutOpening } = good;
    expect(refusal([withoutOpening as Complaint])).toMatchObject({
      code: 'missing-date',
      issues: [{ path: 'facts.complaints[0].opened' }],
    });
  });

  it('is refused though it is invalid, not yet open or by an unknown customer', () => {
    const impossible = { ...good, customerId: 'stranger', valid: false, opened: '2099-13-01' };
    expect(refusal([impossible]).code).toBe('invalid-date');
  });

  it('is refused a second time, with where it stands first', () => {
    const again = { ...good, line: 9, customerId: 'small' };
    expect(said(refusal([{ ...good, line: 3 }, again]))).toBe(
      'line 9, facts.complaints[1].id: complaint "K-1" stands here a second time, first in line 3; expected each complaint once, or again from its resolution on, got "K-1". A second row of an id opens it again, from its resolution on. Keep the row that is right, or give the complaints ids of their own.',
    );
    const later = { ...good, opened: '2025-07-07T11:00' };
    expect(refusal([good, later]).issues).toMatchObject([{ path: 'facts.complaints[1].id' }]);
  });

  it('is not taken for another whose id differs by case or leading zeros', () => {
    const ids = ['K-1', 'k-1', 'K-01', '__proto__', 'constructor'];
    const complaints = ids.map((id) => ({ ...good, id }));
    expect(queueOf(complaints, { asOf: '2025-07-08' }).queue).toHaveLength(ids.length);
  });
});

describe('an option that cannot be right', () => {
  it.each([
    [{ asOf: 'today' }, 'asOf', 'today'],
    [{ asOf: new Date(Number.NaN) }, 'asOf', 'Invalid Date'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'Mars/Olympus'],
    [{ calendar: { timeZone: 'Mars/Olympus' } }, 'calendar.timeZone', 'Mars/Olympus'],
    [{ staff: 2 }, 'handlingMinutes', ''],
    [{ handlingMinutes: 20 }, 'staff', ''],
    [{ staff: 0, handlingMinutes: 20 }, 'staff', '0'],
    [{ staff: 1.5, handlingMinutes: 20 }, 'staff', '1.5'],
    [{ staff: 1, handlingMinutes: 0 }, 'handlingMinutes', '0'],
    [{ staff: 1, handlingMinutes: Number.NaN }, 'handlingMinutes', 'NaN'],
    [{ staff: 1, handlingMinutes: Number.POSITIVE_INFINITY }, 'handlingMinutes', 'Infinity'],
  ])('%j is refused', (options, path, received) => {
    const { issues } = refusal([], options);
    expect(issues).toMatchObject([{ code: 'invalid-option', path, received }]);
    expect(issues[0]).toHaveProperty('expected');
  });

  it('a tier of customers without a policy is refused, whoever complains', () => {
    const policies = { version: 1 as const, policies: defaultPolicies.policies.slice(1) };
    expect(
      refusalOf(() => queueOn(companyOf({ vip: 'A' }), [good], policies, { asOf: '2025-07-08' })),
    ).toContain('policies: tier "A" has customers but no policy');
    const pyramid = companyOf({ vip: 'B' });
    expect(queueOn(pyramid, [good], policies, { asOf: '2025-07-08' }).queue).toHaveLength(1);
  });

  it('no policies at all are refused', () => {
    const none = { version: 1, policies: [] } as const;
    expect(
      refusalOf(() => queueOn(companyOf({ vip: 'A' }), [], none, { asOf: '2025-07-08' })),
    ).toContain('policies: there are no policies; expected at least one policy');
  });
});
