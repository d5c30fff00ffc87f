import { describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import { en } from '../../src/text/en/command.ts';

const errorOf = async (...argv: string[]) => {
  const { stdout, stderr, exitCode } = await run(argv, en);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  expect(stderr).toMatch(/^areacheck: .+\n$/);
  return stderr.slice('areacheck: '.length, -1);
};

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['measure', '--help']])(
    '%s explains every command',
    async (...argv) => {
      const { stdout, exitCode } = await run(argv, en);
      expect(exitCode).toBe(0);
      for (const command of ['measure', 'compare', 'like', 'places', 'check', 'snapshot', '--json'])
        expect(stdout).toContain(command);
    },
  );

  it('does not list commands that are not there yet, and says so when asked for one', async () => {
    expect((await run(['--help'], en)).stdout).not.toContain('areacheck change');
    expect(await errorOf('change', 'x')).toMatch(/planned but not part of this version/);
  });

  it.each([
    [[], 'no command given; "areacheck --help" lists them'],
    [
      ['mesure', 'x'],
      'unknown command "mesure"; there are measure, compare, like, places, check, snapshot',
    ],
    [
      ['places', '--jsn', 'x'],
      /^unknown option "--jsn"; there are --json, --ndjson, --force, --help, -h, --date, --language, .*--link$/,
    ],
    [['snapshot', 'x'], '"snapshot" needs no arguments but its options, but got 1'],
    [['measure'], '"measure" needs one GeoJSON file or more, but got nothing'],
    [['compare', '5 ha'], /^"compare" needs two arguments.*, but got 1$/],
    [['check', 'a', 'b'], /^"check" needs one file, or "-".*, but got 2$/],
    [['check', 'a', '--date'], '"--date" needs a value behind it'],
    [['places', 'Kyiv', '--date', 'x'], /^"places" has no option "--date"/],
    [['places', 'Kyiv', 'city'], /^"places" needs one name.*, but got 2$/],
  ])('%j is wrong', async (argv, message) => {
    expect(await errorOf(...argv)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  it('has no command that is a property of every object', async () => {
    expect(await errorOf('toString')).toContain('unknown command');
  });

  it('reads what follows -- as it stands, and a minus before a digit as a number', async () => {
    expect(await errorOf('compare', '-5 km2', '6 ha')).toBe(
      '"-5 km2" is not understood: an area has to be more than 0, found -5',
    );
    expect(await errorOf('measure', '--', '--json')).toBe('--json: there is no such file');
  });
});
