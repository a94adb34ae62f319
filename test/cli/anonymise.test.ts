import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { path, read, write } = workFolder();

/** Whatever says who somebody is has this in it. */
const MARK = 'Zorro';

/** Two years of customers with names and owners, one row that cannot be read, one id in two spellings. */
const sales = write(
  'sales.csv',
  [
    'customer_id,name,owner,date,revenue,region',
    ...Array.from({ length: 24 }, (_, at) => [
      `${MARK}-${at},"${MARK} & Sons ${at}",${MARK} Li,2024-0${(at % 9) + 1}-03,${1000 - at * 30},east`,
      `${MARK}-${(at * 7) % 30},${MARK} Ltd ${(at * 7) % 30},${MARK} Wu,2025-0${(at % 9) + 1}-11,${400 + at * 25},west`,
    ]).flat(),
    `${MARK}-2 ,,,2025-02-02,5,`,
    `${MARK.toLowerCase()}-2,,,2025-02-02,5,`,
    `${MARK}-3,,,2025-02-02,${MARK} paid,`,
  ].join('\n'),
);
const facts = {
  contacts: `customer,date,kind,by\n${MARK}-0,2025-12-01,visit,${MARK} Li\n${MARK}-9999,2025-12-01,visit,x\n`,
  complaints: `id,customer,opened,owner\nT-${MARK},${MARK}-1,2025-12-30,${MARK} Wu\n`,
  receivables: `customer,invoice,due date,open amount\n${MARK}-2,INV-${MARK},2025-06-01,900\n`,
  'credit-limits': `customer,credit limit\n${MARK}-2,100\n`,
  events: `customer,date,kind,note\n${MARK}-7,2025-12-01,finance,${MARK} is said to be bankrupt\n`,
  satisfaction: `customer,date,stage\n${MARK}-7,2025-12-01,angry\n`,
};
const overrides = write(
  'overrides.csv',
  `customer,tier,reason\n${MARK}-5,B,cousin of ${MARK}\n${MARK}-77,A,nobody ${MARK}\n`,
);
const key = write('key', 'a key of more than sixteen bytes\n');

const ALWAYS = ['--anonymise', '--on-error', 'skip', '--overrides', overrides];
const YEAR = [...ALWAYS, '--window', '2025'];
const WORK = [
  ...[...YEAR, '--as-of', '2025-12-31', '--capacity', '2', '--hours', '40'],
  ...Object.entries(facts).flatMap(([kind, text]) => [`--${kind}`, write(`${kind}.csv`, text)]),
];

const CALLS: readonly (readonly string[])[] = [
  ...['csv', 'json', 'ndjson', 'text', 'markdown', 'html'].map((format) => [
    ...['tier', sales, ...YEAR, '--format', format],
  ]),
  ['tier', sales, ...YEAR, '--whole', '--format', 'json'],
  ['tier', sales, ...ALWAYS, '--window', 'all', '--basis', 'revenue', '--ids', 'fold'],
  ['tier', sales, '--anonymise', '--on-error', 'skip', '--group-by', 'region'],
  ...['text', 'csv', 'json', 'html'].map((format) => [
    'summary',
    sales,
    ...YEAR,
    '--format',
    format,
  ]),
  ['explain', sales, `${MARK}-0`, ...YEAR],
  ['explain', sales, `${MARK}-5`, ...YEAR, '--format', 'json'],
  ['compare', sales, ...YEAR],
  ['compare', sales, ...YEAR, '--format', 'csv'],
  ['history', sales, ...ALWAYS, '--windows', '2024,2025', '--format', 'csv'],
  ['sensitivity', sales, ...YEAR, '--format', 'csv'],
  ...['plan', 'visits', 'complaints', 'risks'].flatMap((list) => [
    [list, sales, ...WORK],
    [list, sales, ...WORK, '--format', 'json'],
  ]),
  ['file', sales, `${MARK}-7`, ...WORK],
  ['report', sales, ...WORK, '--against', '2024'],
  ['report', sales, ...WORK, '--against', '2024', '--lang', 'zh', '--format', 'markdown'],
];

describe('with --anonymise nobody is named', () => {
  it.each(CALLS)('%s, %#', async (...call) => {
    const { code, out, err } = await cli(...call);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    expect(out.length).toBeGreaterThan(60);
    expect(out.toLowerCase()).not.toContain(MARK.toLowerCase());
    expect(err.toLowerCase()).not.toContain(`${MARK.toLowerCase()}-`);
  });

  it('in a calendar and in the file of rejected rows', async () => {
    const rejects = path('rejects.csv');
    const { code, out } = await cli(
      ...['plan', sales, ...WORK, '--format', 'ics', '--rejects', rejects],
    );
    expect(code).toBe(0);
    expect(out + read('rejects.csv')).not.toContain(MARK);
    expect(read('rejects.csv')).toMatch(/x-[0-9a-f]{16}/);
  });

  it('and every figure is as it was', async () => {
    const figures = (csv: string) => csv.split('\n').map((line) => line.split(',').slice(2).join());
    const call = ['tier', sales, '--on-error', 'skip', '--window', '2025'];
    const plain = await cli(...call, '--columns', 'owner=');
    const hidden = await cli(...call, '--columns', 'owner=', '--anonymise');
    expect(figures(hidden.out)).toEqual(figures(plain.out));
  });
});

describe('the key', () => {
  const tier = ['tier', sales, ...YEAR];

  it('makes the same digests in every output, and again', async () => {
    const one = await cli(...tier, '--key-file', key);
    expect(await cli(...tier, '--key-file', key)).toEqual(one);
    const [, first = ''] = one.out.split('\n');
    const [id = ''] = first.split(',');
    const report = await cli('report', sales, ...WORK, '--key-file', key);
    expect(id).toMatch(/^c-[0-9a-f]{16}$/);
    expect(report.out).toContain(id);
    expect(report.out + one.out).not.toContain('a key of more than');
  });

  it('is another one each time unless it is given', async () => {
    expect((await cli(...tier)).out).not.toBe((await cli(...tier)).out);
  });

  it('is refused where it is short, or nothing is anonymised', async () => {
    const short = await cli(...tier, '--key-file', write('short', 'secret'));
    expect(short).toMatchObject({ code: 2, out: '' });
    expect(short.err).toContain('at least 16 bytes');
    expect(short.err).not.toContain('secret');
    const alone = await cli('tier', sales, '--on-error', 'skip', '--key-file', key);
    expect(alone).toMatchObject({ code: 2, out: '' });
    expect(alone.err).toContain('also --anonymise');
  });
});
