// Opens reports of the built command line in Chromium: accessible, silent, safe, quick, and a document
// on paper. Left out aloud where there is no Chromium.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './launch.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** The longest that the page may be busy at a keystroke, in milliseconds, on a machine that is busy too. */
const LONGEST_TASK = 200;

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</noscript><script>alert(2)</script>',
  '</title><svg onload=alert(3)>',
  "=cmd|' /C calc'!A0",
  '\u202egnp.exe',
  '"><b onmouseover=alert(4)>',
  '&lt;script&gt;',
];

const browser = await launch();
if (browser === undefined) process.exit(0);
const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-report-'));
try {
  await checkWithoutScript();
  await checkLists();
  await checkHostile();
  await checkMany();
  for (const lang of ['en', 'zh']) await checkAccess(lang);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function report(name, sales, ...flags) {
  const out = join(folder, `${name}.html`);
  const args = [join(ROOT, 'dist/bin.js'), 'report', sales, '--quiet', '--out', out, ...flags];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  return pathToFileURL(out).href;
}

function fixture(lang) {
  const facts = ['contacts', 'complaints', 'receivables', 'credit-limits', 'events'];
  return report(
    `fixture-${lang}`,
    'fixtures/sales.csv',
    ...['--window', '2025', '--against', '2024', '--as-of', '2025-12-31T09:00:00Z'],
    ...facts.flatMap((kind) => [`--${kind}`, `fixtures/${kind}.csv`]),
    ...['--capacity', '3', '--hours', '400', '--lang', lang],
  );
}

/** A page that must ask for nothing and break none of its own rules. */
async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('request', (request) => {
    if (request.url() !== url) faults.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => faults.push(`says ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`throws ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

async function checkAccess(lang) {
  const url = fixture(lang);
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 390]) {
      const { page, faults, close } = await open(url, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert(wide <= 0, `the page is ${wide} pixels wider than ${width}`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
      assert.deepEqual(faults, []);
      // The tool that looks is no part of the page, and comes by a way that policies do not bar.
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} (${nodes.length})`);
      assert.deepEqual(said, [], `axe, ${lang}, ${colorScheme}, ${width}`);
      await close();
    }
  }
  passed(`axe finds nothing, ${lang}: light, dark, wide and narrow; no request, no violation`);
}

async function checkWithoutScript() {
  const url = report('plain', 'fixtures/sales.csv');
  const { page, close } = await open(url, { javaScriptEnabled: false });
  const rows = await page.locator('#customers tbody tr').count();
  assert.equal(rows, 400, 'customers in the page');
  assert.equal(await page.locator('.tools:visible, .copy, .more:visible').count(), 0);
  await close();
  passed('without JavaScript all customers are there, and nothing that does not work');
}

async function checkLists() {
  const { page, faults, close } = await open(report('lists', 'fixtures/sales.csv'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const list = page.locator('#customers');
  const count = () => list.locator('.count').textContent();
  const column = (at) => list.locator(`tbody tr > :nth-child(${at})`).allTextContents();
  await page.waitForFunction(() => document.querySelector('#customers .count').textContent !== '');
  assert.equal(await count(), '400 of 400');
  const more = list.locator('.more button');
  while (await more.isVisible()) await more.click();
  assert.equal((await column(1)).length, 400);
  await list.locator('.chip').nth(1).click();
  assert.deepEqual(new Set(await column(3)), new Set(['A (VIP)']));
  await list.locator('.chip').first().click();
  await list.locator('input').fill('web-43645');
  assert.deepEqual(await column(2), ['web-43645']);
  await list.locator('input').fill('');
  await list.locator('thead button').first().focus();
  await page.keyboard.press('Enter');
  assert.equal((await column(1))[0], '400');
  assert.equal(await list.locator('th[aria-sort=descending]').count(), 1);
  await list.locator('.copy').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.trim().split('\n').length, 401);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.locator('button:visible, input:visible, nav:visible').count(), 0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.match(pdf.subarray(0, 8).toString('latin1'), /^%PDF-1/);
  assert.deepEqual(faults, []);
  await close();
  passed('lists are searched, sorted, filtered, copied; paper has no controls');
}

async function checkHostile() {
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const rows = HOSTILE.flatMap((text, at) => [
    [quoted(text), quoted(`name ${text}`), quoted(text), '2024-05-01', 900 - at].join(','),
    [quoted(text), quoted(`name ${text}`), quoted(text), '2025-05-01', 500 + at * 40].join(','),
  ]);
  const many = Array.from({ length: 400 }, (_, at) => {
    const text = quoted(`${at} ${HOSTILE[at % HOSTILE.length]}`);
    return [text, text, text, '2025-01-01', 400 - at / 2].join(',');
  });
  const file = join(folder, 'hostile.csv');
  writeFileSync(file, ['customer,name,owner,date,revenue', ...rows, ...many].join('\n'));
  const url = report('hostile', file, '--window', '2025', '--against', '2024');
  for (const javaScriptEnabled of [true, false]) {
    const { page, faults, close } = await open(url, { javaScriptEnabled });
    const list = page.locator('#customers');
    if (javaScriptEnabled) {
      await list.locator('.more button').click();
      await list.locator('input').fill('onerror');
      assert((await list.locator('tbody tr').count()) > 40);
    }
    assert.equal(
      await page.locator('img, svg[onload], b[onmouseover], script:not(:last-child)').count(),
      0,
    );
    assert((await list.textContent()).includes(HOSTILE[0]));
    await page.waitForTimeout(200);
    assert.deepEqual(faults, []);
    await close();
  }
  passed('ids and names of any content are text');
}

async function checkMany() {
  const file = join(folder, 'many.csv');
  const rows = Array.from(
    { length: 20_000 },
    (_, at) =>
      `customer-${(at * 7919) % 20_000},Company ${at % 977} of ${at % 53},2025-03-01,${40_000 - at}.5`,
  );
  writeFileSync(file, ['customer,name,date,revenue', ...rows].join('\n'));
  const { page, faults, close } = await open(report('many', file, '--window', '2025'));
  const list = page.locator('#customers');
  await page.waitForFunction(() =>
    /20,000 of/.test(document.querySelector('#customers .count').textContent),
  );
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await list.locator('input').pressSequentially('company 42', { delay: 60 });
  await page.waitForTimeout(300);
  const longest = await page.evaluate(() => Math.round(globalThis.longest));
  assert.match(await list.locator('.count').textContent(), /^[\d,]+ of 20,000$/);
  assert(longest <= LONGEST_TASK, `a keystroke took ${longest} ms`);
  assert.deepEqual(faults, []);
  await close();
  passed(
    `20,000 customers: the longest task of a keystroke took ${longest === 0 ? 'less than 50' : longest} ms`,
  );
}

function passed(what) {
  console.log(`ok  ${what}`);
}
