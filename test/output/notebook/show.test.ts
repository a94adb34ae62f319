import { describe, expect, it } from 'vitest';
import { traceHistory, traceMigrations } from '../../../src/change';
import { pyramidChart } from '../../../src/charts';
import { buildPyramid, customerOf, explainCustomer, PyramidError } from '../../../src/index';
import { type Display, display, type Showable, show } from '../../../src/notebook';
import { listingTable, summaryPage, toJson } from '../../../src/output';
import { planDay, workday } from '../../../src/treatments';

const rows = [
  { customerId: 'ann', date: '2025-03-01', revenue: '60.10', name: 'Ann <Smith> & Co' },
  { customerId: 'bob', date: '2024-04-01', revenue: 50 },
  { customerId: 'bob', date: '2025-04-01', revenue: 50 },
];
const pyramid = buildPyramid(rows, { window: '2025' });
const before = buildPyramid(rows, { window: '2024' });
const migrations = traceMigrations(before, pyramid);
const plan = planDay(workday(pyramid, { asOf: '2025-12-31' }), { hours: 8 });
const many = buildPyramid(
  Array.from({ length: 300 }, (_, at) => ({ customerId: `c${at}`, revenue: 300 - at })),
);

/** As kernels do: they ask any value for its method. */
async function asked(value: unknown): Promise<Display> {
  const methods = value as Readonly<Record<symbol, (() => Promise<Display>) | undefined>>;
  return methods[Symbol.for('Jupyter.display')]?.() ?? expect.unreachable('it has no method');
}

describe('what is shown is the same data', () => {
  const shown = show(pyramid);

  it('by comparison, as JSON, as a clone and spread out', () => {
    expect(shown).toEqual(pyramid);
    expect(shown).toStrictEqual(pyramid);
    expect(JSON.stringify(shown)).toBe(JSON.stringify(pyramid));
    expect(structuredClone(shown)).toEqual(pyramid);
    expect(Object.getOwnPropertySymbols({ ...shown })).toEqual([]);
    expect(Object.keys(shown)).toEqual(Object.keys(pyramid));
  });

  it('and goes on wherever the result would', () => {
    expect(customerOf(shown, 'ann')?.tier).toBe('A');
    expect(traceMigrations(show(before), shown)).toEqual(migrations);
    expect(toJson(shown)).toBe(toJson(pyramid));
  });

  it('while the result itself, which may be frozen, stays as it was', () => {
    expect(Symbol.for('Jupyter.display') in pyramid).toBe(false);
    expect(Symbol.for('Jupyter.display') in show(Object.freeze({ ...pyramid }))).toBe(true);
    expect(Symbol.for('Jupyter.display') in {}).toBe(false);
  });
});

describe('a notebook sees', () => {
  it.each<[string, Showable, RegExp, RegExp | null]>([
    ['a pyramid', pyramid, /^<section[^>]* class="customer-pyramid summary">\n<h3>/, /^Tier A/],
    ['groups', [{ group: 'north', pyramid }], /group-summary">\n<h3>.*north/, null],
    ['migrations', migrations, /<h3>.*2024.*2025/, /./],
    ['a history', traceHistory([before, pyramid]), /history/, /./],
    ['a plan', plan, /class="customer-pyramid plan">\n<h3>.*2025-12-31/, /visit/],
    ['its effort', plan.effort as object as Showable, /effort/, /./],
    ['an explanation', explainCustomer(pyramid, 'ann'), /ann.* is in tier A/, null],
    ['a page', summaryPage(pyramid), /<h3>/, null],
    ['a table', listingTable(pyramid), /<th scope="row" style="[^"]*">ann<\/th>/, null],
  ])('%s', async (_name, result, html, picture) => {
    const forms = await asked(show(result));
    expect(Object.keys(forms)).toEqual(['text/html', 'text/markdown', 'text/plain']);
    expect(forms['text/html']).toMatch(html);
    const image = /<img alt="([^"]*)"/.exec(forms['text/html'] ?? '')?.[1];
    if (picture === null) expect(image).toBeUndefined();
    else expect(image).toMatch(picture);
  });

  it('an SVG in the page that an image can hold, without breaking out of it', async () => {
    const { 'text/html': html = '' } = await display(pyramid);
    const [, source = ''] = /src="data:image\/svg\+xml,([^"]*)"/.exec(html) ?? [];
    expect(source).not.toMatch(/[<>"#&\n]/);
    const svg = decodeURIComponent(source);
    expect(svg).toMatch(/^<svg xmlns=.*<\/svg>$/s);
    expect(svg).toContain('&lt;');
    // The text bars of the page would say the same again.
    expect(html).not.toContain('class="chart"');
  });

  it('a chart as a picture and for Vega-Lite 5, never as HTML', async () => {
    const chart = pyramidChart(pyramid, { language: 'zh' });
    const forms = await asked(show(chart));
    expect(Object.keys(forms)).toEqual([
      'image/svg+xml',
      'application/vnd.vegalite.v5+json',
      'text/plain',
    ]);
    expect(forms['image/svg+xml']).toMatch(/^<svg /);
    expect(forms['application/vnd.vegalite.v5+json']).toEqual({
      ...chart.spec,
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    });
    expect(forms['text/plain']).toMatch(`${chart.title}\n${chart.said}\n\n等级`);
  });

  it('the first rows of a long table, and how many more there are', async () => {
    const forms = await display(listingTable(many), { most: 3, language: 'zh' });
    expect(forms['text/html']?.match(/<tr>/g)).toHaveLength(4);
    expect(forms['text/html']).toContain('<p>… 另有 297 条</p>');
    expect((await display(listingTable(many)))['text/html']?.match(/<tr>/g)).toHaveLength(21);
  });

  it('headings below those of the notebook, and text to the left of its cell', async () => {
    const { 'text/html': html = '' } = await display(listingTable(pyramid));
    expect(html).toContain('<td style="text-align:left;white-space:nowrap">2025-03-01</td>');
    expect(html).toContain('<td style="text-align:right">60.10</td>');
    expect((await display(pyramid))['text/html']).not.toMatch(/<h[12]|<t[dh]>/);
  });

  it('the first lines of a long list', async () => {
    const visits = planDay(workday(many, { asOf: '2025-12-31' })).contacts;
    const { 'text/html': html = '' } = await display(visits, { most: 2 });
    expect(html).toMatch(/<ul>\n(?:<li>(?!…).*<\/li>\n){2}<li>… and \d+ more<\/li>\n<\/ul>/);
  });

  it('everything in the language that is asked for', async () => {
    const forms = await asked(show(pyramid, { language: 'zh', theme: 'dark' }));
    expect(forms['text/html']).toMatch(/^<section lang="zh/);
    // The paper of the dark theme.
    expect(forms['text/html']).toContain('%2314181f');
  });
});

it.each<[unknown, unknown?]>([
  [null],
  ['x'],
  [{}],
  [{ summary: 1, cutoffs: 2 }],
  [pyramid, { langauge: 'zh' }],
  [pyramid, { theme: 'page!' }],
  [pyramid, { most: -1 }],
])('what cannot be shown is refused at once: %j %j', (...given) => {
  expect(() => show(...(given as Parameters<typeof show>))).toThrow(PyramidError);
});
