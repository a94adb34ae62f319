import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();
const SALES = ['fixtures/sales.csv', '--window', '2025', '--quiet'];
const FACTS = ['--as-of', '2025-12-31T09:00:00Z', '--complaints', 'fixtures/complaints.csv'];
const AGAINST = ['--against', 'last-year'];

const rules = write(
  'rules.json',
  `{
  "version": 1,
  "rules": [
    { "figure": "migrations.B.left.customers", "warn": "> 0", "fail": "> 2",
      "say": { "en": "Major customers fell out", "zh": "主要客户掉出等级" } },
    { "figure": "growth.whole.revenue", "fail": "< -10%" },
    { "figure": "concentration.largestShare", "warn": "> 10%" },
    { "figure": "complaints.service.tiers.A.overdue", "fail": "> 0",
      "say": { "en": "A VIP waits too long", "zh": "VIP客户投诉超时" } },
    { "figure": "concentration.gini", "fail": "> 0.9" }
  ]
}
`,
);
const ALL = ['check', ...SALES, ...AGAINST, ...FACTS, '--rules', rules];

describe('check', () => {
  it.each([
    ['en', 'text', 'txt'],
    ['zh', 'text', 'txt'],
    ['en', 'markdown', 'md'],
    ['zh', 'markdown', 'md'],
    ['en', 'junit', 'xml'],
    ['zh', 'junit', 'xml'],
    ['en', 'github', 'github'],
    ['zh', 'github', 'github'],
    ['en', 'csv', 'csv'],
  ])('in %s as %s reads as it did, twice, with exit code 1', async (lang, format, ending) => {
    const { code, out } = await cli(...ALL, '--lang', lang, '--format', format);
    expect(code).toBe(1);
    const text = out.replaceAll(rules, 'rules.json');
    await expect(text).toMatchFileSnapshot(`../check/golden/failing.${lang}.${ending}`);
    expect((await cli(...ALL, '--lang', lang, '--format', format)).out).toBe(out);
  });

  it('gives as JSON what was found, and every customer concerned', async () => {
    const { out } = await cli(...ALL, '--format', 'json');
    const { outcome, counts, rules } = JSON.parse(out);
    expect({ outcome, counts }).toEqual({
      outcome: 'failed',
      counts: { failed: 2, warned: 1, 'not-judged': 1, passed: 1 },
    });
    expect(rules[0].found).toBe(4);
    expect(
      rules[0].concerned.map(({ is }: { is: { customerId: string } }) => is.customerId),
    ).toEqual(['00831', 'K-9', 'C-1336', '00422']);
  });

  const one = (figure: string, fail: string) =>
    write(`${figure}.json`, JSON.stringify({ version: 1, rules: [{ figure, fail }] }));

  it('ends with 0 where all pass, with 2 where one cannot be judged', async () => {
    const passes = one('tiers.A.customers', '> 3');
    expect((await cli('check', ...SALES, '--rules', passes)).code).toBe(0);
    const unknown = await cli('check', ...SALES, '--rules', one('growth.whole.revenue', '< 0%'));
    expect(unknown.code).toBe(2);
    expect(unknown.out).toContain('--against');
  });

  it('refuses an address that is not there by its line, with the nearest', async () => {
    const { code, out, err } = await cli(
      'check',
      ...SALES,
      '--rules',
      one('tiers.A.custmers', '> 3'),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/line 1, rules\[0\]\.figure: .*tiers\.A\.customers/);
  });

  it('refuses a call without rules, and without a file', async () => {
    expect(await cli('check', ...SALES)).toMatchObject({ code: 2 });
    expect(await cli('check', '--rules', rules)).toMatchObject({ code: 2 });
    expect((await cli('check', ...SALES, '--ruls', rules)).err).toContain('--rules');
  });

  it('lists every figure with its address and value', async () => {
    const { code, out } = await cli(
      'check',
      ...SALES,
      ...AGAINST,
      ...FACTS,
      '--figures',
      '--format',
      'csv',
    );
    expect(code).toBe(0);
    for (const line of [
      'tiers.A.customers,3,count',
      'migrations.B.left.customers,4,count',
      'complaints.service.tiers.A.overdue,1,count',
      'control.rows.leftOut,0,count',
    ])
      expect(out).toContain(`\n${line}\n`);
    expect(out).toMatch(/\ngrowth\.whole\.revenue,0\.2156/);
  });
});

describe('check --init', () => {
  it('writes rules that can be checked as they stand, and never over a file', async () => {
    const place = path('first.json');
    expect(await cli('check', '--init', '--out', place)).toMatchObject({ code: 0 });
    expect(JSON.parse(read('first.json'))).toHaveProperty('$schema');
    const checked = await cli('check', ...SALES, ...AGAINST, '--rules', place);
    expect(checked).toMatchObject({ code: 0, err: '' });
    const again = await cli('check', '--init', '--out', place);
    expect(again.code).toBe(2);
    expect(again.err).toContain('not overwritten');
  });

  it('writes where --rules says, in the tiers of the scheme, and for facts that will be given', async () => {
    const place = path('more.json');
    const { err } = await cli(
      'check',
      '--init',
      '--rules',
      place,
      '--complaints',
      'fixtures/complaints.csv',
    );
    expect(existsSync(place)).toBe(true);
    expect(err).toContain('more.json');
    expect(read('more.json')).toContain('complaints.service.tiers.A.overdue');
    expect((await cli('check', ...SALES, ...AGAINST, ...FACTS, '--rules', place)).code).toBe(1);
  });
});

it('every command that reports does so as Markdown too', async () => {
  const { out } = await cli('help');
  const names = [...out.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name = '']) => name);
  // A chart is drawn, not said.
  const commands = names.filter((name) => name !== 'help' && name !== 'chart');
  expect(commands.length).toBeGreaterThan(12);
  for (const name of commands) {
    const help = (await cli(name, '--help')).out.replaceAll(/\s+/g, ' ');
    expect(
      `${name}: ${/choices: [^)]*/.exec(help.split('--format <name>')[1] ?? '')?.[0]}`,
    ).toContain('"markdown"');
  }
});
