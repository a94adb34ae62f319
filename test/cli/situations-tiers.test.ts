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
  {
    name: 'fiscal-53-weeks',
    run: [
      ...['compare', 'sales.csv', '--window', '2024-02-04..2025-02-01'],
      ...['--against', '2023-01-29..2024-02-03'],
    ],
    code: 0,
    gives: [/2 retained.*0 new, 0 returned.*14,000\.00 before.*14,000\.00 after/s],
    says: [],
  },
  {
    name: 'fiscal-53-weeks',
    run: [
      ...['compare', 'sales.csv', '--window', 'FY2024'],
      ...['--retail-year', 'nearest-saturday-january-31'],
    ],
    code: 0,
    gives: [/2 retained.*0 new, 0 returned.*14,000\.00 before.*14,000\.00 after/s],
    says: [],
  },
  // Two dates that are whole months, and the quarter that they are.
  ...['2025-01-01..2025-03-31', '2025-Q1'].map((window) => ({
    name: 'whole-months-as-two-dates',
    run: ['compare', 'sales.csv', '--window', window],
    code: 0 as const,
    gives: [/2 retained.*revenue: 350\.00 before.*= 350\.00 after/s],
    says: [],
  })),
  {
    name: 'new-customer-annualised',
    run: ['tier', 'sales.csv', '--window', '2025'],
    code: 0,
    gives: [
      /^customer_id.*first_purchase/m,
      /^old,A,vip,1,12000,.*2025-01-10/m,
      /^new,D,small,2,10000,.*2025-11-15/m,
    ],
    says: [],
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
