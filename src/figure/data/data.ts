import type { Feature, MultiPolygon } from 'geojson';
import type { AreasTable } from '../../claims/publish/areasCsv.ts';
import type { PlaceNames } from '../../places/place.ts';
import type { Role } from '../../draw/role.ts';

/** What a figure's package holds besides pictures, each made when it is asked for. */
export interface FigureData {
  /** Every shape of the figure, as it lies on the map. */
  readonly shapes: () => readonly ShapeFeature[];
  readonly areas: () => readonly AreasTable[];
  /** What was found, in Markdown, under the title as its heading. */
  readonly report: (title: string) => string;
  /** Commands that find the same. */
  readonly commands: () => readonly string[];
}

export type ShapeFeature = Feature<MultiPolygon, ShapeProperties>;

/** What the package says of each shape. */
export interface ShapeProperties {
  readonly id: string;
  /** In the figure's language, for software that looks for `name`. */
  readonly name: string;
  readonly names: PlaceNames | null;
  readonly role: Role['kind'];
  /** The place of the figure that it is a part of; null if it is one itself. */
  readonly partOf: string | null;
  /** Measured on this geometry, on the WGS84 ellipsoid. */
  readonly areaKm2: number;
  /** Whether it is a simplified outline, good to look at and not to measure. */
  readonly simplified: boolean;
  readonly source: string;
  readonly licence: string;
  readonly credit: string;
}
