// Draws the pictures of the documents: reports of the fixtures, as Chromium shows them.
// usage: npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './launch.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');

const SHOTS = [
  { name: 'report', lang: 'en', colorScheme: 'light' },
  { name: 'report-zh', lang: 'zh', colorScheme: 'dark' },
];

const browser = await launch();
if (browser === undefined) process.exit(0);
const folder = mkdtempSync(join(tmpdir(), 'customer-pyramid-screenshots-'));
try {
  mkdirSync(IMAGES, { recursive: true });
  for (const { name, lang, colorScheme } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 1560 },
      deviceScaleFactor: 0.75,
      colorScheme,
    });
    await page.goto(pathToFileURL(reportIn(lang)).href);
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function reportIn(lang) {
  const out = join(folder, `${lang}.html`);
  const flags = ['--window', '2025', '--against', '2024', '--lang', lang, '--quiet', '--out', out];
  const args = ['dist/bin.js', 'report', 'fixtures/sales.csv', ...flags];
  execFileSync(process.execPath, args, { cwd: ROOT });
  return out;
}
