import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/facts/facts';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { type ContactPlanOptions, planContacts } from '../../../src/core/treatments/plan-contacts';
import { workday } from '../../../src/core/treatments/workday';
import { toIcal } from '../../../src/output/formats/to-ical';
import { contactSentence } from '../../../src/output/words/sentences';
import { cli, workFolder } from '../../cli/running';

const pyramid = buildPyramid(
  [
    { customerId: 'ann, "best"; a\\b', revenue: 900, name: '安妮\nBEGIN:VEVENT', owner: 'Li' },
    { customerId: 'bob', revenue: 500 },
    { customerId: 'eve/1 2', revenue: 400 },
    { customerId: 'zed', revenue: 1 },
  ],
  {
    scheme: {
      cut: 'headcount',
      tiers: [
        { id: 'A', name: 'vip', share: '0.5' },
        { id: 'B', name: 'major', share: '0.25' },
        { id: 'D', name: 'small', share: '0.25' },
      ],
    },
  },
);

function planOn(asOf: string, options: ContactPlanOptions, contacts: readonly Contact[] = []) {
  return planContacts(workday(pyramid, { asOf, facts: { contacts } }), options);
}

/** As another library reads them. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      id: event.uid,
      date: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate,
      stamp: one.getFirstPropertyValue('dtstamp')?.toString(),
      tier: one.getFirstPropertyValue('categories'),
      description: event.description,
      summary: event.summary,
    };
  });
}

describe('visits as an iCalendar file', () => {
  const options = { horizonDays: 60, capacityPerDay: 1 };
  const contacts: Contact[] = [{ customerId: 'bob', date: '2025-12-10', kind: 'visit' }];

  it('are those of the schedule, as another library reads them', async () => {
    const plan = planOn('2025-12-31', options, contacts);
    const planned = (plan.schedule?.days ?? []).flatMap(({ date, visits }) =>
      visits.map((visit) => ({
        date,
        tier: visit.tier,
        description: contactSentence(visit),
        isDate: true,
        stamp: '2025-12-31T00:00:00Z',
      })),
    );
    expect(planned.length).toBeGreaterThan(4);
    const events = eventsOf(await toIcal(plan));
    expect(events).toMatchObject(planned);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { date, end } of events) {
      expect(Date.parse(end) - Date.parse(date)).toBe(86_400_000);
    }
    expect(events[0]?.summary).toContain('ann, "best"; a\\b · 安妮');
    expect(events[0]?.summary).toContain('Li');
  });

  it('are the same bytes every time, in lines of at most 75 bytes that end in CR LF', async () => {
    const text = await toIcal(planOn('2025-12-31', options, contacts));
    expect(await toIcal(planOn('2025-12-31', options, contacts))).toBe(text);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('keep their ids when they move to another day, so that a second import updates them', async () => {
    const before = eventsOf(await toIcal(planOn('2025-12-31', options, contacts)));
    const after = eventsOf(await toIcal(planOn('2026-01-02', options, contacts)));
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(after.map(({ date }) => date)).not.toEqual(before.map(({ date }) => date));
    const made = [...contacts, { customerId: 'bob', date: '2026-01-03', kind: 'visit' } as const];
    const later = eventsOf(await toIcal(planOn('2026-01-04', options, made)));
    const ofBob = later.filter(({ id }) => id.startsWith('bob'));
    expect(before.map(({ id }) => id)).not.toContain(ofBob[0]?.id);
  });

  it('without a schedule stand on their due date, overdue ones on the day itself', async () => {
    const old: Contact[] = [
      { customerId: 'bob', date: '2025-10-01', kind: 'visit' },
      { customerId: 'ann, "best"; a\\b', date: '2025-12-10', kind: 'visit' },
    ];
    const events = eventsOf(await toIcal(planOn('2025-12-31', { horizonDays: 20 }, old)));
    expect(events.map(({ date }) => date)).toContain('2026-01-09');
    expect(events.find(({ id }) => id.startsWith('bob'))?.date).toBe('2025-12-31');
  });

  it('speak Chinese', async () => {
    const text = await toIcal(planOn('2025-12-31', options), { language: 'zh' });
    expect(eventsOf(text)[1]?.summary).toBe('拜访 bob');
  });
});

describe('plan --format ics', () => {
  const folder = workFolder();
  const sales = folder.write(
    'sales.csv',
    'customer,date,revenue\nann,2025-03-01,900\nbob,2025-03-01,5\n',
  );
  const plan = (...flags: string[]) =>
    cli('plan', sales, '--window', '2025', '--as-of', '2025-12-31', '--format', 'ics', ...flags);

  it('writes the calendar', async () => {
    const { code, out } = await plan('--capacity', '1');
    expect(code).toBe(0);
    expect(eventsOf(out)).toMatchObject([{ date: '2025-12-31', tier: 'A' }]);
  });

  it('says how many visits fit no day', async () => {
    const { code, out, err } = await plan('--capacity', '0');
    expect(code).toBe(0);
    expect(eventsOf(out)).toEqual([]);
    expect(err).toContain('1 visit that is due does not fit the capacity');
  });

  it('plans the visits of an owner against its own capacity', async () => {
    const owned = folder.write(
      'owned.csv',
      'customer,date,revenue,owner\nann,2025-03-01,900,Li\nbob,2025-03-01,5,\n',
    );
    const flags = ['--window', '2025', '--as-of', '2025-12-31', '--capacity-of', 'Li=1'];
    const { out } = await cli('plan', owned, ...flags, '--format', 'ics');
    expect(eventsOf(out)).toHaveLength(1);
    const text = await cli('visits', owned, ...flags);
    expect(text.out).toContain(
      'Visits by owner\n  Li: 1 visit due; 1 planned; room for 1 a working day.',
    );
    const wrong = await cli('visits', owned, '--as-of', '2025-12-31', '--capacity-of', 'Li');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--capacity-of');
  });
});
