import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cli, cliOnTerminal, workFolder } from './running';

const { path, write, read } = workFolder();
/** What writes to the clipboard, forges a line, starts a sequence of C1, turns the text around. */
const EVIL = ['\x1b]52;c;ZXZpbA==\x07', 'x\ny', '\u009b31m', '\u202Eabc', '\u2066d'];
/** Controls but for the line ends of the output itself, and marks that turn the direction. */
const RAW = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const DAY = ['--window', '2025', '--as-of', '2025-12-31'];

const rows = EVIL.flatMap((id, at) => [
  { customer: id, date: '2025-03-01', sales: 10 + at, region: `r${id}` },
  { customer: id, date: '2024-03-01', sales: 20 - at, region: `r${id}` },
]);
const sales = write('sales.json', JSON.stringify(rows));
const facts = (name: string, list: readonly object[]) => write(name, JSON.stringify(list));
const contacts = facts(
  'contacts.json',
  [...EVIL, 'stranger\x1b[2J'].map((customer) => ({ customer, date: '2025-12-01', kind: 'visit' })),
);
const complaints = facts(
  'complaints.json',
  EVIL.map((customer, at) => ({
    id: `${at}${customer}`,
    customer,
    opened: '2025-12-30T09:00:00Z',
  })),
);
const overrides = facts('overrides.json', [
  { customer: 'gone\x1b]52;c;eA==\x07', tier: 'A', reason: EVIL[0] },
  { customer: EVIL[1], tier: 'A', reason: 'line\nfeed' },
]);
const work = [...DAY, '--contacts', contacts, '--complaints', complaints];

describe('nothing that came from outside reaches the terminal as a control', () => {
  it.each<[string, readonly string[]]>([
    ['summary', ['summary', sales, '--overrides', overrides, '--as-of', '2025-12-31']],
    ['summary by group', ['summary', sales, '--group-by', 'region']],
    ...EVIL.map((id): [string, string[]] => ['explain', ['explain', sales, id]]),
    ['explain nobody', ['explain', sales, 'nobody\x1b[2J\nforged']],
    ['compare', ['compare', sales, '--window', '2025']],
    ['history', ['history', sales, '--windows', '2024,2025']],
    ['sensitivity', ['sensitivity', sales, '--window', '2025', '--cutoffs', '0.3']],
    ['two bases', ['summary', sales, '--basis', 'revenue,sales']],
    ['plan', ['plan', sales, ...work]],
    ['plan as CSV', ['plan', sales, ...work, '--format', 'csv', '--out', path('today')]],
    ['visits', ['visits', sales, ...work]],
    ['complaints', ['complaints', sales, ...work]],
    ['risks', ['risks', sales, ...work]],
    ...EVIL.map((id): [string, string[]] => ['file', ['file', sales, id, ...work]]),
    ['an unknown command', ['\x1b[31mrank\nx']],
    ['an unknown option', ['tier', sales, '--fast\x1b[31m\n\u202e']],
    ['an unknown choice', ['tier', sales, '--ties', 'x\x1b[31m\n\u009b']],
    ['a file that is not there', ['tier', path('no\x1b[31m\n\u202ewhere.csv')]],
    ['an output that cannot be', ['tier', sales, '--out', path('no\x1b\nx/y.csv')]],
    ['a window that is none', ['tier', sales, '--window', 'x\x1b\n\u0085']],
  ])('%s', async (_what, args) => {
    for (const language of ['en', 'zh']) {
      const { out, err } = await cli(...args, '--lang', language);
      expect(out).not.toMatch(RAW);
      expect(err).not.toMatch(RAW);
      expect(out + err).not.toMatch(/^(?:forged|y\b)/m);
    }
  });

  it('a currency, a heading, a rejected cell and a row of other width', async () => {
    const currencies = write(
      'c.csv',
      'customer,sales,currency\nann,5,"E\x1b[31m\u009bR"\nbob,7,USD\n',
    );
    const heading = write('h.csv', 'cust\x1b[31mx,sa\u202eles\nann,5\n');
    const cells = write('r.csv', 'customer,sales\nann,5\nbob,"1\x1b[2J.2"\ncid,"\u009b"\n');
    for (const args of [[currencies], [heading], [cells, '--on-error', 'skip'], [cells]]) {
      const { err } = await cli('summary', ...args);
      expect(err).not.toBe('');
      expect(err).not.toMatch(RAW);
    }
  });

  it('programs get every character as it is', async () => {
    const csv = await cli('tier', sales);
    const json = JSON.parse((await cli('tier', sales, '--format', 'json')).out);
    for (const id of EVIL) {
      expect(csv.out).toContain(id);
      expect(json.map((row: { customer_id: string }) => row.customer_id)).toContain(id);
    }
  });
});

describe('--lang zh', () => {
  it.each<[string, readonly string[]]>([
    ['an unknown option', ['tier', sales, '--fast']],
    ['an unknown command', ['rank']],
    ['no file', ['tier']],
    ['no value', ['tier', sales, '--window']],
    ['no windows', ['history', sales]],
    ['flags in conflict', ['tier', sales, '--group-by', 'x', '--whole']],
    ['too many arguments', ['tier', sales, 'more']],
    ['a choice that is none', ['tier', sales, '--ties', 'coin']],
    ['a month that is none', ['tier', sales, '--fiscal-year-start', '13']],
    ['a number that is none', ['tier', sales, '--grace', 'x']],
    ['minutes that are none', ['complaints', sales, ...DAY, '--handling-minutes', 'x']],
    ['days that are none', ['sensitivity', sales, '--days', 'x']],
    ['buffer alone', ['tier', sales, '--buffer', '0.1']],
    ['currency alone', ['tier', sales, '--currency', 'EUR']],
    ['a missing file', ['tier', path('nowhere.csv')]],
    ['nothing in the window', ['tier', sales, '--window', '1999']],
    ['all dates compared', ['compare', sales]],
    ['all dates shifted', ['sensitivity', sales, '--days', '7']],
    ['lists on standard output', ['plan', sales, ...DAY, '--format', 'csv']],
    [
      'overrides that change nothing',
      ['tier', sales, '--as-of', '2025-12-31', '--overrides', overrides],
    ],
    ['facts about strangers', ['visits', sales, ...work, '--format', 'csv']],
  ])('says %s in Chinese', async (_what, args) => {
    const { err } = await cli(...args, '--lang', 'zh');
    expect(err).toMatch(/[\u4e00-\u9fff]/);
    expect(err).not.toMatch(/\b(?:expected|got|cannot|missing|unknown option|the)\b/);
  });
});

describe('on a terminal', () => {
  it('CSV and JSON show controls too, and text has colour and its width', async () => {
    for (const format of ['csv', 'json', 'ndjson']) {
      const { out } = await cliOnTerminal('tier', sales, '--format', format);
      expect(out).not.toMatch(RAW);
      expect(out).toContain('\\u{9b}31m');
    }
    const plain = (await cli('summary', sales)).out;
    const coloured = (await cliOnTerminal('summary', sales)).out;
    expect(coloured).toContain('\x1b[');
    expect(plain).not.toContain('\x1b[');
    expect((await cliOnTerminal('summary', sales, '--no-color')).out).not.toContain('\x1b[');
    expect((await cli('summary', sales, '--color')).out).toContain('\x1b[');
    const lines = stripVTControlCharacters(coloured).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('every format', () => {
  const forms: Readonly<Record<string, RegExp>> = {
    text: /^\S/,
    csv: /^[a-z_]+(?:,[\w.-]+)+\n/,
    json: /^[[{]/,
    ndjson: /^\{.*\}\n/,
    markdown: /^(?:#|\|)|\n\|/,
    html: /^<!doctype html>\n<meta charset="utf-8">[\s\S]*<section/,
  };
  it.each([
    ['summary', ['summary', sales]],
    ['summary by group', ['summary', sales, '--group-by', 'region']],
    ['tier', ['tier', sales]],
    ['compare', ['compare', sales, '--window', '2025']],
    ['history', ['history', sales, '--windows', '2024,2025']],
    ['sensitivity', ['sensitivity', sales, '--window', '2025', '--cutoffs', '0.3']],
    ['policies', ['policies']],
    ['visits', ['visits', sales, ...work]],
    ['complaints', ['complaints', sales, ...work]],
  ])('of %s', async (_what, args) => {
    for (const [format, form] of Object.entries(forms)) {
      const { code, out } = await cli(...args, '--format', format);
      expect(code).toBe(0);
      expect(out, format).toMatch(form);
    }
  });
});

it('two bases tell and keep what was left out once', async () => {
  const bad = write('bad.csv', 'customer,sales,profit\nann,5,2\nbob,x,1\ncid,4,y\n');
  const rejects = ['--on-error', 'skip', '--rejects', path('both.csv')];
  const { code, err } = await cli('tier', bad, '--basis', 'revenue,profit', ...rejects);
  expect(code).toBe(0);
  expect(err.match(/left out/g)).toHaveLength(1);
  expect(read('both.csv').match(/^\d+,\d+,(?:sales|profit),/gm)).toHaveLength(2);
});

it('help is no wider than 80 columns, but for commands to copy', async () => {
  for (const command of ['tier', 'plan', 'policies', 'compare']) {
    const { out } = await cli('help', command);
    const lines = out.split('\n').filter((line) => !line.startsWith('  customer-pyramid '));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  }
});
