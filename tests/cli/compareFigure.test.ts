import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/command.ts';
import { run } from './inProcess.ts';
import { inFolder, svgIn } from './snapshotFile.ts';

/** What `compare` says of places drawn into that file, over what is there. */
async function compared(name: string, ...argv: string[]) {
  const answer = await run(['compare', ...argv, '--force', '--out', inFolder(name)], en);
  expect({ stderr: answer.stderr, exitCode: answer.exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return answer.stdout.replaceAll('\u00a0', ' ');
}

async function errorOf(...argv: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await run(['compare', ...argv], en);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  expect(stderr).toMatch(/^areacheck: .+\n$/);
  return stderr.slice('areacheck: '.length, -1);
}

describe('areacheck compare of places', () => {
  it('says of two how large one is beside the other', async () => {
    const { stdout } = await run(['compare', 'Greater London', 'Kenya'], en);
    expect(stdout.split('\n')[3]).toMatch(/^Kenya is .* the size of Greater London\.$/);
    expect(stdout).toMatch(/^Greater London:\n(?: .+\n)+Kenya:\n(?: .+\n)+$/m);
  });

  it('draws the first over the second; --json says the ratio, file, pixels and credits', async () => {
    const said = JSON.parse(await compared('two.svg', 'Greater London', 'Kenya', '--json'));
    expect(Object.keys(said)).toEqual([
      ...['a', 'b', 'ratio', 'ratioLow', 'ratioHigh', 'sentence', 'sum'],
      ...['file', 'widthPx', 'heightPx', 'language', 'credits'],
    ]);
    expect(said).toMatchObject({ file: inFolder('two.svg'), widthPx: 1440 });
    expect(said.a.km2).toBeLessThan(said.b.km2);
    const { title, description, ids } = svgIn('two.svg');
    expect(title).toMatch(/^Kenya is .* the size of Greater London/);
    expect(description).toContain('Greater London is laid over Kenya at its true size');
    expect(ids).toContain('place-kenya');
    expect(ids).toContain('laid-greater-london-shape');
  });

  it('lays several over the last, in the size, theme, language and words that are asked for', async () => {
    const options = ['--size', 'square', '--theme', 'dark', '--language', 'uk', '--title', 'Площі'];
    const text = await compared('three.svg', 'Wales', 'Belgium', 'Kenya', ...options);
    expect(text).toMatch(/^.*three\.svg: 1080 × 1080 pixels\nCredits: /);
    const { title, language, ids } = svgIn('three.svg');
    expect(title).toMatch(/^Площі/);
    expect(language).toMatch(/^uk/);
    for (const id of ['laid-wales-shape', 'laid-belgium-shape', 'place-kenya']) {
      expect(ids).toContain(id);
    }
  });

  const OUT = ['--out', inFolder('never.svg')];
  it.each([
    [
      ['5 ha', 'Kenya', ...OUT],
      /^"5 ha" is no place; .*a name was expected; an area is drawn by "snapshot --report FILE"/,
    ],
    [['Kyiv', 'Kenya', ...OUT], /^"Kyiv" can be .*; name one of them$/],
    [['Atlantis', 'Kenya', ...OUT], /^unknown place "Atlantis"$/],
    [['Dartmoor', 'Kenya', ...OUT], /^there is no outline of Dartmoor to draw it by$/],
    [['Wales', 'Kenya', 'Wales', ...OUT], /^Wales is named twice/],
    [
      ['Wales', 'Belgium', 'France', 'Spain', 'Italy', 'Poland', 'Ukraine', 'Kenya', ...OUT],
      /^7 places to lay over the last one are too many .* at most 6 were expected$/,
    ],
    [['Wales', 'Belgium', 'Kenya'], /^two arguments were expected, but got 3; .*--out FILE\.svg$/],
    [['Wales', 'Kenya', '--size', 'a4'], /^"--size" says how a figure is made; --out/],
    [['Wales', 'Kenya', '--force'], /^"--force" says how a figure is made; --out/],
    [['Wales', 'Kenya', '--out', 'kenya.gif'], /^"--out kenya\.gif": a name ending in \.svg, /],
    [['Wales', 'Kenya', '--theme', 'red', ...OUT], /^"--theme red": one of light, dark, mono/],
    [['Wales', 'Kenya', '--claim', '1', ...OUT], /^"compare" has no option "--claim"/],
    [['Wales'], /^"compare" needs two arguments or more/],
  ])('%j: an error', async (argv, message) => {
    expect(await errorOf(...argv)).toMatch(message);
  });
});
