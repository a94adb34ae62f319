// Runs the built library in a real browser: Chromium without a window. Where there is none the check is
// left out, and says so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserPath } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');

const PAGE = `
import { buildPyramid, explainCustomer } from './index.js';
import { explanationSentence } from './output.js';
import { fromCsvStream, toCsv } from './csv.js';
import { buildPyramidAsync } from './index.js';
import { fromJson, toJson } from './json.js';

const csv = 'Customer ID,Order Date,Sales\\nann,2025-03-01,"1,200.50"\\nbob,2025-04-01,80\\n';
const pyramid = await buildPyramidAsync(fromCsvStream(new Blob([csv]).stream()), { window: '2025' });
const again = buildPyramid(fromJson('[{"customer":"ann","sales":12345678901234567890.5}]'));
document.body.textContent = JSON.stringify({
  tiers: pyramid.customers.map(({ customerId, tier, value }) => [customerId, tier, value]),
  exact: again.customers[0].value,
  sentence: explanationSentence(explainCustomer(pyramid, 'ann')).length > 0,
  csv: toCsv(pyramid).split('\\n').length,
  json: JSON.parse(toJson(pyramid)).version,
});
`;
const EXPECTED = {
  tiers: [
    ['ann', 'A', '1200.5'],
    ['bob', 'D', '80'],
  ],
  exact: '12345678901234567890.5',
  sentence: true,
  csv: 4,
  json: 1,
};

const browser = browserPath();
if (browser === undefined) {
  console.log('left out: no Chromium here, and none could be installed');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-browser-'));
try {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: join(ROOT, 'dist') },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><script type="module">${inline(outputFiles[0].text)}</script>`,
  );
  const dom = execFileSync(
    browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=20000',
      '--dump-dom',
      pathToFileURL(page).href,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 },
  );
  const shown = /<body[^>]*>([\s\S]*?)<\/body>/.exec(dom)?.[1]?.replaceAll('&quot;', '"');
  if (shown !== JSON.stringify(EXPECTED)) throw new Error(`the page shows: ${shown}`);
  console.log(`ok  runs in ${execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A script within a page must not hold what opens a comment or a script of HTML. */
function inline(script) {
  return script.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C');
}
