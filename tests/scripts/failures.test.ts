import { expect, test } from 'vitest';
import { failedBrowserTests, failedUnitTests } from '../../scripts/lib/failures.mjs';

test('failed unit tests have their names and messages without colours; so have files that do not load', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'holds', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'sums two',
            failureMessages: ['\u001b[31mexpected 3\u001b[39m'],
          },
        ],
      },
      { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', message: '', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(failedUnitTests(report)).toEqual([
    'a.test.ts › sums two\nexpected 3',
    'b.test.ts\nno such module',
  ]);
});

test('failed browser tests are found in suites of suites, with the line they stand in', () => {
  const spec = (title: string, ok: boolean, status: string, message?: string) => ({
    file: 'map.spec.ts',
    line: 7,
    title,
    ok,
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
  });
  const specs = [spec('opens', true, 'expected'), spec('drags', false, 'unexpected', 'timeout')];
  const suites = [{ specs: [spec('flickers', true, 'flaky', 'late')], suites: [{ specs }] }];
  expect(failedBrowserTests({ suites })).toEqual([
    'map.spec.ts:7 › drags\ntimeout',
    'map.spec.ts:7 › flickers\nlate',
  ]);
});
