import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from './running';

/** Situations that users of such software have reported, of what customers owe. */
const SITUATIONS = resolve(import.meta.dirname, '../../../shared/cases/situations');

const day = ['--window', '2025', '--as-of', '2025-12-31'];

async function run(name: string, command: string, id: readonly string[], ...flags: string[]) {
  const file = (one: string): string =>
    existsSync(join(SITUATIONS, name, one)) ? join(SITUATIONS, name, one) : one;
  const { code, out } = await cli(command, file('sales.csv'), ...id, ...flags.map(file));
  expect(code).toBe(0);
  return out.replaceAll(/\s+/g, ' ');
}

describe.skipIf(!existsSync(SITUATIONS))('situations of money', () => {
  const receivables = ['--receivables', 'receivables.csv'];

  it('file-labels-foreign-receivable: yen are not called euros, nor held against a limit in euros', async () => {
    const name = 'file-labels-foreign-receivable';
    const facts = [...day, ...receivables, '--credit-limits', 'limits.csv'];
    const file = await run(name, 'file', ['V'], ...facts);
    expect(file).toContain('100,000 JPY');
    expect(file).not.toContain('100,000 EUR');
    const risks = await run(name, 'risks', [], ...facts);
    expect(risks).not.toContain('2,000.0%');
    expect(risks).toContain('(EUR, JPY)');
  });

  it('rates-do-not-reach-receivables: they do', async () => {
    const rates = ['--rates', 'rates.csv', '--currency', 'EUR'];
    const name = 'rates-do-not-reach-receivables';
    const file = await run(name, 'file', ['V'], ...day, ...receivables, ...rates);
    expect(file).toContain('open in all: 900 EUR');
    expect(file).toContain('81,000 EUR');
  });

  it('credit-note-does-not-net: it does', async () => {
    const facts = ['--window', '2025', '--as-of', '2025-09-05', ...receivables];
    const risks = await run('credit-note-does-not-net', 'risks', [], ...facts);
    expect(risks).not.toContain('owes 1,000');
    expect(risks).toContain('owes 500');
  });

  it('facts-columns-cannot-be-named: they can', async () => {
    const columns = ['--receivables-columns', 'open-amount=amount-paid'];
    const facts = ['--window', '2025', '--as-of', '2025-09-05', ...receivables, ...columns];
    const risks = await run('facts-columns-cannot-be-named', 'risks', [], ...facts);
    expect(risks).toContain('owes 600');
  });
});
