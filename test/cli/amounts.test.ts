import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write } = workFolder();

/** The customers and values of a listing. */
function values(out: string): string[] {
  const [headings = '', ...rows] = out.trim().split('\n');
  const place = headings.split(',').indexOf('value');
  return rows.map((row) => `${row.split(',')[0]} ${row.split(',')[place]}`);
}

async function tier(text: string, ...flags: string[]) {
  const run = await cli('tier', write('sales.csv', text), ...flags);
  return { ...run, values: values(run.out) };
}

describe('amounts of a file', () => {
  it('with decimal commas are recognised, and said', async () => {
    const run = await tier('customer;sales\nann;1.200\nbob;1.234,50\n');
    expect(run.values).toEqual(['bob 1234.5', 'ann 1200']);
    expect(run.read).toContain('; decimal commas.');
  });

  it('in thousands by their heading are multiplied, and said', async () => {
    const run = await tier('客户,销售额（万元）\n甲,1.5\n乙,12\n');
    expect(run.values).toEqual(['乙 120000', '甲 15000']);
    expect(run.read).toContain('amounts under "销售额（万元）" times 10,000.');
    const zh = await tier('Kunde;Umsatz (TEUR)\nA;1,5\nB;2\n', '--lang', 'zh');
    expect(zh.values).toEqual(['B 2000', 'A 1500']);
    expect(zh.read).toContain('“Umsatz (TEUR)”乘以 1,000');
  });

  it('are proved only by rows that remain', async () => {
    const text = 'customer,sales,status\nann,12.500,paid\nbob,"12,5",void\n';
    const run = await tier(text, '--except', 'status=void');
    expect(run.code).toBe(2);
    expect(run.err).toContain('--decimal-point or --decimal-comma');
    expect((await tier(text, '--except', 'status=void', '--decimal-comma')).values).toEqual([
      'ann 12500',
    ]);
  });

  it('are no contradiction where a row is left out, whose amount is read like the others', async () => {
    const text = 'customer,sales,status\nbob,1.234,void\nann,12.50,paid\nbob,"12,5",void\n';
    const run = await tier(text, '--except', 'status=void');
    expect(run.values).toEqual(['ann 12.5']);
    const other = await tier(text.replace('12.50', '"12,50"'), '--except', 'status=void');
    expect(other.read + other.err).toContain('1,246.5');
  });

  it('that contradict each other are refused, also where bad rows are set aside', async () => {
    const text = 'customer,sales\nann,"1,234.50"\nbob,"12,5"\n';
    expect((await tier(text, '--on-error', 'skip')).code).toBe(2);
    const run = await tier(text, '--on-error', 'skip', '--decimal-point');
    expect(run.values).toEqual(['ann 1234.5']);
  });

  it('beside decimal commas in a column that is not read have a question', async () => {
    const text = 'customer\tsales\tweight\nann\t1,234\t0,5\nbob\t900\t12,75\n';
    expect((await tier(text)).err).toContain('comma may mark decimals or thousands');
    expect((await tier(text.replace('0,5', '0.5').replace('12,75', '7'))).values).toEqual([
      'ann 1234',
      'bob 900',
    ]);
  });

  it('that are numbers of JSON have decimals behind their points', async () => {
    const file = (rows: string): string => write('sales.json', rows);
    const numbers = '[{"customer":"ann","sales":12.345},{"customer":"bob","sales":-1.250}]';
    expect(values((await cli('tier', file(numbers))).out)).toEqual(['ann 12.345', 'bob -1.25']);
    const texts = '[{"customer":"ann","sales":"12.345"}]';
    expect((await cli('tier', file(texts))).err).toContain('--decimal-point or --decimal-comma');
    const mixed = '[{"customer":"ann","sales":12.345},{"customer":"bob","sales":"1.250"}]';
    expect(values((await cli('tier', file(mixed), '--decimal-comma')).out)).toEqual([
      'bob 1250',
      'ann 12.345',
    ]);
  });

  it('of two columns are compared in the way in which they are written', async () => {
    const text = (paid: string) => `customer;Net Total;Grand Total\nann;1.200,50;${paid}\n`;
    expect((await tier(text('1200,5'))).values).toEqual(['ann 1200.5']);
    expect((await tier(text('1200,6'))).err).toContain('"Net Total" (column 2)');
  });
});
