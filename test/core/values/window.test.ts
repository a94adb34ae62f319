import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedWindow, DateWindow } from '../../../src/core/values/window';
import { parseWindow } from '../../../src/core/values/window-text';
import { refusalOf } from '../../said';

describe('parseWindow', () => {
  it.each<[string, DateWindow['kind'], string, string]>([
    ['2025', 'year', '2025-01-01', '2026-01-01'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-04-01'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-10-01'],
    ['2025-Q4', 'quarter', '2025-10-01', '2026-01-01'],
    ['2025-07', 'month', '2025-07-01', '2025-08-01'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01'],
    ['2025-12', 'month', '2025-12-01', '2026-01-01'],
    ['2025-01-01..2025-06-30', 'dates', '2025-01-01', '2025-07-01'],
    ['2024-02-29..2024-02-29', 'dates', '2024-02-29', '2024-03-01'],
    ['2025-H1', 'half-year', '2025-01-01', '2025-07-01'],
    ['2025-H2', 'half-year', '2025-07-01', '2026-01-01'],
    ['2025-W01', 'week', '2024-12-30', '2025-01-06'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-04'],
  ])('reads %s, inclusive at both ends, as the %s [%s, %s)', (text, kind, start, end) => {
    expect(parseWindow(text)).toEqual({ kind, text, start, end });
  });

  it('reads all', () => {
    expect(parseWindow('all')).toEqual({ kind: 'all', text: 'all', start: null, end: null });
  });

  it.each([
    ['FY2025', 4, '2024-04-01', '2025-04-01'],
    ['FY2025', 7, '2024-07-01', '2025-07-01'],
    ['FY2025', 12, '2024-12-01', '2025-12-01'],
    ['FY2025', 1, '2025-01-01', '2026-01-01'],
  ])('names %s, begun in month %i, after the year in which it ends', (text, first, start, end) => {
    const window = { kind: 'fiscal-year', text, start, end };
    expect(parseWindow(text, { fiscalYearStart: first })).toEqual(window);
  });

  it.each([
    ['FY2025', 'start', '2025-04-01', '2026-04-01'],
    ['FY2025-H2', 'end', '2024-10-01', '2025-04-01'],
    ['FY2025-Q1', 'end', '2024-04-01', '2024-07-01'],
    ['FY2025-M03', 'end', '2024-06-01', '2024-07-01'],
  ] as const)('reads %s of a year from April, named after its %s', (text, named, start, end) => {
    const context = { fiscalYearStart: 4, fiscalYearNamed: named };
    expect(parseWindow(text, context)).toMatchObject({ text, start, end });
  });

  // The 4-5-4 calendar of the National Retail Federation, as published for 2023 to 2025.
  it.each([
    ['FY2023', '2023-01-29', '2024-02-04', 53],
    ['FY2024', '2024-02-04', '2025-02-02', 52],
    ['FY2025', '2025-02-02', '2026-02-01', 52],
    ['FY2025-M01', '2025-02-02', '2025-03-02', 4],
    ['FY2025-M02', '2025-03-02', '2025-04-06', 5],
    ['FY2025-Q4', '2025-11-02', '2026-02-01', 13],
    ['FY2023-M12', '2023-12-31', '2024-02-04', 5],
  ])('reads %s of retail years, %s to %s, %i weeks', (text, start, end, weeks) => {
    const window = parseWindow(text, {
      retailYear: 'nearest-saturday-january-31',
      retailMonths: '4-5-4',
    });
    expect(window).toMatchObject({ text, start, end });
    expect((Date.parse(end) - Date.parse(start)) / 604_800_000).toBe(weeks);
  });

  it('cuts retail years where their last day is, found by trying every day', () => {
    const isLast = (rule: string, date: Date): boolean => {
      const next = new Date(date.getTime() + 7 * 86_400_000);
      if (rule === 'last-saturday-january') {
        return date.getUTCDay() === 6 && date.getUTCMonth() === 0 && next.getUTCMonth() === 1;
      }
      const meant = [-1, 0, 1].map((add) => Date.UTC(date.getUTCFullYear() + add, 7, 31));
      const near = Math.min(...meant.map((day) => Math.abs(day - date.getTime())));
      return date.getUTCDay() === 6 && near <= 3 * 86_400_000;
    };
    for (const retailYear of ['last-saturday-january', 'nearest-saturday-august-31']) {
      for (let year = 1990; year < 2060; year++) {
        const { start, end } = parseWindow(`FY${year}`, { retailYear }) as DatedWindow;
        for (let at = Date.parse(start); at < Date.parse(end); at += 86_400_000) {
          const isEnd = at + 86_400_000 === Date.parse(end);
          expect(isLast(retailYear, new Date(at))).toBe(isEnd);
        }
        expect(start.slice(0, 4)).toBe(String(year));
      }
    }
  });

  it('names a retail year that ends with December after the year that it fills', () => {
    const retailYear = 'last-saturday-december';
    expect(parseWindow('FY2025', { retailYear })).toMatchObject({
      start: '2024-12-29',
      end: '2025-12-28',
    });
  });

  it.each([
    ['ytd', {}, '2025-01-01'],
    ['fytd', { fiscalYearStart: 4 }, '2025-04-01'],
    ['fytd', { fiscalYearStart: 7 }, '2024-07-01'],
    ['fytd', { retailYear: 'nearest-saturday-january-31' }, '2025-02-02'],
  ])('%s is the year up to yesterday, of %o from %s', (text, years, start) => {
    const context = { asOf: '2025-06-15', ...years };
    expect(parseWindow(text, context)).toMatchObject({ text, start, end: '2025-06-15' });
  });

  it.each([
    ['2025-W53', {}, /no such week/],
    ['2025-W00', {}, /no such week/],
    ['FY2025-M13', { fiscalYearStart: 4 }, /not a window/],
    ['ytd', { asOf: '2025-01-01' }, /begins on 2025-01-01/],
    ['ytd', {}, /counts back/],
    ['FY2025-Q1', {}, /needs the month.*retailYear/s],
    ['FY2025', { fiscalYearStart: 2, retailYear: 'last-saturday-january' }, /not both/],
    ['FY2025', { retailYear: 'last-saturday' }, /end of retail years/],
    ['FY2025', { retailYear: 'nearest-saturday-january' }, /end of retail years/],
    ['FY2025', { retailYear: 'nearest-saturday-june-31' }, /end of retail years/],
  ])('refuses %s with %o', (text, context, why) => {
    expect(refusalOf(() => parseWindow(text, context))).toMatch(why);
  });

  it.each([
    ['last-12-months', '2025-12-31', 'last-months', '2024-12-31'],
    ['last-1-months', '2025-03-31', 'last-months', '2025-02-28'],
    ['last-1-months', '2024-03-31', 'last-months', '2024-02-29'],
    ['last-4-weeks', '2025-01-29', 'last-weeks', '2025-01-01'],
    ['last-90-days', '2025-04-01', 'last-days', '2025-01-01'],
    ['last-1-days', '2025-03-01', 'last-days', '2025-02-28'],
  ])('counts %s back from %s, which is itself not in it', (text, asOf, kind, start) => {
    expect(parseWindow(text, { asOf })).toEqual({ kind, text, start, end: asOf });
  });

  it('takes capital and small letters alike, and a single unit in the singular', () => {
    const context = { asOf: '2025-06-01', fiscalYearStart: 4 };
    const texts = ['2025-q3', 'fy2025', 'Last-1-Month', 'LAST-1-WEEK', 'last-1-day'];
    expect(texts.map((text) => parseWindow(text, context).text)).toEqual([
      '2025-Q3',
      'FY2025',
      'last-1-months',
      'last-1-weeks',
      'last-1-days',
    ]);
  });

  it('reads its own text back to the same window', () => {
    const year = fc.integer({ min: 1000, max: 9998 });
    const texts = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-q${q}`),
      year.map((y) => `fy${y}`),
      fc
        .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('month', 'week', 'days'))
        .map(([count, unit]) => `last-${count}-${unit}`),
    );
    const context = { asOf: '2025-03-31', fiscalYearStart: 4 };
    fc.assert(
      fc.property(texts, (text) => {
        const window = parseWindow(text, context);
        expect(parseWindow(window.text, context)).toEqual(window);
      }),
    );
  });

  it.each([
    '',
    ' 2025',
    '25',
    '2025-Q5',
    '2025-7',
    '2025Q3',
    'last year',
    'last-0-days',
    'last-1.5-months',
    'last-3-years',
    '2025-01-01',
    '2025-01-01..',
    '2025-01-01...2025-02-01',
    '2025..2026..2027',
  ])('refuses %j, naming the forms that there are', (text) => {
    expect(() => parseWindow(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-window',
        message: expect.stringMatching(/2025-Q3.*FY2025.*last-12-months.*all/),
      }),
    );
  });

  it.each([
    ['2025-13', 'there is no such month'],
    ['2025-00', 'there is no such month'],
    ['0000', 'there is no such year'],
    ['2025-02-30..2025-03-01', '"2025-02-30" is not a date'],
    ['2025-03-01..2025-3-31', '"2025-3-31" is not a date'],
    ['2025-01-01T00:00..2025-01-02', '"2025-01-01T00:00" is not a date'],
    ['2025-06-30..2025-01-01', 'the window ends before it begins'],
  ])('refuses %s: %s', (text, problem) => {
    expect(refusalOf(() => parseWindow(text))).toContain(problem);
    expect(() => parseWindow(text)).toThrow(expect.objectContaining({ code: 'invalid-window' }));
  });

  it('never takes today from the clock: what counts back asks for asOf', () => {
    expect(refusalOf(() => parseWindow('last-12-months'))).toMatch(
      /Give `asOf`, such as 2025-12-31/,
    );
    expect(() => parseWindow('last-12-months', { asOf: '2025-02-30' })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
    expect(refusalOf(() => parseWindow('last-12-months', { asOf: '2025-01-01T10:00Z' }))).toContain(
      'asOf',
    );
  });

  it('asks for the first month of a fiscal year', () => {
    expect(refusalOf(() => parseWindow('FY2025'))).toMatch(/Give `fiscalYearStart`, 1 to 12/);
    for (const fiscalYearStart of [0, 13, 4.5, Number.NaN]) {
      expect(() => parseWindow('FY2025', { fiscalYearStart })).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
    }
  });

  it('refuses to count back beyond the year 1', () => {
    for (const text of ['last-99999-months', 'last-24289-months', 'FY0001']) {
      expect(() => parseWindow(text, { asOf: '2025-01-01', fiscalYearStart: 4 })).toThrow(
        expect.objectContaining({ code: 'invalid-window' }),
      );
    }
    const longest = parseWindow('last-24288-months', { asOf: '2025-01-01' });
    expect(longest.start).toBe('0001-01-01');
  });
});
