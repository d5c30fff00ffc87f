import { readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLayer } from '../../../src/cli/layers.ts';
import { COMPASS, type CompassPart } from '../../../src/claims/compass.ts';
import type { GazetteerRow } from '../../../src/places/gazetteer.ts';
import { boundsOf } from '../../../src/shape/bounds.ts';
import { squareOfArea } from '../../../src/shape/figures.ts';
import { mainPart } from '../../../src/shape/mainPart.ts';
import { wholeBasemap } from '../../draw/geoFiles.ts';
import { type FreshReader, forgetReader, freshReader } from './freshReader.ts';

/** A passage with the part of a place that its area is drawn in. */
interface Passage {
  readonly text: string;
  readonly drawnIn: string;
  /** Left out where no part is meant: the compass word belongs to a name. */
  readonly part?: CompassPart;
  /** Longitude and latitude of what it lies outside of, in the direction of `part`. */
  readonly beyond?: readonly [number, number];
}

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const passages = Object.values(
  json('../../fixtures/compass.json') as Readonly<Record<string, readonly Passage[]>>,
).flat();
const basemap = wholeBasemap();

let reader: FreshReader;
/** The middle of the shape of a passage's first area, and the outline that it is laid in. */
let laid: (
  text: string,
) => Promise<{ placeId: string; middle: Position; region: MultiPolygon; parts: string[] }>;

beforeAll(async () => {
  reader = await freshReader();
  reader.addRows(json('../../../geo/gazetteer.json') as readonly GazetteerRow[]);
  const { mappedPlaces } = await import('../../../src/claims/where.ts');
  const { claimedArea } = await import('../../../src/claims/claimedArea.ts');
  const { claimPlacement } = await import('../../../src/figure/placement/claimPlacement.ts');
  const { NO_ATLAS, shapeIn } = await import('../../../src/places/atlas.ts');
  const { withShapes } = await import('../../../src/places/shapes.ts');
  laid = async (text) => {
    const [{ claim, where }] = reader.read(text);
    const ids = mappedPlaces(claim).map(({ placeId }) => placeId);
    const { atlas } = await withShapes(NO_ATLAS, ids, readLayer);
    const region = where.placeIds.map((id) => shapeIn(atlas, id)).find((shape) => shape !== null)!;
    const shape = squareOfArea(claimedArea(claim)!.point.low * 1e6)!;
    const parts = claim.places.flatMap(({ part }) => part ?? []);
    const middle = claimPlacement(claim, shape, region, atlas, basemap);
    return { placeId: region.placeId, middle, region: region.geometry, parts };
  };
});

afterAll(forgetReader);

/** How far a position lies east and north of the middle of bounds, −1 … 1 within them. */
function awayOfMiddle([lon, lat]: Position, region: MultiPolygon): [east: number, north: number] {
  const [west, south, east, north] = boundsOf(mainPart(region))!;
  return [(2 * lon - west - east) / (east - west), (2 * lat - south - north) / (north - south)];
}

/** Within so much of half the width or height, a shape lies in the centre. */
const CENTRAL = 0.6;

const inside = passages.filter(({ part, beyond }) => part && !beyond);
test.each(inside)('a shape is laid in the part that is said: $text', async (passage) => {
  const { placeId, middle, region } = await laid(passage.text);
  expect(placeId).toBe(passage.drawnIn);
  const away = awayOfMiddle(middle, region);
  COMPASS[passage.part!].forEach((way, axis) => {
    if (way !== 0) expect(way * away[axis]).toBeGreaterThan(0);
    else if (passage.part === 'centre') expect(Math.abs(away[axis])).toBeLessThan(CENTRAL);
  });
});

const beyond = passages.filter((passage) => passage.beyond);
test.each(beyond)('a shape is laid in the direction that is said: $text', async (passage) => {
  const { placeId, middle } = await laid(passage.text);
  expect(placeId).toBe(passage.drawnIn);
  const [lon, lat] = passage.beyond!;
  const [east, north] = COMPASS[passage.part!];
  const [x, y] = [(middle[0] - lon) * Math.cos((lat * Math.PI) / 180), middle[1] - lat];
  const cosine = (x * east + y * north) / (Math.hypot(x, y) * Math.hypot(east, north));
  expect(cosine).toBeGreaterThan(Math.SQRT1_2 - 0.01);
});

test.each(passages.filter(({ part }) => !part))('a name keeps its word: $text', async (passage) => {
  const { placeId, parts } = await laid(passage.text);
  expect({ placeId, parts }).toEqual({ placeId: passage.drawnIn, parts: [] });
});
