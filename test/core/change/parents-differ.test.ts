import { describe, expect, it } from 'vitest';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Parents } from '../../../src/core/pyramid/parents';
import { workday } from '../../../src/core/treatments/workday';
import { renderNotice } from '../../../src/output/words/render-issue';

const rows = ['HQ', 'B1', 'B2', 'other'].flatMap((customerId) =>
  ['2024-05-01', '2025-05-01'].map((date) => ({ customerId, date, revenue: 100 })),
);
const of = (window: string, parents?: Parents) => buildPyramid(rows, { window, parents });

describe('parents that differ between two windows', () => {
  const before = of('2024', { B1: 'HQ' });
  const after = of('2025', { B1: 'HQ', B2: 'HQ' });

  it('are a notice with the accounts that moved, in migrations and for a day of work', () => {
    const expected = [{ notice: 'parents-differ', params: { count: 1, accounts: ['B2'] } }];
    const { notices } = traceMigrations(before, after);
    expect(notices.filter(({ notice }) => notice === 'parents-differ')).toEqual(expected);
    expect(workday(after, { asOf: '2025-12-31', previous: before }).notices).toEqual(expected);
    const [only] = notices.slice(-1);
    expect(renderNotice(only as NonNullable<typeof only>)).toBe(
      'The parents of the two windows differ: 1 account counts for another customer in one of them, B2. What such customers gained or lost is theirs only in part.',
    );
    expect(renderNotice(only as NonNullable<typeof only>, { language: 'zh' })).toContain(
      '有 1 个账户在其中一期计入另一客户：B2',
    );
  });

  it('are none where they are the same, or there are none', () => {
    const same = of('2025', { B1: 'HQ' });
    expect(workday(same, { asOf: '2025-12-31', previous: before }).notices).toEqual([]);
    expect(workday(of('2025'), { asOf: '2025-12-31', previous: of('2024') }).notices).toEqual([]);
    expect(traceMigrations(of('2024'), after).notices).toContainEqual({
      notice: 'parents-differ',
      params: { count: 2, accounts: ['B1', 'B2'] },
    });
  });
});
