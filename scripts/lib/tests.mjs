import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { runChecks } from './checks.mjs';
import { failedBrowserTests, failedUnitTests } from './failures.mjs';
import { giveUp, ROOT, runPackage } from './run.mjs';

const RESULTS = join(ROOT, 'test-results');
const UNIT = join(RESULTS, 'unit.json');
const BROWSER = join(RESULTS, 'browser.json');

/**
 * What a runner's report says: how many passed, how many failed and which. A runner that failed
 * without a report, or with one of no failure, counts as one.
 */
function counted(runner, file, code, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, failures: [] };
  if (code === 0 || counts.failed > 0) return counts;
  const failures = [...counts.failures, `${runner} ended with code ${code}`];
  return { passed: counts.passed, failed: 1, failures };
}

/** Whether a file below that folder is meant by one of the words; all are meant without any. */
function hasFiles(folder, ending, words) {
  const files = readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(ending));
  return files.some((file) => words.length === 0 || words.some((word) => file.includes(word)));
}

async function unitTests(words) {
  const code = await runPackage('vitest', [
    'run',
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ]);
  return counted('vitest', UNIT, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: failedUnitTests(report),
  }));
}

async function browserTests(words, browser) {
  await build();
  const code = await runPackage('playwright', ['test', ...words], {
    env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER },
  });
  return counted('playwright', BROWSER, code, (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
    failures: failedBrowserTests(report),
  }));
}

/**
 * Type-checks, lints, runs unit and browser tests; at the end what failed is named once more, and
 * the last line counts them all. With words, only the tests whose file's path contains one.
 */
export async function runTests(words) {
  const isUnit = hasFiles('tests', '.test.ts', words);
  const isBrowser = hasFiles('tests/browser', '.spec.ts', words);
  if (!isUnit && !isBrowser) giveUp(`There is no test file named ${words.join(' or ')}.`);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const browser = isBrowser ? await ensureBrowser() : null;
  const all = [];
  if (words.length === 0) all.push(await runChecks());
  if (isUnit) all.push(await unitTests(words));
  if (isBrowser) all.push(await browserTests(words, browser));
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  for (const failure of all.flatMap((counts) => counts.failures)) console.log(`FAILED  ${failure}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
