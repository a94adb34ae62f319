import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

/** The files as they are, and what must be said of them. */
const FILES = {
  'superstore-zh': ['superstore-zh.csv'],
  chinook: ['invoices.csv'],
  northwind: ['order-lines-flat.csv'],
  adventureworks: ['sales-flat.csv'],
  'cdnow-sample': ['orders.csv'],
  'sample-orders': ['sample-orders.csv', '--encoding', 'macintosh', '--date-format', 'M/d/yy'],
} as const;

const { path } = workFolder();

describe.skipIf(!existsSync(DATA))(
  'on real data, the listing is the same to the last customer',
  () => {
    const views = Object.entries(FILES).flatMap(([folder, [file, ...flags]]) => {
      const reference = join(DATA, folder, 'reference.json');
      if (!existsSync(reference)) return [];
      const { views } = JSON.parse(readFileSync(reference, 'utf8'));
      return Object.entries<{ measure: string; window: [string, string] | null }>(views).map(
        ([view, { measure, window }]) => ({
          folder,
          file,
          flags,
          reference,
          view,
          measure,
          window,
        }),
      );
    });

    it.each(views)(
      '$folder, $view',
      async ({ folder, file, flags, reference, view, measure, window }) => {
        const listing = path(`${folder}-${view}.csv`);
        const { code, err } = await cli(
          'tier',
          join(DATA, folder, file),
          ...flags,
          ...['--basis', measure],
          ...['--window', window === null ? 'all' : window.join('..')],
          ...['--out', listing],
        );
        expect({ code, err }).toEqual({ code: 0, err: '' });
        const verdict = execFileSync(process.execPath, [
          join(DATA, 'verify.mjs'),
          listing,
          reference,
          view,
        ]);
        expect(String(verdict)).toContain('same to the last customer');
      },
    );
  },
);
