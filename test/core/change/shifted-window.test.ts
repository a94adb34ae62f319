import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysShifted, shiftedWindow } from '../../../src/core/change/shifts';
import { daysBetween } from '../../../src/core/values/calendar';
import type { DatedWindow } from '../../../src/core/values/window';
import { parseWindow } from '../../../src/core/values/window-text';

describe('shiftedWindow(window, days)', () => {
  it('moves both ends by as many days, over the ends of months and years', () => {
    expect(shiftedWindow(parseWindow('2025'), 7)).toEqual({
      kind: 'dates',
      text: '2025-01-08..2026-01-07',
      start: '2025-01-08',
      end: '2026-01-08',
    });
    expect(shiftedWindow(parseWindow('2024-02'), -1).text).toBe('2024-01-31..2024-02-28');
    expect(shiftedWindow(parseWindow('2025-Q3'), 30).text).toBe('2025-07-31..2025-10-30');
  });

  it('gives the very window where nothing is to be moved', () => {
    const window = parseWindow('last-12-months', { asOf: '2025-06-30' });
    expect(shiftedWindow(window, 0)).toBe(window);
  });

  it('keeps the number of days, gives a text that is read back, and is undone by the opposite', () => {
    const windows = fc
      .record({
        year: fc.integer({ min: 1900, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ year, month }) => parseWindow(`${year}-${String(month).padStart(2, '0')}`));
    fc.assert(
      fc.property(windows, fc.integer({ min: -40_000, max: 40_000 }), (window, days) => {
        const { start, end } = window as DatedWindow;
        const moved = shiftedWindow(window, days) as DatedWindow;
        expect(daysBetween(moved.start, moved.end)).toBe(daysBetween(start, end));
        expect(parseWindow(moved.text)).toMatchObject({ start: moved.start, end: moved.end });
        expect(daysShifted(window, moved)).toBe(days);
        expect(shiftedWindow(moved, -days)).toMatchObject({ start, end });
      }),
    );
  });

  it('refuses all dates, which have no ends', () => {
    expect(() => shiftedWindow(parseWindow('all'), 7)).toThrow(
      expect.objectContaining({ code: 'invalid-window' }),
    );
  });

  it.each([
    ['0001', -1],
    ['9999', 1],
    ['2025', 1e9],
    ['2025', -1e9],
    ['2025', Number.MAX_SAFE_INTEGER],
  ])('refuses to shift %s by %d days, out of the calendar', (text, days) => {
    expect(() => shiftedWindow(parseWindow(text), days)).toThrow(
      expect.objectContaining({ code: 'invalid-window' }),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a number of days', (days) => {
    expect(() => shiftedWindow(parseWindow('2025'), days)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });
});

describe('daysShifted(from, to)', () => {
  it('is undefined where the ends were not moved alike, or there are none', () => {
    const [year, leapYear, all] = ['2025', '2024', 'all'].map((text) => parseWindow(text));
    if (!year || !leapYear || !all) throw new Error('three windows');
    expect(daysShifted(year, leapYear)).toBeUndefined();
    expect(daysShifted(all, year)).toBeUndefined();
    expect(daysShifted(all, all)).toBeUndefined();
  });
});
