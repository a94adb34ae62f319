import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  excelSerialDate,
  formatProblem,
  isTimeZone,
  parseByFormat,
  plusDays,
  plusMonths,
} from '../../../src/core/values/calendar';

describe('plusMonths', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -13, '2023-12-15'],
    ['0050-01-31', 1, '0050-02-28'],
  ] as const)(
    'of %s and %i is %s: the last day where the month is shorter',
    (date, months, end) => {
      expect(plusMonths(date, months)).toBe(end);
    },
  );
});

describe('plusDays and daysBetween', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-03-29', 2, '2025-03-31'],
    ['2011-12-29', 2, '2011-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
  ] as const)('from %s, %i days lead to %s', (date, days, end) => {
    expect(plusDays(date, days)).toBe(end);
    expect(daysBetween(date, end)).toBe(days);
  });
});

describe('isTimeZone', () => {
  it('knows IANA names and nothing else', () => {
    const names = ['UTC', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/GMT+12'];
    expect(names.filter(isTimeZone)).toEqual(names);
    expect(['', 'Mars/Olympus', '+08:00', '-03:00', 'local', 'GMT+8'].filter(isTimeZone)).toEqual(
      [],
    );
  });
});

describe('parseByFormat', () => {
  it.each([
    ['9/7/11', 'M/d/yy', '2011-09-07'],
    ['31.12.2025', 'dd.MM.yyyy', '2025-12-31'],
    ['05-Mar-24', 'dd-MMM-yy', '2024-03-05'],
    ['2024/4/27', 'yyyy/M/d', '2024-04-27'],
    ['20250731', 'yyyyMMdd', '2025-07-31'],
    ['1/1/49', 'M/d/yy', '2049-01-01'],
    ['1/1/50', 'M/d/yy', '1950-01-01'],
    ['2/29/24', 'M/d/yy', '2024-02-29'],
    ['2025-07-31 23:59:59', 'yyyy-MM-dd HH:mm:ss', '2025-07-31'],
  ])('reads %s in the format %s as %s', (text, format, date) => {
    expect(parseByFormat(text, format)).toBe(date);
  });

  it.each([
    ['2/29/25', 'M/d/yy'],
    ['13/1/25', 'M/d/yy'],
    ['1/1/2025x', 'M/d/yyyy'],
    ['1/1/11', 'M/d/yyyy'],
    ['', 'M/d/yy'],
  ])('takes %j in the format %s for no date', (text, format) => {
    expect(parseByFormat(text, format)).toBeUndefined();
  });
});

describe('formatProblem', () => {
  it('has nothing against formats that give year, month and day', () => {
    const formats = ['M/d/yy', 'dd-MMM-yy', 'yyyy-MM-dd', "d 'de' MMMM yyyy", 'yyyy/M/d H:mm'];
    expect(formats.map(formatProblem)).toEqual(formats.map(() => undefined));
  });

  it.each([
    ['yyyy-MM', 'incomplete'],
    ['HH:mm', 'incomplete'],
    ['DD/MM/YYYY', 'day-of-year'],
    ['n/j/Y', 'day-of-year'],
    ['dd/MM/yyyy jj', 'unknown-token'],
  ])('says of %s: %s', (format, problem) => {
    expect(formatProblem(format)).toBe(problem);
  });
});

describe('excelSerialDate', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['45658', '2025-01-01'],
    ['45658.99999', '2025-01-01'],
    ['45658.999999999999999999', '2025-01-01'],
    ['2958465', '9999-12-31'],
  ])('makes of %s the date %s', (serial, date) => {
    expect(excelSerialDate(serial)).toBe(date);
  });

  it.each([
    ['60', 'the 29 February 1900 that never was'],
    ['0', 'a time without a day'],
    ['0.5', 'a time without a day'],
    ['2958466', 'a day after 9999'],
    ['-1', 'a negative day'],
    ['1e5', 'no serial day'],
    ['2025-01-01', 'no serial day'],
    ['', 'nothing'],
  ])('takes %j for no date: it is %s', (serial) => {
    expect(excelSerialDate(serial)).toBeUndefined();
  });
});
