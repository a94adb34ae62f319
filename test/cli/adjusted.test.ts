import { describe, expect, it } from 'vitest';
import { threeTiers } from '../core/policies/three-tiers';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();
const SALES = 'fixtures/sales.csv';
const Y2025 = [SALES, '--window', '2025', '--as-of', '2025-12-31'];

async function saved(name: string, ...flags: readonly string[]): Promise<string> {
  const whole = ['--whole', '--format', 'json', '--out', path(name)];
  expect((await cli('tier', SALES, '--window', '2024', ...flags, ...whole)).code).toBe(0);
  return path(name);
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await cli(...args);
  expect(err).not.toMatch(/\n\s+at |should not/);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

describe('--overrides', () => {
  const overrides = () =>
    write(
      'overrides.csv',
      'customer,tier,reason,until\nC-1888,A,key account,2026-06-30\n00814,A,old,2024-01-01\nnobody,A,gone,\n',
    );

  it('sets a tier by hand, beside the tier of its rank and the reason', async () => {
    const { code, out } = await cli('tier', ...Y2025, '--overrides', overrides());
    expect(code).toBe(0);
    expect(out).toMatch(/\nC-1888,A,vip,4,.*,B,override,key account,2026-06-30\n/);
    const whole = await cli(
      'tier',
      ...Y2025,
      '--overrides',
      overrides(),
      '--whole',
      '--format',
      'json',
    );
    expect(JSON.parse(whole.out).customers[3].adjustment).toMatchObject({ baseTier: 'B' });
    const explained = await cli(
      'explain',
      SALES,
      'C-1888',
      ...Y2025.slice(1),
      '--overrides',
      overrides(),
    );
    expect(explained.out).toContain('key account');
  });

  it.each([
    ['tier', []],
    ['tier', ['--group-by', 'region']],
    ['summary', []],
    ['compare', []],
    ['plan', []],
  ])('%s %j tells of those that change nothing', async (command, flags) => {
    const { code, err } = await cli(command, ...Y2025, ...flags, '--overrides', overrides());
    expect(code).toBe(0);
    expect(err).toContain(
      'Override of 00814 changes nothing: it has expired.\n' +
        'Override of nobody changes nothing: no such customer.\n',
    );
  });

  it('refuses a tier that the scheme does not have', async () => {
    const file = write('overrides.csv', 'customer,tier,reason\nC-1888,Z,key account\n');
    expect(await refused('tier', ...Y2025, '--overrides', file)).toContain('"Z"');
  });
});

describe('--previous with --buffer and --grace', () => {
  it('keeps tiers of a saved pyramid, and says of each which rule and since when', async () => {
    const flags = ['--previous', await saved('2024.json'), '--buffer', '0.2', '--grace', '1'];
    const { code, out } = await cli('tier', ...Y2025, ...flags);
    expect(code).toBe(0);
    const kept = out.split('\n').filter((line) => line.includes(',stability,'));
    expect(kept.length).toBeGreaterThan(0);
    for (const line of kept) expect(line).toMatch(/,stability,(?:buffer|grace),/);
    const json = await cli('tier', ...Y2025, ...flags, '--format', 'json');
    const rows: { adjusted_by: string | null }[] = JSON.parse(json.out);
    expect(rows.filter((row) => row.adjusted_by === 'stability')).toHaveLength(kept.length);
    expect((await cli('summary', ...Y2025, ...flags)).code).toBe(0);
  });

  it('keeps in a history what it keeps from a saved pyramid', async () => {
    const stable = ['--buffer', '0.2', '--grace', '1'];
    const previous = ['--previous', await saved('2024.json')];
    const once = await cli(
      'tier',
      SALES,
      '--window',
      '2025',
      ...previous,
      ...stable,
      '--format',
      'json',
    );
    const history = await cli(
      'history',
      SALES,
      '--windows',
      '2024,2025',
      ...stable,
      '--format',
      'csv',
    );
    const tiers = new Map(
      history.out.split('\n').map((line) => [line.split(',')[0], line.split(',')[3]]),
    );
    const rows: { customer_id: string; tier: string }[] = JSON.parse(once.out);
    expect(rows.length).toBe(300);
    for (const { customer_id, tier } of rows) expect(tiers.get(customer_id)).toBe(tier);
  });

  it('does the same for a scheme with other tiers, and refuses a pyramid of other tiers', async () => {
    const scheme = ['--scheme', write('three.json', JSON.stringify(threeTiers))];
    const stable = ['--previous', await saved('three-2024.json', ...scheme), '--buffer', '0.2'];
    expect((await cli('tier', ...Y2025, ...scheme, ...stable)).code).toBe(0);
    expect(await refused('tier', ...Y2025, ...stable)).toContain('the tiers are not those of');
  });

  it.each([
    [
      'another version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      '"version": 1',
    ],
    ['another document', () => '{"customers":[]}', 'not a saved pyramid'],
    ['half a file', (text: string) => text.slice(0, text.length / 2), 'not valid JSON'],
    ['an edited tier', (text: string) => text.replace('"tier":"D"', '"tier":"Z"'), 'customers['],
  ])('refuses %s, naming the file', async (_what, changed, says) => {
    await saved('2024.json');
    const file = write('changed.json', changed(read('2024.json')));
    const err = await refused('tier', ...Y2025, '--previous', file, '--buffer', '0.1');
    expect(err).toContain('changed.json');
    expect(err).toContain(says);
  });

  it.each([
    ['--buffer without a pyramid before', ['--buffer', '0.2'], '--previous'],
    ['--grace without a pyramid before', ['--grace', '1'], '--previous'],
    ['--max-fall without a pyramid before', ['--max-fall', '1'], '--previous'],
    ['--grace that is no number', ['--grace', 'two'], 'whole number'],
    ['--buffer that is no number', ['--buffer', 'wide', '--previous', 'x'], 'x'],
  ])('refuses %s', async (_what, flags, says) => {
    expect(await refused('tier', ...Y2025, ...flags)).toContain(says);
  });

  it('refuses a buffer beyond 1, naming the flag', async () => {
    const flags = ['--previous', await saved('2024.json'), '--buffer', '20'];
    expect(await refused('tier', ...Y2025, ...flags)).toMatch(/--buffer: .*from 0 to 1/);
  });

  it('refuses the pyramid itself as the one before', async () => {
    const flags = ['--previous', await saved('2025.json', '--window', '2025'), '--grace', '2'];
    expect(await refused('tier', ...Y2025, ...flags)).toMatch(/2025-01-01\.\.2025-12-31.*2025/);
  });

  it('lets nobody fall further than --max-fall, in a history too', async () => {
    const flags = ['--previous', await saved('2024.json'), '--max-fall', '0'];
    const { out } = await cli('tier', ...Y2025, ...flags);
    expect(out).toMatch(/,stability,max-fall,/);
    const windows = ['--windows', '2024,2025', '--max-fall', '1'];
    expect((await cli('history', SALES, ...windows)).code).toBe(0);
  });

  it('refuses a pyramid before without anything that says what to keep', async () => {
    const flags = ['--previous', await saved('2024.json')];
    expect(await refused('tier', ...Y2025, ...flags)).toContain('--buffer, --grace or --max-fall');
  });
});

describe('--parents', () => {
  const file = () => write('sales.csv', 'customer,sales\nann,10\nbob,20\ncid,15\n');

  it('rolls accounts up to their parents', async () => {
    const parents = write('parents.csv', 'customer,parent\nann,holding\nbob,holding\n');
    const { out } = await cli('tier', file(), '--parents', parents);
    expect(out).toContain('\nholding,A,vip,1,30,');
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    const { out: summary } = await cli('summary', file(), '--parents', parents, '--format', 'json');
    expect(JSON.parse(summary).summary.whole).toMatchObject({ customers: 2, value: '45' });
  });

  it('refuses accounts that are their own parents, naming the circle', async () => {
    const circle = write('circle.csv', 'customer,parent\nann,bob\nbob,ann\n');
    expect(await refused('tier', file(), '--parents', circle)).toContain('ann → bob → ann');
  });
});

describe('--rates', () => {
  const file = () =>
    write(
      'sales.csv',
      'customer,date,sales,currency\nann,2025-01-05,10,EUR\nbob,2025-02-05,0.1,USD\n',
    );
  const rates = () =>
    write('rates.csv', 'currency,rate,date\nUSD,0.0000000000000000001,2025-01-01\n');

  it('adds up several currencies exactly, and shows the rates in the control', async () => {
    const flags = ['--rates', rates(), '--currency', 'EUR'];
    const whole = await cli('tier', file(), ...flags, '--whole', '--format', 'json');
    const { summary, control, settings } = JSON.parse(whole.out);
    expect(summary.whole.value).toBe('10.00000000000000000001');
    expect(settings.currency).toBe('EUR');
    expect(control.rates).toEqual([
      { currency: 'EUR', rate: '1', from: null, rows: 1 },
      { currency: 'USD', rate: '0.0000000000000000001', from: '2025-01-01', rows: 1 },
    ]);
    for (const command of ['tier', 'summary']) {
      const { code, out } = await cli(command, file(), ...flags);
      expect(code).toBe(0);
      expect(out).toContain('ann');
    }
  });

  it('refuses several currencies without rates, and flags that say nothing alone', async () => {
    expect(await refused('tier', file())).toContain('EUR in 1 row');
    expect(await refused('tier', file(), '--rates', rates())).toContain('--currency');
    expect(await refused('tier', file(), '--currency', 'EUR')).toContain('--rates');
  });

  it('refuses an amount without a rate, naming the line and the currency', async () => {
    const err = await refused('tier', file(), '--rates', rates(), '--currency', 'CHF');
    expect(err).toContain('line 2, column "currency"');
    expect(err).toContain('"EUR"');
  });
});
