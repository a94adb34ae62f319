import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/core/issues/notices';
import { buildPyramidAsync } from '../../src/core/pyramid/build-pyramid';
import type { ReadingPlan } from '../../src/input/bytes/text-reader';
import { type LoadOptions, loadPyramid, loadRows } from '../../src/node/load';
import { lookAt } from '../../src/node/look';
import { workFolder } from '../cli/running';
import { said } from '../said';

const { path, write } = workFolder();
const HEAD = 'customer,date,sales\n';

/** Writes files of these names and gives their paths. */
function files(contents: Readonly<Record<string, string>>): string[] {
  return Object.entries(contents).map(([name, content]) => write(name, content));
}

const without = (text: string): string => text.replaceAll(path('x').slice(0, -1), '');

async function refusal(names: readonly string[], options: LoadOptions = {}): Promise<string> {
  try {
    await loadPyramid(names, options);
  } catch (error) {
    return without(said(error));
  }
  return 'not refused';
}

describe('several files', () => {
  it('are one pyramid, and their control adds up', async () => {
    const names = files({
      'q1.csv': `${HEAD}ann,2025-01-05,10\nbob,2025-02-01,1.50\n`,
      'q2.csv': `${HEAD}ann,2025-04-05,5\n,2025-04-06,7\n`,
    });
    const { customers, control, rejected } = await loadPyramid(names, { onError: 'skip' });
    expect(customers.map(({ customerId, value }) => [customerId, value])).toEqual([
      ['ann', '15'],
      ['bob', '1.5'],
    ]);
    expect(control.rows).toMatchObject({ read: 4, used: 3, rejected: 1 });
    expect(control.amounts['revenue']).toMatchObject({ read: '23.5', used: '16.5' });
    expect(rejected).toMatchObject([
      { row: 4, line: 3, file: path('q2.csv'), issues: [{ file: path('q2.csv'), line: 3 }] },
    ]);
  });

  it('may be meant by a pattern, in any order of names', async () => {
    const names = files({
      'm-1.csv': `${HEAD}ann,2025-01-05,10\n`,
      'm-2.csv': `${HEAD}bob,2025-01-05,20\n`,
    });
    const [pattern, forth, back] = [path('m-*.csv'), names, names.toReversed()];
    const { control: _, ...expected } = await loadPyramid(forth);
    for (const one of [pattern, [pattern], back]) {
      expect(await loadPyramid(one)).toMatchObject(expected);
    }
    const stream = await buildPyramidAsync(loadRows(pattern));
    expect(stream.customers).toEqual(expected.customers);
  });

  it('of one are as that one', async () => {
    const [name = ''] = files({ 'only.csv': `${HEAD}ann,2025-01-05,10\n,2025-01-06,1\n` });
    const options = { onError: 'skip' } as const;
    const one = await loadPyramid(name, options);
    expect(await loadPyramid([name], options)).toEqual(one);
    expect(await loadPyramid(path('onl?.csv'), options)).toEqual(one);
  });
});

describe('what one file proves holds for all of the same headings', () => {
  it('dates: rows wait for a later file that shows which number is the day', async () => {
    const names = files({
      'jan.csv': `${HEAD}ann,01/02/2025,10\n`,
      'mar.csv': `${HEAD}bob,27/03/2025,20\n`,
      'apr.csv': `${HEAD}bob,04/03/2025,1\n`,
    });
    const { customers } = await loadPyramid(names);
    expect(customers.find(({ customerId }) => customerId === 'ann')?.firstDate).toBe('2025-02-01');
    expect(customers[0]?.firstDate).toBe('2025-03-04');
  });

  it('dates that contradict each other are refused, naming both files and lines', async () => {
    const names = files({
      'day.csv': `${HEAD}ann,01/02/2025,10\nann,27/02/2025,10\n`,
      'month.csv': `${HEAD}bob,03/27/2025,20\n`,
    });
    const text = await refusal(names);
    expect(text).toContain('month.csv, line 2, column "date"');
    expect(text).toContain('"27/02/2025" in line 3 of day.csv is day first');
    expect(text).toContain('"03/27/2025" in line 2 of month.csv is month first');
  });

  it('dates that no file tells apart are a question about the file of the first', async () => {
    const names = files({
      'x.csv': `${HEAD}ann,2025-01-01,10\n`,
      'y.csv': `${HEAD}bob,03/04/2025,20\n`,
      'z.csv': 'Client,Sales\nbob,20\n',
    });
    expect(await refusal(names)).toContain('y.csv, line 2, column "date"');
  });

  it('signs of money', async () => {
    const names = files({
      'e.csv': `${HEAD}a,2025-01-01,€5\n`,
      'd.csv': `${HEAD}a,2025-01-01,$5\n`,
    });
    expect(await refusal(names)).toContain('EUR in line 2 of e.csv, $ in line 2 of d.csv');
  });

  it('the side of a word: what is above 0 in one file and below 0 in another is a question', async () => {
    const head = 'customer,date,Type,sales\n';
    const names = files({
      'up.csv': `${head}ann,2025-01-01,Sale,10\nann,2025-01-02,Return,3\n`,
      'down.csv': `${head}ann,2025-02-01,Sale,10\nann,2025-02-02,Return,-3\n`,
    });
    expect(await refusal(names)).toContain(
      'above 0 in 1 row (first in line 3 of up.csv) and below 0 in 1 row (first in line 3 of down.csv)',
    );
    const { customers } = await loadPyramid(names, { direction: 'Return=--' });
    expect(customers[0]?.value).toBe('14');
  });

  it('a column is chosen once: rivals that differ in a later file are a question about it', async () => {
    const names = files({
      'same.csv': 'Customer ID,Account ID,Sales\na,a,5\n',
      'other.csv': 'Customer ID,Account ID,Sales\na,b,5\n',
    });
    expect(await refusal(names)).toContain('other.csv, line 2');
  });
});

describe('each file has a layout of its own', () => {
  it('titles, totals and footers', async () => {
    const names = files({
      'a.csv': `Sales of January\n\n${HEAD}ann,2025-01-05,10\nbob,2025-01-06,30\nTotal,,40\n`,
      'b.csv': `${HEAD}ann,2025-02-05,1\nbob,2025-02-06,2\nTotal,,3\n\nprinted by K.\n`,
    });
    const notices: Notice[] = [];
    const { customers } = await loadPyramid(names, { onNotice: (one) => notices.push(one) });
    expect(customers.map(({ value }) => value)).toEqual(['32', '11']);
    expect(
      notices.map(({ notice, file, params }) => [notice, without(file ?? ''), params['at']]),
    ).toEqual([
      ['lines-above-headings', 'a.csv', undefined],
      ['totals-passed-over', 'a.csv', ['6']],
      ['lines-below-rows', 'b.csv', undefined],
      ['totals-passed-over', 'b.csv', ['4']],
    ]);
  });

  it('a line that is no record names its file', async () => {
    const names = files({
      'ok.csv': `${HEAD}ann,2025-01-05,10\n`,
      'cut.csv': `${HEAD}ann,2025-01\n`,
    });
    expect(await refusal(names)).toContain('cut.csv, line 2');
    const open = files({
      'ok.csv': `${HEAD}ann,2025-01-05,10\n`,
      'open.csv': `${HEAD}"ann,2025\n`,
    });
    expect(await refusal(open)).toContain('open.csv, line 2: a quote');
  });
});

describe('files of other headings and formats', () => {
  const MIXED = {
    'shop.csv': `${HEAD}ann,2025-01-05,10\n`,
    'till.csv': 'Kunde;Datum;Umsatz\nann;25.01.2025;20\n',
    'web.json': '[{"customer":"bob","date":"2025-01-05","sales":7}]',
  };

  it('are recognised by themselves', async () => {
    const plans: [ReadingPlan['columns'], readonly string[] | undefined][] = [];
    const { customers } = await loadPyramid(files(MIXED), {
      onPlan: (plan, of) => plans.push([plan.columns, of?.map(without)]),
    });
    expect(customers.map(({ value }) => value)).toEqual(['30', '7']);
    expect(plans).toEqual([
      [{ customer: 'customer', date: 'date', revenue: 'sales' }, ['shop.csv']],
      [{ customer: 'Kunde', date: 'Datum', revenue: 'Umsatz' }, ['till.csv']],
      [{ customer: 'customer', date: 'date', revenue: 'sales' }, ['web.json']],
    ]);
  });

  it('are looked at with how each form would be read', async () => {
    const look = await lookAt(files({ ...MIXED, 'shop2.csv': MIXED['shop.csv'] }));
    expect(look.forms.map((form) => form.files.map(without))).toEqual([
      ['shop.csv', 'shop2.csv'],
      ['till.csv'],
      ['web.json'],
    ]);
    expect(look.headings).toEqual(['customer', 'date', 'sales']);
    expect(look.rows.read).toBe(4);
  });

  it('one with nothing in it is named', async () => {
    const names = files({ 'shop.csv': MIXED['shop.csv'], 'empty.csv': '' });
    expect(await refusal(names)).toContain('empty.csv: there is nothing in it');
    expect(await refusal([path('shop.csv'), path('gone.csv')])).toContain(
      'gone.csv: cannot be read',
    );
  });
});

describe('currencies', () => {
  const EURO = 'customer,sales,currency\nann,5,EUR\n';
  const DOLLAR = 'customer,sales,currency\nbob,7,USD\nbob,8,USD\n';
  const NONE = 'client,amount\ncy,9\n';

  it('are one across files', async () => {
    const names = files({ 'eu.csv': EURO, 'us.csv': DOLLAR });
    expect(await refusal(names)).toContain(
      'EUR in 1 row, first in eu.csv; USD in 2 rows, first in us.csv',
    );
  });

  it('a file that names none is in that of the others, and that is said', async () => {
    const notices: Notice[] = [];
    const names = files({ 'none.csv': NONE, 'eu.csv': EURO });
    const pyramid = await loadPyramid(names, { onNotice: (one) => notices.push(one) });
    expect(pyramid.settings.currency).toBe('EUR');
    expect(pyramid.customers.map(({ value }) => value)).toEqual(['9', '5']);
    expect(notices).toMatchObject([
      {
        notice: 'files-without-currency',
        params: { files: [path('none.csv')], others: [path('eu.csv')], currencies: ['EUR'] },
      },
    ]);
  });

  it('a blank cell where a column names them is a currency of its own', async () => {
    const names = files({ 'eu.csv': EURO, 'blank.csv': `${EURO}dee,4,\n` });
    expect(await refusal(names)).toContain('(none) in 1 row, first in blank.csv');
  });

  it('with rates, a file that names none is in the currency of the results', async () => {
    const rates = { to: 'EUR', rates: [{ currency: 'USD', rate: '0.5' }] };
    const names = files({ 'none.csv': NONE, 'us.csv': DOLLAR });
    const { customers } = await loadPyramid(names, { rates });
    expect(customers.map(({ value }) => value)).toEqual(['9', '7.5']);
  });

  it('signs of money and headings name them too', async () => {
    const euro = { 'eu.csv': 'customer,sales\nann,€5\nbob,7\n' };
    const dollars = files({ ...euro, 'us.csv': 'client,amount\ncy,$9\n' });
    expect(await refusal(dollars)).toContain('$ in 1 row, first in us.csv; EUR in 1 row');
    const headed = files({ ...euro, 'uk.csv': 'client,Amount (GBP)\ncy,9\n' });
    expect(await refusal(headed)).toContain('EUR in 1 row, first in eu.csv; GBP in 1 row');
    const named = files({ ...euro, 'named.csv': EURO, 'none.csv': NONE });
    const notices: Notice[] = [];
    const pyramid = await loadPyramid(named, { onNotice: (one) => notices.push(one) });
    expect(pyramid.settings.currency).toBe('EUR');
    expect(notices.map(({ params }) => (params['files'] as string[]).map(without))).toEqual([
      ['none.csv'],
    ]);
  });

  it('no file need name one', async () => {
    const names = files({ 'none.csv': NONE, 'shop.csv': `${HEAD}ann,2025-01-05,10\n` });
    const { settings, customers } = await loadPyramid(names);
    expect([settings.currency, customers.length]).toEqual([null, 2]);
  });
});
