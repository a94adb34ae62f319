import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

const { write, path, read } = workFolder();

describe('rows under others at several levels', () => {
  const file = write(
    'pivot.csv',
    'Customer,Sales\nNorth,60\n  Ann,30\n    inv 1,30\n  Bob,30\n    inv 2,30\nSouth,7\n  Ann,7\n    inv 3,7\n',
  );

  it('are a question that a flag answers', async () => {
    const asked = await cli('tier', file);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--customer-level 1 or --customer-level 2 or --customer-level 3');
    const { out } = await cli('tier', file, '--customer-level', '2');
    expect(out).toContain('\nAnn,A,vip,1,37,');
    const chinese = await cli('tier', file, '--lang', 'zh');
    expect(chinese.err).toContain('--customer-level 2');
  });

  it('are kept in the plan, with which no question is asked', async () => {
    const plan = path('plan.json');
    await cli('look', file, '--customer-level', '2', '--plan', plan);
    expect(JSON.parse(read('plan.json')).customerLevel).toBe(2);
    expect((await cli('tier', file, '--plan', plan)).out).toContain('\nAnn,A,vip,1,37,');
  });
});
