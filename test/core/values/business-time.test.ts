import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { BusinessCalendar, Hours } from '../../../src/core/values/business-calendar';
import { businessTime } from '../../../src/core/values/business-time';
import { readInstant } from '../../../src/core/values/instant';
import { refusalOf } from '../../said';
import { ZONES } from './zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function at(text: string, timeZone = 'UTC'): number {
  const instant = readInstant(text, timeZone);
  if (instant === undefined) throw new Error(`${text} is no instant`);
  return instant;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

describe('without a calendar', () => {
  const time = businessTime();

  it('time runs around the clock', () => {
    const start = at('2025-08-02T23:30');
    expect(iso(time.addMinutes(start, 90))).toBe('2025-08-03T01:00:00.000Z');
    expect(time.minutesBetween(start, at('2025-08-04T23:30'))).toBe(2 * 24 * 60);
    expect(time.isOpen(start)).toBe(true);
    expect(time.nextOpening(start)).toBe(start);
  });

  it('counts back where the end is before the start', () => {
    expect(time.minutesBetween(at('2025-08-02T10:00'), at('2025-08-02T09:45:30'))).toBe(-14.5);
  });
});

describe('with working hours', () => {
  const time = businessTime({
    timeZone: 'Asia/Shanghai',
    hours: { from: '09:00', to: '18:00' },
    holidays: ['2025-10-01', '2025-10-02', '2025-10-03'],
  });
  const shanghai = (text: string) => at(text, 'Asia/Shanghai');

  it.each([
    ['within a day', '2025-08-01T10:00', 120, '2025-08-01T12:00'],
    ['to closing time, not to the next opening', '2025-08-01T17:00', 60, '2025-08-01T18:00'],
    ['over the weekend', '2025-08-01T17:00', 61, '2025-08-04T09:01'],
    ['from the night', '2025-08-01T03:00', 30, '2025-08-01T09:30'],
    ['from the weekend', '2025-08-03T12:00', 30, '2025-08-04T09:30'],
    ['over three holidays and a weekend', '2025-09-30T17:30', 60, '2025-10-06T09:30'],
    ['over many weeks', '2025-01-01T09:00', 9 * 60 * 250, '2025-12-19T18:00'],
    ['nothing at all, even at night', '2025-08-02T03:00', 0, '2025-08-02T03:00'],
    ['a part of a minute', '2025-08-01T10:00', 0.5, '2025-08-01T10:00:30'],
  ])('adds minutes %s', (_, start, minutes, end) => {
    expect(iso(time.addMinutes(shanghai(start), minutes))).toBe(iso(shanghai(end)));
  });

  it.each([
    ['2025-08-01T10:00', '2025-08-01T12:00', 120],
    ['2025-08-01T17:00', '2025-08-04T10:00', 120],
    ['2025-08-01T20:00', '2025-08-04T08:00', 0],
    ['2025-09-30T00:00', '2025-10-07T00:00', 2 * 9 * 60],
    ['2025-08-04T10:00', '2025-08-01T17:00', -120],
    ['2025-01-01', '2026-01-01', 258 * 9 * 60],
  ])('from %s to %s people work %i minutes', (start, end, minutes) => {
    expect(time.minutesBetween(shanghai(start), shanghai(end))).toBe(minutes);
    expect(time.millisecondsBetween(shanghai(start), shanghai(end))).toBe(minutes * MINUTE);
  });

  it('is open from the first minute and closed at the last', () => {
    const open = (text: string) => time.isOpen(shanghai(text));
    expect(open('2025-08-01T08:59:59.999')).toBe(false);
    expect(open('2025-08-01T09:00')).toBe(true);
    expect(open('2025-08-01T17:59:59.999')).toBe(true);
    expect(open('2025-08-01T18:00')).toBe(false);
    expect(open('2025-08-02T12:00')).toBe(false);
    expect(open('2025-10-01T12:00')).toBe(false);
  });

  it('opens next at once, later the same day, or on the next working day', () => {
    const next = (text: string) => iso(time.nextOpening(shanghai(text)));
    expect(next('2025-08-01T10:00')).toBe(iso(shanghai('2025-08-01T10:00')));
    expect(next('2025-08-01T08:00')).toBe(iso(shanghai('2025-08-01T09:00')));
    expect(next('2025-08-01T18:00')).toBe(iso(shanghai('2025-08-04T09:00')));
    expect(next('2025-09-30T18:00')).toBe(iso(shanghai('2025-10-06T09:00')));
  });
});

describe('a calendar', () => {
  it('that says no more than a zone has Monday to Friday, around the clock', () => {
    const time = businessTime({ timeZone: 'Asia/Kathmandu' });
    const start = at('2025-08-01T00:00', 'Asia/Kathmandu');
    expect(time.minutesBetween(start, start + 7 * 24 * HOUR)).toBe(5 * 24 * 60);
    expect(time.isOpen(at('2025-08-02T00:00', 'Asia/Kathmandu'))).toBe(false);
    expect(time.isOpen(at('2025-08-01T23:59', 'Asia/Kathmandu'))).toBe(true);
  });

  it('may have other working days, and hours that end at midnight', () => {
    const time = businessTime({
      timeZone: 'Asia/Dubai',
      workingDays: [7, 1],
      hours: { from: '22:00', to: '24:00' },
    });
    const start = at('2025-08-03T23:30', 'Asia/Dubai');
    expect(iso(time.addMinutes(start, 31))).toBe(iso(at('2025-08-04T22:01', 'Asia/Dubai')));
    expect(iso(time.addMinutes(start, 151))).toBe(iso(at('2025-08-10T22:01', 'Asia/Dubai')));
  });

  it('is not changed', () => {
    const calendar = Object.freeze({
      timeZone: 'UTC',
      hours: Object.freeze({ from: '09:00', to: '17:00' }),
      workingDays: Object.freeze([5, 1]),
      holidays: Object.freeze(['2025-12-26', '2025-12-25']),
    });
    expect(businessTime(calendar).minutesBetween(at('2025-12-22'), at('2025-12-29'))).toBe(480);
  });
});

describe('hours', () => {
  const berlin = (text: string) => at(text, 'Europe/Berlin');

  it('may be several blocks a day', () => {
    const hours = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ];
    const time = businessTime({ timeZone: 'Europe/Berlin', hours });
    expect(iso(time.addMinutes(berlin('2025-09-05T11:30'), 60))).toBe(
      iso(berlin('2025-09-05T13:30')),
    );
    expect(time.isOpen(berlin('2025-09-05T12:30'))).toBe(false);
  });

  it('may differ by weekday, which is then worked, and by date', () => {
    const time = businessTime({
      timeZone: 'Europe/Berlin',
      hours: { from: '09:00', to: '17:00' },
      hoursByDay: { 5: { from: '09:00', to: '13:00' }, 6: { from: '10:00', to: '12:00' } },
      hoursByDate: { '2025-12-24': { from: '09:00', to: '12:00' }, '2025-12-29': [] },
    });
    const worked = (from: string, to: string) => time.minutesBetween(berlin(from), berlin(to)) / 60;
    expect(worked('2025-09-05', '2025-09-06')).toBe(4);
    expect(worked('2025-09-06', '2025-09-07')).toBe(2);
    expect(worked('2025-12-24', '2025-12-25')).toBe(3);
    expect(worked('2025-12-29', '2025-12-30')).toBe(0);
  });

  it('of a night belong to the day on which it begins', () => {
    const time = businessTime({
      timeZone: 'Europe/Berlin',
      hours: { from: '22:00', to: '06:00' },
      holidays: ['2025-09-03'],
    });
    const worked = (from: string, to: string) => time.minutesBetween(berlin(from), berlin(to)) / 60;
    // Friday's night ends on Saturday; Tuesday's on the holiday, which has none of its own.
    expect(worked('2025-09-05T20:00', '2025-09-08T20:00')).toBe(8);
    expect(worked('2025-09-02T20:00', '2025-09-04T20:00')).toBe(8);
    // The clocks go back: an hour more.
    const everyNight = {
      timeZone: 'Europe/Berlin',
      workingDays: [6],
      hours: { from: '22:00', to: '06:00' },
    };
    const night = businessTime(everyNight).minutesBetween(
      berlin('2025-10-25'),
      berlin('2025-10-27'),
    );
    expect(night / 60).toBe(9);
    expect(
      businessTime(everyNight).minutesBetween(berlin('2025-03-29'), berlin('2025-03-31')) / 60,
    ).toBe(7);
  });

  it('stand on days that make up for holidays, of the weekday where it has its own', () => {
    const made = {
      timeZone: 'Asia/Shanghai',
      hours: { from: '09:00', to: '18:00' },
      extraWorkingDays: ['2025-09-28', '2025-10-11'],
    };
    const shanghai = (text: string) => at(text, 'Asia/Shanghai');
    const due = (calendar: BusinessCalendar) =>
      iso(businessTime(calendar).addMinutes(shanghai('2025-09-26T17:30'), 60));
    expect(due(made)).toBe(iso(shanghai('2025-09-28T09:30')));
    const own = {
      ...made,
      workingDays: [1, 2, 3, 4, 5],
      hoursByDay: { 7: { from: '13:00', to: '15:00' } },
    };
    expect(due(own)).toBe(iso(shanghai('2025-09-28T13:30')));
    expect(due({ ...made, hoursByDay: { 7: [] } })).toBe(iso(shanghai('2025-09-28T09:30')));
  });
});

describe('when the clocks change', () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];

  it.each([
    ['2025-03-30', 'Europe/Berlin', 23],
    ['2025-10-26', 'Europe/Berlin', 25],
    ['2025-10-05', 'Australia/Lord_Howe', 23.5],
    ['2025-04-06', 'Australia/Lord_Howe', 24.5],
    ['2025-09-28', 'Pacific/Chatham', 23],
    ['2025-03-30', 'Antarctica/Troll', 22],
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2010-11-07', 'America/St_Johns', 24.016666666666666],
    ['2010-11-06', 'America/St_Johns', 24.983333333333334],
    ['2011-12-30', 'Pacific/Apia', 0],
  ])('%s in %s is %s hours long', (date, timeZone, hours) => {
    const others = [-3, -2, -1, 1, 2, 3].map((days) => at(date) + days * 24 * HOUR);
    const holidays = others.map((instant) => iso(instant).slice(0, 10));
    const time = businessTime({ timeZone, workingDays: everyDay, holidays });
    const middle = at(`${date}T12:00`);
    expect(time.minutesBetween(middle - 48 * HOUR, middle + 48 * HOUR) / 60).toBeCloseTo(hours, 9);
  });

  it('people begin when the clocks have skipped the beginning, and stop when they skip the end', () => {
    const berlin = (from: string, to: string) =>
      businessTime({ timeZone: 'Europe/Berlin', workingDays: everyDay, hours: { from, to } });
    const change = at('2025-03-30T01:00Z');
    expect(berlin('02:30', '05:00').nextOpening(at('2025-03-30T00:00Z'))).toBe(change);
    expect(iso(berlin('02:30', '05:00').addMinutes(change, 120))).toBe('2025-03-30T03:00:00.000Z');
    const early = berlin('00:00', '02:30');
    expect(early.minutesBetween(at('2025-03-29T23:00Z'), at('2025-03-30T20:00Z'))).toBe(120);
    expect(early.addMinutes(at('2025-03-29T23:00Z'), 120)).toBe(change);
    const within = berlin('02:00', '03:00');
    expect(iso(within.nextOpening(at('2025-03-30T00:00Z')))).toBe('2025-03-31T00:00:00.000Z');
  });

  it('an hour that is shown twice is worked twice', () => {
    const time = businessTime({
      timeZone: 'Europe/Berlin',
      workingDays: everyDay,
      hours: { from: '02:15', to: '02:45' },
    });
    const evening = at('2025-10-25T20:00Z');
    expect(time.minutesBetween(evening, at('2025-10-26T20:00Z'))).toBe(60);
    expect(iso(time.addMinutes(evening, 30))).toBe('2025-10-26T00:45:00.000Z');
    expect(iso(time.addMinutes(evening, 31))).toBe('2025-10-26T01:16:00.000Z');
  });

  it('a day that goes on for a minute before its eve has ended is still one working day', () => {
    // St John's, 2010-11-07: at 00:01 the clocks went back to 23:01 of the day before, a Saturday.
    const time = businessTime({ timeZone: 'America/St_Johns', workingDays: [7] });
    const sunday = at('2010-11-07T02:30Z');
    expect(time.isOpen(sunday)).toBe(true);
    expect(time.isOpen(sunday + MINUTE)).toBe(false);
    expect(time.addMinutes(sunday, 2)).toBe(sunday + 61 * MINUTE);
  });
});

/**
 * Whether clocks show working time, minute by minute, by another way than the library's: by texts,
 * from what they show and from the day before, whose nights reach over.
 */
function oracle(calendar: BusinessCalendar): (instant: number) => boolean {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: calendar.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => {
    const [, day, month, year, time = ''] =
      /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d:\d\d)$/.exec(format.format(instant)) ?? [];
    const date = `${year}-${month}-${day}`;
    const eve = iso(at(date) - 24 * HOUR).slice(0, 10);
    return (
      hoursOn(date, calendar).some(({ from, to }) => from <= time && (time < to || to <= from)) ||
      hoursOn(eve, calendar).some(({ from, to }) => to <= from && time < to)
    );
  };
}

function hoursOn(date: string, calendar: BusinessCalendar): readonly Hours[] {
  const { hours = { from: '00:00', to: '24:00' }, hoursByDay = {}, hoursByDate = {} } = calendar;
  const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
  const { workingDays = [1, 2, 3, 4, 5, ...Object.keys(hoursByDay).map(Number)] } = calendar;
  const ofDate = hoursByDate[date];
  if (ofDate !== undefined) return [ofDate].flat();
  const ofDay = hoursByDay[weekday];
  const isMadeUp = calendar.extraWorkingDays?.includes(date);
  if (isMadeUp && [ofDay ?? []].flat().length === 0) return [hours].flat();
  const isOff = !workingDays.includes(weekday) || calendar.holidays?.includes(date);
  return isOff && !isMadeUp ? [] : [ofDay ?? hours].flat();
}

/** Around days on which clocks of these zones change, and one on which none does. */
const DAYS = [
  '2025-03-30',
  '2025-10-26',
  '2025-03-09',
  '2025-11-02',
  '2025-04-06',
  '2025-10-05',
  '2025-09-28',
  '2025-04-25',
  '2018-11-04',
  '2018-02-18',
  '2010-11-07',
  '2010-03-14',
  '2011-12-30',
  '2025-06-15',
].map((date) => at(date));

const dates = fc.constantFrom(
  ...DAYS.flatMap((day) => [-1, 0, 1].map((by) => iso(day + by * 24 * HOUR).slice(0, 10))),
);

function clockAt(quarters: number): string {
  const count = quarters % 96;
  return `${String(Math.floor(count / 4)).padStart(2, '0')}:${String((count % 4) * 15).padStart(2, '0')}`;
}

/**
 * Blocks that begin from some quarter of an hour to midnight, and end before that quarter of the day
 * after: the last may be a night.
 */
function blocksFrom(begin: number): fc.Arbitrary<readonly Hours[]> {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 });
  return bounds
    .map((times) => {
      const sorted = times.toSorted((a, b) => a - b).map((time) => begin + time);
      return sorted.flatMap((from, at) => {
        const to = sorted[at + 1];
        if (at % 2 === 1 || to === undefined || from >= 96) return [];
        return [{ from: clockAt(from), to: clockAt(to) }];
      });
    })
    .filter((blocks) => blocks.length > 0);
}

/** All days begin at one quarter of an hour, so that no night reaches into the next day's blocks. */
const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .integer({ min: 0, max: 80 })
  .chain((begin) => {
    const blocks = blocksFrom(begin);
    const orNone = fc.oneof(blocks, fc.constant([]));
    const weekday = fc.constantFrom('1', '2', '3', '4', '5', '6', '7');
    return fc.record(
      {
        timeZone: fc.constantFrom(...ZONES),
        hours: fc.oneof(
          blocks,
          blocks.map(([block]) => block as Hours),
        ),
        workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        hoursByDay: fc.dictionary(weekday, orNone, { maxKeys: 3 }),
        hoursByDate: fc.dictionary(dates, orNone, { maxKeys: 4 }),
        holidays: fc.uniqueArray(dates),
        extraWorkingDays: fc.uniqueArray(dates),
      },
      { requiredKeys: ['timeZone', 'hours'] },
    );
  })
  .map(withoutContradictions)
  .filter((calendar) => [5, 6, 7, 8, 9, 10, 11].some((day) => isWorkedInAnyWeek(calendar, day)));

function withoutContradictions({ holidays, extraWorkingDays, ...calendar }: BusinessCalendar) {
  const { hoursByDate = {} } = calendar;
  const isFree = (date: string) => hoursByDate[date] === undefined;
  return {
    ...calendar,
    ...(holidays && { holidays: holidays.filter(isFree) }),
    ...(extraWorkingDays && {
      extraWorkingDays: extraWorkingDays.filter(
        (date) => isFree(date) && !holidays?.includes(date),
      ),
    }),
  };
}

/** On a day of May 2025, without what is said by date. */
function isWorkedInAnyWeek(calendar: BusinessCalendar, day: number): boolean {
  const { hoursByDate, holidays, extraWorkingDays, ...weekly } = calendar;
  return hoursOn(`2025-05-${String(day).padStart(2, '0')}`, weekly).length > 0;
}

const minutesAround = fc
  .tuple(fc.constantFrom(...DAYS), fc.integer({ min: -1500, max: 2900 }))
  .map(([day, minutes]) => day + minutes * MINUTE);

describe('in any zone, with any calendar, around changes of the clocks', () => {
  it('it is business time whenever the clocks show a working day and hour', () => {
    fc.assert(
      fc.property(calendars, minutesAround, (calendar, instant) => {
        expect(businessTime(calendar).isOpen(instant)).toBe(oracle(calendar)(instant));
      }),
      { numRuns: 500 },
    );
  });

  it('the minutes between two instants are those that the clocks show as working time', () => {
    fc.assert(
      fc.property(
        calendars,
        minutesAround,
        fc.integer({ min: 0, max: 2000 }),
        (calendar, start, minutes) => {
          const isOpen = oracle(calendar);
          let expected = 0;
          for (let minute = 0; minute < minutes; minute++) {
            if (isOpen(start + minute * MINUTE)) expected++;
          }
          const time = businessTime(calendar);
          expect(time.minutesBetween(start, start + minutes * MINUTE)).toBe(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('adding minutes leads to the first instant with so many minutes between', () => {
    const milliseconds = fc.integer({ min: 1, max: 20 * 24 * HOUR });
    fc.assert(
      fc.property(calendars, minutesAround, milliseconds, (calendar, start, added) => {
        const time = businessTime(calendar);
        const end = time.addMinutes(start, added / MINUTE);
        expect(time.millisecondsBetween(start, end)).toBe(added);
        expect(time.millisecondsBetween(start, end - 1)).toBe(added - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('the next opening is the first instant from then on at which people work', () => {
    fc.assert(
      fc.property(calendars, minutesAround, (calendar, instant) => {
        const time = businessTime(calendar);
        const next = time.nextOpening(instant);
        expect(next).toBeGreaterThanOrEqual(instant);
        expect(time.isOpen(next)).toBe(true);
        expect(time.millisecondsBetween(instant, next)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('time adds up, over years', () => {
    const instants = fc.integer({ min: at('1990-01-01'), max: at('2040-01-01') });
    fc.assert(
      fc.property(calendars, instants, instants, instants, (calendar, a, b, c) => {
        const { millisecondsBetween } = businessTime(calendar);
        expect(millisecondsBetween(a, b) + millisecondsBetween(b, c)).toBe(
          millisecondsBetween(a, c),
        );
      }),
      { numRuns: 15 },
    );
  });
});

const DAY_SHIFT = { from: '09:00', to: '17:00' };
const NIGHT = { from: '22:00', to: '06:00' };

describe('an invalid calendar', () => {
  function refusal(calendar: unknown): readonly unknown[] {
    try {
      businessTime(calendar as BusinessCalendar);
    } catch (error) {
      if (error instanceof PyramidError) return error.issues;
    }
    throw new Error('the calendar is not refused');
  }

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'calendar.timeZone', 'Mars/Olympus'],
    [{ timeZone: '+08:00' }, 'calendar.timeZone', '+08:00'],
    [{}, 'calendar.timeZone', undefined],
    [{ timeZone: 'UTC', hours: { from: '9:00', to: '17:00' } }, 'calendar.hours.from', '9:00'],
    [{ timeZone: 'UTC', hours: { from: '09:00', to: '24:01' } }, 'calendar.hours.to', '24:01'],
    [{ timeZone: 'UTC', hours: { from: '09:00' } }, 'calendar.hours.to', undefined],
    [{ timeZone: 'UTC', hours: { from: '09:00', to: '09:00' } }, 'calendar.hours.to', '09:00'],
    [{ timeZone: 'UTC', hours: { from: '24:00', to: '06:00' } }, 'calendar.hours.from', '24:00'],
    [{ timeZone: 'UTC', hours: [] }, 'calendar.hours', undefined],
    [{ timeZone: 'UTC', hours: 'always' }, 'calendar.hours', 'always'],
    [{ timeZone: 'UTC', hours: [{ from: '09:00' }] }, 'calendar.hours[0].to', undefined],
    [{ timeZone: 'UTC', hours: [{ from: '08:00', to: '08:00' }] }, 'calendar.hours[0].to', '08:00'],
    [
      { timeZone: 'UTC', hours: [DAY_SHIFT, { from: '16:59', to: '18:00' }] },
      'calendar.hours[1]',
      undefined,
    ],
    [
      { timeZone: 'UTC', hours: [DAY_SHIFT, { from: '22:00', to: '09:01' }] },
      'calendar.hours[0]',
      undefined,
    ],
    [
      { timeZone: 'UTC', hours: DAY_SHIFT, hoursByDay: { 2: { from: '18:00', to: '09:30' } } },
      'calendar.hours',
      undefined,
    ],
    [
      { timeZone: 'UTC', hoursByDay: { 3: [DAY_SHIFT, { from: '12:00', to: '13:00' }] } },
      'calendar.hoursByDay["3"][1]',
      undefined,
    ],
    [
      {
        timeZone: 'UTC',
        hours: NIGHT,
        hoursByDate: { '2025-06-11': { from: '05:00', to: '07:00' } },
      },
      'calendar.hoursByDate["2025-06-11"]',
      undefined,
    ],
    [{ timeZone: 'UTC', hoursByDay: { 8: DAY_SHIFT } }, 'calendar.hoursByDay["8"]', '8'],
    [
      { timeZone: 'UTC', hoursByDate: { '2025-02-30': DAY_SHIFT } },
      'calendar.hoursByDate["2025-02-30"]',
      '2025-02-30',
    ],
    [{ timeZone: 'UTC', workingDays: [1], hoursByDay: { 1: [] } }, 'calendar', undefined],
    [
      { timeZone: 'UTC', holidays: ['2025-10-11'], extraWorkingDays: ['2025-10-11'] },
      'calendar.extraWorkingDays[0]',
      '2025-10-11',
    ],
    [
      { timeZone: 'UTC', hoursByDate: { '2025-10-11': [] }, extraWorkingDays: ['2025-10-11'] },
      'calendar.extraWorkingDays[0]',
      '2025-10-11',
    ],
    [
      { timeZone: 'UTC', hoursByDate: { '2025-10-11': DAY_SHIFT }, holidays: ['2025-10-11'] },
      'calendar.hoursByDate["2025-10-11"]',
      '2025-10-11',
    ],
    [{ timeZone: 'UTC', customers: { C2: 'Chicago' } }, 'calendar.customers.C2', 'Chicago'],
    [
      { timeZone: 'UTC', calendars: { Oslo: { timeZone: 'UTC' } }, tiers: { A: 'oslo' } },
      'calendar.tiers.A',
      'oslo',
    ],
    [
      {
        timeZone: 'UTC',
        calendars: { Oslo: { timeZone: 'UTC', hours: { from: '25:00', to: '26:00' } } },
      },
      'calendar.calendars.Oslo.hours.from',
      '25:00',
    ],
    [{ timeZone: 'UTC', workingDays: [] }, 'calendar.workingDays', undefined],
    [{ timeZone: 'UTC', workingDays: [1, 0] }, 'calendar.workingDays[1]', '0'],
    [{ timeZone: 'UTC', workingDays: [1, 8] }, 'calendar.workingDays[1]', '8'],
    [{ timeZone: 'UTC', workingDays: [1.5] }, 'calendar.workingDays[0]', '1.5'],
    [{ timeZone: 'UTC', workingDays: [1, 1] }, 'calendar.workingDays[1]', '1'],
    [{ timeZone: 'UTC', holidays: ['2025-02-30'] }, 'calendar.holidays[0]', '2025-02-30'],
    [
      { timeZone: 'UTC', holidays: ['2025-02-28T10:00'] },
      'calendar.holidays[0]',
      '2025-02-28T10:00',
    ],
    [{ timeZone: 'UTC', holyday: [] }, 'calendar.holyday', 'holyday'],
  ])('%j is refused at its place', (calendar, path, received) => {
    const issues = refusal(calendar);
    expect(issues[0]).toMatchObject({ code: 'invalid-option', path });
    expect(issues[0]).toHaveProperty('expected');
    expect(issues[0]).toHaveProperty('expected');
    if (received !== undefined) expect(issues[0]).toMatchObject({ received });
  });

  it('is refused with each of its problems', () => {
    expect(refusal({ timeZone: 'x', workingDays: [9], holidays: ['never'] })).toHaveLength(3);
    expect(
      refusalOf(() => businessTime({ timeZone: 'UTC', hours: { from: '22:00', to: '22:00' } })),
    ).toContain(
      'calendar.hours.to: the block ends when it begins; ' +
        'expected a time other than 22:00; around the clock is 00:00 to 24:00, got "22:00". ' +
        'A block whose end is earlier than its beginning ends on the day after.',
    );
  });
});

describe('minutes to add', () => {
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('are not %s', (minutes) => {
    expect(refusalOf(() => businessTime().addMinutes(0, minutes))).toContain(
      'expected a number of minutes',
    );
  });

  it('do not lead beyond the year 9999', () => {
    const late = at('9999-12-01');
    const calendar = { timeZone: 'UTC', hours: { from: '09:00', to: '10:00' } };
    expect(refusalOf(() => businessTime().addMinutes(late, 45_000))).toContain(
      'beyond the year 9999',
    );
    expect(refusalOf(() => businessTime(calendar).addMinutes(late, 2000))).toContain(
      'beyond the year 9999',
    );
    expect(refusalOf(() => businessTime(calendar).addMinutes(0, 1e15))).toContain(
      'beyond the year 9999',
    );
  });
});

describe('the zone of the machine', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each([
    ['Pacific/Apia', -780],
    ['America/St_Johns', 210],
  ])('%s makes no difference', async (zone, offset) => {
    process.env['TZ'] = zone;
    vi.resetModules();
    expect(new Date('2025-01-15').getTimezoneOffset()).toBe(offset);
    const there = await import('../../../src/core/values/business-time');
    const { readInstant: readThere } = await import('../../../src/core/values/instant');
    const calendar = { timeZone: 'Europe/Berlin', holidays: ['2011-12-30'] };
    const start = readThere('2011-12-29T12:00', 'Europe/Berlin') ?? 0;
    expect(iso(start)).toBe('2011-12-29T11:00:00.000Z');
    const end = there.businessTime(calendar).addMinutes(start, 13 * 60);
    expect(iso(end)).toBe('2012-01-02T00:00:00.000Z');
  });
});
