import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { claimPlacement } from '../../../src/figure/placement/claimPlacement.ts';
import { homePlacement } from '../../../src/figure/placement/homePlacement.ts';
import { layOutCopies } from '../../../src/shape/copies.ts';
import { squareOfArea } from '../../../src/shape/figures.ts';
import { toRigid } from '../../../src/shape/rigid.ts';
import { claimOf, within } from '../../claims/claimOf.ts';
import { atlasWith } from '../../places/testAtlas.ts';
import { geometryOf, wholeBasemap } from '../../draw/geoFiles.ts';

const basemap = wholeBasemap();
const atlas = atlasWith('kharkiv');
const region = geometryOf(atlas, 'kharkiv-oblast');
const home = { placeId: 'kharkiv-oblast', geometry: region };
const KUPIANSK: Position = [37.61, 49.71];

/** Where a square is put that lies in Kharkiv oblast, by the names in it. */
function placedBy(names: readonly string[], areaKm2 = 300): Position {
  const spots = names.map((name) => ({ name }));
  const claim = claimOf({ places: within('kharkiv-oblast'), spots });
  return claimPlacement(claim, squareOfArea(areaKm2 * 1e6)!, home, atlas, basemap);
}

/** As the crow flies at this latitude, about. */
function kmBetween([lon, lat]: Position, [otherLon, otherLat]: Position): number {
  return 111 * Math.hypot((lon - otherLon) * Math.cos((lat * Math.PI) / 180), lat - otherLat);
}

test.each(['Kupiansk', 'Куп’янська'])('a shape lies beside the town that is named: %s', (name) => {
  const away = kmBetween(placedBy([name]), KUPIANSK);
  expect(away).toBeGreaterThan(8);
  expect(away).toBeLessThan(16);
});

test.each([
  ['no town of that name', ['Tsavo'], 300],
  ['a town of the country that lies in another region', ['Poltava'], 300],
  ['a town that has no room for it in the region', ['Kupiansk'], 25_000],
])('it lies where there is room without a town: %s', (_, spots, areaKm2) => {
  const anywhere = homePlacement(squareOfArea(areaKm2 * 1e6)!, region, basemap.towns);
  expect(kmBetween(placedBy(spots, areaKm2), anywhere)).toBeLessThan(1);
});

test('a part that is cut off the place that it lies in lies where it is cut off', () => {
  const body = toRigid(region);
  const cut = layOutCopies(body, 0.7);
  const claim = claimOf({ places: within('kharkiv-oblast') });
  const center = claimPlacement(claim, cut.ok ? cut.shape : body, home, atlas, basemap);
  expect(center).toEqual(body.home.center);
});
