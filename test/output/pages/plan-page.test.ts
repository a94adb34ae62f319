import { beforeAll, describe, expect, it } from 'vitest';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { frontLineList } from '../../../src/core/treatments/front-line-list';
import { type DayPlan, planDay } from '../../../src/core/treatments/plan-day';
import { type Workday, workday } from '../../../src/core/treatments/workday';
import { loadPyramid } from '../../../src/node/load';
import { loadFacts } from '../../../src/node/load-facts';
import { textWidth } from '../../../src/output/words/text-width';
import { toText } from '../../../src/output/formats/to-text';
import { customerFilePage } from '../../../src/output/pages/customer-file-page';
import type { Page } from '../../../src/output/pages/page';
import {
  complaintsPage,
  contactsPage,
  effortPage,
  frontLinePage,
  planPage,
  risksPage,
} from '../../../src/output/pages/plan-page';

let day: Workday;
let plan: DayPlan;

beforeAll(async () => {
  const facts = async <K extends Parameters<typeof loadFacts>[0]>(kind: K, name: string) =>
    (await loadFacts(kind, `fixtures/${name}.csv`)).facts;
  const of = (window: string) => loadPyramid('fixtures/sales.csv', { window, orders: true });
  day = workday(await of('2025'), {
    asOf: '2025-12-31T09:00:00Z',
    previous: await of('2024'),
    calendar: { timeZone: 'Europe/Berlin', hours: { from: '09:00', to: '17:30' } },
    facts: {
      contacts: await facts('contacts', 'contacts'),
      complaints: await facts('complaints', 'complaints'),
      receivables: await facts('receivables', 'receivables'),
      creditLimits: await facts('creditLimits', 'credit-limits'),
      events: await facts('events', 'events'),
      satisfaction: await facts('satisfaction', 'satisfaction'),
    },
  });
  plan = planDay(day, {
    horizonDays: 14,
    capacityPerDay: 1,
    staff: 2,
    handlingMinutes: 20,
    hours: 400,
  });
});

const PAGES: Readonly<Record<string, (language: 'en' | 'zh') => Page>> = {
  plan: (language) => planPage(plan, { language, most: 3 }),
  visits: (language) => contactsPage(plan.contacts, { language, most: 3 }),
  complaints: (language) => complaintsPage(plan.complaints, { language, most: 5 }),
  risks: (language) => risksPage(plan.risks, { language, most: 20 }),
  effort: (language) => effortPage(plan.effort as NonNullable<DayPlan['effort']>, { language }),
  'front-line': (language) =>
    frontLinePage(frontLineList(day, ['00841', 'web-39820', 'nobody']), {
      date: day.date,
      language,
    }),
  'customer-file-of-a-day': (language) =>
    customerFilePage(customerFile(day, '00841'), { language }),
};

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(Object.entries(PAGES))('the page %s reads as it did', async (name, pageIn) => {
    const text = toText(pageIn(language));
    await expect(text).toMatchFileSnapshot(`./golden/${name}.${language}.txt`);
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});
