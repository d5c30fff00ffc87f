import { expect, it } from 'vitest';
import { allTowns, type Town } from '../../../src/draw/ground/basemap.ts';
import { aroundTown } from '../../../src/map/view/aroundTown.ts';
import { wholeBasemap } from '../../draw/geoFiles.ts';

const towns = allTowns(wholeBasemap());
const townOf = (name: string, country: string) =>
  towns.find(({ properties }) => properties.en === name && properties.country === country)!;

/** Names of the others that are seen around a town. */
function seenAround(town: Town): string[] {
  const [west, south, east, north] = aroundTown(town, towns);
  return towns
    .filter(({ geometry: { coordinates } }) => {
      const [lon, lat] = coordinates;
      return lon >= west && lon <= east && lat >= south && lat <= north;
    })
    .map(({ properties }) => properties.en);
}

it('shows so much that other towns tell where one lies', () => {
  expect(seenAround(townOf('Springfield', 'US')).length).toBeGreaterThan(3);
});

it('shows no more than that where towns are close', () => {
  const town = townOf('Kupiansk', 'UA');
  const [, south, , north] = aroundTown(town, towns);
  expect(seenAround(town).length).toBeGreaterThan(6);
  expect(north - south).toBeCloseTo(1, 5);
});

it('shows a town that is alone with much around it, and one beside the antimeridian', () => {
  const alone = { ...townOf('Kupiansk', 'UA') };
  const [, south, , north] = aroundTown(alone, []);
  expect(north - south).toBeCloseTo(6, 5);
  const town: Town = { ...alone, geometry: { type: 'Point', coordinates: [179.9, 0] } };
  const beyond = [-179.9, -179.8, -179.7, -179.6, -179.5, -179.4].map((lon): Town => ({
    ...alone,
    geometry: { type: 'Point', coordinates: [lon, 0] },
  }));
  const [west] = aroundTown(town, beyond);
  expect(west).toBeGreaterThan(179);
});
