import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, readCalendarDate, readDateKey } from '../../../src/core/values/calendar';

/** Whether JavaScript's own calendar has the day, which it moves to another where it has not. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('calendarDate', () => {
  it('knows every day of the calendar and no other', () => {
    const parts = [
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 32 }),
    ] as const;
    fc.assert(
      fc.property(...parts, (year, month, day) => {
        const [y, m, d] = [year, month, day].map(String) as [string, string, string];
        const text = `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
        expect(calendarDate(year, month, day)).toBe(exists(year, month, day) ? text : undefined);
        expect(readCalendarDate(text, 'UTC')).toBe(calendarDate(year, month, day));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2025, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2025, 2, 30, undefined],
    [2025, 4, 31, undefined],
    [2025, 0, 1, undefined],
    [2025, 13, 1, undefined],
    [2025, 1, 0, undefined],
    [0, 1, 1, undefined],
    [10000, 1, 1, undefined],
  ])('of year %i, month %i, day %i is %s', (year, month, day, date) => {
    expect(calendarDate(year, month, day)).toBe(date);
  });
});

describe('readCalendarDate', () => {
  it.each([
    '2025-07-31',
    '2025-07-31T23:59:59',
    '2025-07-31 23:59',
    '2025-07-31t00:00:00.000',
    '2025-07-31T12:00:00,123456789',
  ])('takes from %s, which has no offset, the date that it shows, whatever the zone', (text) => {
    for (const zone of ['UTC', 'Pacific/Apia', 'America/Los_Angeles']) {
      expect(readCalendarDate(text, zone)).toBe('2025-07-31');
    }
  });

  it.each([
    ['2025-07-31T23:30:00Z', 'UTC', '2025-07-31'],
    ['2025-07-31T23:30:00Z', 'Asia/Shanghai', '2025-08-01'],
    ['2025-07-31T23:30:00z', 'Asia/Shanghai', '2025-08-01'],
    ['2025-08-01T00:30:00+08:00', 'UTC', '2025-07-31'],
    ['2025-08-01T00:30:00+0800', 'UTC', '2025-07-31'],
    ['2025-08-01T00:30:00+08', 'UTC', '2025-07-31'],
    ['2025-08-01 00:30 +08:00', 'UTC', '2025-07-31'],
    ['2025-08-01T00:15:00+05:45', 'Asia/Kathmandu', '2025-08-01'],
    ['2025-12-31T23:59:59-12:00', 'Pacific/Kiritimati', '2026-01-02'],
    ['2024-02-29T00:00:00+14:00', 'Etc/GMT+12', '2024-02-27'],
    ['2025-01-01T00:00:00-00:30', 'UTC', '2025-01-01'],
  ])('makes of %s in %s the date %s', (text, zone, date) => {
    expect(readCalendarDate(text, zone)).toBe(date);
  });

  it.each([
    ['2025-03-30T22:59:59Z', '2025-03-31', 'summer time has begun'],
    ['2025-03-29T22:59:59Z', '2025-03-29', 'winter time still holds'],
    ['2025-03-30T22:00:00Z', '2025-03-31', 'midnight of summer time'],
    ['2025-10-25T22:00:00Z', '2025-10-26', 'the last midnight of summer time'],
    ['2025-10-26T22:59:59Z', '2025-10-26', 'the day of 25 hours is not yet over'],
    ['2025-10-26T23:00:00Z', '2025-10-27', 'midnight of winter time'],
  ])('follows summer time in Berlin: %s is on %s, for %s', (text, date) => {
    expect(readCalendarDate(text, 'Europe/Berlin')).toBe(date);
    expect(readCalendarDate(new Date(text), 'Europe/Berlin')).toBe(date);
  });

  it('puts a Date or a timestamp with offset on the day that a clock in the zone shows', () => {
    const zones = fc.constantFrom(
      'UTC',
      'America/Sao_Paulo',
      'America/New_York',
      'America/St_Johns',
      'Asia/Shanghai',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Europe/London',
      'Pacific/Apia',
    );
    const instants = fc.date({
      min: new Date('1972-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const parts = new Intl.DateTimeFormat('en', {
          timeZone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        }).formatToParts(instant);
        const part = (type: string) => parts.find((one) => one.type === type)?.value;
        const shown = `${part('year')}-${part('month')}-${part('day')}`;
        expect(readCalendarDate(instant, timeZone)).toBe(shown);
        expect(readCalendarDate(instant.toISOString(), timeZone)).toBe(shown);
      }),
      { numRuns: 300 },
    );
  });

  it('knows that Apia skipped 2011-12-30', () => {
    expect(readCalendarDate('2011-12-30T09:59:59Z', 'Pacific/Apia')).toBe('2011-12-29');
    expect(readCalendarDate('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31');
  });

  it.each([
    '',
    '2025',
    '2025-07',
    '2025-7-31',
    '20250731',
    '2025/07/31',
    '31-07-2025',
    ' 2025-07-31',
    '2025-07-31 ',
    '2025-02-30',
    '2025-02-30T00:00:00',
    '2025-07-31T24:00:00',
    '2025-07-31T12:60:00',
    '2025-07-31T12:00:60',
    '2025-07-31T12',
    '2025-07-31T12:00:00+15:00',
    '2025-07-31T12:00:00 CET',
    '+02025-07-31',
    '２０２５-07-31',
    'last year',
  ])('takes %j for no date', (text) => {
    expect(readCalendarDate(text, 'UTC')).toBeUndefined();
  });

  it('takes an invalid Date for no date in any zone, and no other object for one', () => {
    const invalid = new Date(Number.NaN);
    expect(readCalendarDate(invalid, 'UTC')).toBeUndefined();
    expect(readCalendarDate(invalid, 'Asia/Shanghai')).toBeUndefined();
    const others: unknown[] = [null, 20250731, {}, [2025, 7, 31]];
    for (const other of others) expect(readCalendarDate(other as string, 'UTC')).toBeUndefined();
  });

  it('ends with the years 1 and 9999, also where the zone would go beyond', () => {
    expect(readCalendarDate('9999-12-31T23:00:00Z', 'Asia/Shanghai')).toBeUndefined();
    expect(readCalendarDate('0001-01-01T00:00:00+01:00', 'UTC')).toBeUndefined();
    expect(readCalendarDate('0001-01-01T00:00:00Z', 'UTC')).toBe('0001-01-01');
  });
});

describe('readDateKey', () => {
  it('gives numbers that order as the dates do', () => {
    const dates = ['0001-01-01', '0999-12-31', '2024-12-31', '2025-01-01', '9999-12-31'];
    const keys = dates.map((date) => readDateKey(date, 'UTC'));
    expect(keys).toEqual([10101, 9991231, 20241231, 20250101, 99991231]);
  });
});
