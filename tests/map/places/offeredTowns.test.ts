import { describe, expect, it } from 'vitest';
import { allTowns } from '../../../src/draw/ground/basemap.ts';
import { offeredTowns } from '../../../src/map/places/offeredTowns.ts';
import { unitAt, unitsAround } from '../../../src/map/placeAt.ts';
import type { Catalogue } from '../../../src/text/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { wholeBasemap } from '../../draw/geoFiles.ts';
import { atlasWith, UKRAINE_UNITS } from '../../places/testAtlas.ts';

const towns = allTowns(wholeBasemap());
const atlas = atlasWith(...UKRAINE_UNITS);
const offered = (query: string, catalogue: Catalogue = en) =>
  offeredTowns(
    query,
    towns,
    async (position, iso) => unitAt(position, unitsAround(position, iso), atlas),
    catalogue,
  );
const namesOf = async (query: string) =>
  (await offered(query)).map(({ town }) => town.properties.en);

describe('the towns that a search field offers', () => {
  it('are found by the beginning of a name in either language, case and accents apart', async () => {
    expect(await namesOf('kupian')).toContain('Kupiansk');
    expect(await namesOf('Куп’ян')).toContain('Kupiansk');
    expect(await namesOf('sao paul')).toEqual(['São Paulo']);
  });

  it('begin with the most populous', async () => {
    expect((await namesOf('San'))[0]).toBe('Santiago');
    const found = (await offered('San')).map(({ town }) => town.properties.population);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  it('say their country', async () => {
    const [izium] = await offered('Izium');
    expect(izium.detail).toBe('town, Ukraine');
    const [ukrainian] = await offered('Izium', uk);
    expect(ukrainian.detail).toBe('населений пункт, Україна');
  });

  it('say their oblast as well where two of one country share the name', async () => {
    const details = (await offered('Zolochiv')).map(({ detail }) => detail);
    expect(details.toSorted()).toEqual([
      'town, Kharkiv oblast, Ukraine',
      'town, Lviv oblast, Ukraine',
    ]);
  });

  it('are none for nothing and for what no town is called', async () => {
    expect(await offered(' ')).toEqual([]);
    expect(await offered('Atlantis')).toEqual([]);
  });
});
