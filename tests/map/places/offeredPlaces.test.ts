import { describe, expect, it } from 'vitest';
import { namedPlace, offeredPlaces } from '../../../src/map/places/offeredPlaces.ts';
import { PLACES } from '../../../src/places/catalogue.ts';
import { layersOf } from '../../../src/places/shapes.ts';

describe('the places that a search field offers', () => {
  it('are those written by hand that can be drawn, by name, before anything is typed', () => {
    const offered = offeredPlaces('');
    const written = PLACES.filter(({ fromGazetteer }) => !fromGazetteer);
    expect(offered).toHaveLength(written.filter(({ id }) => layersOf(id).length > 0).length);
    const names = offered.map(({ names }) => names.en);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('are found by the beginning of a name in either language', () => {
    expect(offeredPlaces('Kherso')[0].id).toBe('kherson-oblast');
    expect(offeredPlaces('Херсон')[0].id).toBe('kherson-oblast');
    expect(offeredPlaces('Luxem')[0].id).toBe('luxembourg');
    expect(offeredPlaces('Podlask')[0].names.en).toMatch(/^Podlask/);
  });

  it('are taken for chosen only when named in full', () => {
    expect(namedPlace('greater london')?.id).toBe('greater-london');
    expect(namedPlace('great')).toBeNull();
    expect(namedPlace('Atlantis')).toBeNull();
    expect(namedPlace('')).toBeNull();
  });
});
