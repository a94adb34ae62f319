import fc from 'fast-check';
import type { Complaint } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import type { ComplaintQueue } from '../../../src/core/treatments/complaint-queue';
import { type QueueDay, queueOn } from './on-a-day';

const TIERS = { vip: 'A', major: 'B', ordinary: 'C', small: 'D' };

/** Customers in tiers set by hand, one that is asleep, and nobody else. */
export function companyOf(tiers: Readonly<Record<string, string>>, scheme?: Scheme): Pyramid {
  const customers = Object.entries(tiers);
  return buildPyramid(
    customers.map(([customerId]) => ({ customerId, revenue: 1 })),
    {
      ...(scheme !== undefined && { scheme }),
      roster: ['asleep'],
      overrides: customers.map(([customerId, tier]) => ({ customerId, tier, reason: 'a test' })),
      asOf: '2025-07-01',
    },
  );
}

const company = companyOf(TIERS);

/** The queue by the default policies; times are in UTC unless stated. */
export function queueOf(complaints: readonly Complaint[], options: QueueDay): ComplaintQueue {
  return queueOn(company, complaints, defaultPolicies, options);
}

export function idsOf({ queue }: ComplaintQueue): string[] {
  return queue.map(({ id }) => id);
}

/** A moment so many minutes after the beginning of a Monday. */
export function minute(minutes: number): Date {
  return new Date(Date.UTC(2025, 6, 7) + minutes * 60_000);
}

/** Minutes within two weeks, in quarters of an hour so that some coincide. */
export const quarters = fc.integer({ min: 0, max: 14 * 96 }).map((count) => count * 15);

/** As of the second Monday; about half of these have been answered, a third resolved by then. */
export const asOf = minute(7 * 1440);

const complaint = fc
  .record({
    customerId: fc.constantFrom('vip', 'major', 'ordinary', 'small', 'asleep', 'stranger'),
    opened: quarters,
    answeredAfter: fc.option(quarters),
    resolvedAfter: fc.option(quarters),
    valid: fc.constantFrom(true, true, true, false),
  })
  .map(({ customerId, opened, answeredAfter, resolvedAfter, valid }) => ({
    customerId,
    opened: minute(opened),
    ...(answeredAfter !== null && { firstAnswered: minute(opened + answeredAfter) }),
    ...(resolvedAfter !== null && {
      resolved: minute(opened + (answeredAfter ?? 0) + resolvedAfter),
    }),
    valid,
  }));

/** Ids that code units, code points and collation order differently come among them. */
const ids = fc.constantFrom('10', '9', 'B', 'a', 'é', '\u{fb01}', '\u{1f600}', '__proto__');

export const complaintLists: fc.Arbitrary<Complaint[]> = fc
  .uniqueArray(
    fc.tuple(ids, fc.integer({ min: 0, max: 9 })).map(([id, number]) => `${id}${number || ''}`),
    { maxLength: 40 },
  )
  .chain((all) => fc.tuple(...all.map((id) => complaint.map((rest) => ({ id, ...rest })))));
