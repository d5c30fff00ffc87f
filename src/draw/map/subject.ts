import type { MultiPolygon } from 'geojson';
import type { PlaceShape } from '../../places/atlas.ts';
import { type Bounds, boundsOf } from '../../shape/bounds.ts';
import type { Placement, RigidShape } from '../../shape/rigid.ts';
import type { Town } from '../ground/basemap.ts';
import type { Hatch } from '../drawing.ts';
import type { LabelNames } from '../labels/labelNames.ts';

/** The ground that a map is about. */
export interface MapArea {
  /** Whether anything is known of where the shapes lie. */
  readonly hasGround: boolean;
  /** The places that are shown and have outlines, each with its number, which gives it its colour. */
  readonly places: readonly (PlaceShape & { readonly index: number })[];
  /** ISO 3166-1 alpha-2 code of the country that the map is about. */
  readonly homeIso: string | null;
  /** What the map has to show, besides the shapes. */
  readonly extent: readonly MultiPolygon[];
}

/** Of what has no map. */
export const NO_AREA: MapArea = { hasGround: false, places: [], homeIso: null, extent: [] };

/** What a map is about and what of it has outlines. */
export interface MapSubject extends MapArea {
  /** A further place that is tinted in the shapes' colour; null without one. */
  readonly compared: PlaceShape | null;
  /** Towns that are shown whatever their size. */
  readonly namedTowns: ReadonlySet<Town>;
  /** What is drawn at true size, later ones over earlier ones. */
  readonly shapes: readonly MapShape[];
  /** Whether shapes may hide the places, so that the outlines of these are drawn over them as well. */
  readonly outlinesOnTop: boolean;
  /** Words on a map whose shapes show sizes and not where something lies. */
  readonly sizeOnly: string | null;
}

/** A shape that is put somewhere on the map at true size. */
export interface MapShape {
  /** What its marks are called by. */
  readonly id: string;
  readonly body: RigidShape;
  /** A line that is laid where the body is; null without one. */
  readonly outline: RigidShape | null;
  readonly placement: Placement;
  readonly colour: string;
  readonly hatch: Hatch;
  /** What stands on it or beside it; null if its legend is enough. */
  readonly names: LabelNames | null;
}

/** Bounds of some geometries together; null without any. */
export function boundsOfAll(geometries: readonly MultiPolygon[]): Bounds | null {
  return boundsOf({ type: 'GeometryCollection', geometries: [...geometries] });
}
