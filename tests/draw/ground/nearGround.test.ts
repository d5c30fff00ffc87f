import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { nearGround, nearNeeds } from '../../../src/draw/ground/nearGround.ts';
import type { DrawnUnits } from '../../../src/draw/ground/drawnUnits.ts';
import { isInside } from '../../../src/draw/labels/ring.ts';
import { multiPolygonOf, NO_ATLAS } from '../../../src/places/atlas.ts';
import { withShapes } from '../../../src/places/shapes.ts';
import { addWorldPlaces } from '../../../src/places/worldPlaces.ts';
import { countryIn, wholeBasemap } from '../geoFiles.ts';

addWorldPlaces();

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../geo/${path}`, import.meta.url), 'utf8'));
const zooms = read('basemap/units/zooms.json');
const reader = {
  outlines: async (placeIds: readonly string[]) =>
    (
      await withShapes(NO_ATLAS, placeIds, async (name) => ({
        ok: true,
        layer: read(`layers/${name}.geojson`),
      }))
    ).atlas,
  unitBorders: async (code: string) => read(`basemap/units/${code.toLowerCase()}.topo.json`),
  lakes: async () => read('basemap/lakes.topo.json'),
};
const basemap = wholeBasemap();

const PAKISTAN = { bounds: [58, 22, 80, 38], metresPerPx: 2400 } as const;
const LAHORE = { bounds: [73, 30.5, 76, 32.5], metresPerPx: 300 } as const;
const KISUMU = { bounds: [34.2, -0.6, 35.4, 0.2], metresPerPx: 120 } as const;
const KYIV = { bounds: [28, 49, 32.5, 52.2], metresPerPx: 400 } as const;
const POLAND = { bounds: [13, 48.5, 25, 55.2], metresPerPx: 1200 } as const;
/** The four regions of the first report, on a wide screen and on a phone. */
const FIRST_SCREENS = [
  { bounds: [28, 45, 41.5, 52.5], metresPerPx: 1100 },
  { bounds: [26, 44, 41, 53], metresPerPx: 3000 },
] as const;

const near = async (look: Parameters<typeof nearNeeds>[1], drawnUnits: DrawnUnits | null = null) =>
  nearGround(basemap, nearNeeds(basemap, look, zooms, drawnUnits), drawnUnits, reader);
const unitsOf = (code: string): DrawnUnits => ({
  code,
  shapes: read(`layers/units/${code.toLowerCase()}.geojson`).features.map(
    ({ geometry }: { geometry: MultiPolygon | Polygon }) => multiPolygonOf(geometry),
  ),
  areInColour: true,
});

const edgesOf = (lines: readonly (readonly Position[])[]) =>
  lines.flatMap((line) => line.slice(1).map((end, i) => [line[i]!, end] as const));
const meetingAt = (
  lines: readonly (readonly Position[])[],
  [lon, lat]: Position,
  degrees: number,
) =>
  edgesOf(lines).filter(([a, b]) => {
    const [x, y] = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
    return Math.hypot(x - lon!, y - lat!) < degrees;
  });

describe('the ground of a near view', () => {
  it.each(FIRST_SCREENS)('needs nothing more on the first screen', (look) => {
    expect(nearNeeds(basemap, look, zooms, unitsOf('UA'))).toEqual({
      outlines: [],
      byUnits: null,
      units: [],
      zoom: 0,
      lakes: false,
    });
  });

  it('needs finer lakes where those of the basemap show that they are coarse', () => {
    expect(nearNeeds(basemap, KISUMU, zooms, null).lakes).toBe(true);
    expect(nearNeeds(basemap, KYIV, zooms, null).lakes).toBe(false);
    expect(nearNeeds(basemap, PAKISTAN, zooms, null).lakes).toBe(false);
  });

  // The basemap's Lake Victoria has edges of nine kilometres and covers Mwanza.
  it('has Lake Victoria by its shore', async () => {
    const { lakes } = await near(KISUMU);
    expect(lakes.features.filter(({ properties }) => properties.coarse)).toEqual([]);
    const isWater = (position: Position) =>
      lakes.features.some(({ geometry }) =>
        isInside(multiPolygonOf(geometry).coordinates.flat(), position),
      );
    const KISUMU_PORT_TOWN = [34.762, -0.09];
    const MWANZA = [32.905, -2.519];
    const WINAM_GULF = [34.45, -0.25];
    const KYIV_RESERVOIR = [30.5, 50.85];
    for (const town of [KISUMU_PORT_TOWN, MWANZA]) expect(isWater(town)).toBe(false);
    for (const water of [WINAM_GULF, KYIV_RESERVOIR]) expect(isWater(water)).toBe(true);
  });

  it('has Pakistan and its neighbours by their own outlines, and no coarse ones beside them', async () => {
    expect(nearNeeds(basemap, PAKISTAN, zooms, null).outlines).toEqual(
      expect.arrayContaining(['PK', 'IN', 'AF', 'IR']),
    );
    const ground = await near(PAKISTAN);
    const outline = read('layers/countries/pk.geojson').features[0].geometry;
    expect(countryIn(ground, 'PK').coordinates).toEqual(outline.coordinates);
    const own = new Set(outline.coordinates.flat(2).map(String));
    const coarse = countryIn(basemap, 'PK').coordinates.flat(2).map(String);
    const drawn = [...ground.borders.coordinates, ...ground.coast.coordinates].flat().map(String);
    for (const position of coarse) if (!own.has(position)) expect(drawn).not.toContain(position);
  });

  it('draws what two countries share as a border once, and the rest as coast', async () => {
    const ground = await near(PAKISTAN);
    // Wagah, between Lahore and Amritsar; Karachi.
    expect(meetingAt(ground.borders.coordinates, [74.57, 31.6], 0.2).length).toBeGreaterThan(3);
    expect(meetingAt(ground.coast.coordinates, [74.57, 31.6], 0.2)).toEqual([]);
    expect(meetingAt(ground.coast.coordinates, [66.9, 24.85], 0.3).length).toBeGreaterThan(3);
    expect(meetingAt(ground.borders.coordinates, [66.9, 24.85], 0.3)).toEqual([]);
    const edges = edgesOf(ground.borders.coordinates).map((edge) =>
      edge.map(String).toSorted().join(),
    );
    expect(new Set(edges).size).toBe(edges.length);
  });

  it('has a country by its units where one of these is in colour, and no other line beside theirs', async () => {
    const units = unitsOf('PK');
    const ground = await near(PAKISTAN, units);
    const own = new Set(units.shapes.flatMap((shape) => shape.coordinates.flat(2).map(String)));
    const atKarachi = meetingAt(ground.coast.coordinates, [66.9, 24.85], 0.3);
    expect(atKarachi.length).toBeGreaterThan(3);
    for (const end of atKarachi.flat()) expect(own).toContain(String(end));
    const atWagah = meetingAt(ground.borders.coordinates, [74.57, 31.6], 0.2);
    expect(atWagah.length).toBeGreaterThan(3);
    for (const end of atWagah.flat()) expect(own).toContain(String(end));
    expect(meetingAt(ground.coast.coordinates, [74.57, 31.6], 0.2)).toEqual([]);
    expect(meetingAt(ground.seams.coordinates, [74.57, 31.6], 0.2).length).toBeGreaterThan(3);
  });

  it('keeps Ukraine’s own line where a neighbour’s outline ends at it, with land under it', async () => {
    const ground = await near(POLAND);
    expect(countryIn(ground, 'UA')).toEqual(countryIn(basemap, 'UA'));
    expect(countryIn(ground, 'PL')).not.toEqual(countryIn(basemap, 'PL'));
    // Shehyni, on the road from Lviv to Przemyśl.
    const border: Position = [22.95, 49.8];
    expect(meetingAt(ground.seams.coordinates, border, 0.2).length).toBeGreaterThan(3);
    expect(meetingAt(ground.borders.coordinates, border, 0.2)).toHaveLength(
      meetingAt(ground.seams.coordinates, border, 0.2).length,
    );
    expect(meetingAt(ground.coast.coordinates, border, 0.2)).toEqual([]);
  });

  it('has borders of units where these are large enough, but for the country whose own are drawn', async () => {
    const ground = await near(LAHORE);
    expect(ground.unitCountries).toEqual(expect.arrayContaining(['PK', 'IN']));
    const { unitCountries } = await near(LAHORE, unitsOf('PK'));
    expect(unitCountries).toContain('IN');
    expect(unitCountries).not.toContain('PK');
    expect((await near(PAKISTAN)).unitBorders).toEqual([]);
  });
});
