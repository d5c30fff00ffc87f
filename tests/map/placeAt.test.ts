import { describe, expect, it } from 'vitest';
import { placeAt, unitAt, unitsAround } from '../../src/map/placeAt.ts';
import { placeOfCode } from '../../src/places/commonCountry.ts';
import { wholeBasemap } from '../draw/geoFiles.ts';
import { firstScreenAtlas } from '../places/testAtlas.ts';

const clickable = {
  placeIds: ['donbas', 'kharkiv-oblast'],
  atlas: firstScreenAtlas(),
  basemap: wholeBasemap(),
  drawnUnits: 'UA',
};
const at = (lat: number, lon: number) => placeAt([lon, lat], clickable);

describe('what lies where the map is clicked', () => {
  it.each([
    ['Donetsk, in a place of the report made of two oblasts', 48, 37.8, 'donbas'],
    ['Kharkiv', 50, 36.2, 'kharkiv-oblast'],
    ['Poltava, in a unit that the report does not name', 49.6, 34.5, 'poltava-oblast'],
    ['Simferopol', 44.95, 34.1, 'crimea'],
  ])('%s', (_, lat, lon, placeId) => {
    expect(at(lat, lon)).toEqual({ placeId });
  });

  it.each([
    ['Warsaw', 52.2, 21, 'PL', 'poland'],
    ['Nairobi', -1.3, 36.8, 'KE', 'kenya'],
    ['Chukotka, beyond the antimeridian', 66, -175, 'RU', 'russia'],
    ['Nuuk’s inland', 65, -50, 'GL', 'greenland'],
  ])('%s, in a country of the basemap', (_, lat, lon, iso, placeId) => {
    expect(at(lat, lon)).toEqual({ iso });
    expect(placeOfCode(iso)).toBe(placeId);
  });

  it('is nothing at sea, nor where no basemap is loaded', () => {
    expect(at(0, -30)).toBeNull();
    expect(placeAt([21, 52.2], { ...clickable, basemap: null })).toBeNull();
  });
});

describe('the unit of a country where the map is clicked', () => {
  it('is looked for among those whose bounds hold the position, and is the one that holds it', () => {
    const { atlas } = clickable;
    const poltava = [34.5, 49.6];
    const around = unitsAround(poltava, 'UA');
    expect(around).toContain('poltava-oblast');
    expect(around.length).toBeLessThan(6);
    expect(unitAt(poltava, around, atlas)).toBe('poltava-oblast');
    expect(unitAt([20, 40], around, atlas)).toBeNull();
  });

  it('is none where the map has no units of that country', () => {
    const far = { ...clickable, placeIds: [], drawnUnits: null };
    expect(placeAt([34.5, 49.6], far)).toEqual({ iso: 'UA' });
  });
});
