import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, readCalendarDate } from '../../../src/core/values/calendar';
import { readDateText } from '../../../src/input/cells/date-text';

/** The date that a reading is in a zone, as those who know the zone make it. */
const read = (text: string, timeZone = 'UTC') => {
  const reading = readDateText(text);
  if (reading === undefined) return undefined;
  if (typeof reading === 'string') return readCalendarDate(reading, timeZone);
  return Object.fromEntries(
    Object.entries(reading).map(([order, date]) => [order, readCalendarDate(date, timeZone)]),
  );
};

describe('a date that leaves no doubt', () => {
  it.each([
    '2024-04-27',
    '2024-4-27',
    '2024/4/27',
    '2024/04/27',
    '2024.4.27',
    '20240427',
    '2024年4月27日',
    '2024年04月27号',
    '2024 年 4 月 27 日',
    '24年4月27日',
    '２０２４－０４－２７',
    ' 2024-04-27 ',
    '\ufeff2024-04-27',
    '27 April 2024',
    '27-Apr-24',
    '27-APR-2024',
    '27APR2024',
    '27. Apr 2024',
    '27/Apr/2024',
    'Apr 27, 2024',
    'April 27th, 2024',
    'Saturday, April 27, 2024',
    'Sat, 27 Apr 2024',
    'sam. 27 avr. 2024',
    'Apr-27-2024',
    '2024-Apr-27',
    '2024. 4. 27.',
    '2024. 04. 27',
    '2024년 4월 27일',
    '2024年4月27日（土）',
    '2024/04/27(土)',
    '2024-04-27 星期六',
    '令和6年4月27日',
    '民國113年4月27日',
    '27. April 2024',
    '27. Apr. 2024',
    'Samstag, 27. April 2024',
    'samedi 27 avril 2024',
    '27 avr. 2024',
    '27 de abril de 2024',
    'sábado, 27 de abril de 2024',
    '27 abr 2024',
    '27 aprile 2024',
    '27 apr 2024',
    '27 april 2024',
    '27 kwietnia 2024 r.',
    '27 kwi 2024',
    '27 апреля 2024 г.',
    'сб, 27 апр. 2024 г.',
    '27 Nisan 2024',
    '27 Nis 2024',
    '27 tháng 4, 2024',
    'ngày 27 tháng 4 năm 2024',
    '27 Th4 2024',
  ])('%j is 27 April 2024', (text) => {
    expect(read(text)).toBe('2024-04-27');
  });

  it.each([
    '2024-04-27T10:30',
    '2024-04-27T10:30:59',
    '2024-04-27 10:30:59.123456',
    '2024-04-27  9:05',
    '2024/4/27 9:05',
    '2024/4/27 9:05:06 PM',
    '2024-04-27 12:05 a.m.',
    '2024年4月27日 10:30',
    '2024年4月27日10时30分',
    '2024年4月27日 下午 3:04:05',
    '2024/4/27 上午12:30',
    '20240427T1030',
    '20240427T103000Z',
    '20240427103000',
    '20240427 10:30',
    '2024-04-27T10:30:00Z',
    '2024-04-27 10:30:00 UTC',
    '2024-04-27T10:30:00.000+00:00',
    '2024-04-27 10:30:00+00',
    '27-Apr-24 10:30',
    'Apr 27, 2024, 3:04 PM',
    'Sat, 27 Apr 2024 10:30:00 GMT',
    'Sat Apr 27 2024 10:30:00 GMT+0200 (Central European Summer Time)',
    'Sat Apr 27 10:30:00 2024',
    'Sat Apr 27 10:30:00 PDT 2024',
    'Apr 27, 2024 at 3:04 PM',
    'Apr 27, 2024 3:04:05 PM PDT',
    '2024-04-27 um 10:30 Uhr',
    '2024. 4. 27. 오후 3:04',
    '2024/4/27 午後3:04',
    '2024年4月27日（土）10時30分',
    '27 avril 2024 à 10h30',
    '27/Apr/2024 10:30:00 +0200',
    '2024-04-27T10:30:00+02:00[Europe/Berlin]',
    '2024-04-27 10:30:00 CEST',
    '2024-04-27 10:30 (UTC+8)',
  ])('%j is 27 April 2024, whatever the time', (text) => {
    expect(read(text)).toBe('2024-04-27');
  });

  it('with an offset is the date in the time zone at that instant', () => {
    expect(read('2024-04-27T23:30:00Z', 'Asia/Shanghai')).toBe('2024-04-28');
    expect(read('2024-04-27T23:30:00.000Z', 'UTC')).toBe('2024-04-27');
    expect(read('2024/4/27 23:30 -0500')).toBe('2024-04-28');
    expect(read('20240427T003000+0800')).toBe('2024-04-26');
    expect(read('2024-04-27 1:30 AM +02:00')).toBe('2024-04-26');
  });

  it('with the name of a zone that means one offset is that instant', () => {
    expect(readDateText('2024-12-31 23:30:00 PST')).toBe('2024-12-31T23:30:00-08:00');
    expect(readDateText('Jan 1, 2025 1:05:33 AM PDT')).toBe('2025-01-01T01:05:33-07:00');
    expect(readDateText('2025-01-01 00:30 MESZ')).toBe('2025-01-01T00:30:00+02:00');
    expect(readDateText('2025-01-01 00:30 JST')).toBe('2025-01-01T00:30:00+09:00');
  });

  it('with one that means several, or whose offset depends on the day, keeps it', () => {
    expect(readDateText('2025-01-01 00:30 CST')).toBe('2025-01-01T00:30:00[CST]');
    expect(readDateText('2025-01-01 00:30 Europe/Berlin')).toBe(
      '2025-01-01T00:30:00[Europe/Berlin]',
    );
  });

  it('without an offset is the date that it shows, whatever the time zone', () => {
    expect(read('2024-04-27T23:30:00', 'Asia/Shanghai')).toBe('2024-04-27');
    expect(read('2024/4/27 23:30', 'America/New_York')).toBe('2024-04-27');
  });

  it('may begin with a month that is a weekday elsewhere', () => {
    expect(read('Mar 1, 2025')).toBe('2025-03-01');
    expect(read('mar. 4 mars 2025')).toBe('2025-03-04');
    expect(read('mar 4 mar 2025')).toBe('2025-03-04');
  });

  it('has a two-digit year from 1950 to 2049', () => {
    expect(read('1-Jan-49')).toBe('2049-01-01');
    expect(read('1-Jan-50')).toBe('1950-01-01');
    expect(read('31/12/99')).toEqual({ dmy: '1999-12-31' });
  });
});

describe('a date in numbers with the year not first', () => {
  it.each([
    ['27/4/2024', { dmy: '2024-04-27' }],
    ['4/27/2024', { mdy: '2024-04-27' }],
    ['5/1/2024', { dmy: '2024-01-05', mdy: '2024-05-01' }],
    ['05.01.2024', { dmy: '2024-01-05', mdy: '2024-05-01' }],
    ['5-1-24', { dmy: '2024-01-05', mdy: '2024-05-01' }],
    ['05-01-24', { dmy: '2024-01-05', mdy: '2024-05-01', ymd: '2005-01-24' }],
    ['24/04/27', { dmy: '2027-04-24', ymd: '2024-04-27' }],
    ['24/4/7', { ymd: '2024-04-07' }],
    ['99/12/31', { ymd: '1999-12-31' }],
    ['1/5/2024 3:04 PM', { dmy: '2024-05-01', mdy: '2024-01-05' }],
    ['1/5/2024, 15:04:05', { dmy: '2024-05-01', mdy: '2024-01-05' }],
    ['1/1/2024 23:30 -0200', { dmy: '2024-01-02', mdy: '2024-01-02' }],
  ])('%j may be %j', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('a date without a year', () => {
  const inYear = (text: string) => readDateText(text, { year: 2025 });

  it.each([
    ['27.04.', { dmy: '2025-04-27' }],
    ['27.4', { dmy: '2025-04-27' }],
    ['4/27', { mdy: '2025-04-27', ymd: '2025-04-27' }],
    ['04-05', { dmy: '2025-05-04', mdy: '2025-04-05', ymd: '2025-04-05' }],
    ['2704', { dmy: '2025-04-27' }],
    ['0427', { mdy: '2025-04-27', ymd: '2025-04-27' }],
    ['107', { dmy: '2025-07-01', mdy: '2025-01-07', ymd: '2025-01-07' }],
    ['27 Apr', '2025-04-27'],
    ['27. April', '2025-04-27'],
    ['Apr 27', '2025-04-27'],
    ['27 апреля', '2025-04-27'],
    ['4月27日', '2025-04-27'],
    ['4월 27일', '2025-04-27'],
    ['27 tháng 4', '2025-04-27'],
    ['27.04. 10:30', { dmy: '2025-04-27' }],
    ['29.02.', undefined],
    ['2704x', undefined],
    ['13/13', undefined],
  ])('%j is of the year that was said', (text, dates) => {
    expect(inYear(text)).toEqual(dates);
    expect(readDateText(text)).toBeUndefined();
  });
});

describe('no date', () => {
  it.each([
    '',
    ' ',
    '2025-02-30',
    '2023-02-29',
    '2024/13/01',
    '2024年13月1日',
    '20240230',
    '0000-01-01',
    '13/13/2025',
    '31/4/2025',
    '1/5/202',
    '1/5/20245',
    '1/5-2024',
    '2024-04/27',
    '2024-4',
    '2024',
    '2024-04-27x',
    '2024-04-27Z',
    '2024-04-27T25:00',
    '2024-04-27 10:60',
    '2024-04-27 10:30:61',
    '2024-04-27 10:30:00.',
    '2024-04-27 13:00 PM',
    '2024-04-27 0:30 AM',
    '1/5/2024 25:00',
    '45409',
    '240427',
    '30-Feb-24',
    '5-Foo-24',
    'Jan 5',
    'Jan 2024',
    'January',
    '10:30',
    'NULL',
    'today',
    '2024-04-27'.repeat(10),
  ])('is %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is long text of spaces and digits, found out in no time', () => {
    expect(read(`2024-04-27${' '.repeat(100_000)}x`)).toBeUndefined();
    expect(read(`1/5/2024${' '.repeat(100_000)}`.padEnd(200_000, '1'))).toBeUndefined();
  });
});

const years = fc.integer({ min: 0, max: 10_050 });
const parts = fc.tuple(years, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
const pad = (value: number, length: number) => String(value).padStart(length, '0');

describe('reading a date with the year first', () => {
  it('gives what the calendar gives', () => {
    const times = fc.constantFrom('', ' 10:30', 'T00:00:00', ' 3:04 PM', 'T23:59:59.999');
    fc.assert(
      fc.property(parts, times, fc.boolean(), ([year, month, day], time, isPadded) => {
        fc.pre(year <= 9999);
        const width = isPadded ? 2 : 1;
        const [y, m, d] = [pad(year, 4), pad(month, width), pad(day, width)];
        const date = calendarDate(year, month, day);
        for (const text of [
          `${y}-${m}-${d}`,
          `${y}/${m}/${d}`,
          `${y}.${m}.${d}`,
          `${y}年${m}月${d}日`,
        ]) {
          expect(read(text + time)).toBe(date);
        }
        expect(read(`${y}${pad(month, 2)}${pad(day, 2)}`)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });
});
