// The browser in which pages are tried: Chromium. Where the machine has none it is installed from
// Debian's packages if that is possible; undefined where it is not.
import { spawnSync } from 'node:child_process';

export function browserPath() {
  return findBrowser() ?? installBrowser();
}

function findBrowser() {
  return ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
}

function installBrowser() {
  if (process.getuid?.() !== 0) return undefined;
  const command = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
  spawnSync('sh', ['-c', command], { stdio: 'ignore', timeout: 600_000 });
  return findBrowser();
}
