import { describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import type { CommandCatalogue } from '../../src/text/commandCatalogue.ts';
import { en } from '../../src/text/en/command.ts';
import { uk } from '../../src/text/uk/command.ts';

const json = async (...argv: string[]) =>
  JSON.parse((await run(['like', ...argv, '--json'], en)).stdout);
const lines = async (argv: string[], catalogue: CommandCatalogue = en) =>
  (await run(['like', ...argv], catalogue)).stdout.replaceAll('\u00a0', ' ').trim().split('\n');
const error = async (...argv: string[]) => (await run(['like', ...argv], en)).stderr;

describe('areacheck like', () => {
  it('says what an area is as big as, with the sums', async () => {
    const [heading, first, ...others] = await lines(['2300sqmi', '--for', 'uk']);
    expect(heading).toBe('2300sqmi (5,957 km²), for readers in the United Kingdom');
    expect(first).toMatch(
      /^ +nearly four times the size of Greater London +5,957 km² ÷ 1,569–1,579 km² = 3\.77–3\.80$/,
    );
    expect(others).toHaveLength(3);
  });

  it('says it in Ukrainian', async () => {
    const [heading, first] = await lines(['5957 км²', '--for', 'uk'], uk);
    expect(heading).toContain('для читачів у Сполученому Королівстві');
    expect(first).toContain('майже вчетверо більше, ніж Великий Лондон');
  });

  it('gives each with its place, multiple, hedge and ratio', async () => {
    const found = await json('2300 sq mi', '--for=uk', '--count=2');
    expect(found).toMatchObject({
      for: 'uk',
      area: { lowKm2: expect.closeTo(2250 * 2.589988110336, 6) },
    });
    expect(found.comparisons).toHaveLength(2);
    expect(found.comparisons[0]).toMatchObject({
      place: 'greater-london',
      name: 'Greater London',
      multiple: 4,
      hedge: 'nearly',
      slight: false,
      byKm2: null,
      sentence: 'nearly four times the size of Greater London',
      note: null,
    });
    const { ratio, ratioLow, ratioHigh, off } = found.comparisons[0];
    // As `compare` has it of the bare figure.
    expect([ratioLow, ratioHigh]).toEqual([
      expect.closeTo(5956.973 / 1579, 2),
      expect.closeTo(5956.973 / 1569, 2),
    ]);
    expect(off).toBeCloseTo(4 / ratio - 1, 12);
  });

  it('says which of the places have no outline to be drawn by', async () => {
    const { comparisons } = await json('630 km2', '--for=us', '--count=20');
    const of = (id: string) => comparisons.find(({ place }: { place: string }) => place === id);
    expect([of('los-angeles').drawable, of('maui').drawable]).toEqual([false, true]);
    const found = await lines(['630 km2', '--for=us', '--count=20']);
    expect(found).toContain('Los Angeles: There is no outline of it here.');
    expect(found.some((line) => line.startsWith('Maui:'))).toBe(false);
  });

  it('names the figure that a comparison goes by under the table', async () => {
    const found = await lines(['8000 km2', '--for', 'us', '--count', '20']);
    expect(found.slice(1, 21).every((line) => line.startsWith(' '))).toBe(true);
    const under = found.slice(21);
    expect(under.some((line) => line.startsWith('Rhode Island: By this figure: '))).toBe(true);
  });

  it('takes a place and compares it with others than itself', async () => {
    const { comparisons } = await json('Wales', '--for', 'uk', '--count', '20');
    expect(comparisons.length).toBeGreaterThan(4);
    expect(comparisons.map(({ place }: { place: string }) => place)).not.toContain('wales');
  });

  it('is for readers anywhere unless told', async () => {
    expect(await json('20 ha')).toMatchObject({ for: 'world' });
  });

  it('says so if nothing is near', async () => {
    expect(await json('1 m2')).toMatchObject({ comparisons: [] });
    expect(await lines(['1 m2'])).toEqual([en.claims.noComparison]);
  });

  it.each([
    [['5 ha', '--for', 'gb'], '"--for gb": one of uk, us, ua, eu, world was expected'],
    [['5 ha', '--for', 'toString'], '"--for toString": one of uk, us, ua, eu, world was expected'],
    [['5 ha', '--count', '0'], '"--count 0": a number from 1 to 20 was expected'],
    [['5 ha', '--count', '1e1'], '"--count 1e1": a number from 1 to 20 was expected'],
    [['Atlantis'], 'unknown place "Atlantis"'],
    [['0 ha'], '"0 ha" is not understood: an area has to be more than 0, found 0'],
    [[], '"like" needs one argument, a quantity or a place (in quotation marks), but got nothing'],
    [['5 ha', '--name', 'x'], '"like" has no option "--name"; see "areacheck --help"'],
  ])('%j: an error', async (argv, message) => {
    expect(await error(...argv)).toBe(`areacheck: ${message}\n`);
  });
});
