import { describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import type { CommandCatalogue } from '../../src/text/commandCatalogue.ts';
import { en } from '../../src/text/en/command.ts';
import { uk } from '../../src/text/uk/command.ts';

const json = async (a: string, b: string) =>
  JSON.parse((await run(['compare', a, b, '--json'], en)).stdout);
const error = async (a: string, b: string) => (await run(['compare', a, b], en)).stderr;

describe('areacheck compare', () => {
  it('divides quantities as ranges', async () => {
    // "6,000" is 5,500–6,500, "1,000" is 500–1,500; 100 ha are one km².
    expect(await json('6,000 km²', '100,000 ha')).toEqual({
      a: { km2: 6000, lowKm2: 5500, highKm2: 6500 },
      b: { km2: 1000, lowKm2: 500, highKm2: 1500 },
      ratio: 6,
      ratioLow: 5500 / 1500,
      ratioHigh: 13,
    });
  });

  it('knows places by name, other spelling and id, on either side', async () => {
    const byName = await json('Kharkiv oblast', 'Greater London');
    expect(await json('Харківська область', 'London')).toEqual(byName);
    expect(await json('kharkiv-oblast', 'greater-london')).toEqual(byName);
    expect(byName.a.highKm2).toBeGreaterThanOrEqual(31415);
    expect(byName.ratio).toBeCloseTo(20, 0);
    expect((await json('London', 'Kharkov region')).ratio).toBeCloseTo(1 / byName.ratio, 12);
  });

  it('makes composites of their members', async () => {
    const { a, b } = await json('Donbas', 'Donetsk oblast');
    expect(a.km2).toBeGreaterThan(b.km2 + 26000);
  });

  it('prints both sides and the ratio, aligned', async () => {
    const lines = (await run(['compare', '2,300 sq mi', 'Greater London'], en)).stdout
      .replaceAll('\u00a0', ' ')
      .trim()
      .split('\n');
    expect(lines[0]).toMatch(/^2,300 sq mi +5,957 km² +5,827–6,086 km²$/);
    expect(lines[1]).toMatch(/^Greater London +1,57\d km² +1,569–1,579 km²$/);
    expect(lines[2]).toMatch(/^Ratio +3\.7\d +3\.69–3\.88$/);
    expect(new Set(lines.slice(0, 3).map(({ length }) => length)).size).toBe(1);
  });

  const told = async (catalogue: CommandCatalogue, ...operands: string[]) =>
    (await run(['compare', ...operands], catalogue)).stdout
      .replaceAll('\u00a0', ' ')
      .trim()
      .split('\n')
      .slice(3);

  it('says of an area and a place what two places say, with sum, definitions and sources', async () => {
    const [sentence, sum, place, ...definitions] = await told(en, '66,000 ha', 'Singapore');
    expect(sentence).toBe('66,000 ha is 89–97% of the size of Singapore.');
    expect(sum).toBe('655–665 km² ÷ 687.0–735.7 km² = 89.0–96.8%');
    expect(place).toBe('Singapore:');
    expect(definitions.length).toBeGreaterThan(1);
    for (const line of definitions) expect(line).toMatch(/^ +[\d.,]+ km² {2}.+ \[.+\]$/);
    expect(definitions[0]).toContain('Singapore Department of Statistics');
    expect(await told(en, 'Singapore', '66,000 ha')).toEqual(
      await told(en, '66,000 ha', 'Singapore'),
    );
  });

  it('says how many times a smaller place it is, and of one as large that it is', async () => {
    const [times] = await told(en, '2,300 sq mi', 'Greater London');
    expect(times).toBe('2,300 sq mi is 3.7–3.9 times the size of Greater London.');
    const [same] = await told(en, '736 km²', 'Singapore');
    expect(same).toBe('736 km² and Singapore are about the same size.');
    expect(await told(en, '5 ha', '6 acres')).toEqual([]);
  });

  it('says it in Ukrainian', async () => {
    const [sentence, , place] = await told(uk, '66 000 га', 'Сінгапур');
    expect(sentence).toBe('66 000 га — це 89–97 % такої площі, як Сінгапур.');
    expect(place).toBe('Сінгапур:');
  });

  it('has sentence and sum in its JSON, of a place on either side', async () => {
    const words = {
      sentence: '66,000 ha is 89–97% of the size of Singapore',
      sum: expect.stringMatching(/^655–665\skm² ÷ 687\.0–735\.7\skm² = 89\.0–96\.8%$/),
    };
    expect(await json('66,000 ha', 'Singapore')).toMatchObject(words);
    expect(await json('Singapore', '66,000 ha')).toMatchObject(words);
  });

  it.each([
    [
      '2,300',
      'London',
      '"2,300" is not understood: the unit is missing; known are km², sq mi, ha, acres, m², sq ft, sq yd, dunams, rai, feddans, mu',
    ],
    [
      '5 ha',
      '100 furlongs',
      '"100 furlongs" is not understood: unknown unit "furlongs"; known are km², sq mi, ha, acres, m², sq ft, sq yd, dunams, rai, feddans, mu',
    ],
    [
      'perhaps 5 ha',
      'London',
      '"perhaps 5 ha" is not understood: unknown words "perhaps" before the number',
    ],
    ['0 ha', 'London', '"0 ha" is not understood: an area has to be more than 0, found 0'],
    ['5 ha', 'Atlantis', 'unknown place "Atlantis"'],
    [
      '5 ha',
      'Kharkivv',
      'unknown place "Kharkivv"; did you mean Kharkiv oblast (kharkiv-oblast), Kharkiv city (kharkiv-city)?',
    ],
    [
      'Kyiv',
      '5 ha',
      '"Kyiv" can be Kyiv city (kyiv-city), Kyiv (oblast and city) (kyiv), Kyiv oblast (kyiv-oblast); name one of them',
    ],
    ['', '5 ha', 'unknown place ""'],
  ])('%s, %s: an error', async (a, b, message) => {
    expect(await error(a, b)).toBe(`areacheck: ${message}\n`);
  });

  it('keeps its error on one line whatever the argument', async () => {
    expect(await error('5 ha', 'At\nlan\r\ntis')).toBe(
      'areacheck: unknown place "At\\nlan\\r\\ntis"\n',
    );
  });

  it('asks which of two numbers is meant', async () => {
    expect(await error('12.500 acres', 'Wales')).toBe(
      'areacheck: "12.500 acres" is not understood: its number may be 12,500 or 12.5; write it without a mark before three digits\n',
    );
    expect((await json('12.50 acres', 'Wales')).a.km2).toBeCloseTo(0.050586, 6);
  });

  it.each([
    '1e-320 km2',
    '1e308 km2',
    `${'9'.repeat(400)} km2`,
    `0.${'0'.repeat(400)}1 km2`,
    '0 km2',
    '0.0 ha',
    '0 ha to 5 ha',
    'Infinity km2',
    '∞ km2',
    'NaN km2',
  ])('says in a sentence what is wrong with %s, on either side', async (quantity) => {
    for (const [a, b] of [
      [quantity, 'Wales'],
      ['Wales', quantity],
    ]) {
      const { stdout, stderr, exitCode } = await run(['compare', a, b], en);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
      const told = quantity.length > 80 ? `${quantity.slice(0, 80)}…` : quantity;
      expect(stderr.startsWith(`areacheck: "${told}" is not understood: `)).toBe(true);
      expect(stderr.length).toBeLessThan(300);
      expect(stderr.replaceAll(quantity, '')).not.toMatch(/NaN|Infinity|∞|\n.*\n/);
    }
  });
});
