import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/change/history-of';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { SourceRow } from '../../../src/core/pyramid/transaction';
import { addAmounts, multiplyAmounts } from '../../../src/core/values/amount';
import { refusalOf } from '../../said';
import { byAmount, pyramidOf, pyramids, sizeOf } from './pyramids';

const scheme = byAmount;

const sales: readonly SourceRow[] = [
  { customerId: 'ann', date: '2022-01-01', revenue: 500 },
  { customerId: 'bob', date: '2022-01-01', revenue: 20 },
  { customerId: 'ann', date: '2023-01-01', revenue: 50 },
  { customerId: 'cem', date: '2023-01-01', revenue: 1 },
  { customerId: 'ann', date: '2024-01-01', revenue: 500 },
  { customerId: 'bob', date: '2024-01-01', revenue: 200 },
];

function yearly(roster: readonly string[] = []): Pyramid[] {
  return ['2022', '2023', '2024'].map((window) => buildPyramid(sales, { window, scheme, roster }));
}

describe('traceHistory', () => {
  const history = traceHistory(yearly(['dan']));

  it('has everybody by id, with standing and value in each window', () => {
    expect(history.ladder).toEqual(['top', '中', 'rest']);
    expect(history.customerIds).toEqual(['ann', 'bob', 'cem', 'dan']);
    expect(history.windows.map(({ standings }) => standings)).toEqual([
      ['top', '中', null, 'inactive'],
      ['中', null, 'rest', 'inactive'],
      ['top', 'top', null, 'inactive'],
    ]);
    expect(history.windows.map(({ values }) => values)).toEqual([
      ['500', '20', '0', '0'],
      ['50', '0', '1', '0'],
      ['500', '200', '0', '0'],
    ]);
    expect(history.windows.map(({ settings }) => settings.window.text)).toEqual([
      '2022',
      '2023',
      '2024',
    ]);
  });

  it('has for each step and tier who came in, went out and stayed, from where and to where', () => {
    expect(history.steps).toHaveLength(2);
    expect(history.steps[1]?.tiers[0]).toEqual({
      tier: 'top',
      before: 0,
      after: 2,
      stayed: { customers: 0, valueBefore: '0', valueAfter: '0', change: '0' },
      inflow: { customers: 2, valueBefore: '50', valueAfter: '700', change: '650' },
      outflow: { customers: 0, valueBefore: '0', valueAfter: '0', change: '0' },
      from: [
        { from: '中', customers: 1, valueBefore: '50', valueAfter: '500', change: '450' },
        { from: null, customers: 1, valueBefore: '0', valueAfter: '200', change: '200' },
      ],
      to: [],
    });
    expect(history.steps[0]?.tiers[1]?.to.map(({ to, customers }) => [to, customers])).toEqual([
      [null, 1],
    ]);
  });

  it('knows a customer that returns by any window before', () => {
    const returned = history.steps[1]?.kinds.find(({ kind }) => kind === 'returned');
    expect(returned).toMatchObject({ customers: 1, change: '200' });
  });

  it('of one window has no steps', () => {
    expect(traceHistory([pyramidOf({ ann: 1 })]).steps).toEqual([]);
  });

  it('is plain data that JSON brings back', () => {
    expect(JSON.parse(JSON.stringify(history))).toStrictEqual(history);
  });

  it('refuses no pyramid at all, and one that cannot be compared, by its place', () => {
    expect(refusalOf(() => traceHistory([]))).toContain('there is no pyramid to follow');
    const [first, , last] = yearly();
    const other = pyramidOf({ ann: 1 }, { window: '2025' });
    expect(refusalOf(() => traceHistory([first as Pyramid, last as Pyramid, other]))).toContain(
      'pyramids[2].settings.scheme.tiers: the tiers are not those of pyramids[0]',
    );
  });

  it('refuses windows that go back in time', () => {
    expect(refusalOf(() => traceHistory(yearly().toReversed()))).toContain(
      'pyramids[1].settings.window: the windows go back in time: 2024-01-01..2024-12-31 does not end before 2023-01-01..2023-12-31 does; expected a window that ends after 2024-01-01..2024-12-31, got "2023". Give the windows oldest first.',
    );
  });

  it('refuses a pyramid whose customers are not those of its summary', () => {
    const [whole] = yearly();
    const short = { ...(whole as Pyramid), customers: [] };
    expect(() => traceHistory([short])).toThrow('pyramids[0].summary.whole.value');
  });
});

describe('historyOf', () => {
  const history = traceHistory(yearly(['dan']));

  it('gives one customer window by window, with what became of it and the change', () => {
    expect(historyOf(history, 'bob')).toEqual({
      customerId: 'bob',
      windows: [
        { window: '2022', standing: '中', value: '20', kind: null, change: null },
        { window: '2023', standing: null, value: '0', kind: 'lapsed', change: '-20' },
        { window: '2024', standing: 'top', value: '200', kind: 'returned', change: '200' },
      ],
    });
    expect(historyOf(history, 'dan').windows.map(({ kind }) => kind)).toEqual([null, null, null]);
  });

  it.each(['', 'aaa', 'bo', 'bobb', 'zoe'])('refuses the unknown customer %j', (id) => {
    expect(() => historyOf(history, id)).toThrow(
      expect.objectContaining({ code: 'unknown-customer' }),
    );
  });
});

describe('over any windows of any scheme', () => {
  const several = pyramids({ min: 1, max: 4 });

  it('inflow − outflow is the change in the size of a tier, and in its value', () => {
    fc.assert(
      fc.property(several, (windows) => {
        for (const [at, { tiers }] of traceHistory(windows).steps.entries()) {
          const [before, after] = [windows[at] as Pyramid, windows[at + 1] as Pyramid];
          for (const [place, flow] of tiers.entries()) {
            const { inflow, outflow, stayed } = flow;
            expect(flow.before).toBe(sizeOf(before, flow.tier));
            expect(flow.after).toBe(sizeOf(after, flow.tier));
            expect(inflow.customers - outflow.customers).toBe(flow.after - flow.before);
            expect(stayed.customers + outflow.customers).toBe(flow.before);
            const count = (flows: readonly { customers: number }[]) =>
              flows.reduce((sum, { customers }) => sum + customers, 0);
            expect(count(flow.from)).toBe(inflow.customers);
            expect(count(flow.to)).toBe(outflow.customers);
            const value = [
              before.summary.tiers[place]?.value ?? '',
              inflow.valueAfter,
              multiplyAmounts(outflow.valueBefore, -1),
              stayed.change,
            ].reduce(addAmounts);
            expect(value).toBe(after.summary.tiers[place]?.value);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('each step is what traceMigrations gives, with all windows before as the earlier ones', () => {
    fc.assert(
      fc.property(several, (windows) => {
        for (const [at, step] of traceHistory(windows).steps.entries()) {
          const [before, after] = [windows[at] as Pyramid, windows[at + 1] as Pyramid];
          const traced = traceMigrations(before, after, { earlier: windows.slice(0, at) });
          const everybody = traceHistory(windows).customerIds.length;
          const { kinds, matrix } = traced;
          expect(step.kinds).toEqual(kinds);
          // Only the history knows those who are in other windows alone.
          const absent = everybody - matrix.whole.customers;
          expect(step.matrix.whole.customers).toBe(matrix.whole.customers + absent);
          expect(step.matrix.rows.slice(0, -1)).toEqual(matrix.rows.slice(0, -1));
        }
      }),
    );
  });

  it('a customer has in each window the standing and value of its pyramid', () => {
    fc.assert(
      fc.property(several, (windows) => {
        const history = traceHistory(windows);
        for (const id of history.customerIds) {
          const lines = historyOf(history, id).windows;
          for (const [at, { standing, value, kind }] of lines.entries()) {
            const pyramid = windows[at] as Pyramid;
            const found = pyramid.customers.find(({ customerId }) => customerId === id);
            const known = pyramid.inactive.includes(id) ? 'inactive' : null;
            expect([standing, value]).toEqual([found?.tier ?? known, found?.value ?? '0']);
            if (at === 0) continue;
            const earlier = windows.slice(0, at - 1);
            const { customers } = traceMigrations(windows[at - 1] as Pyramid, pyramid, { earlier });
            expect(kind).toBe(customers.find(({ customerId }) => customerId === id)?.kind ?? null);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
