import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 12;

/** The first lines of a message, without colours. */
function shortened(message = '') {
  return stripVTControlCharacters(message).split('\n').slice(0, MOST_LINES).join('\n');
}

/**
 * What failed by vitest's JSON report: a name and the beginning of each message.
 *
 * @param {{ testResults?: readonly any[] }} report
 */
export function failedUnitTests({ testResults = [] }) {
  return testResults.flatMap(({ name, message, assertionResults = [] }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    // A file that could not be loaded has no tests.
    if (tests.length === 0 && message) return [`${name}\n${shortened(message)}`];
    return tests.map(
      ({ fullName, failureMessages = [] }) =>
        `${name} › ${fullName}\n${failureMessages.map(shortened).join('\n')}`,
    );
  });
}

/**
 * The same by Playwright's JSON report, whose suites hold suites.
 *
 * @param {{ suites?: readonly any[] }} report
 * @returns {string[]}
 */
export function failedBrowserTests({ suites = [] }) {
  return suites.flatMap((suite) => [
    ...failedBrowserTests(suite),
    ...(suite.specs ?? [])
      .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
        return `${file}:${line} › ${title}\n${errors.map(({ message }) => shortened(message)).join('\n')}`;
      }),
  ]);
}
