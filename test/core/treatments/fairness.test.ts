import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/core/facts/facts';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import type { QueuedComplaint } from '../../../src/core/treatments/complaint-queue';
import { businessTime } from '../../../src/core/values/business-time';
import { asOf, complaintLists, minute, queueOf } from './company';

const calendar = { timeZone: 'Europe/Berlin', hours: { from: '08:30', to: '17:00' } };

/** With or without business time. */
const optionSets = fc.constantFrom({ asOf }, { asOf, calendar });

function isOverdue({ reason }: QueuedComplaint): boolean {
  return reason.rule === 'past-due';
}

function dueOf({ reason }: QueuedComplaint): number {
  return Date.parse(reason.due);
}

describe('the order of the queue', () => {
  it('puts a VIP’s complaint before every other that is not past its due time, however old', () => {
    fc.assert(
      fc.property(complaintLists, optionSets, (complaints, options) => {
        const fresh = { id: 'fresh', customerId: 'vip', opened: asOf };
        const { queue } = queueOf([...complaints, fresh], options);
        const place = queue.find(({ id }) => id === 'fresh')?.place ?? Number.NaN;
        expect(place).toBeGreaterThan(0);
        const before = queue.filter((item) => item.place < place);
        expect(before.every((item) => isOverdue(item) || item.standing === 'A')).toBe(true);
      }),
    );
  });

  it('puts what is past its due time in the first class, by due time, and nothing else there', () => {
    fc.assert(
      fc.property(complaintLists, optionSets, (complaints, options) => {
        const { queue } = queueOf(complaints, options);
        for (const item of queue) {
          expect(item.effectiveClass).toBe(isOverdue(item) ? 1 : item.class);
          expect(isOverdue(item)).toBe(dueOf(item) < asOf.getTime());
        }
        const overdue = queue.filter(isOverdue).map(dueOf);
        expect(overdue).toEqual(overdue.toSorted((a, b) => a - b));
        // None but VIPs stand between them, and those are due later.
        expect(queue.slice(0, overdue.length).every(isOverdue)).toBe(true);
      }),
    );
  });

  it('is by class, then due time, then opening, then id, with places from 1 without gaps', () => {
    fc.assert(
      fc.property(complaintLists, optionSets, (complaints, options) => {
        const { queue } = queueOf(complaints, options);
        expect(queue.map(({ place }) => place)).toEqual(queue.map((_, at) => at + 1));
        for (let at = 1; at < queue.length; at++) {
          const [a, b] = [queue[at - 1], queue[at]];
          if (a === undefined || b === undefined) throw new Error('a place without complaint');
          const keys = [
            a.effectiveClass - b.effectiveClass,
            dueOf(a) - dueOf(b),
            Date.parse(a.opened) - Date.parse(b.opened),
            Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)),
          ];
          expect(keys.find((key) => key !== 0)).toBeLessThan(0);
        }
      }),
    );
  });

  it('and everything else in the result is the same for complaints in any order', () => {
    const shuffled = complaintLists.chain((complaints) =>
      fc.tuple(
        fc.constant(complaints),
        fc.shuffledSubarray(complaints, { minLength: complaints.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, optionSets, ([complaints, others], options) => {
        const withStaff = { ...options, staff: 2, handlingMinutes: 50 };
        expect(queueOf(others, withStaff)).toEqual(queueOf(complaints, withStaff));
      }),
    );
  });

  it('has each complaint in the queue, or resolved, or invalid, or not yet open', () => {
    fc.assert(
      fc.property(complaintLists, optionSets, (complaints, options) => {
        const result = queueOf(complaints, options);
        const { whole } = result.service;
        expect(result.queue).toHaveLength(whole.open);
        expect(whole.complaints).toBe(whole.open + whole.resolution.done);
        expect(whole.complaints + whole.invalid + result.notYetOpen.length).toBe(complaints.length);
        const unknown = complaints.filter(
          ({ customerId, opened }) => customerId === 'stranger' && opened <= asOf,
        );
        expect(result.unknown).toHaveLength(unknown.length);
      }),
    );
  });
});

describe('expected starts', () => {
  it('follow the queue: as many at once as there are staff, the mean time apart, in hours of work', () => {
    fc.assert(
      fc.property(
        complaintLists,
        optionSets,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 300 }),
        (complaints, options, staff, handlingMinutes) => {
          const { queue } = queueOf(complaints, { ...options, staff, handlingMinutes });
          const time = businessTime('calendar' in options ? options.calendar : undefined);
          const starts = queue.map(({ expectedStart }) => Date.parse(expectedStart ?? ''));
          starts.forEach((start, at) => {
            expect(start).toBeGreaterThanOrEqual(asOf.getTime());
            expect(time.isOpen(start)).toBe(true);
            const before = starts[at - staff];
            if (before === undefined) expect(time.minutesBetween(asOf.getTime(), start)).toBe(0);
            else expect(time.minutesBetween(before, start)).toBe(handlingMinutes);
            if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? Number.NaN);
          });
        },
      ),
    );
  });
});

/** So many minutes pass between one round of work and the next. */
const ROUND = 120;

/** What arrives before each round: customers, each with the minutes before the round. */
const arrivals = fc.array(
  fc.array(
    fc.tuple(
      fc.constantFrom('vip', 'vip', 'vip', 'major', 'ordinary', 'small', 'asleep', 'stranger'),
      fc.integer({ min: 0, max: ROUND - 1 }),
    ),
    { maxLength: 6 },
  ),
  { minLength: 1, maxLength: 25 },
);

type State = { -readonly [Key in keyof Complaint]: Complaint[Key] };

interface Days {
  readonly complaints: readonly State[];
  /** The round in which each complaint was resolved, by id. */
  readonly resolvedIn: ReadonlyMap<string, number>;
}

/**
 * Works the queue round by round, with `capacity` steps a round at its head: a first answer, or a
 * resolution. After the arrivals given, VIPs go on complaining for ever, `capacity` and one more each
 * round: more than can be served.
 */
function work(
  rounds: readonly (readonly (readonly [string, number])[])[],
  capacity: number,
  until: number,
): Days {
  const complaints: State[] = [];
  const resolvedIn = new Map<string, number>();
  for (let round = 1; round <= until; round++) {
    const now = round * ROUND;
    const flood = Array.from({ length: capacity + 1 }, (_, at) => ['vip', at % ROUND] as const);
    for (const [customerId, before] of rounds[round - 1] ?? flood) {
      complaints.push({ id: `${complaints.length}`, customerId, opened: minute(now - before) });
    }
    const open = complaints.filter(({ resolved }) => resolved === undefined);
    for (const { id } of queueOf(open, { asOf: minute(now) }).queue.slice(0, capacity)) {
      const complaint = complaints[Number(id)];
      if (complaint === undefined) throw new Error(`no complaint ${id}`);
      if (complaint.firstAnswered === undefined) complaint.firstAnswered = minute(now);
      else {
        complaint.resolved = minute(now);
        resolvedIn.set(id, round);
      }
    }
  }
  return { complaints, resolvedIn };
}

/** Hours to the resolution by the default policies, by the customer's name. */
const hours = new Map(
  ['vip', 'major', 'ordinary', 'small'].map((customerId, at) => [
    customerId,
    Number(defaultPolicies.policies[at]?.complaints.resolveHours),
  ]),
);

/**
 * The last round in which a complaint can still be unresolved.
 *
 * From the first round after its resolution is due, at time R, it is past due whether it has been
 * answered or not, so it stands in the first class with a due time of at most R. Only complaints
 * due by then stand before it, which were opened before R: as each takes at most two steps, an
 * answer and a resolution, they and itself take at most 2 × (their number + 1) steps, and every
 * round takes `capacity` of them until it is resolved. Whatever is opened later is due later.
 */
function bound(complaint: State, complaints: readonly State[], capacity: number): number {
  const opened = Number(complaint.opened);
  const due = opened + (hours.get(complaint.customerId) ?? 72) * 3_600_000;
  const roundPastDue = Math.floor((due - Number(minute(0))) / (ROUND * 60_000)) + 1;
  const before = complaints.filter((other) => other !== complaint && Number(other.opened) < due);
  return roundPastDue + Math.ceil((2 * (before.length + 1)) / capacity) - 1;
}

describe('nobody waits for ever', () => {
  it('every complaint is resolved within its bound, though VIPs never cease to complain', () => {
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 4 }), (rounds, capacity) => {
        // Long enough for the bound of each complaint that arrives before the flood.
        const lastDue = rounds.length + (72 * 60) / ROUND + 1;
        const most = rounds.flat().length + lastDue * (capacity + 1);
        const { complaints, resolvedIn } = work(
          rounds,
          capacity,
          lastDue + Math.ceil((2 * (most + 1)) / capacity),
        );
        for (const complaint of complaints.slice(0, rounds.flat().length)) {
          const round = resolvedIn.get(complaint.id) ?? Number.POSITIVE_INFINITY;
          expect(round).toBeLessThanOrEqual(bound(complaint, complaints, capacity));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('who is not a VIP waits for VIPs up to the due time, and no longer', () => {
    const rounds = [[['vip', 0] as const, ['small', 0] as const]];
    const { complaints, resolvedIn } = work(rounds, 1, 200);
    const [vip, small] = complaints;
    if (vip === undefined || small === undefined) throw new Error('nobody complained');
    expect(vip.firstAnswered).toEqual(minute(ROUND));
    const due = minute(ROUND + 24 * 60);
    expect(Number(small.firstAnswered)).toBeGreaterThan(Number(due));
    // In the queue by then: the VIPs' complaints of a day, two a round, less one answer a round.
    expect(Number(small.firstAnswered)).toBeLessThanOrEqual(Number(due) + 24 * 3_600_000);
    expect(resolvedIn.get('1')).toBeLessThanOrEqual(bound(small, complaints, 1));
  });
});
