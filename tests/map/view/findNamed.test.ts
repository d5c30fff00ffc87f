import { describe, expect, test } from 'vitest';
import { findNamed, findPlace, type Gazetteer } from '../../../src/map/view/findNamed.ts';
import { readPosition } from '../../../src/map/view/readPosition.ts';
import { shapeIn } from '../../../src/places/atlas.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { wholeBasemap } from '../../draw/geoFiles.ts';
import { atlasWith, UKRAINE_UNITS } from '../../places/testAtlas.ts';

const atlas = atlasWith(...UKRAINE_UNITS);
const gazetteer: Gazetteer = {
  language: 'en',
  basemap: wholeBasemap(),
  outlineOf: async (id) => shapeIn(atlas, id)?.geometry ?? null,
};
const lookUp = (name: string) => readPosition(name, (found) => findNamed(found, gazetteer));

describe('a name leads', () => {
  /** Latitudes and longitudes as atlases have them, to a tenth of a degree or so. */
  test.each([
    ['Kupiansk', 49.7, 37.6, 0.1],
    ["Куп'янськ", 49.7, 37.6, 0.1],
    ['nairobi', -1.3, 36.8, 0.1],
    ['Nakuru city', -0.3, 36.07, 0.1],
    ['Kharkiv oblast', 49.6, 36.5, 0.4],
    ['Kenya', 0.5, 37.8, 1],
  ])('%s', async (name, lat, lon, degrees) => {
    const reading = await lookUp(name);
    if (!reading.ok) throw new Error(reading.problem.kind);
    expect(Math.abs(reading.position[1] - lat)).toBeLessThan(degrees);
    expect(Math.abs(reading.position[0] - lon)).toBeLessThan(degrees);
    expect(reading.name).not.toBeNull();
  });
});

test('coordinates are no names', async () => {
  expect(await lookUp('50 N, 36 E')).toEqual({ ok: true, position: [36, 50], name: null });
  expect(await lookUp('50')).toMatchObject({ ok: false, problem: { kind: 'format' } });
});

test('of a place without an outline it is said that there is none', async () => {
  expect(await lookUp('wales')).toMatchObject({
    ok: false,
    problem: { kind: 'no-outline', found: 'Wales' },
  });
});

test('a name that is not known is found, with what is like it', async () => {
  const reading = await lookUp('Kupians');
  expect(reading).toMatchObject({ ok: false, problem: { kind: 'unknown', found: 'Kupians' } });
  expect('like' in reading && reading.like).toContain('Kupiansk');
});

test('a place of the catalogue has its id and the bounds of its outline, a town neither', async () => {
  const place = await findNamed('Kharkiv oblast', gazetteer);
  if (!place.ok || !place.bounds) throw new Error('no bounds');
  const [west, south, east, north] = place.bounds;
  expect(place.placeId).toBe('kharkiv-oblast');
  expect(west < 36.2 && 36.2 < east && south < 50 && 50 < north).toBe(true);
  expect(east - west).toBeLessThan(6);
  expect(await findNamed('Kupiansk', gazetteer)).toMatchObject({ placeId: null, bounds: null });
});

test('a city of the catalogue without an outline is found where its town is', async () => {
  const lagos = await findPlace(placeById('lagos')!, gazetteer);
  if (!lagos.ok) throw new Error(lagos.why);
  expect(lagos).toMatchObject({ placeId: 'lagos', name: 'Lagos', bounds: null });
  expect(Math.abs(lagos.position[0] - 3.4)).toBeLessThan(0.2);
  expect(Math.abs(lagos.position[1] - 6.5)).toBeLessThan(0.2);
});
