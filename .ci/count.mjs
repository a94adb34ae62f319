// Prints `N passed, N failed` from the results that vitest wrote; exit 1 unless all passed.
import { readFileSync } from 'node:fs';

const RESULTS = new URL('../node_modules/.vitest/results.json', import.meta.url);

const results = readResults();
const passed = results?.numPassedTests ?? 0;
const failed = results === undefined ? 0 : countFailed(results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch (error) {
    console.error(`no test results: ${error.message}`);
    return undefined;
  }
}

/** A file that could not be run has no test that failed, so it counts as one. */
function countFailed({ numFailedTests, testResults, success }) {
  const notRun = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return Math.max(numFailedTests + notRun, success ? 0 : 1);
}
