import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { cli, workFolder } from './running';

const { path: at } = workFolder();

describe('chart', () => {
  it('writes what the name of the file says', async () => {
    const draw = (name: string) =>
      cli('chart', 'pyramid', 'fixtures/sales.csv', '--window', '2025', '--out', at(name));
    expect((await draw('p.svg')).code).toBe(0);
    expect((await draw('p.png')).code).toBe(0);
    expect((await draw('p.vl.json')).code).toBe(0);
    expect(readFileSync(at('p.svg'), 'utf8')).toMatch(/^<svg .*role="img"/);
    expect(readFileSync(at('p.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(JSON.parse(readFileSync(at('p.vl.json'), 'utf8')).$schema).toContain('vega-lite/v6');
  });

  it('gives the figures as CSV', async () => {
    const { out } = await cli(
      ...['chart', 'history', 'fixtures/sales.csv', '--windows', '2024,2025', '--format', 'csv'],
    );
    expect(out.split('\n')[0]).toBe('window,tier,customers,value,share');
  });

  it('names all charts where it is asked for one that there is not', async () => {
    const { code, err } = await cli('chart', 'pie', 'fixtures/sales.csv');
    expect(code).toBe(2);
    expect(err).toContain('expected pyramid, concentration, whale');
  });

  it('says what is missing where there is nothing to draw', async () => {
    const file = 'fixtures/golden/seven-customers/input.csv';
    const { code, err } = await cli('chart', 'whale', file, '--quiet', '--lang', 'zh');
    expect(code).toBe(2);
    expect(err).toContain('图表 whale 没有内容可画');
  });

  it('says which package to install where one is not', async () => {
    vi.doMock('vega', () => {
      throw new Error('not installed');
    });
    const { code, err } = await cli('chart', 'pyramid', 'fixtures/sales.csv', '--quiet');
    vi.doUnmock('vega');
    expect(code).toBe(2);
    expect(err).toContain('npm install vega vega-lite');
  });
});
