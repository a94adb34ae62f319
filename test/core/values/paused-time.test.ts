import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessTime } from '../../../src/core/values/business-time';
import { pausedTime } from '../../../src/core/values/paused-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONDAY = Date.UTC(2025, 9, 20);

const times = [
  businessTime(),
  businessTime({
    timeZone: 'Europe/Berlin',
    hours: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
  }),
  businessTime({ timeZone: 'Europe/Berlin', hours: { from: '22:00', to: '06:00' } }),
];
const instant = fc
  .integer({ min: 0, max: 14 * 24 * 4 })
  .map((quarters) => MONDAY + quarters * 15 * MINUTE);
const pause = fc.tuple(instant, fc.integer({ min: 0, max: 400 })).map(([from, quarters]) => ({
  from,
  to: from + quarters * 15 * MINUTE,
}));
const pauses = fc.array(pause, { maxLength: 5 });
const given = fc.record({
  time: fc.constantFrom(...times),
  pauses,
  start: instant,
  minutes: fc.integer({ min: 1, max: 3000 }),
});

describe('time without pauses', () => {
  it('stands still in a pause, and goes on behind it', () => {
    const time = pausedTime(businessTime(), [{ from: MONDAY + HOUR, to: MONDAY + 3 * HOUR }]);
    expect(time.addMinutes(MONDAY, 60)).toBe(MONDAY + HOUR);
    expect(time.addMinutes(MONDAY, 61)).toBe(MONDAY + 3 * HOUR + MINUTE);
    expect(time.millisecondsBetween(MONDAY, MONDAY + 4 * HOUR)).toBe(2 * HOUR);
    expect(time.addMinutes(MONDAY + 2 * HOUR, 5)).toBe(MONDAY + 3 * HOUR + 5 * MINUTE);
  });

  it('a pause never brings a due time forward, and delays it by at most its own counted length', () => {
    fc.assert(
      fc.property(given, pause, ({ time, pauses: others, start, minutes }, one) => {
        const due = pausedTime(time, others).addMinutes(start, minutes);
        const later = pausedTime(time, [...others, one]).addMinutes(start, minutes);
        expect(later).toBeGreaterThanOrEqual(due);
        const delay = pausedTime(time, others).millisecondsBetween(due, later);
        const length = pausedTime(time, others).millisecondsBetween(one.from, one.to);
        expect(delay).toBeLessThanOrEqual(length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is due at the first instant by which so many minutes outside of pauses have passed', () => {
    fc.assert(
      fc.property(given, ({ time, pauses: all, start, minutes }) => {
        const paused = pausedTime(time, all);
        const due = paused.addMinutes(start, minutes);
        expect(paused.millisecondsBetween(start, due)).toBe(minutes * MINUTE);
        expect(paused.millisecondsBetween(start, due - 1)).toBe(minutes * MINUTE - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts minute by minute what is open and in no pause', () => {
    fc.assert(
      fc.property(given, ({ time, pauses: all, start, minutes }) => {
        let counted = 0;
        for (let at = start; at < start + minutes * MINUTE; at += MINUTE) {
          if (time.isOpen(at) && !all.some(({ from, to }) => from <= at && at < to)) counted++;
        }
        const end = start + minutes * MINUTE;
        expect(pausedTime(time, all).millisecondsBetween(start, end)).toBe(counted * MINUTE);
      }),
      { numRuns: 100 },
    );
  });
});
