import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'vega-lite';
import { describe, expect, it, vi } from 'vitest';
import { traceMigrations } from '../../../src/change';
import {
  type Chart,
  concentrationChart,
  flowsChart,
  profitChart,
  pyramidChart,
  whaleChart,
} from '../../../src/charts';
import { drawPng, drawSvg } from '../../../src/draw';
import { buildPyramid } from '../../../src/index';
import { toCsv } from '../../../src/output';
import { allCharts, subjects } from './gallery';

const four = [
  { customerId: 'ann', revenue: 60, profit: 30 },
  { customerId: 'bob', revenue: 25, profit: -10 },
  { customerId: 'cem', revenue: 10, profit: 5 },
  { customerId: 'dee', revenue: 5, profit: 1 },
];
const made = await subjects();
const charts = Object.values(allCharts(made, {})).filter((chart) => chart !== null);

describe('the figures of a chart', () => {
  it('are exact at each cutoff of the curve of concentration', () => {
    expect(toCsv(concentrationChart(buildPyramid(four))?.table as Chart['table'])).toBe(
      [
        'customers,share_of_customers,value,share_of_value,tier',
        '0,0,0,0,',
        '1,0.25,60,0.6,A',
        '2,0.5,85,0.85,',
        '3,0.75,95,0.95,',
        '4,1,100,1,',
        '',
      ].join('\n'),
    );
  });

  it('have the peak of the whale', () => {
    const chart = whaleChart(buildPyramid(four)) as Chart;
    expect(chart.said).toBe('3 of 4 customers earn 36.00; the other takes 10.00 of it away.');
    expect(toCsv(chart.table)).toContain('3,0.75,36,1.384615384615384615384615384615385,yes');
  });

  it('are few where customers are many, and it says so', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({
      customerId: `C-${at}`,
      revenue: at + 1,
      profit: at % 100 === 0 ? -at : at,
    }));
    const pyramid = buildPyramid(rows);
    expect([...(concentrationChart(pyramid)?.table.rows ?? [])].length).toBeLessThanOrEqual(104);
    const profit = profitChart(pyramid) as Chart;
    expect([...profit.table.rows]).toHaveLength(400);
    expect(profit.said).toBe(
      '199 of 20,000 customers cost more than they bring. Drawn are 400 of 20,000: those with most revenue, and the largest losses.',
    );
    expect(JSON.stringify(profit.spec).length).toBeLessThan(200_000);
  });

  it('tell each flow with its value before and after', () => {
    const before = buildPyramid(four.slice(0, 3));
    const after = buildPyramid([{ customerId: 'bob', revenue: 90 }, ...four.slice(3)]);
    expect(toCsv(flowsChart(traceMigrations(before, after))?.table as Chart['table'])).toBe(
      [
        'from,to,customers,value_before,value_after,change',
        'A,,1,60,0,-60',
        'D,A,1,25,90,65',
        'D,,1,10,0,-10',
        ',D,1,0,5,5',
        '',
      ].join('\n'),
    );
  });
});

describe('a specification', () => {
  it.each(charts.map((chart) => [chart.name, chart] as const))(
    'of %s is plain JSON, and Vega-Lite has nothing to say against it',
    (_, { spec }) => {
      const warn = vi.fn();
      const logger = { level: () => logger, error: warn, warn, info: warn, debug: () => logger };
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      compile(spec as never, { logger: logger as never });
      expect(warn.mock.calls).toEqual([]);
    },
  );
});

describe('a drawing', () => {
  it('shows ids of any content as text', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const rows = [{ customerId: hostile, revenue: 60, profit: -5 }, ...four];
    for (const chart of [pyramidChart(buildPyramid(rows)), profitChart(buildPyramid(rows))]) {
      const svg = await drawSvg(chart as Chart);
      expect(svg).not.toMatch(/<(?!\/?(?:svg|g|path|text|tspan|line|rect)[ >])/);
      expect(svg).toContain('&lt;img src=x onerror=');
    }
  });

  it('has no ids, classes or styles of its own, and says what it shows', async () => {
    for (const chart of charts) {
      const svg = await drawSvg(chart);
      expect(svg).not.toMatch(/ (?:id|class|style|clip-path|href)=/);
      expect(svg).toContain('role="img" aria-label="');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('has the colours of its page by variables', async () => {
    const svg = await drawSvg(pyramidChart(buildPyramid(four), { theme: 'page' }));
    expect(svg).toContain('fill="var(--cp-tier-1, #12367d)"');
  });

  it('gives the same bytes twice, as PNG too', async () => {
    const chart = pyramidChart(buildPyramid(four), { theme: 'page', language: 'zh' });
    const [one, two] = [await drawPng(chart, { scale: 1 }), await drawPng(chart, { scale: 1 })];
    expect(Buffer.compare(one, two)).toBe(0);
    expect([...one.slice(1, 4)]).toEqual([80, 78, 71]);
  });
});

describe('the gallery of the documentation', () => {
  const IMAGES = new URL('../../../docs/images/', import.meta.url);
  const drawings = charts.map((chart) => [`chart-${chart.name}.svg`, chart] as const);

  it.each(drawings)('has %s as it is drawn', async (name, chart) => {
    const file = new URL(name, IMAGES);
    const svg = await drawSvg(chart);
    if (process.env['UPDATE_DOCS'] !== undefined) {
      mkdirSync(IMAGES, { recursive: true });
      writeFileSync(file, svg);
    }
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(svg);
  });
});
