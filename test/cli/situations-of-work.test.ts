import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

/** Situations that users of such software have reported, of complaints and calendars. */
const SITUATIONS = resolve(import.meta.dirname, '../../../shared/cases/situations');

const folder = workFolder();

interface Id {
  readonly customerId: string;
}

async function complaintsOf(name: string, asOf: string, window: string, ...more: string[]) {
  const file = (one: string): string => join(SITUATIONS, name, one);
  const calendar = existsSync(file('calendar.json')) ? ['--calendar', file('calendar.json')] : [];
  const flags = ['--window', window, '--as-of', asOf, '--complaints', file('complaints.csv')];
  const all = ['complaints', file('sales.csv'), ...flags, ...calendar, ...more];
  const { code, out } = await cli(...all, '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe.skipIf(!existsSync(SITUATIONS))('situations of work', () => {
  it('two-shifts-a-day: the break does not count', async () => {
    const { queue } = await complaintsOf('two-shifts-a-day', '2025-09-05T12:15:00+02:00', '2025');
    expect(queue[0].firstAnswer.due).toBe('2025-09-05T13:30:00+02:00');
  });

  it('make-up-working-days: a Sunday made up for a holiday is worked', async () => {
    const asOf = '2025-09-27T09:00:00+08:00';
    const { queue } = await complaintsOf('make-up-working-days', asOf, '2025');
    expect(queue[0].firstAnswer.due).toBe('2025-09-28T09:30:00+08:00');
  });

  it('hours-or-days: hours of work by default, by the clock where the policy says so', async () => {
    const asOf = '2025-09-05T10:00:00+02:00';
    const { queue } = await complaintsOf('hours-or-days', asOf, '2025');
    expect(queue[0].resolution.due).toBe('2025-09-09T16:00:00+02:00');
    const text = (await cli('policies', '--init')).out;
    const byClock = text.replace(/"resolveHours": 24\b/, '"resolveHours": "24 clock h"');
    const own = folder.write('own.json', byClock);
    const clock = await complaintsOf('hours-or-days', asOf, '2025', '--policies', own);
    expect(clock.queue[0].resolution.due).toBe('2025-09-05T16:00:00+02:00');
    expect(clock.queue[0].firstAnswer.due).toBe('2025-09-04T17:00:00+02:00');
  });

  it('tier-of-today-judges-old-complaints: by the tier at the opening', async () => {
    const name = 'tier-of-today-judges-old-complaints';
    const { service, judged } = await complaintsOf(name, '2025-09-05T09:00:00Z', '2025');
    const [a, , , d] = service.tiers;
    expect(a).toMatchObject({ firstAnswer: { late: 1, inTime: 0 }, resolution: { late: 1 } });
    expect(d).toMatchObject({ firstAnswer: { late: 0, inTime: 1 }, resolution: { inTime: 1 } });
    expect(judged.atOpening).toBe(2);
  });

  it('waiting-for-the-customer: the clock stands still', async () => {
    const asOf = '2025-09-05T10:00:00Z';
    const { queue, waiting } = await complaintsOf('waiting-for-the-customer', asOf, '2025');
    expect(waiting).toMatchObject([{ id: 'T1', minutesLeft: 23 * 60 }]);
    expect(queue).toMatchObject([
      {
        id: 'T2',
        resolution: { due: '2025-09-07T09:00:00Z', minutesLeft: 47 * 60, breached: false },
      },
    ]);
  });

  it('closed-customers-still-due: no visit to one that the roster calls closed', async () => {
    const file = (one: string): string => join(SITUATIONS, 'closed-customers-still-due', one);
    const flags = ['--window', '2025', '--as-of', '2025-12-31', '--format', 'json'];
    const visits = async (...roster: string[]) => {
      const { out, err } = await cli('visits', file('sales.csv'), ...flags, ...roster);
      const plan = JSON.parse(out);
      return { err, closed: plan.closed, ids: plan.visits.map((one: Id) => one.customerId) };
    };
    const roster = ['--roster', file('roster.csv')];
    expect(await visits()).toMatchObject({ ids: ['N-1'], closed: [] });
    for (const rule of [[], ['--roster-except', 'status=closed']]) {
      const { ids, closed, err } = await visits(...roster, ...rule);
      expect({ ids, closed }).toEqual({ ids: [], closed: ['N-1'] });
      expect(err).toContain('1 of the 2 customers on the roster has closed');
    }
    expect((await visits(...roster, '--roster-except', 'status=gone')).ids).toEqual(['N-1']);
    const lone = await cli('visits', file('sales.csv'), ...flags, '--roster-except', 'status=gone');
    expect([lone.code, lone.err]).toMatchObject([2, expect.stringContaining('--roster beside it')]);
    const wrong = [...roster, '--roster-except', 'stand=gone'];
    const { code, err } = await cli('visits', file('sales.csv'), ...flags, ...wrong);
    expect([code, err]).toMatchObject([2, expect.stringContaining('--roster-except')]);
  });

  it('new-customer-annualised: judged by pace only once it has one, and where all rows are there', async () => {
    const sales = join(SITUATIONS, 'new-customer-annualised', 'sales.csv');
    const rising = async (file: string, ...day: string[]) => {
      const { out } = await cli('risks', file, ...day, '--format', 'json');
      const { signals, notKnown } = JSON.parse(out);
      const of = (list: readonly { signal: string }[]) =>
        list.filter(({ signal }) => signal === 'rising');
      return { found: of(signals), notKnown: of(notKnown) };
    };
    expect(await rising(sales, '--window', '2025', '--as-of', '2025-12-31')).toEqual({
      found: [],
      notKnown: [{ signal: 'rising', missing: 'previous', customers: 4 }],
    });
    // With the year before, more of the old customer, and a third purchase of the new one.
    const more = 'old,2024-03-01,6000\nold,2025-09-10,6000\nnew,2026-01-15,100\n';
    const longer = folder.write('longer.csv', `${readFileSync(sales, 'utf8').trim()}\n${more}`);
    expect(await rising(longer, '--as-of', '2026-01-10')).toMatchObject({
      found: [],
      notKnown: [{ missing: 'pace', customers: 4 }],
    });
    const { found } = await rising(longer, '--as-of', '2026-02-01');
    expect(found).toMatchObject([
      {
        customerId: 'new',
        tier: 'D',
        severity: 'watch',
        evidence: { days: 78, windowDays: 365, value: '10100', atPaceTier: 'A', tiers: 3 },
      },
    ]);
  });

  it('lapsed-vip-is-unknown: known, inactive, A before, in every list', async () => {
    const name = 'lapsed-vip-is-unknown';
    const { queue, unknown } = await complaintsOf(name, '2025-03-20T09:00:00Z', '2025-Q1');
    expect(unknown).toEqual([]);
    expect(queue).toMatchObject([
      { place: 1, id: 'T1', class: 1, standing: 'inactive', reason: { policyOf: 'A' } },
      { place: 2, id: 'T2', standing: 'D' },
    ]);
    expect(queue[0].resolution.due).toBe('2025-03-21T08:00:00Z');
    const sales = join(SITUATIONS, name, 'sales.csv');
    const day = ['--window', '2025-Q1', '--as-of', '2025-03-20', '--format', 'json'];
    const file = JSON.parse((await cli('file', sales, 'BIG', ...day)).out);
    expect(file).toMatchObject({ standing: 'inactive', history: [{ standing: 'A' }] });
    const risks = JSON.parse((await cli('risks', sales, ...day)).out);
    expect(
      risks.customers.find(({ customerId }: { customerId: string }) => customerId === 'BIG'),
    ).toMatchObject({
      tier: 'A',
      lapsed: true,
    });
  });
});
