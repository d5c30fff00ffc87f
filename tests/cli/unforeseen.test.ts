import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CommandCatalogue } from '../../src/text/commandCatalogue.ts';
import { en } from '../../src/text/en/command.ts';
import { folderWith, squareGeometry } from './areacheck.ts';
import { run } from './inProcess.ts';

const folder = folderWith({
  'claim.txt': 'The fire burned 12,000 hectares, about the size of Paris.',
  'good.geojson': squareGeometry(36, 49),
  'bad.geojson': { type: 'Polygon', coordinates: [[[1, 2]]] },
});

function endless(): string {
  return endless() + endless();
}
const THROWN: [string, () => string, string][] = [
  [
    'an error',
    () => {
      throw new TypeError('null tagName');
    },
    'TypeError: null tagName',
  ],
  [
    'an error of many lines',
    () => {
      throw new Error('a\n    at b (c.js:1:1)');
    },
    'Error: a\\n    at b (c.js:1:1)',
  ],
  ['the end of the stack', endless, 'RangeError: Maximum call stack size exceeded'],
  [
    'something that is no error',
    () => {
      throw null;
    },
    'object',
  ],
  [
    'a long error',
    () => {
      throw new Error('x'.repeat(9999));
    },
    `Error: ${'x'.repeat(293)}…`,
  ],
];

/** The catalogue, with words that throw where a check, a problem or a name is told. */
const breaking = (words: () => string): CommandCatalogue => ({
  ...en,
  cli: {
    ...en.cli,
    check: { ...en.cli.check, note: words, claim: words },
    measure: { ...en.cli.measure, problem: words },
    places: { ...en.cli.places, bothNames: words },
  },
});

describe('what nobody foresaw', () => {
  it.each(THROWN)(
    '%s is one line that names command and file, exit code 2',
    async (_, words, found) => {
      for (const [command, file, ...options] of [
        ['check', join(folder, 'claim.txt')],
        ['check', join(folder, 'claim.txt'), '--json'],
        ['measure', join(folder, 'bad.geojson')],
      ]) {
        const { stderr, exitCode } = await run([command, file, ...options], breaking(words));
        expect({ stderr, exitCode }).toEqual({
          stderr: `areacheck: "${command}": ${file}: something unforeseen went wrong: ${found}\n`,
          exitCode: 2,
        });
      }
      expect((await run(['places', 'Kyiv'], breaking(words))).stderr).toBe(
        `areacheck: "places": something unforeseen went wrong: ${found}\n`,
      );
    },
  );

  it.each(THROWN)(
    '%s in one line of many is its answer, and the next ones are read',
    async (_, words, found) => {
      const lines = [
        { id: 'a', text: 'The fire burned 12,000 hectares, about the size of Paris.' },
        { id: 'b', text: 'Nothing.' },
        { text: 'The fire burned 12,000 hectares, about the size of Paris.' },
      ];
      const stdin = Readable.from([
        Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
      ]);
      const { stdout, stderr, exitCode } = await run(['check', '--ndjson'], breaking(words), {
        stdin,
      });
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const error = (line: number) =>
        `line ${line}: the text could not be checked: ${found.replace('\\n', '\n')}`;
      expect(answers).toEqual([
        { id: 'a', error: error(1) },
        { id: 'b', language: expect.anything(), claims: [] },
        { error: error(3) },
      ]);
    },
  );

  it('what is thrown from outside while a command waits is such a line', async () => {
    const stdin = new Readable({ read() {} });
    const uncaught = Promise.reject(new Error('boom'));
    const { stderr, exitCode } = await run(['check', '--ndjson'], en, { stdin }, uncaught);
    expect({ stderr, exitCode }).toEqual({
      stderr: 'areacheck: "check": something unforeseen went wrong: Error: boom\n',
      exitCode: 2,
    });
  });
});
