import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../../src/core/policies/default-policies';
import { buildPyramid } from '../../src/core/pyramid/build-pyramid';

import { planDay } from '../../src/core/treatments/plan-day';

import { workday } from '../../src/core/treatments/workday';
import { fromCsv } from '../../src/input/csv/from-csv';
import { loadFacts } from '../../src/node/load-facts';
import { threePolicies, threeTiers } from '../core/policies/three-tiers';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();
const SALES = 'fixtures/sales.csv';
const DAY = ['--window', '2025', '--as-of', '2025-12-31'];
const FACTS = [
  ...['--contacts', 'fixtures/contacts.csv', '--complaints', 'fixtures/complaints.csv'],
  ...['--receivables', 'fixtures/receivables.csv', '--events', 'fixtures/events.csv'],
  ...['--credit-limits', 'fixtures/credit-limits.csv'],
  ...['--satisfaction', 'fixtures/satisfaction.csv'],
];

/** Rows of a listing as objects, read back as any program would. */
async function rowsOf(csv: string): Promise<Record<string, string>[]> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** The same file with its rows the other way round. */
function reversed(name: string): string {
  const [heading, ...rows] = readFileSync(`fixtures/${name}`, 'utf8').trimEnd().split('\n');
  return write(name, `${[heading, ...rows.toReversed()].join('\n')}\n`);
}

describe('plan', () => {
  it('gives what the library gives, as JSON', async () => {
    const { code, out } = await cli('plan', SALES, ...DAY, ...FACTS, '--format', 'json');
    const rows = [...fromCsv(readFileSync(SALES))];
    const pyramid = buildPyramid(rows, { window: '2025', orders: true });
    const previous = buildPyramid(rows, { window: '2024', orders: true });
    const list = async <K extends Parameters<typeof loadFacts>[0]>(kind: K, name: string) =>
      (await loadFacts(kind, `fixtures/${name}.csv`)).facts;
    const contacts = await list('contacts', 'contacts');
    const complaints = await list('complaints', 'complaints');
    const facts = {
      ...{ contacts, complaints },
      receivables: await list('receivables', 'receivables'),
      creditLimits: await list('creditLimits', 'credit-limits'),
      events: await list('events', 'events'),
      satisfaction: await list('satisfaction', 'satisfaction'),
    };
    const expected = planDay(workday(pyramid, { asOf: '2025-12-31', facts, previous }));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('writes a folder with a CSV file for each list, a reason on every row', async () => {
    const out = ['--format', 'csv', '--out', path('today')];
    const csv = await cli('plan', SALES, ...DAY, ...FACTS, '--hours', '100', ...out);
    expect(csv).toMatchObject({ code: 0, out: '' });
    const json = await cli('plan', SALES, ...DAY, ...FACTS, '--hours', '100', '--format', 'json');
    const plan = JSON.parse(json.out);
    const ids = (list: readonly { customerId: string }[]) => list.map((one) => one.customerId);
    for (const [name, list] of [
      ['visits', plan.contacts.visits],
      ['contacts', plan.contacts.contacts],
      ['complaints', plan.complaints.queue],
      ['risks', plan.risks.signals],
    ]) {
      const rows = await rowsOf(read(`today/${name}.csv`));
      expect(rows.map((row) => row['customer_id'])).toEqual(ids(list));
      expect(rows.length).toBeGreaterThan(0);
      for (const { reason, customer_id } of rows) expect(reason).toContain(customer_id);
    }
    const effort = await rowsOf(read('today/effort.csv'));
    expect(effort.reduce((sum, row) => sum + Number(row['minutes']), 0)).toBe(6000);
  });

  it('prints the visits, the queue and the risks, a reason on each line, in both languages', async () => {
    const en = (await cli('plan', SALES, ...DAY, ...FACTS)).out;
    expect(en).toContain('owed every 30 days, and the last visit was on 2025-11-12');
    expect(en).toContain('  Place 1: complaint T-0047 of customer web-39820');
    expect(en).toContain('uses 118.0% of its credit limit');
    const zh = (await cli('plan', SALES, ...DAY, ...FACTS, '--lang', 'zh')).out;
    expect(zh).toContain('第 1 位：客户 web-39820');
    expect(zh).toContain('处理：00841');
    expect(zh).not.toMatch(/\b(?:visit|customer|complaint|tier|act|none)\b/i);
  });

  it('says "not known" of everything that was not given, never "fine"', async () => {
    const { out } = await cli('plan', SALES, ...DAY);
    expect(out).toContain('it is not known when the last visit was');
    expect(out).toContain('Not known: no list of complaints was given.');
    expect(out).toContain('Overdue receivables: not known');
    expect(out.replace('which is not to say fine', '')).not.toMatch(/\bfine\b/);
    const csv = await cli('complaints', SALES, ...DAY, '--format', 'csv');
    expect(csv.err).toContain('Not known: no list of complaints was given.');
    expect((await cli('risks', SALES, ...DAY, '--format', 'csv')).err).toContain('not known');
  });

  it('plans no more visits for a day than can be made, and names those that do not fit', async () => {
    const flags = ['--capacity', '1', '--horizon', '3'];
    const { out } = await cli('visits', SALES, ...DAY, ...FACTS, ...flags, '--format', 'csv');
    const planned = (await rowsOf(out)).map((row) => row['planned']);
    const days = planned.filter((day) => day !== '');
    expect(new Set(days).size).toBe(days.length);
    expect(planned).toContain('');
    expect((await cli('visits', SALES, ...DAY, ...FACTS, ...flags)).out).toContain(
      'Visits that do not fit\n  ',
    );
  });

  it('gives the same bytes for rows of sales and of facts in another order', async () => {
    const flipped = FACTS.map((word) =>
      word.startsWith('fixtures/') ? reversed(word.slice('fixtures/'.length)) : word,
    );
    for (const format of ['text', 'json']) {
      const { out } = await cli('plan', SALES, ...DAY, ...FACTS, '--format', format);
      const again = await cli(
        'plan',
        reversed('sales.csv'),
        ...DAY,
        ...flipped,
        '--format',
        format,
      );
      expect(again.out.length).toBeGreaterThan(1000);
      expect(lineless(again.out)).toBe(lineless(out));
    }
  });

  /** Facts apart say on which line of their file they stood. */
  function lineless(json: string): string {
    return json.replaceAll(/"line": \d+/g, '"line"');
  }

  it('works for policies of three tiers with other ids and names', async () => {
    const three = [
      ...['--scheme', write('three.json', JSON.stringify(threeTiers))],
      ...['--policies', write('policies.json', JSON.stringify(threePolicies()))],
    ];
    for (const command of ['plan', 'visits', 'complaints', 'risks']) {
      for (const format of ['text', 'json']) {
        const run = await cli(command, SALES, ...DAY, ...FACTS, ...three, '--format', format);
        expect(run, command).toMatchObject({ code: 0 });
        expect(run.out).toMatch(/gold/);
      }
    }
    const file = await cli('file', SALES, 'C-1799', ...DAY, ...FACTS, ...three);
    expect(file.out).toContain('gold');
    expect((await cli('policies', ...three)).code).toBe(0);
    const without = await cli('plan', SALES, ...DAY, ...three.slice(0, 2));
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err).toContain('--policies');
  });
});

describe('file', () => {
  it('shows one customer with its standing, dates due, signals and facts', async () => {
    const { out } = await cli('file', SALES, 'web-43645', ...DAY, ...FACTS);
    for (const piece of ['tier A (VIP)', '19 days overdue', 'INV-102327', 'T-0035']) {
      expect(out).toContain(piece);
    }
    const json = await cli('file', SALES, 'web-43645', ...DAY, ...FACTS, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ customerId: 'web-43645' });
    const zh = await cli('file', SALES, 'web-43645', ...DAY, ...FACTS, '--lang', 'zh');
    expect(zh.out).toContain('专属客户经理');
  });
});

describe('a plan that cannot be made ends with exit code 2, nothing printed, and says what to do', () => {
  it.each([
    ['no day', ['plan', SALES], ['--as-of', '2025-12-31']],
    ['hours that are none', ['plan', SALES, ...DAY, '--hours', 'many'], ['--hours', '"many"']],
    ['staff without a time', ['complaints', SALES, ...DAY, '--staff', '2'], ['--handling-minutes']],
    ['lists on standard output', ['plan', SALES, ...DAY, '--format', 'csv'], ['--out', 'folder']],
    ['a customer that is none', ['file', SALES, 'nobody', ...DAY], ['"nobody"']],
    ['standard input twice', ['visits', '-', ...DAY, '--contacts', '-'], ['read once']],
  ])('%s', async (_what, args, says) => {
    const { code, out, err } = await cli(...args);
    for (const piece of says) expect(err).toContain(piece);
    expect(err).not.toMatch(/\n\s+at |should not/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it.each([['plan'], ['visits'], ['complaints'], ['risks'], ['file', 'ann']])(
    '%s of a window in which nobody bought, though the one before may be empty',
    async (command, ...id) => {
      const sales = write('once.csv', 'customer,date,sales\nann,2025-03-01,5\n');
      const asOf = (day: string) => cli(command, sales, ...id, '--as-of', day);
      expect(await asOf('2025-12-31')).toMatchObject({ code: 0, err: '' });
      const { code, out, err } = await asOf('2030-12-31');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('no transaction lies in last-12-months');
    },
  );

  it('a folder whose name a file has', async () => {
    const out = write('taken', 'mine');
    const run = await cli('plan', SALES, ...DAY, '--format', 'csv', '--out', out);
    expect(run.err).toContain('there is a file of this name');
    expect(run.code).toBe(2);
    expect(read('taken')).toBe('mine');
    expect(existsSync('plan')).toBe(false);
  });

  it('a wrong policy file, with the path of what is wrong', async () => {
    const policies = structuredClone(defaultPolicies) as unknown as {
      policies: { complaints: { firstAnswerHours: unknown } }[];
    };
    const [, second] = policies.policies;
    if (second !== undefined) second.complaints.firstAnswerHours = 'soon';
    const file = write('wrong.json', JSON.stringify(policies));
    const { code, out, err } = await cli('plan', SALES, ...DAY, '--policies', file);
    expect(err).toContain(`${file}, policies[1].complaints.firstAnswerHours: `);
    expect(err).toContain('soon');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('policies --init', () => {
  it('prints policies with a $schema, which are accepted as they are', async () => {
    const file = path('init.json');
    expect((await cli('policies', '--init', '--out', file)).code).toBe(0);
    expect(JSON.parse(read('init.json'))).toHaveProperty('$schema');
    const plain = await cli('policies', '--format', 'json');
    expect((await cli('policies', '--policies', file, '--format', 'json')).out).toBe(plain.out);
    const planned = await cli('plan', SALES, ...DAY, ...FACTS);
    expect(await cli('plan', SALES, ...DAY, ...FACTS, '--policies', file)).toEqual(planned);
  });
});
