// A browser to drive from scripts; undefined, said aloud, where there is none.
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { browserPath } from './browser.mjs';

export async function launch() {
  const name = browserPath();
  if (name === undefined) {
    console.log('left out: no Chromium here, and none could be installed');
    return undefined;
  }
  const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return chromium.launch({ executablePath: stdout.trim(), args: ['--no-sandbox'] });
}
