import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './running';

/** Situations that users of such software have reported; those that concern how tiers are made and kept. */
const SITUATIONS = resolve(import.meta.dirname, '../../../shared/cases/situations');

interface Situation {
  readonly name: string;
  readonly run: readonly string[];
  readonly code: 0 | 2;
  /** What has to stand in the result, on standard output. */
  readonly gives: readonly RegExp[];
  /** What has to be said, on standard error. */
  readonly says: readonly RegExp[];
}

const SITUATIONS_OF_TIERS: readonly Situation[] = [
  {
    name: 'previous-is-later',
    run: [
      'tier',
      'sales.csv',
      '--window',
      '2024',
      '--previous',
      'p25.json',
      '--buffer',
      '0.2',
      '--grace',
      '1',
    ],
    code: 2,
    gives: [],
    says: [/2025-01-01\.\.2025-12-31.*2024/],
  },
  {
    name: 'one-step-down',
    run: ['tier', 'sales.csv', '--window', '2025', '--previous', 'prev.json', '--max-fall', '1'],
    code: 0,
    gives: [/^C00,B,.*,D,stability,max-fall,$/m],
    says: [],
  },
  {
    name: 'min-floor-for-vip',
    run: ['tier', 'sales.csv', '--scheme', 'scheme.json'],
    code: 0,
    gives: [/^a,B,rest,1,12,/m, /^b,B,/m, /^c,B,/m],
    says: [],
  },
  {
    name: 'abc-with-negative-customers',
    run: ['tier', 'sales.csv', '--scheme', 'abc.json', '--rounding', 'down'],
    code: 0,
    gives: [/^a,C,/m],
    says: [/90 of negative value lowers the total to 100.*190\.0%.*beyond 100%/],
  },
];

/** Names of files in the folder of the situation. */
const FILE = /^[\w-]+\.(?:csv|json)$/;

const table: string[] = [];

async function isAsExpected({ name, run, code, gives, says }: Situation): Promise<string> {
  const found = await cli(
    ...run.map((part) => (FILE.test(part) ? join(SITUATIONS, name, part) : part)),
  );
  const said = found.err.replaceAll(join(SITUATIONS, name), '').replaceAll(/\s+/g, ' ');
  if (found.code !== code) return `exit ${found.code}: ${said}`;
  const missing = [
    ...gives.filter((pattern) => !pattern.test(found.out)),
    ...says.filter((pattern) => !pattern.test(said)),
  ];
  return missing.length === 0 ? '' : `not there: ${missing.join(' ')} in ${found.out} ${said}`;
}

describe.skipIf(!existsSync(SITUATIONS))('situations of tiers', () => {
  it.each(SITUATIONS_OF_TIERS.map((one) => [`${one.name}: ${one.run.join(' ')}`, one] as const))(
    '%s',
    async (title, situation) => {
      const why = await isAsExpected(situation);
      table.push(`${why === '' ? 'right' : 'OPEN '}  ${title}`);
      expect(why).toBe('');
    },
  );

  afterAll(() => console.log(table.join('\n')));
});
