import { existsSync, mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path } = workFolder();
const HEAD = 'customer,date,sales\n';

/** What makes input unusable, with a piece of the message that names it. */
const UNUSABLE: readonly (readonly [
  what: string,
  content: string,
  says: readonly string[],
  flags?: readonly string[],
])[] = [
  ['a ragged row', `${HEAD}ann,2025-01-01,5\nbob,2025-01-02\n`, ['line 3', 'expected 3', 'got']],
  ['an unterminated quote', `${HEAD}ann,2025-01-01,5\n"bob,2025-01-02,7\n`, ['line 3', 'quote']],
  ['text after a closing quote', `${HEAD}"ann"x,2025-01-01,5\n`, ['line 2', 'quote']],
  ['a blank id', `${HEAD} ,2025-01-01,5\n`, ['line 2', 'column "customer"', 'blank']],
  ['an impossible date', `${HEAD}ann,2025-02-30,5\n`, ['line 2', 'column "date"', '"2025-02-30"']],
  [
    'an amount with two points',
    `${HEAD}ann,2025-01-01,12.3.4\n`,
    ['line 2', 'column "sales"', '"12.3.4"'],
  ],
  ['a blank amount', `${HEAD}ann,2025-01-01,\n`, ['line 2', 'column "sales"', 'missing']],
  [
    'an amount that may be twelve or twelve thousand',
    `${HEAD}ann,2025-01-01,12.500\n`,
    ['line 2', '"12.500"', '12.500 (decimals) or 12500', '--decimal-point or --decimal-comma'],
  ],
  [
    'amounts that contradict each other, also where bad rows are set aside',
    `${HEAD}ann,2025-01-01,"1,234.50"\nbob,2025-01-02,"12,5"\n`,
    ['"1,234.50" in line 2', '"12,5" in line 3', '--decimal-point or --decimal-comma'],
    ['--on-error', 'skip'],
  ],
  [
    'two currencies in a column',
    'customer,sales,currency\nann,5,EUR\nbob,7,USD\n',
    ['EUR in 1 row', 'USD in 1 row'],
  ],
  ['two currency signs', 'customer,sales\nann,€5\nbob,$7\n', ['EUR in line 2', '$ in line 3']],
  [
    'basis profit without profit or cost',
    `${HEAD}ann,2025-01-01,5\n`,
    ['profit', '"customer"', '"sales"'],
    ['--basis', 'profit'],
  ],
  ['an unknown basis', `${HEAD}ann,2025-01-01,5\n`, ['"points"', '"sales"'], ['--basis', 'points']],
  ['an empty file', '', ['nothing in it']],
  ['a file with only a heading', HEAD, ['no row below']],
  [
    'a window without transactions',
    `${HEAD}ann,2025-01-01,5\n`,
    ['2024-01-01 to 2024-12-31', '2025-01-01'],
    ['--window', '2024'],
  ],
  [
    'no column of customers',
    'date,sales\n2025-01-01,5\n',
    ['customer', '"date", "sales"', '--columns'],
  ],
  [
    'two columns of customers',
    'Customer ID,Account ID,Sales\nann,a,5\nann,b,5\n',
    ['"Customer ID"', '"Account ID"', '--columns'],
  ],
  [
    'a column that is not there',
    `${HEAD}ann,2025-01-01,5\n`,
    ['"Umsatz"', '"sales"'],
    ['--columns', 'revenue=Umsatz'],
  ],
  [
    'days and months that cannot be told apart',
    'customer,date,sales\nann,01/02/2025,5\n',
    ['01/02/2025', '--date-format'],
    ['--window', '2025'],
  ],
  ['no dates for a window', 'customer,sales\nann,5\n', ['date'], ['--window', '2025']],
  [
    'a total of nothing, cut by value',
    'customer,sales\nann,5\nbob,-5\n',
    ['worth nothing together'],
    ['--scheme', 'BY-VALUE'],
  ],
];

describe('input that cannot be used ends with exit code 2 and one clear message', () => {
  const byValue = write(
    'by-value.json',
    '{"cut":"value","tiers":[{"id":"A","name":"a","share":1}]}',
  );

  const cases = UNUSABLE.map(([what, content, says, flags = []]) => ({
    what,
    content,
    says,
    flags,
  }));

  it.each(cases)('$what', async ({ what, content, says, flags }) => {
    const file = write('sales.csv', content);
    const args = flags.map((flag) => (flag === 'BY-VALUE' ? byValue : flag));
    const { code, out, err } = await cli('tier', file, ...args);
    for (const piece of says) expect(err, what).toContain(piece);
    expect(err).toMatch(/^customer-pyramid: /);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('everybody on the roster, without one', async () => {
    const file = write('sales.csv', `${HEAD}ann,2025-01-01,5\n`);
    const { code, err } = await cli('tier', file, '--population', 'roster');
    expect(err).toContain('--roster');
    expect(code).toBe(2);
  });

  it('a missing file', async () => {
    const { code, err } = await cli('tier', path('nowhere.csv'));
    expect(code).toBe(2);
    expect(err.match(/nowhere\.csv/g)).toHaveLength(1);
  });

  it('an output that cannot be written, and nothing is left behind', async () => {
    const file = write('sales.csv', `${HEAD}ann,2025-01-01,5\n`);
    const { code, err } = await cli('tier', file, '--out', path('no/such/folder/tiers.csv'));
    expect(code).toBe(2);
    expect(err).toContain('tiers.csv');
    expect(existsSync(path('no'))).toBe(false);
  });

  it('an output that is a folder', async () => {
    const file = write('sales.csv', `${HEAD}ann,2025-01-01,5\n`);
    mkdirSync(path('folder'), { recursive: true });
    const { code, err } = await cli('tier', file, '--out', path('folder'));
    expect(code).toBe(2);
    expect(err).toContain('folder');
  });

  it('bytes that are not what they are said to be', async () => {
    const latin = write('latin.csv', Buffer.from('customer,sales\nM\xfcller,5\n', 'latin1'));
    const { code, err } = await cli('tier', latin);
    expect(code).toBe(2);
    expect(err).toContain('--encoding');
    expect((await cli('tier', latin, '--encoding', 'windows-1252')).out).toContain('Müller,A');
  });

  it('a customer that is not there is answered with those that resemble it', async () => {
    const file = write('sales.csv', `${HEAD}C-7,2025-01-01,5\n`);
    const { code, err } = await cli('explain', file, 'c-7');
    expect(code).toBe(2);
    expect(err).toContain('"C-7"');
  });
});

describe('wrong usage ends with exit code 2 and says what would be right', () => {
  it.each([
    ['no command', [], 'Usage'],
    ['an unknown command', ['rank'], "unknown command 'rank'"],
    ['no file', ['tier'], "missing required argument 'file'"],
    ['an unknown flag', ['tier', 'x.csv', '--fast'], "unknown option '--fast'"],
    ['an unknown choice', ['tier', 'x.csv', '--ties', 'coin'], 'split, promote, demote'],
    ['a window that is none', ['tier', 'x.csv', '--window', 'soon'], '2025-Q3'],
    ['a month that is none', ['tier', 'x.csv', '--fiscal-year-start', '13'], '1 to 12'],
    ['a zone that is none', ['tier', 'x.csv', '--time-zone', 'Mars/Base'], 'Mars/Base'],
    [
      'a role that is none',
      ['tier', 'x.csv', '--columns', 'who=Name'],
      'customer, date, order, revenue',
    ],
  ])('%s', async (_what, args, says) => {
    const { code, err } = await cli(...args);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });

  it('--debug shows where an error arose', async () => {
    const { err } = await cli('tier', path('nowhere.csv'), '--debug');
    expect(err).toMatch(/\n\s+at /);
  });

  it('--help and --version are no errors', async () => {
    expect(await cli('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    const { code, out } = await cli('tier', '--help');
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
  });
});
