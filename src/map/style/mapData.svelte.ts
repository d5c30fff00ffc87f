import type {
  Feature,
  FeatureCollection,
  GeoJSON,
  GeoJsonProperties,
  Geometry,
  MultiLineString,
  MultiPolygon,
} from 'geojson';
import { shapeIn } from '../../places/atlas.ts';
import { areaCentroid } from '../../shape/centroid.ts';
import { placeMercator } from '../../shape/mercator.ts';
import { placeRigid } from '../../shape/rigid.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { type Basemap, countryOutline } from '../../draw/ground/basemap.ts';
import { unitBorders } from '../../draw/ground/sharedEdges.ts';
import { riverLines, riversAt } from '../../draw/ground/rivers.ts';
import type { MapScene } from '../mapScene.svelte.ts';
import { fromLargest, type MovableShape } from '../movableShape.svelte.ts';
import type { SourceName } from './layers.ts';
import { edgesOffTheCut, isCut } from '../../draw/view/offTheCut.ts';
import { outlineOf } from '../../draw/view/outline.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A property of areas whose outline is a line of its own, without edges where the world is cut. */
const hasOwnOutline = { outlined: true };

/** An area for the map, which shows the world over and over: without a line along the antimeridian. */
function wholeArea(geometry: MultiPolygon | null | undefined): Feature | FeatureCollection {
  if (!geometry) return NOTHING;
  return { type: 'FeatureCollection', features: partsOf(geometry, {}) };
}

function partsOf(geometry: MultiPolygon, properties: GeoJsonProperties): Feature[] {
  if (!isCut(geometry)) return [{ type: 'Feature', geometry, properties }];
  return [
    { type: 'Feature', geometry, properties: { ...properties, ...hasOwnOutline } },
    { type: 'Feature', geometry: edgesOffTheCut(geometry), properties },
  ];
}

/** The shapes where they lie, the largest at the bottom, each with its number, which gives it its colour. */
function shapeFeatures(shapes: readonly MovableShape[]): FeatureCollection {
  const features = fromLargest(shapes).flatMap((shape) =>
    shape.placed ? partsOf(shape.placed.geometry, { index: shapes.indexOf(shape) }) : [],
  );
  return { type: 'FeatureCollection', features };
}

/** What is drawn where no map is cut: areas without the outlines beside them. */
export function areasOnce(geojson: GeoJSON): GeoJSON {
  if (geojson.type !== 'FeatureCollection') return geojson;
  const features = geojson.features.filter(({ geometry }) => geometry.type !== 'MultiLineString');
  return features.length > 0 ? { ...geojson, features } : geojson;
}

function featureOf(geometry: Geometry | null | undefined): Feature | FeatureCollection {
  return geometry ? { type: 'Feature', geometry, properties: {} } : NOTHING;
}

function linesOf(lines: MultiLineString | undefined): Feature | FeatureCollection {
  return featureOf(lines && edgesOffTheCut(lines));
}

/** What every source of the map holds now; each changes only with what it shows. */
export class MapData {
  constructor(
    readonly workspace: Workspace,
    readonly map: MapScene,
    readonly basemap: () => Basemap | null,
  ) {}

  readonly #regions: FeatureCollection = $derived.by(() => {
    const { atlas } = this.workspace;
    const features = this.map.places.flatMap(({ placeId, index }): Feature[] => {
      const geometry = shapeIn(atlas, placeId)?.geometry;
      return geometry ? [{ type: 'Feature', geometry, properties: { id: placeId, index } }] : [];
    });
    return { type: 'FeatureCollection', features };
  });

  readonly #compared = $derived.by(() => {
    const { atlas } = this.workspace;
    const placeId = this.map.isBare ? null : this.map.tintedId;
    return wholeArea(placeId === null ? null : shapeIn(atlas, placeId)?.geometry);
  });

  readonly #selected = $derived.by(() => this.#outlineOf(this.workspace.selectedPlaceId));
  readonly #hovered = $derived.by(() => this.#outlineOf(this.workspace.hoveredPlaceId));

  #outlineOf(id: string | null) {
    const geometry = id ? shapeIn(this.workspace.atlas, id)?.geometry : null;
    return featureOf(geometry && edgesOffTheCut(outlineOf(geometry)));
  }

  readonly #atHome = $derived.by(() => {
    const { drawn, origin } = this.map.active;
    if (!this.workspace.showMercator || !drawn) return null;
    const { geometry } = placeRigid(drawn, { center: origin, bearingDegrees: 0 });
    return { geometry, anchor: areaCentroid(geometry) };
  });

  /** The shape moved from its home as a map that knows only Web Mercator moves it. */
  readonly mercator = $derived.by(
    () =>
      this.#atHome &&
      placeMercator(this.#atHome.geometry, this.map.active.placement, this.#atHome.anchor),
  );

  readonly #unitShapes = $derived.by(() => this.map.drawnUnits?.shapes ?? []);
  /** The lines between the units of the country that the claim is about. */
  readonly #units = $derived.by(() => featureOf(unitBorders(this.#unitShapes)));
  /** That country; its units where there is no ground that has it. */
  readonly #home = $derived.by(() => {
    const iso = this.map.homeIso;
    const outline = iso === null ? null : countryOutline(iso, this.#basemap);
    return featureOf(
      outline ?? {
        type: 'MultiPolygon',
        coordinates: this.#unitShapes.flatMap(({ coordinates }) => coordinates),
      },
    );
  });
  readonly #mercatorFeature = $derived(wholeArea(this.mercator?.geometry));
  readonly #along = $derived.by(() => {
    const { outline } = this.map.active;
    return featureOf(outline && edgesOffTheCut(outlineOf(outline)));
  });
  readonly #shapes = $derived.by(() => shapeFeatures(this.map.shapes));

  readonly #basemap = $derived.by(() => (this.map.isBare ? null : this.basemap()));
  readonly #borders = $derived.by(() => linesOf(this.#basemap?.borders));
  readonly #coast = $derived.by(() => linesOf(this.#basemap?.coast));
  readonly #seams = $derived.by(() => linesOf(this.#basemap?.seams));
  readonly #unitBorders = $derived.by<FeatureCollection>(() => ({
    type: 'FeatureCollection',
    features: [...(this.#basemap?.unitBorders ?? [])],
  }));
  // Apart, so that they stay as they are where the countries become finer.
  readonly #allRivers = $derived.by(() => this.#basemap?.rivers);
  readonly #rivers = $derived.by(() => ({
    type: 'FeatureCollection' as const,
    features: riverLines(this.#allRivers ?? []),
  }));

  /** The lines of rivers that are fine enough for a scale, for a map that has one scale. */
  riversAt(metresPerPx: number): FeatureCollection {
    return { ...this.#rivers, features: riversAt(this.#rivers.features, metresPerPx) };
  }

  of(source: SourceName): GeoJSON {
    return this.#table()[source]();
  }

  #table(): Readonly<Record<SourceName, () => GeoJSON>> {
    return {
      countries: () => this.#basemap?.countries ?? NOTHING,
      seams: () => this.#seams,
      home: () => this.#home,
      'unit-borders': () => this.#unitBorders,
      borders: () => this.#borders,
      coast: () => this.#coast,
      rivers: () => this.#rivers,
      lakes: () => this.#basemap?.lakes ?? NOTHING,
      units: () => this.#units,
      regions: () => this.#regions,
      compared: () => this.#compared,
      selected: () => this.#selected,
      hovered: () => this.#hovered,
      mercator: () => this.#mercatorFeature,
      shapes: () => this.#shapes,
      along: () => this.#along,
    };
  }
}
