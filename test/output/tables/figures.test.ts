import { describe, expect, it } from 'vitest';
import { compareBases } from '../../../src/core/change/compare-bases';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import type { Facts } from '../../../src/core/facts/facts';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { planDay } from '../../../src/core/treatments/plan-day';
import { workday } from '../../../src/core/treatments/workday';
import { toCsv } from '../../../src/output/formats/to-csv';
import { toText } from '../../../src/output/formats/to-text';
import { figures, figuresTable } from '../../../src/output/tables/figures';
import { tiersTable } from '../../../src/output/tables/pyramid-tables';

const rows = [
  { customerId: 'ann', date: '2024-02-01', revenue: 60, profit: 3 },
  { customerId: 'bob', date: '2024-02-01', revenue: 40, profit: 9 },
  { customerId: 'cy', date: '2025-02-01', revenue: 10, profit: -1 },
  { customerId: 'bob', date: '2025-02-01', revenue: 70, profit: 5 },
];
const before = buildPyramid(rows, { window: '2024' });
const pyramid = buildPyramid(rows, { window: '2025' });

const at = (result: object): Record<string, unknown> =>
  Object.fromEntries(figures(result).map(({ address, value }) => [address, value]));

describe('figures', () => {
  it('of a pyramid have addresses', () => {
    expect(at(pyramid)).toMatchObject({
      'tiers.A.revenueShare': '0.875',
      'tiers.D.customers': 1,
      'tiers.B.mean': null,
      'whole.customers': 2,
      'concentration.gini': '0.375',
      'concentration.ifBestLeave.1.value': '70',
      'concentration.whalePeak.share': '1.25',
      'cutoffs.A.position': 1,
      'cutoffs.A.lastInside.value': '70',
      'control.rows.outside': 2,
      'control.amounts.revenue.used': '80',
      customers: 2,
      inactive: 0,
    });
  });

  it('of migrations go by the tier and what became of its customers, nobody among them', () => {
    expect(at(traceMigrations(before, pyramid))).toMatchObject({
      'migrations.A.lapsed.customers': 1,
      'migrations.A.lapsed.valueBefore': '60',
      'migrations.D.new.valueAfter': '10',
      'migrations.B.lapsed.customers': 0,
      'kinds.upgraded.change': '30',
      'matrix.D.A.customers': 1,
      'matrix.absent.D.customers': 1,
      'reconciliation.lost': '-60',
      'whole.change': '-20',
    });
  });

  it('of migrations say how many are no longer in a tier, of those who were, and who came', () => {
    expect(at(traceMigrations(before, pyramid))).toMatchObject({
      'migrations.A.left.customers': 1,
      'migrations.A.left.valueBefore': '60',
      'migrations.A.left.shareOfCustomers': '1',
      'migrations.A.left.shareOfValue': '1',
      'migrations.A.joined.customers': 1,
      'migrations.B.left.shareOfCustomers': null,
    });
  });

  it('of a day of work go by severity, tier and signal, and are null where no facts were given', () => {
    const complaints = [{ id: 'K-1', customerId: 'bob', opened: '2025-12-01T09:00Z' }];
    const day = workday(pyramid, { asOf: '2025-12-31', facts: { complaints } });
    const known = at(planDay(day, { hours: 8 }));
    expect(known).toMatchObject({
      'complaints.queue': 1,
      'complaints.service.tiers.A.overdue': 1,
      'complaints.service.tiers.A.resolution.shareInTime': '0',
      'risks.act.customers': 1,
      'risks.tiers.A.act': 1,
      'risks.tiers.C.customers': 0,
      'risks.signals.concentration.customers': 1,
      'risks.signals.credit-limit.customers': null,
      'contacts.visits': null,
      'effort.tiers.A.share': '0.5',
    });
    expect(at(planDay(workday(pyramid, { asOf: '2025-12-31' })))).toMatchObject({
      'complaints.complaintsKnown': false,
      'complaints.queue': null,
      'complaints.service.tiers.A.overdue': null,
    });
    const { complaints: queue, risks } = planDay(day);
    expect(at(queue)['service.tiers.A.overdue']).toBe(1);
    expect(at(risks)['signals.concentration.act']).toBe(1);
  });

  it('of a day of work have the same addresses whether facts were given or not', () => {
    const addresses = (facts: Facts): string[] =>
      figures(planDay(workday(pyramid, { asOf: '2025-12-31', facts }))).map((one) => one.address);
    expect(addresses({})).toEqual(addresses({ complaints: [], contacts: [], receivables: [] }));
  });

  it('of a pyramid count the rows that were rejected', () => {
    const bad = [...rows, { customerId: 'dan', date: 'never', revenue: 1 }];
    const some = buildPyramid(bad, { window: '2025', onError: 'skip' });
    expect(at(some)['control.rows.rejected']).toBe(1);
  });

  it('of a history, of sensitivity, of two bases', () => {
    expect(at(traceHistory([before, pyramid]))).toMatchObject({
      'windows.2024.A.value': '60',
      'steps.2025.kinds.lapsed.customers': 1,
      'steps.2025.tiers.A.inflow.customers': 1,
    });
    expect(at(traceSensitivity(pyramid, { cutoffs: '0.01' }))).toMatchObject({
      'firmness.share': '0.5',
      'tiers.A.firm': 0,
      'scenarios["cutoffs -0.01"].fell': 1,
    });
    const byProfit = buildPyramid(rows, { window: '2025', basis: 'profit' });
    expect(at(compareBases(pyramid, byProfit))).toMatchObject({
      'agreement.share': '1',
      'matrix.A.A': 1,
      'upperByBoth.customers': 1,
    });
  });

  it('have one address each, and no customer has one', () => {
    for (const result of [
      pyramid,
      traceMigrations(before, pyramid),
      traceHistory([before, pyramid]),
    ]) {
      const addresses = figures(result).map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.filter((address) => /ann|bob|\bcy\b/.test(address))).toEqual([]);
    }
  });

  it('carry the type of what they are', () => {
    const types = new Map(figures(pyramid).map(({ address, type }) => [address, type]));
    expect(types.get('tiers.A.revenueShare')).toBe('ratio');
    expect(types.get('tiers.A.revenue')).toBe('amount');
    expect(types.get('tiers.A.customers')).toBe('count');
    expect(types.get('concentration.whalePeak.shareOfCustomers')).toBe('ratio');
    expect(types.get('control.dates.last')).toBe('date');
  });

  it('quote a name that holds a point, and take any name for a name', () => {
    const tiers = ['A.1', '__proto__', 'constructor'].map((id, place) => ({
      id,
      name: id,
      share: place === 2 ? '0.5' : '0.25',
    }));
    const odd = buildPyramid(rows, { window: '2025', scheme: { cut: 'headcount', tiers } });
    const addresses = figures(odd).map(({ address }) => address);
    expect(addresses).toContain('tiers["A.1"].customers');
    expect(addresses).toContain('tiers.__proto__.customers');
  });

  it('are what the table of tiers holds', () => {
    const figure = at(pyramid);
    const { columns, rows: tiers } = tiersTable(pyramid);
    for (const tier of tiers) {
      for (const { key, of } of columns.slice(2)) {
        const name = key.replace(/^share_of_(.*)$/, '$1Share');
        expect(figure[`tiers.${tier.tier}.${name}`]).toEqual(of(tier));
      }
    }
  });

  it('are a table too', () => {
    expect(toCsv(figuresTable(pyramid))).toMatch(
      /^address,value,type\ntiers\.A\.customers,1,count\n/,
    );
    expect(toText(figuresTable(pyramid))).toMatch(/\ntiers\.A\.revenueShare +87\.5% +ratio\n/);
  });
});
