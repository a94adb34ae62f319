import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/core/facts/facts';
import type { ServiceFigures, Timeliness } from '../../../src/core/treatments/complaint-queue';
import { addAmounts, compareAmounts } from '../../../src/core/values/amount';
import { asOf, complaintLists, queueOf } from './company';

/** Complaints of one customer, opened at 09:00 and answered and resolved so many minutes later. */
function ofOne(customerId: string, ...steps: readonly (readonly (number | null)[])[]): Complaint[] {
  const start = Date.UTC(2025, 6, 7, 9);
  const after = (minutes: number) => new Date(start + minutes * 60_000);
  return steps.map(([answered = null, resolved = null], at) => ({
    id: `${customerId} ${at}`,
    customerId,
    opened: after(0),
    ...(answered !== null && { firstAnswered: after(answered) }),
    ...(resolved !== null && { resolved: after(resolved) }),
  }));
}

function serviceOf(complaints: readonly Complaint[], time: string, options: object = {}) {
  return queueOf(complaints, { asOf: time, ...options }).service;
}

const NOTHING: Timeliness = {
  done: 0,
  inTime: 0,
  late: 0,
  pending: 0,
  shareInTime: null,
  medianMinutes: null,
};

describe('service figures', () => {
  it('count answers and resolutions in time, late and pending, and give the share in time', () => {
    // By the policy of C: answered in 8 h, resolved in 48 h. As of 10 h after the opening.
    const complaints = ofOne('ordinary', [60, 120], [480, null], [481, null], [null, null]);
    expect(serviceOf(complaints, '2025-07-07T19:00').tiers[2]).toEqual({
      tier: 'C',
      complaints: 4,
      invalid: 0,
      open: 3,
      onHold: 0,
      reopened: 0,
      overdue: 1,
      firstAnswer: {
        done: 3,
        inTime: 2,
        late: 2,
        pending: 0,
        shareInTime: '0.5',
        medianMinutes: '480',
      },
      resolution: {
        done: 1,
        inTime: 1,
        late: 0,
        pending: 3,
        shareInTime: '1',
        medianMinutes: '120',
      },
    });
  });

  it('have no share and no median where nothing is decided yet', () => {
    const [vip] = serviceOf(ofOne('vip', [null, null]), '2025-07-07T09:30').tiers;
    expect(vip?.firstAnswer).toEqual({ ...NOTHING, pending: 1 });
    expect(vip?.resolution).toEqual({ ...NOTHING, pending: 1 });
  });

  it('take a resolution without a first answer for both', () => {
    const [vip] = serviceOf(ofOne('vip', [null, 90]), '2025-07-07T12:00').tiers;
    expect(vip?.firstAnswer).toMatchObject({ done: 1, late: 1, medianMinutes: '90' });
    expect(vip?.resolution).toMatchObject({ done: 1, inTime: 1, medianMinutes: '90' });
  });

  it('have tiers without complaints too, in the order of the policies', () => {
    const { tiers, inactive, unknown, whole } = serviceOf([], '2025-07-07');
    expect(tiers.map(({ tier }) => tier)).toEqual(['A', 'B', 'C', 'D']);
    const none = { complaints: 0, invalid: 0, open: 0, overdue: 0 };
    for (const figures of [...tiers, inactive, unknown, whole]) {
      expect(figures).toMatchObject({ ...none, firstAnswer: NOTHING, resolution: NOTHING });
    }
  });

  it('keep inactive and unknown customers apart', () => {
    const complaints = [...ofOne('asleep', [30, 60]), ...ofOne('stranger', [40, 80], [50, 70])];
    const { inactive, unknown, whole, tiers } = serviceOf(complaints, '2025-07-08T09:00');
    expect(inactive).toMatchObject({ complaints: 1, firstAnswer: { medianMinutes: '30' } });
    expect(unknown).toMatchObject({ complaints: 2, firstAnswer: { medianMinutes: '45' } });
    expect(whole).toMatchObject({ complaints: 3, firstAnswer: { medianMinutes: '40' } });
    expect(tiers.every(({ complaints: count }) => count === 0)).toBe(true);
  });

  it('count invalid complaints apart and nowhere else', () => {
    const [fair, unfounded] = ofOne('vip', [30, 60], [9000, null]);
    if (fair === undefined || unfounded === undefined) throw new Error('two complaints');
    const complaints = [fair, { ...unfounded, valid: false }];
    const [vip] = serviceOf(complaints, '2025-07-20').tiers;
    expect(vip).toMatchObject({ complaints: 1, invalid: 1, open: 0, overdue: 0 });
    expect(vip?.firstAnswer).toMatchObject({ done: 1, inTime: 1, late: 0, medianMinutes: '30' });
  });
});

describe('median times', () => {
  const medianOf = (...minutes: number[]) =>
    serviceOf(ofOne('small', ...minutes.map((taken) => [taken, null])), '2025-08-01').tiers[3]
      ?.firstAnswer.medianMinutes;

  it.each([
    [[7], '7'],
    [[9, 1, 5], '5'],
    [[10, 9, 100, 1], '9.5'],
    [[2, 2, 3, 3], '2.5'],
    [[0, 0], '0'],
    // By number, not by text; and exact to half a millisecond.
    [[100, 20, 3], '20'],
    [[0.001, 0.002], '0.0015'],
    [[1 / 60_000, 2 / 60_000], '0.000025'],
  ])('of %j minutes are %s', (minutes, median) => {
    expect(medianOf(...minutes)).toBe(median);
  });

  it('are in business time where there is a calendar', () => {
    const calendar = { timeZone: 'UTC', hours: { from: '08:00', to: '10:00' } };
    const complaints = ofOne('small', [24 * 60, null], [48 * 60, null], [14 * 60, null]);
    const { tiers } = serviceOf(complaints, '2025-08-01', { calendar });
    expect(tiers[3]?.firstAnswer.medianMinutes).toBe('120');
  });
});

describe('for any complaints', () => {
  it('every valid one is in time, late or pending, and the tiers add up to the whole', () => {
    fc.assert(
      fc.property(complaintLists, (complaints) => {
        const { tiers, inactive, unknown, whole } = queueOf(complaints, { asOf }).service;
        const parts = [...tiers, inactive, unknown];
        const sum = (of: (figures: ServiceFigures) => number) =>
          parts.reduce((total, figures) => total + of(figures), 0);
        for (const figures of [...parts, whole]) {
          for (const { done, inTime, late, pending } of [figures.firstAnswer, figures.resolution]) {
            expect(inTime + late + pending).toBe(figures.complaints);
            expect(done).toBeLessThanOrEqual(figures.complaints);
          }
          expect(figures.open + figures.resolution.done).toBe(figures.complaints);
        }
        expect(sum(({ complaints: count }) => count)).toBe(whole.complaints);
        expect(sum(({ invalid }) => invalid)).toBe(whole.invalid);
        expect(sum(({ overdue }) => overdue)).toBe(whole.overdue);
        expect(sum(({ firstAnswer }) => firstAnswer.inTime)).toBe(whole.firstAnswer.inTime);
        expect(sum(({ resolution }) => resolution.late)).toBe(whole.resolution.late);
      }),
    );
  });

  it('half of those answered took no longer than the median, and half no less', () => {
    fc.assert(
      fc.property(complaintLists, (complaints) => {
        const { done, medianMinutes } = queueOf(complaints, { asOf }).service.whole.firstAnswer;
        const taken = complaints.flatMap(({ opened, firstAnswered, resolved, valid }) => {
          const answered = firstAnswered ?? resolved;
          if (answered === undefined || answered > asOf || valid === false) return [];
          return [(Number(answered) - Number(opened)) / 60_000];
        });
        expect(done).toBe(taken.length);
        expect(medianMinutes === null).toBe(taken.length === 0);
        if (medianMinutes === null) return;
        const below = taken.filter((minutes) => compareAmounts(minutes, medianMinutes) <= 0);
        const above = taken.filter((minutes) => compareAmounts(minutes, medianMinutes) >= 0);
        expect(2 * Math.min(below.length, above.length)).toBeGreaterThanOrEqual(taken.length);
        // The middle of the two between which it lies.
        const twice = addAmounts(medianMinutes, medianMinutes);
        const middle = Math.max(...below) + Math.min(...above);
        expect(twice).toBe(addAmounts(middle, 0));
      }),
    );
  });
});
