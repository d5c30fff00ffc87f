import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { type Atlas, NO_ATLAS, shapeIn } from '../../places/atlas.ts';
import { placeOfCode } from '../../places/commonCountry.ts';
import type { Bounds } from '../../shape/bounds.ts';
import {
  type Basemap,
  type NearLakes,
  type UnitBorder,
  type UnitBorders,
  withNearLakes,
} from './basemap.ts';
import { countriesInView, type CountryInView } from './countriesInView.ts';
import type { DrawnUnits } from './drawnUnits.ts';
import { withFineCountries } from './fineGround.ts';
import { groundBounds } from '../view/groundBounds.ts';
import { metresPerPixel } from '../view/scaleBar.ts';
import type { ScreenView } from '../view/screenView.ts';
import { zoomAt } from '../view/zoomScale.ts';

/** Edges of an outline longer than this on a map show that it is coarse, pixels. */
const LONGEST_EDGE_PX = 8;
/** Outlines of their own have edges of some kilometres: one with shorter ones is as fine, metres. */
const FINE_EDGE_METRES = 6000;
/** Shores of the basemap's coarse lakes are drawn with edges of about so many metres. */
const LAKE_EDGE_METRES = 9000;

/** The part of the ground that is looked at, and how near. */
export interface Look {
  readonly bounds: Bounds;
  readonly metresPerPx: number;
}

/** What a look shows that the basemap has not got, or not finely enough: countries by their codes. */
export interface NearNeeds {
  /** Those whose own outlines it wants. */
  readonly outlines: readonly string[];
  /** The one among them whose outline is that of its units, since these are in colour. */
  readonly byUnits: string | null;
  /** Those whose units are large enough for some of their borders to be drawn. */
  readonly units: readonly string[];
  /** The zoom that borders of units are drawn for; 0 without any. */
  readonly zoom: number;
  /** Whether its lakes are too coarse. */
  readonly lakes: boolean;
}

/** Reads what near views need; what cannot be read is not there. */
export interface GroundReader {
  outlines(placeIds: readonly string[]): Promise<Atlas>;
  unitBorders(code: string): Promise<UnitBorders | null>;
  lakes(): Promise<NearLakes | null>;
}

/** From which zoom on there are borders between a country's units, by its code. */
export type UnitZooms = Readonly<Record<string, number>>;

/** What a view looks at; null if that is more than half the globe. */
export function lookOf(view: ScreenView): Look | null {
  const bounds = groundBounds(view, 0);
  const middle = view.unproject([view.widthPx / 2, view.heightPx / 2]);
  return bounds && { bounds, metresPerPx: metresPerPixel(view, middle) };
}

/** What a look needs; borders of the units that are drawn by their own outlines are no need. */
export function nearNeeds(
  basemap: Basemap,
  { bounds, metresPerPx }: Look,
  zooms: UnitZooms,
  drawnUnits: DrawnUnits | null,
): NearNeeds {
  const longest = Math.max(FINE_EDGE_METRES, LONGEST_EDGE_PX * metresPerPx);
  const zoom = Math.floor(zoomAt(metresPerPx));
  const inView = countriesInView(basemap, bounds);
  const codesOf = (isOne: (country: CountryInView) => boolean) =>
    inView.filter(isOne).map(({ code }) => code);
  const outlines = codesOf(({ edgeMetres }) => edgeMetres > longest);
  const units = codesOf(({ code }) => code !== drawnUnits?.code && zooms[code] <= zoom);
  const isByUnits = drawnUnits?.areInColour && outlines.includes(drawnUnits.code);
  return {
    outlines,
    byUnits: isByUnits ? drawnUnits.code : null,
    units,
    zoom: units.length > 0 ? zoom : 0,
    lakes: longest < LAKE_EDGE_METRES && inView.some(isCoarseThere(longest)),
  };
}

/** Lakes are as fine as the country is; where no edge of it is in view that is not known. */
const isCoarseThere =
  (longest: number) =>
  ({ edgeMetres }: CountryInView) =>
    edgeMetres === 0 || edgeMetres > longest;

/** The basemap with what a near view needs. */
export async function nearGround(
  basemap: Basemap,
  { outlines, byUnits, units, zoom, lakes }: NearNeeds,
  drawnUnits: DrawnUnits | null,
  reader: GroundReader,
): Promise<Basemap> {
  const own = outlines
    .filter((code) => code !== byUnits)
    .map((code) => ({ code, placeId: placeOfCode(code) }));
  const placeIds = own.flatMap(({ placeId }) => placeId ?? []);
  const [atlas, nearLakes, ...borders] = await Promise.all([
    placeIds.length > 0 ? reader.outlines(placeIds) : NO_ATLAS,
    lakes ? reader.lakes() : null,
    ...units.map((code) => reader.unitBorders(code)),
  ]);
  const fine = new Map<string, MultiPolygon>();
  if (byUnits && drawnUnits) fine.set(byUnits, joinedShapes(drawnUnits.shapes));
  for (const { code, placeId } of own) {
    const shape = placeId && shapeIn(atlas, placeId);
    if (shape) fine.set(code, shape.geometry);
  }
  const drawn = units.map((code, i) => {
    const topology = borders[i];
    const lines = topology ? featuresOf(topology) : [];
    return { code, lines: lines.filter(({ properties }) => properties.fromZoom <= zoom) };
  });
  return {
    ...withFineCountries(nearLakes ? withNearLakes(basemap, nearLakes) : basemap, fine, byUnits),
    unitBorders: drawn.flatMap(({ lines }) => lines),
    unitCountries: drawn.filter(({ lines }) => lines.length > 0).map(({ code }) => code),
  };
}

/** Side by side: the borders between them stay. */
function joinedShapes(shapes: readonly MultiPolygon[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: shapes.flatMap(({ coordinates }) => coordinates) };
}

function featuresOf(topology: UnitBorders): readonly UnitBorder[] {
  const lines = feature(topology, topology.objects.borders) as FeatureCollection;
  return lines.features as UnitBorder[];
}
