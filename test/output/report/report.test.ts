import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { planDay } from '../../../src/core/treatments/plan-day';
import { workday } from '../../../src/core/treatments/workday';
import { toText } from '../../../src/output/formats/to-text';
import { makeReport } from '../../../src/output/report/make-report';
import { reportPage } from '../../../src/output/report/report';
import { reportHtml } from '../../../src/output/report/report-html';

const HOSTILE = '</script><img src=x onerror=alert(1)>\u202e"\'&';

const rows = Array.from({ length: 450 }, (_, at) => [
  { customerId: `old-${at}`, date: '2024-03-01', revenue: 9000 - at },
  { customerId: `c-${at}`, name: `${HOSTILE} ${at}`, date: '2025-03-01', revenue: 9000 - at },
]).flat();
const pyramid = buildPyramid(rows, { window: '2025', orders: true });
const migrations = traceMigrations(buildPyramid(rows, { window: '2024', orders: true }), pyramid);
const plan = planDay(workday(pyramid, { asOf: '2025-12-31' }), { hours: 8 });
const given = { pyramid, migrations, plan, policies: defaultPolicies, version: 'x 1' };

describe('a report', () => {
  it('says first what is to be known, in both languages', () => {
    expect(makeReport(given).headline).toBe(
      '5 customers bring 1.1% of revenue; 5 of the 5 A (VIP) customers of 2024 fell out, 44,990 less.',
    );
    expect(makeReport(given, { language: 'zh' }).headline).toBe(
      '5 位客户贡献了销售额的 1.1%；2024 年的 5 位A级（VIP客户）中有 5 位退出该级，合计减少 44,990。',
    );
  });

  it('has a section of what is known, and none of what is not', () => {
    const names = (report: ReturnType<typeof makeReport>) =>
      report.sections.map(({ name }) => name);
    expect(names(makeReport(given))).toEqual(
      'best charts tiers moved work customers account reading computed'.split(' '),
    );
    expect(names(makeReport({ pyramid }))).toEqual(
      'best charts tiers customers account reading computed'.split(' '),
    );
  });

  it('is a page for text too', () => {
    const text = toText(reportPage(makeReport(given)));
    expect(text).toContain('The account of every row and amount');
    expect(text).toContain('left A (VIP)');
  });

  it('of nobody says so', async () => {
    const report = makeReport({ pyramid: buildPyramid([]) });
    expect(report.headline).toBe('No customer is ranked, so nobody can change tier.');
    expect(await reportHtml(report)).toContain('<h1>');
  });
});

describe('its file', () => {
  const html = reportHtml(makeReport(given), { draw: ({ name }) => `<svg>${name}</svg>` });

  it('names its style and script by their digests, and allows no others', async () => {
    const page = await html;
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    for (const [tag, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
      const digest = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${digest}'`);
    }
    expect(policy).toMatch(/^default-src 'none'; /);
  });

  it('has nothing in it that its policy would bar', async () => {
    const page = await html;
    expect(page).not.toMatch(/ style="| on\w+="|javascript:|https?:\/\//);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('shows text as text, whatever it holds', async () => {
    const page = await html;
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page).toContain(
      '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;\\u{202e}&quot;&#39;&amp; 0',
    );
  });

  it('holds every customer once, those beyond the first 200 where no script finds them as text', async () => {
    const [, list = ''] = (await html).split('<section id="customers"');
    const [own = ''] = list.split('</section>');
    const [shown = '', rest = ''] = own.split('<noscript>');
    const rowsIn = (text: string) => text.match(/^<tr><th scope="row"/gm)?.length;
    expect([rowsIn(shown), rowsIn(rest)]).toEqual([200, 250]);
  });

  it('shows the figures of its pictures where nothing draws', async () => {
    expect(await html).toContain('<svg>pyramid</svg>');
    const plain = await reportHtml(makeReport({ pyramid }));
    expect(plain).not.toContain('<figure>');
    expect(plain).toMatch(/<caption id="charts-0-caption">[^<]+<\/caption>/);
  });

  it('is the same for the same report', async () => {
    const again = reportHtml(makeReport(given), { draw: ({ name }) => `<svg>${name}</svg>` });
    expect(await again).toBe(await html);
  });
});
