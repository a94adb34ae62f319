import { describe, expect, it } from 'vitest';
import { countryHolidays } from '../../../src/holidays';
import { cli, workFolder } from '../../cli/running';

const folder = workFolder();

describe('countryHolidays', () => {
  it.each([
    ['DE', ['2025-12-25', '2025-12-26', '2026-01-01']],
    ['DE-BY', ['2025-12-25', '2025-12-26', '2026-01-01', '2026-01-06']],
    ['US', ['2025-12-25', '2026-01-01']],
  ])('gives the days of %s in a span, both ends in', async (country, expected) => {
    const days = await countryHolidays(country, { from: '2025-12-25', to: '2026-01-06' });
    expect(days.map(({ date }) => date)).toEqual(expected);
  });

  it('gives each day of a holiday of several', async () => {
    const days = await countryHolidays('CN', { from: '2025-10-01', to: '2025-10-01' });
    expect(days).toMatchObject([{ date: '2025-10-01', name: expect.any(String) }]);
  });

  it.each(['XX', 'DE-XX', 'de', 'DE-BY-A-1', '', 5])('refuses %j', async (country) => {
    const span = { from: '2025-01-01', to: '2025-12-31' } as const;
    await expect(countryHolidays(country as string, span)).rejects.toMatchObject({
      issues: [{ code: 'invalid-option', path: 'country' }],
    });
  });

  it('refuses what is no date', async () => {
    const span = { from: '2025-02-30', to: '2025-12-31' } as const;
    await expect(countryHolidays('DE', span)).rejects.toMatchObject({
      issues: [{ code: 'invalid-option', path: 'from' }],
    });
  });
});

describe('--holidays', () => {
  const visits = (...flags: string[]) =>
    cli(
      ...['visits', 'fixtures/sales.csv', '--window', '2025', '--as-of', '2025-12-31'],
      ...['--capacity', '3', '--format', 'json', '--quiet', ...flags],
    );
  const calendar = folder.write(
    'calendar.json',
    JSON.stringify({ timeZone: 'Europe/Berlin', extraWorkingDays: ['2026-01-06'] }),
  );

  it('plans no visit on a holiday, says which were taken, and leaves days of work alone', async () => {
    const { out, err } = await visits('--calendar', calendar, '--holidays', 'DE-BY');
    const dates = JSON.parse(out).schedule.days.map(({ date }: { date: string }) => date);
    expect(dates).not.toContain('2026-01-01');
    expect(dates).toContain('2026-01-06');
    expect(err).toMatch(/Holidays of DE-BY: 2024-01-01 .*2026-01-01 Neujahr.*2026-12-26/);
    expect(err).not.toContain('2026-01-06');
    const plain = JSON.parse((await visits('--calendar', calendar)).out);
    expect(plain.schedule.days.map(({ date }: { date: string }) => date)).toContain('2026-01-01');
  });

  it('needs a calendar, and a country that is known', async () => {
    const [none, other] = [
      await visits('--holidays', 'DE'),
      await visits('--calendar', calendar, '--holidays', 'XX'),
    ];
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('--calendar beside it')]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('--holidays')]);
  });
});
