import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MigrationKind } from '../../../src/core/change/ladder';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { addAmounts, multiplyAmounts } from '../../../src/core/values/amount';
import type { Amount } from '../../../src/core/values/exact';
import { historyTable } from '../../../src/output/tables/history-tables';
import { refusalOf, refused } from '../../said';
import { byAmount, pyramidOf, pyramids, sizeOf } from './pyramids';

const scheme = byAmount;

function total(amounts: readonly Amount[]): Amount {
  return amounts.reduce(addAmounts, '0');
}

/** `ann lapsed top→-` */
function told(before: Pyramid, after: Pyramid, earlier: Pyramid[] = []): string[] {
  return traceMigrations(before, after, { earlier }).customers.map(
    ({ customerId, kind, from, to }) => `${customerId} ${kind} ${from ?? '-'}→${to ?? '-'}`,
  );
}

describe('traceMigrations', () => {
  const before = pyramidOf(
    { ann: 500, bob: 50, cem: 5, dan: 300, eve: 1, ida: 70 },
    { scheme, roster: ['gus', 'joe'] },
  );
  const after = pyramidOf(
    { ann: 90, bob: 120.5, cem: 7, fay: 12, gus: 11, hal: 200 },
    { scheme, roster: ['eve', 'joe', 'kim'] },
  );
  const earlier = [pyramidOf({ hal: 1 }, { scheme }), pyramidOf({ ann: 9, zoe: 9 }, { scheme })];

  it('says of each customer what became of it, by id', () => {
    expect(told(before, after, earlier)).toEqual([
      'ann downgraded top→中',
      'bob upgraded 中→top',
      'cem retained rest→rest',
      'dan lapsed top→-',
      'eve lapsed rest→inactive',
      'fay new -→中',
      'gus new inactive→中',
      'hal returned -→top',
      'ida lapsed 中→-',
    ]);
  });

  it('says what each was worth before and after, and the change', () => {
    expect(traceMigrations(before, after).customers.slice(1, 4)).toEqual([
      {
        customerId: 'bob',
        kind: 'upgraded',
        from: '中',
        to: 'top',
        valueBefore: '50',
        valueAfter: '120.5',
        change: '70.5',
      },
      {
        customerId: 'cem',
        kind: 'retained',
        from: 'rest',
        to: 'rest',
        valueBefore: '5',
        valueAfter: '7',
        change: '2',
      },
      {
        customerId: 'dan',
        kind: 'lapsed',
        from: 'top',
        to: null,
        valueBefore: '300',
        valueAfter: '0',
        change: '-300',
      },
    ]);
  });

  it('calls a customer that was inactive before returned, once an earlier pyramid had it in a tier', () => {
    expect(told(before, after, [pyramidOf({ gus: 3 }, { scheme })])).toContain(
      'gus returned inactive→中',
    );
    const onlyKnown = pyramidOf({ ann: 3 }, { scheme, roster: ['gus'] });
    expect(told(before, after, [onlyKnown])).toContain('gus new inactive→中');
  });

  it('says whether anything earlier could tell a returned customer from a new one', () => {
    expect(traceMigrations(before, after).tellsReturned).toBe(false);
    expect(traceMigrations(before, after, { earlier: [] }).tellsReturned).toBe(false);
    expect(traceMigrations(before, after, { earlier }).tellsReturned).toBe(true);
  });

  it('has a matrix with inactive and absent as a row and a column', () => {
    const { matrix } = traceMigrations(before, after, { earlier });
    expect(matrix.standings).toEqual(['top', '中', 'rest', 'inactive', null]);
    const counts = matrix.rows.map(({ cells }) => cells.map(({ customers }) => customers));
    expect(counts).toEqual([
      [0, 1, 0, 0, 1],
      [1, 0, 0, 0, 1],
      [0, 0, 1, 1, 0],
      [0, 1, 0, 1, 0],
      [1, 1, 0, 1, 0],
    ]);
    expect(matrix.rows[0]?.cells[1]).toEqual({
      to: '中',
      customers: 1,
      valueBefore: '500',
      valueAfter: '90',
      change: '-410',
    });
    expect(matrix.columns.map(({ to, customers, change }) => [to, customers, change])).toEqual([
      ['top', 2, '270.5'],
      ['中', 3, '-387'],
      ['rest', 1, '2'],
      ['inactive', 3, '-1'],
      [null, 2, '-370'],
    ]);
  });

  it('counts those who bought nothing both times in the matrix, and as no kind of migration', () => {
    const { customers, matrix, onNoRung } = traceMigrations(before, after);
    expect(matrix.whole.customers).toBe(11);
    expect(customers.map(({ customerId }) => customerId)).not.toContain('joe');
    expect(onNoRung).toBe(2);
  });

  it('has customers and value for each kind, also for one that nobody is of', () => {
    const { kinds } = traceMigrations(before, after);
    expect(kinds.map(({ kind, customers, change }) => `${kind} ${customers} ${change}`)).toEqual([
      'new 3 223',
      'upgraded 1 70.5',
      'retained 1 2',
      'downgraded 1 -410',
      'lapsed 3 -371',
      'returned 0 0',
    ]);
  });

  it('says where the value went', () => {
    expect(traceMigrations(before, after).reconciliation).toEqual({
      valueBefore: '926',
      gained: '295.5',
      lost: '-781',
      change: '-485.5',
      valueAfter: '440.5',
      difference: '0',
    });
  });

  it('carries what decided both pyramids', () => {
    const traced = traceMigrations(before, after);
    expect([traced.before, traced.after]).toEqual([before.settings, after.settings]);
    expect(traced.hasValues).toBe(true);
  });

  it('goes by the effective tier where one was set by hand', () => {
    const overrides = [{ customerId: 'cem', tier: 'top', reason: 'strategic' }];
    const pinned = pyramidOf({ ann: 500, cem: 5 }, { scheme, overrides });
    const plain = pyramidOf({ ann: 500, cem: 5 }, { scheme });
    expect(told(plain, pinned)).toEqual(['ann retained top→top', 'cem upgraded rest→top']);
  });

  it('keeps every digit of long amounts', () => {
    const [long, longer] = ['12345678901234567890.000000001', '99999999999999999999.999999999'];
    const traced = traceMigrations(pyramidOf({ a: long }), pyramidOf({ a: longer }));
    expect(traced.reconciliation).toMatchObject({
      gained: '87654321098765432109.999999998',
      difference: '0',
    });
  });

  it('of empty pyramids is empty, and reconciles', () => {
    const traced = traceMigrations(buildPyramid([]), buildPyramid([]));
    expect(traced.customers).toEqual([]);
    expect(traced.matrix.whole).toEqual({
      customers: 0,
      valueBefore: '0',
      valueAfter: '0',
      change: '0',
    });
    expect(traced.reconciliation.difference).toBe('0');
  });

  it('is plain data that JSON brings back', () => {
    const traced = traceMigrations(before, after, { earlier });
    expect(JSON.parse(JSON.stringify(traced))).toStrictEqual(traced);
  });
});

describe('traceMigrations refuses', () => {
  const before = pyramidOf({ ann: 5 });

  const twoTiers: Scheme = {
    cut: 'headcount',
    tiers: [
      { id: 'B', name: 'b', share: '0.5' },
      { id: 'A', name: 'a', share: '0.5' },
    ],
  };

  it.each<[string, Pyramid, object]>([
    [
      'other tiers',
      pyramidOf({ ann: 5 }, { scheme: twoTiers }),
      { path: 'after.settings.scheme.tiers', expected: 'A, B, C, D', received: 'B, A' },
    ],
    [
      'another basis',
      buildPyramid([{ customerId: 'ann', profit: 1 }], { basis: 'profit' }),
      { path: 'after.settings.basis', expected: 'revenue', received: 'profit' },
    ],
    [
      'another currency',
      buildPyramid([{ customerId: 'ann', revenue: 1, currency: 'EUR' }]),
      { path: 'after.settings.currency', expected: '(none)', received: 'EUR' },
    ],
  ])('%s, naming both', (_, after, issue) => {
    const { code, issues } = refused(() => traceMigrations(before, after));
    expect(code).toBe('invalid-option');
    expect(issues).toEqual([expect.objectContaining(issue)]);
  });

  it('all differences at once', () => {
    const rows = [{ customerId: 'ann', profit: 1, currency: 'EUR' }];
    const after = buildPyramid(rows, { scheme: twoTiers, basis: 'profit' });
    expect(refused(() => traceMigrations(before, after)).issues).toHaveLength(3);
  });

  it('the same tiers in another order', () => {
    const turned: Scheme = { ...twoTiers, tiers: twoTiers.tiers.toReversed() };
    const [one, other] = [twoTiers, turned].map((wanted) => pyramidOf({}, { scheme: wanted }));
    expect(refused(() => traceMigrations(one as Pyramid, other as Pyramid)).code).toBe(
      'invalid-option',
    );
  });

  describe('windows that cannot be compared', () => {
    const rows = ['2024-02-02', '2025-02-02'].map((date) => ({
      customerId: 'ann',
      date,
      revenue: 5,
    }));
    const of = (window: string, options: PyramidOptions = {}) =>
      buildPyramid(rows, { window, ...options });

    it.each<[string, string, string]>([
      ['2025', '2025', 'does not end before'],
      ['2025', '2024', 'does not end before'],
      ['2024', '2025-Q1', '2025-Q1 has 90 days and 2024 has 366'],
      [
        '2024-02-01..2024-02-29',
        '2025-01-01..2025-03-31',
        'Compare it with 2024-10-01..2024-12-31',
      ],
    ])('%s with %s', (first, second, says) => {
      expect(refusalOf(() => traceMigrations(of(first), of(second)))).toContain(says);
    });

    it('one that is not over, with the windows that would do', () => {
      const now = of('2025', { asOf: '2025-10-05' });
      const refusal = refusalOf(() => traceMigrations(of('2024'), now));
      expect(refusal).toContain('2025 is not over on 2025-10-05');
      expect(refusal).toContain('Compare ytd with 2024-01-01..2024-10-04');
      const done = of('2025', { asOf: '2025-12-31' });
      expect(traceMigrations(of('2024'), done).customers).toHaveLength(1);
    });

    it.each([
      ['2024-Q1', '2025-Q1'],
      ['2024-02', '2025-01'],
      ['2024-01-01..2024-12-31', '2025'],
      ['2024-02-01..2024-02-29', '2025-02-01..2025-02-28'],
    ])('but %s with %s', (first, second) => {
      expect(() => traceMigrations(of(first), of(second))).not.toThrow();
    });

    it('but standings alone, whatever the lengths', () => {
      const traced = traceMigrations(of('2024'), of('2025-Q1'), { values: false });
      expect(traced).toMatchObject({ hasValues: false, customers: [{ kind: 'retained' }] });
      expect(traced.reconciliation.valueAfter).toBe('0');
      const history = traceHistory([of('2024'), of('2025-Q1')], { values: false });
      expect(history).toMatchObject({ hasValues: false });
      expect(historyTable(history).columns.map(({ key }) => key)).toEqual([
        'customer_id',
        'tier_2024',
        'tier_2025-Q1',
      ]);
    });

    it('and says where rows end early, so that the window may not be over', () => {
      const [notice] = traceMigrations(of('2024'), of('2025')).notices;
      expect(notice).toEqual({
        notice: 'rows-end-early',
        params: { window: '2025', last: '2025-02-02', days: 332 },
      });
      expect(traceMigrations(of('2024'), of('2025', { asOf: '2026-01-05' })).notices).toEqual([]);
    });
  });

  it('a pyramid whose customers are not those of its summary', () => {
    const whole = pyramidOf({ ann: 5, bob: 3 });
    const short = { ...whole, customers: whole.customers.slice(0, 1) };
    expect(refusalOf(() => traceMigrations(short, whole))).toBe(
      'before.summary.whole.value: the values in this pyramid do not come to what its summary says; expected 5, got "8". It was changed after it was built, or a part of it is missing. Build it again.',
    );
    const moved = { ...whole, customers: whole.customers.map((c) => ({ ...c, tier: 'B' })) };
    expect(refused(() => traceMigrations(whole, moved)).issues[0]?.path).toBe(
      'after.summary.tiers[0].customers',
    );
  });

  it('no pyramid without any amount, which names no currency', () => {
    const euros = buildPyramid([{ customerId: 'ann', revenue: 1, currency: 'EUR' }]);
    expect(traceMigrations(buildPyramid([]), euros).customers).toHaveLength(1);
  });

  it('the same tiers cut otherwise', () => {
    const tiers = [
      { id: 'B', name: 'b', share: '0.9' },
      { id: 'A', name: 'a', share: '0.1' },
    ];
    const cutOtherwise: Scheme = { cut: 'value', tiers };
    const [one, other] = [twoTiers, cutOtherwise].map((wanted) =>
      pyramidOf({ ann: 1 }, { scheme: wanted }),
    );
    expect(
      refused(() => traceMigrations(one as Pyramid, other as Pyramid)).issues.map(
        ({ path }) => path,
      ),
    ).toEqual(['after.settings.scheme.cut', 'after.settings.scheme.tiers']);
  });
});

describe('between any two pyramids of any scheme', () => {
  const pair = pyramids({ min: 2, max: 2 }).map(([a, b]) => [a as Pyramid, b as Pyramid] as const);

  it('the margins of the matrix are the sizes of the tiers', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { matrix } = traceMigrations(before, after);
        const ids = new Set(
          [before, after].flatMap(({ customers, inactive }) => [
            ...customers.map(({ customerId }) => customerId),
            ...inactive,
          ]),
        );
        for (const row of matrix.rows) {
          const there = before.customers.length + before.inactive.length;
          const size = row.from === null ? ids.size - there : sizeOf(before, row.from);
          expect(row.customers).toBe(size);
          expect(row.cells.reduce((sum, cell) => sum + cell.customers, 0)).toBe(size);
        }
        for (const [at, column] of matrix.columns.entries()) {
          const here = after.customers.length + after.inactive.length;
          const size = column.to === null ? ids.size - here : sizeOf(after, column.to);
          expect(column.customers).toBe(size);
          expect(matrix.rows.reduce((sum, { cells }) => sum + (cells[at]?.customers ?? 0), 0)).toBe(
            size,
          );
        }
        const sizes = before.summary.tiers.map(({ customers }) => customers);
        expect(matrix.rows.slice(0, sizes.length).map(({ customers }) => customers)).toEqual(sizes);
        expect(matrix.whole.customers).toBe(ids.size);
      }),
      { numRuns: 150 },
    );
  });

  it('value before + all changes = value after, to the last digit, whichever way they are added', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { customers, matrix, kinds, reconciliation } = traceMigrations(before, after);
        const [there, here] = [before.summary.whole.value, after.summary.whole.value];
        const change = addAmounts(here, multiplyAmounts(there, -1));
        expect(total(customers.map((migration) => migration.change))).toBe(change);
        expect(total(kinds.map((kind) => kind.change))).toBe(change);
        const cells = matrix.rows.flatMap((row) => row.cells);
        expect(total(cells.map((cell) => cell.change))).toBe(change);
        expect(total(matrix.rows.map((row) => row.valueBefore))).toBe(there);
        expect(total(matrix.columns.map((column) => column.valueAfter))).toBe(here);
        const { gained, lost } = reconciliation;
        expect(addAmounts(gained, lost)).toBe(change);
        expect(reconciliation).toMatchObject({
          valueBefore: there,
          change,
          valueAfter: here,
          difference: '0',
        });
      }),
      { numRuns: 150 },
    );
  });

  it('a tier keeps its own value: its row before, its column after', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { matrix } = traceMigrations(before, after);
        for (const [place, { value }] of before.summary.tiers.entries()) {
          expect(matrix.rows[place]?.valueBefore).toBe(value);
        }
        for (const [place, { value }] of after.summary.tiers.entries()) {
          expect(matrix.columns[place]?.valueAfter).toBe(value);
        }
      }),
    );
  });

  it('a pyramid against itself has only retained customers, and no change', () => {
    fc.assert(
      fc.property(pair, ([pyramid]) => {
        const { customers, reconciliation, onNoRung } = traceMigrations(pyramid, pyramid);
        expect(customers).toHaveLength(pyramid.customers.length);
        expect(customers.every(({ kind, change }) => kind === 'retained' && change === '0')).toBe(
          true,
        );
        expect(onNoRung).toBe(pyramid.inactive.length);
        expect(reconciliation).toMatchObject({ gained: '0', lost: '0', change: '0' });
      }),
    );
  });

  const MIRRORED: Readonly<Record<MigrationKind, MigrationKind>> = {
    new: 'lapsed',
    lapsed: 'new',
    upgraded: 'downgraded',
    downgraded: 'upgraded',
    retained: 'retained',
    returned: 'lapsed',
  };

  it('swapped, kinds are mirrored and changes negated', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const mirrored = traceMigrations(before, after).customers.map((migration) => ({
          customerId: migration.customerId,
          kind: MIRRORED[migration.kind],
          from: migration.to,
          to: migration.from,
          valueBefore: migration.valueAfter,
          valueAfter: migration.valueBefore,
          change: multiplyAmounts(migration.change, -1),
        }));
        expect(traceMigrations(after, before).customers).toEqual(mirrored);
      }),
      { numRuns: 150 },
    );
  });

  it('an earlier pyramid makes returned customers of new ones, and changes nothing else', () => {
    fc.assert(
      fc.property(pyramids({ min: 3, max: 3 }), ([earlier, before, after]) => {
        const trace = (options: object) =>
          traceMigrations(before as Pyramid, after as Pyramid, options).customers;
        const seen = new Set(earlier?.customers.map(({ customerId }) => customerId));
        expect(trace({ earlier: [earlier] })).toEqual(
          trace({}).map((migration) =>
            migration.kind === 'new' && seen.has(migration.customerId)
              ? { ...migration, kind: 'returned' }
              : migration,
          ),
        );
      }),
    );
  });

  it('the order of customers in the pyramids does not matter', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const turned = (pyramid: Pyramid): Pyramid => ({
          ...pyramid,
          customers: pyramid.customers.toReversed(),
          inactive: pyramid.inactive.toReversed(),
        });
        expect(JSON.stringify(traceMigrations(turned(before), turned(after)))).toBe(
          JSON.stringify(traceMigrations(before, after)),
        );
      }),
    );
  });
});
