import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { DatedWindow } from '../../../src/core/values/window';
import { parseWindow } from '../../../src/core/values/window';
import { previousWindow } from '../../../src/core/values/window-steps';

const CONTEXT = { asOf: '2025-03-31', fiscalYearStart: 4 };

describe('previousWindow', () => {
  it.each([
    ['2025', '2024', '2024-01-01'],
    ['2025-Q1', '2024-Q4', '2024-10-01'],
    ['2025-Q4', '2025-Q3', '2025-07-01'],
    ['2025-03', '2025-02', '2025-02-01'],
    ['2025-01', '2024-12', '2024-12-01'],
    ['FY2025', 'FY2024', '2023-04-01'],
    ['last-3-months', 'last-3-months', '2024-09-30'],
    ['last-4-weeks', 'last-4-weeks', '2025-02-03'],
    ['last-30-days', 'last-30-days', '2025-01-30'],
    ['2025-01-01..2025-01-31', '2024-12-01..2024-12-31', '2024-12-01'],
    ['2024-03-01..2024-03-01', '2024-02-29..2024-02-29', '2024-02-29'],
  ])('of %s is %s, from %s, of the same kind and up to its first day', (text, before, start) => {
    const window = parseWindow(text, CONTEXT);
    expect(previousWindow(window)).toEqual({
      kind: window.kind,
      text: before,
      start,
      end: window.start,
    });
  });

  it('tiles the calendar: each window ends where the one after it begins, and is not empty', () => {
    const texts = fc.oneof(
      fc.integer({ min: 1900, max: 2100 }).map(String),
      fc.integer({ min: 1, max: 4 }).map((quarter) => `2024-Q${quarter}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}`),
      fc.constantFrom('FY2000', 'FY2001', '2024-02-29..2024-12-31', '2023-01-01..2025-02-28'),
      fc
        .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('months', 'weeks', 'days'))
        .map(([count, unit]) => `last-${count}-${unit}`),
    );
    const asOf = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(texts, asOf, fc.integer({ min: 1, max: 12 }), (text, today, fiscalYearStart) => {
        let window = parseWindow(text, { asOf: today, fiscalYearStart }) as DatedWindow;
        for (let times = 0; times < 8; times++) {
          const before = previousWindow(window);
          expect(before.end).toBe(window.start);
          expect(before.start < before.end).toBe(true);
          expect(before.kind).toBe(window.kind);
          const again = parseWindow(before.text, { asOf: before.end, fiscalYearStart });
          expect(again).toEqual(before);
          window = before;
        }
      }),
    );
  });

  it('has nothing before all dates, nor before the year 1', () => {
    for (const text of ['all', '0001', '0001-Q1', '0001-01', '0001-01-01..0001-01-01']) {
      expect(() => previousWindow(parseWindow(text))).toThrow(
        expect.objectContaining({ code: 'invalid-window' }),
      );
    }
  });

  it('can be asked of a window up to the last day of the calendar', () => {
    expect(previousWindow(parseWindow('9999')).text).toBe('9998');
    expect(previousWindow(parseWindow('9999-12-01..9999-12-31')).text).toBe(
      '9999-10-31..9999-11-30',
    );
  });

  it('is asked of a window, for callers whom the types do not hold back', () => {
    for (const odd of [
      undefined,
      null,
      {},
      [],
      5,
      { kind: 'year' },
      { kind: 'dates', text: 'x' },
    ]) {
      expect(() => previousWindow(odd as never)).toThrow(PyramidError);
    }
  });

  it('does not change the window that it is given', () => {
    const window = Object.freeze(parseWindow('2025-Q3'));
    previousWindow(window);
    expect(window.text).toBe('2025-Q3');
  });
});
