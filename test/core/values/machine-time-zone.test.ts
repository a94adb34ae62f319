import { afterEach, describe, expect, it, vi } from 'vitest';

const before = process.env['TZ'];

/** The modules as a program finds them that starts on a machine in this zone. */
async function startedIn(zone: string) {
  process.env['TZ'] = zone;
  vi.resetModules();
  return {
    ...(await import('../../../src/core/values/calendar')),
    ...(await import('../../../src/core/values/calendar')),
    ...(await import('../../../src/core/values/window-steps')),
    ...(await import('../../../src/core/values/window-text')),
    ...(await import('../../../src/core/pyramid/build-pyramid')),
  };
}

afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe.each([
  // Its offset in minutes proves that the machine is in the zone at all.
  ['America/Sao_Paulo', 180],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
  ['America/St_Johns', 210],
  ['Europe/Berlin', -60],
])('on a machine in %s', (zone, offset) => {
  it('dates and windows are the same as everywhere', async () => {
    const dates = await startedIn(zone);
    expect(new Date('2025-01-15').getTimezoneOffset()).toBe(offset);

    const instant = new Date('2025-07-31T23:30:00Z');
    expect(dates.readCalendarDate('2025-07-31', 'UTC')).toBe('2025-07-31');
    expect(dates.readCalendarDate('2025-07-31T23:30:00', 'UTC')).toBe('2025-07-31');
    expect(dates.readCalendarDate(instant, 'UTC')).toBe('2025-07-31');
    expect(dates.readCalendarDate(instant, 'Asia/Shanghai')).toBe('2025-08-01');
    expect(dates.readCalendarDate('2025-08-01T00:30:00+08:00', 'UTC')).toBe('2025-07-31');
    // Midnights that these zones do not have: summer time began, Apia crossed the date line.
    expect(dates.plusDays('2018-11-03', 1)).toBe('2018-11-04');
    expect(dates.plusDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(dates.daysBetween('2011-12-29', '2012-01-01')).toBe(3);
    expect(dates.plusMonths('2018-10-04', 1)).toBe('2018-11-04');
    expect(dates.parseByFormat('11/4/18', 'M/d/yy')).toBe('2018-11-04');
    expect(dates.parseByFormat('30/12/2011', 'dd/MM/yyyy')).toBe('2011-12-30');
    expect(dates.parseByFormat('1/1/49', 'M/d/yy')).toBe('2049-01-01');
    expect(dates.parseByFormat('1/1/50', 'M/d/yy')).toBe('1950-01-01');
    expect(dates.formatProblem('dd-MMM-yy')).toBeUndefined();
    expect(dates.excelSerialDate('45658.75')).toBe('2025-01-01');

    const quarter = dates.parseWindow('2025-Q3');
    expect([quarter.start, quarter.end]).toEqual(['2025-07-01', '2025-10-01']);
    expect(dates.previousWindow(quarter)).toMatchObject({ text: '2025-Q2', start: '2025-04-01' });
  });

  it('a pyramid has the same customers', async () => {
    const { buildPyramid } = await startedIn(zone);
    const rows = [
      { customerId: 'in', date: new Date('2025-07-01T00:00:00Z'), revenue: 2 },
      { customerId: 'in', date: '2025-09-30', revenue: 1 },
      { customerId: 'out', date: new Date('2025-06-30T23:59:59Z'), revenue: 9 },
      { customerId: 'out', date: '2025-10-01T00:00:00Z', revenue: 9 },
    ];
    const { customers } = buildPyramid(rows, { window: '2025-Q3' });
    expect(customers).toMatchObject([
      { customerId: 'in', value: '3', firstDate: '2025-07-01', lastDate: '2025-09-30' },
    ]);
  });
});
