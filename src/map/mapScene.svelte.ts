import type { Position } from 'geojson';
import type { MappedPlace } from '../claims/where.ts';
import type { Basemap, Town } from '../draw/ground/basemap.ts';
import { type DrawnUnits, drawnUnitsOf } from '../draw/ground/drawnUnits.ts';
import type { Shown } from '../figure/credits.ts';
import type { Bounds } from '../shape/bounds.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { LabelSource } from './labels/labelScene.svelte.ts';
import type { MovableShape } from './movableShape.svelte.ts';
import { MapData } from './style/mapData.svelte.ts';

/** The towns of a map's ground. */
export type TownsOfGround = Pick<Basemap, 'towns' | 'cities'>;

/** Where a map looks before somebody has moved it. */
export interface FirstLook {
  /** Another one is looked at anew. */
  readonly key: string;
  /** Null if nothing can be seen. */
  readonly bounds: () => Bounds | null;
}

/** A place that others are laid over. */
export interface GroundPlace {
  readonly placeId: string;
  readonly name: string;
  readonly middle: Position;
  /** Whether it is a spot of the map, as there is no outline of it. */
  readonly isDot: boolean;
}

/** What a scene is made with. */
export type SceneParts = ConstructorParameters<typeof MapScene>;

/** What a map is of: places in colour, shapes that can be moved, and what is known of the ground. */
export abstract class MapScene {
  readonly data: MapData;
  readonly labels: LabelSource;

  /**
   * @param basemap the ground, once it is there
   * @param cities further cities of the world, once they are there
   */
  constructor(
    readonly workspace: Workspace,
    readonly basemap: () => Basemap | null,
    readonly cities: () => readonly Town[],
    readonly catalogue: Catalogue,
  ) {
    this.data = new MapData(workspace, this, basemap);
    this.labels = new LabelSource(workspace, this, basemap, cities, catalogue);
  }

  abstract readonly shapes: readonly MovableShape[];
  /** The shape that the map's tools move. */
  abstract readonly active: MovableShape;
  /** The places in colour. */
  abstract readonly places: readonly MappedPlace[];
  /** Ids of the places that are named, by which the keyboard gets to them. */
  abstract readonly namedIds: readonly string[];
  /** Ids of those that a report compares with: they have their names where they really lie. */
  abstract readonly comparedIds: readonly string[];
  /** A place that is shown in the claim's colour where it really lies. */
  abstract readonly tintedId: string | null;
  /** ISO 3166-1 alpha-2 code of the country that the map is about. */
  abstract readonly homeIso: string | null;
  /** The units of that country that are drawn; null without any. */
  readonly drawnUnits: DrawnUnits | null = $derived.by(() => {
    if (this.isBare) return null;
    const placeIds = this.places.map(({ placeId }) => placeId);
    return drawnUnitsOf(this.homeIso, placeIds, this.workspace.atlas);
  });
  /** What is to be known of where the shapes lie; null if they lie where they are. */
  abstract readonly remark: string | null;
  /** Whether there is no ground under the shapes. */
  abstract readonly isBare: boolean;
  /** Whether the shapes have been laid where they belong. */
  abstract readonly isLaid: boolean;
  /** Null until all that belongs to it is there. */
  abstract readonly firstLook: FirstLook | null;

  /** A shape's name, where it stands beside the shape on the map; null where it does not. */
  nameOf(_shape: MovableShape): string | null {
    return null;
  }

  /** The place that shapes are laid over, whose name is always there; null where there is no such place. */
  groundPlace(): GroundPlace | null {
    return null;
  }

  /** Makes a shape the one that the map's tools move. */
  hold(_shape: MovableShape): void {}

  /** Lays the shapes where they belong, if that has changed. */
  abstract lay(basemap: TownsOfGround | null): void;
  /** The towns that are named whatever their size, if there are any. */
  namedTowns(_towns: readonly Town[]): ReadonlySet<Town> | undefined {
    return undefined;
  }

  /** What of other people's data the map shows. */
  abstract shown(): Shown;
}
