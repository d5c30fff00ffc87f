import { describe, expect, it } from 'vitest';
import { placeAt, placeOfCode } from '../../src/map/placeAt.ts';
import { wholeBasemap } from '../figure/geoFiles.ts';
import { firstScreenAtlas } from '../places/testAtlas.ts';

const clickable = {
  placeIds: ['donbas', 'kharkiv-oblast'],
  atlas: firstScreenAtlas(),
  basemap: wholeBasemap(),
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
