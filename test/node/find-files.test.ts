import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/node/find-files';
import { workFolder } from '../cli/running';
import { said } from '../said';

const { path, write } = workFolder();
for (const name of ['b-2.csv', 'b-10.csv', 'a.csv', '.b-3.csv', 'b-x(1).csv', 'é-1.csv']) {
  write(name, '');
}
for (const folder of ['2024', '2025', 'b-4.csv']) mkdirSync(path(folder), { recursive: true });
for (const year of ['2024', '2025']) write(`${year}/sales.csv`, '');

const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error: unknown) => said(error),
  );

describe('the files that are meant', () => {
  it('are those that are named, in their order', async () => {
    const files = [path('b-2.csv'), '-', path('a.csv')];
    expect(await findFiles(files)).toEqual(files);
    expect(await findFiles('nowhere.csv')).toEqual(['nowhere.csv']);
  });

  it('are those that match a pattern, by code point, without folders and hidden ones', async () => {
    const names = ['b-10.csv', 'b-2.csv', 'b-x(1).csv'];
    expect(await findFiles(path('b-*.csv'))).toEqual(names.map(path));
    expect(await findFiles([path('?-1.csv'), path('b-?.csv')])).toEqual(
      ['é-1.csv', 'b-2.csv'].map(path),
    );
    expect(await findFiles(path('b-x(*).csv'))).toEqual([path('b-x(1).csv')]);
    expect(await findFiles(path('.b*'))).toEqual([path('.b-3.csv')]);
  });

  it('may be in several folders', async () => {
    const files = ['2024/sales.csv', '2025/sales.csv'].map(path);
    expect(await findFiles(path('20*/sales.csv'))).toEqual(files);
  });

  it.skipIf(process.platform === 'win32')('may have the marks of a pattern in a name', async () => {
    write('b-*.txt', '');
    write('b-1.txt', '');
    expect(await findFiles(path('b-*.txt'))).toEqual([path('b-*.txt')]);
  });

  it('are refused where nothing matches', async () => {
    expect(await refused(findFiles(path('c-*.csv')))).toContain('c-*.csv: ');
    expect(await refused(findFiles(path('no/such/*.csv')))).toContain('no file matches');
  });

  it('are refused where one is named twice, by whatever path', async () => {
    const twice = [path('a.csv'), path('2024/../a.csv')];
    expect(await refused(findFiles(twice))).toContain('a.csv');
    expect(await refused(findFiles([path('a.csv'), path('*.csv')]))).toContain('twice');
    expect(await refused(findFiles(['-', '-']))).toContain('twice');
    symlinkSync('a.csv', path('link.csv'));
    expect(await refused(findFiles([path('a.csv'), path('link.csv')]))).toContain('link.csv');
  });

  it.each([[[]], [7], [['a.csv', null]]])('%j names none', async (names) => {
    expect(await refused(findFiles(names as never))).toContain('path');
  });
});
