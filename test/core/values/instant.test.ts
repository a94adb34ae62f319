import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateKey } from '../../../src/core/values/calendar';
import { formatInstant, readInstant } from '../../../src/core/values/instant';
import { refusalOf } from '../../said';
import { ZONES } from './zones';

function read(input: string | Date, timeZone: string): string | undefined {
  const instant = readInstant(input, timeZone);
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

describe('readInstant', () => {
  it.each([
    ['2025-07-31T18:30Z', '2025-07-31T18:30:00.000Z'],
    ['2025-07-31 18:30:15 +08:00', '2025-07-31T10:30:15.000Z'],
    ['2025-07-31t18:30:15.1239-0330', '2025-07-31T22:00:15.123Z'],
    ['2025-01-01T00:30:00,5+14', '2024-12-31T10:30:00.500Z'],
    ['0050-03-01T00:00Z', '0050-03-01T00:00:00.000Z'],
  ])('takes %s for what its offset says, in any zone', (text, instant) => {
    expect(read(text, 'UTC')).toBe(instant);
    expect(read(text, 'Pacific/Apia')).toBe(instant);
  });

  it('takes a Date for its own instant', () => {
    const date = new Date('2025-07-31T18:30:00.001Z');
    expect(readInstant(date, 'Asia/Shanghai')).toBe(date.getTime());
  });

  it.each([
    ['2025-07-31T18:30', 'Asia/Shanghai', '2025-07-31T10:30:00.000Z'],
    ['2025-07-31 18:30:15.25', 'Asia/Kathmandu', '2025-07-31T12:45:15.250Z'],
    ['2025-01-15T12:00', 'Australia/Lord_Howe', '2025-01-15T01:00:00.000Z'],
    ['2025-07-15T12:00', 'Australia/Lord_Howe', '2025-07-15T01:30:00.000Z'],
    ['1900-01-01T00:00', 'Asia/Shanghai', '1899-12-31T15:54:17.000Z'],
  ])('reads %s without offset as clocks in %s show it', (text, zone, instant) => {
    expect(read(text, zone)).toBe(instant);
  });

  it.each([
    ['2025-10-26T02:30', 'Europe/Berlin', '2025-10-26T00:30:00.000Z'],
    ['2025-04-06T01:45', 'Australia/Lord_Howe', '2025-04-05T14:45:00.000Z'],
    ['2010-11-07T00:00:30', 'America/St_Johns', '2010-11-07T02:30:30.000Z'],
  ])('takes %s in %s, which clocks show twice, for the first time', (text, zone, instant) => {
    expect(read(text, zone)).toBe(instant);
  });

  it.each([
    ['2025-03-30T02:30', 'Europe/Berlin', '2025-03-30T01:30:00.000Z'],
    ['2025-10-05T02:15', 'Australia/Lord_Howe', '2025-10-04T15:45:00.000Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
  ])(
    'takes %s in %s, which clocks skip, for what a clock shows that was not put forward',
    (text, zone, instant) => {
      expect(read(text, zone)).toBe(instant);
    },
  );

  it.each([
    ['2025-07-31', 'UTC', '2025-07-31T00:00:00.000Z'],
    ['2025-07-31', 'America/New_York', '2025-07-31T04:00:00.000Z'],
    ['2024-02-29', 'Asia/Kolkata', '2024-02-28T18:30:00.000Z'],
    // No midnight: the clocks went from 24:00 to 01:00, or from 23:30 to 00:30.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['1919-03-31', 'America/Toronto', '1919-03-31T04:30:00.000Z'],
    // Midnight twice, and a date that Apia never had.
    ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('takes the date %s for the beginning of that day in %s', (text, zone, instant) => {
    expect(read(text, zone)).toBe(instant);
  });

  it.each([
    '',
    '2025',
    '2025-02-30',
    '2025-02-30T10:00',
    '2025-07-31T24:00',
    '2025-07-31T10',
    '2025-07-31T10:00+15:00',
    '2025-07-31T10:00 CET',
    '31.07.2025',
    ' 2025-07-31',
    '2025-07-31 ',
    '0000-12-31T10:00',
    '9999-12-31T23:00-01:00',
  ])('refuses %j', (text) => {
    expect(readInstant(text, 'UTC')).toBeUndefined();
  });

  it('refuses a Date that is none, or that no calendar date of four digits has', () => {
    expect(readInstant(new Date(Number.NaN), 'UTC')).toBeUndefined();
    expect(readInstant(new Date(8.64e15), 'Asia/Shanghai')).toBeUndefined();
    expect(readInstant(new Date('9999-12-31T20:00Z'), 'Asia/Shanghai')).toBeUndefined();
    expect(readInstant(new Date('9999-12-31T20:00Z'), 'UTC')).toBe(253402286400000);
  });

  it('refuses a zone that there is not', () => {
    expect(refusalOf(() => readInstant('2025-07-31', 'Mars/Olympus'))).toContain(
      'timeZone: not a time zone; expected an IANA name such as Asia/Shanghai or UTC, got "Mars/Olympus"',
    );
  });

  it('reads a text if and only if it has a calendar date, and agrees on which', () => {
    const part = fc.constantFrom('2025-03-30', '2024-02-29', '2025-02-29', '1999-12-31');
    const time = fc.constantFrom(
      '',
      'T',
      'T02:30',
      ' 23:59:60',
      't00:00:00.5',
      'T2:30',
      'T12:00:00.',
    );
    const offset = fc.constantFrom('', 'Z', ' z', '+08', '-0930', '+14:59', '+15:00', '+8');
    fc.assert(
      fc.property(part, time, offset, fc.constantFrom(...ZONES), (date, clock, ahead, zone) => {
        const text = date + clock + ahead;
        const instant = readInstant(text, zone);
        expect(instant === undefined).toBe(readDateKey(text, zone) === undefined);
        // A date that clocks skip has no instant of its own: Apia's is not among these.
        if (instant === undefined) return;
        expect(readDateKey(new Date(instant), zone)).toBe(readDateKey(text, zone));
      }),
    );
  });
});

describe('formatInstant', () => {
  it.each([
    ['UTC', '2025-07-31T10:30:00Z'],
    ['Asia/Shanghai', '2025-07-31T18:30:00+08:00'],
    ['America/St_Johns', '2025-07-31T08:00:00-02:30'],
    ['Europe/London', '2025-07-31T11:30:00+01:00'],
    ['Africa/Abidjan', '2025-07-31T10:30:00+00:00'],
  ])('shows what clocks in %s show: %s', (zone, text) => {
    expect(formatInstant(Date.UTC(2025, 6, 31, 10, 30), zone)).toBe(text);
  });

  it('shows thousandths where there are any', () => {
    expect(formatInstant(Date.UTC(2025, 6, 31, 10, 30, 5, 40), 'UTC')).toBe(
      '2025-07-31T10:30:05.040Z',
    );
  });

  it('gives UTC where the offset has seconds, which no timestamp can write', () => {
    expect(formatInstant(Date.UTC(1880, 0, 1), 'Asia/Shanghai')).toBe('1880-01-01T00:00:00Z');
  });

  it('reads back as the same instant in any zone', () => {
    const instants = fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        expect(readInstant(formatInstant(instant, zone), 'UTC')).toBe(instant);
      }),
    );
  });
});
