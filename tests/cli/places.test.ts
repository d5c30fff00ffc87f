import { describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import { en } from '../../src/text/en/command.ts';

const json = async (query: string) =>
  JSON.parse((await run(['places', query, '--json'], en)).stdout).places;

describe('areacheck places', () => {
  it('gives id, names, kind, country and every figure with its source', async () => {
    const [london] = await json('Лондон');
    expect(london).toMatchObject({
      id: 'greater-london',
      name: 'Greater London',
      names: { en: 'Greater London', uk: 'Великий Лондон' },
      kind: 'region',
      country: 'GB',
    });
    expect(Object.keys(london)).toEqual([
      'id',
      'name',
      'names',
      'kind',
      'country',
      'km2',
      'definitions',
      'outlineNote',
    ]);
    expect(london.definitions[0].km2).toBe(london.km2);
    expect(london.definitions.slice(1).map(({ km2 }: { km2: number }) => km2)).toEqual([
      1572, 1569, 1579,
    ]);
    for (const definition of london.definitions) {
      expect(Object.keys(definition)).toEqual(['km2', 'source', 'what']);
    }
  });

  it('puts the best first and gives every reading of an ambiguous name', async () => {
    expect((await json('Харків'))[0].id).toBe('kharkiv-oblast');
    expect((await json('Kyiv')).map(({ id }: { id: string }) => id).slice(0, 3)).toEqual([
      'kyiv-city',
      'kyiv',
      'kyiv-oblast',
    ]);
  });

  it('says that there is none, without calling that an error', async () => {
    expect(await json('Atlantis')).toEqual([]);
    expect(await run(['places', 'Atlantis'], en)).toMatchObject({
      stdout: 'No place is known by a name like "Atlantis".\n',
      exitCode: 0,
    });
  });

  it('prints names in both languages and who published which figure', async () => {
    const { stdout } = await run(['places', 'Kherson'], en);
    expect(stdout).toContain('kherson-oblast  Kherson oblast · Херсонська область  oblast, UA');
    expect(stdout.replaceAll('\u00a0', ' ')).toMatch(
      /28,461 km² {2}official figure.*\[State Statistics Service of Ukraine\]/,
    );
  });
});
