import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { DatedWindow, WindowContext } from '../../../src/core/values/window';
import {
  lastDateOf,
  previousWindow,
  sameWindowLastYear,
} from '../../../src/core/values/window-steps';
import { parseWindow } from '../../../src/core/values/window-text';

const CONTEXT = { asOf: '2025-03-31', fiscalYearStart: 4 };
const RETAIL = { asOf: '2025-03-31', retailYear: 'nearest-saturday-january-31' };

describe('previousWindow', () => {
  it.each([
    ['2025', '2024', '2024-01-01'],
    ['2025-Q1', '2024-Q4', '2024-10-01'],
    ['2025-Q4', '2025-Q3', '2025-07-01'],
    ['2025-03', '2025-02', '2025-02-01'],
    ['2025-01', '2024-12', '2024-12-01'],
    ['FY2025', 'FY2024', '2023-04-01'],
    ['2025-H1', '2024-H2', '2024-07-01'],
    ['2025-W01', '2024-W52', '2024-12-23'],
    ['2021-W01', '2020-W53', '2020-12-28'],
    ['FY2025-H2', 'FY2025-H1', '2024-04-01'],
    ['FY2025-Q1', 'FY2024-Q4', '2024-01-01'],
    ['FY2025-M01', 'FY2024-M12', '2024-03-01'],
    ['2025-01-01..2025-01-31', '2024-12-01..2024-12-31', '2024-12-01'],
    ['2025-01-01..2025-03-31', '2024-10-01..2024-12-31', '2024-10-01'],
    ['2024-05-15..2025-05-14', '2023-05-15..2024-05-14', '2023-05-15'],
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

  it.each([
    ['last-3-months', '2024-09-30..2024-12-30'],
    ['last-12-months', '2023-03-31..2024-03-30'],
    ['last-1-month', '2025-01-31..2025-02-27'],
    ['last-4-weeks', '2025-02-03..2025-03-02'],
    ['last-30-days', '2025-01-30..2025-02-28'],
  ])('of %s takes its text from its dates, %s, counted from the last day', (text, before) => {
    const window = parseWindow(text, CONTEXT);
    expect(previousWindow(window)).toMatchObject({ text: before, end: window.start });
  });

  it('of a year to date is the same days of the year before', () => {
    const texts = (context: WindowContext): string[] =>
      ['ytd', 'fytd'].map((text) => previousWindow(parseWindow(text, context)).text);
    expect(texts(CONTEXT)).toEqual(['2024-01-01..2024-03-30', '2023-04-01..2024-03-30']);
    expect(texts(RETAIL)[1]).toBe('2024-02-04..2024-03-31');
  });

  it.each([
    ['FY2024', 'FY2023', '2023-01-29..2024-02-03'],
    ['FY2024-H1', 'FY2023-H2', '2023-07-30..2024-02-03'],
    ['FY2024-Q1', 'FY2023-Q4', '2023-10-29..2024-02-03'],
    ['FY2024-M01', 'FY2023-M12', '2023-12-24..2024-02-03'],
  ])(
    'of %s, a retail year or a part of one, is %s, %s with its 53rd week',
    (text, before, span) => {
      const window = previousWindow(parseWindow(text, RETAIL));
      expect(window.text).toBe(before);
      expect(`${window.start}..${lastDateOf(window)}`).toBe(span);
    },
  );

  it('tiles the calendar: each window ends where the one after it begins, and is not empty', () => {
    const texts = fc.oneof(
      fc.integer({ min: 1900, max: 2100 }).map(String),
      fc.integer({ min: 1, max: 4 }).map((quarter) => `2024-Q${quarter}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}`),
      fc.constantFrom('FY2000', 'FY2001', '2024-02-29..2024-12-31', '2023-01-01..2025-02-28'),
      fc.constantFrom('2024-H1', '2024-W30', 'FY2024-H2', 'FY2024-Q3', 'FY2024-M11'),
      fc
        .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('months', 'weeks', 'days'))
        .map(([count, unit]) => `last-${count}-${unit}`),
    );
    const asOf = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const fiscal = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((fiscalYearStart) => ({ fiscalYearStart })),
      fc.record({
        retailYear: fc.constantFrom(
          'last-saturday-january',
          'nearest-saturday-january-31',
          'last-sunday-december',
          'nearest-friday-december-31',
          'nearest-saturday-august-31',
        ),
        retailMonths: fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const),
        fiscalYearNamed: fc.constantFrom('start' as const, 'end' as const),
      }),
    );
    fc.assert(
      fc.property(texts, asOf, fiscal, (text, today, ofYears) => {
        const context = { asOf: today, ...ofYears };
        let window = parseWindow(text, context) as DatedWindow;
        for (let times = 0; times < 8; times++) {
          const before = previousWindow(window);
          expect(before.end).toBe(window.start);
          expect(before.start < before.end).toBe(true);
          if (!window.kind.startsWith('last-')) expect(before.kind).toBe(window.kind);
          const again = parseWindow(before.text, context);
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
      '9999-11-01..9999-11-30',
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

describe('sameWindowLastYear', () => {
  it.each([
    ['2025', '2024'],
    ['2025-H2', '2024-H2'],
    ['2025-Q1', '2024-Q1'],
    ['2025-02', '2024-02'],
    ['2025-W07', '2024-W07'],
    ['2020-W53', '2019-W52'],
    ['FY2025', 'FY2024'],
    ['FY2025-Q1', 'FY2024-Q1'],
    ['FY2025-M12', 'FY2024-M12'],
    ['ytd', '2024-01-01..2024-03-30'],
    ['last-3-months', '2023-12-31..2024-03-30'],
    ['2024-02-29..2024-03-31', '2023-02-28..2023-03-31'],
  ])('of %s is %s', (text, before) => {
    expect(sameWindowLastYear(parseWindow(text, CONTEXT)).text).toBe(before);
  });

  it('has nothing before all dates', () => {
    expect(() => sameWindowLastYear(parseWindow('all'))).toThrow(PyramidError);
  });
});
