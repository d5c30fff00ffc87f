import type { Position } from 'geojson';
import type { ComparedPlaces } from '../../claims/comparedPlaces.ts';
import { placeName } from '../../claims/describe.ts';
import { type Town, unitSourcesOf } from '../../draw/ground/basemap.ts';
import { isInside } from '../../draw/labels/ring.ts';
import { laidPlacements } from '../../figure/placement/laidPlacements.ts';
import { riverLayersOf } from '../../draw/ground/rivers.ts';
import { shapeBody } from '../../figure/subject/shapeBody.ts';
import { shapeIn } from '../../places/atlas.ts';
import { placeById } from '../../places/catalogue.ts';
import { unitsOfCode } from '../../places/unitsOf.ts';
import { boundsOf } from '../../shape/bounds.ts';
import { mainPart } from '../../shape/mainPart.ts';
import { reachDegrees } from '../../shape/reach.ts';
import type { Placement } from '../../shape/rigid.ts';
import { type FirstLook, type GroundPlace, MapScene } from '../mapScene.svelte.ts';
import { withRoom } from '../view/room.ts';
import { eachOnce } from './eachOnce.ts';
import { type Cap, freeSpot } from './freeSpot.ts';
import { LaidShape } from './laidShape.svelte.ts';
import { spotOf } from './spot.ts';

/** Around a town without an outline so much is seen that others tell where it is, as a share of what is laid there. */
const AROUND_SPOT = 1.5;

/** A place's map with others laid over it at true size. */
export class ComparedScene extends MapScene {
  /** Each made once, so that a hand keeps hold of it. */
  readonly #shapeOf = eachOnce(
    (placeId) => new LaidShape(this.workspace, placeId, () => this.#homes[placeId] ?? null),
  );

  /** What is compared; none while the page shows a claim. */
  readonly #places: ComparedPlaces = $derived(
    this.workspace.compared.places ?? { groundId: '', laidIds: [] },
  );

  readonly #ground = $derived(shapeIn(this.workspace.atlas, this.#places.groundId));

  readonly shapes: readonly LaidShape[] = $derived(
    this.#places.laidIds.map((id) => this.#shapeOf(id)),
  );

  readonly active: LaidShape = $derived.by(() => {
    const { activeId } = this.workspace.compared;
    return this.shapes.find(({ drawnBy }) => drawnBy === activeId) ?? this.shapes[0];
  });

  override nameOf(shape: LaidShape): string {
    return shape.nameIn(this.catalogue);
  }

  override hold({ drawnBy }: LaidShape): void {
    this.workspace.compared.activeId = drawnBy;
  }

  readonly #homes: Readonly<Record<string, Placement>> = $derived.by(() => {
    const there = this.shapes.flatMap(({ drawnBy, body }) => (body ? [{ drawnBy, body }] : []));
    const middle = this.#middle;
    if (!middle) return {};
    const placements = laidPlacements(
      middle,
      there.map(({ body }) => body),
    );
    return Object.fromEntries(there.map(({ drawnBy }, i) => [drawnBy, placements[i]]));
  });

  /** The ground as a town of the map, where there is no outline of it. */
  readonly #spot: Town | null = $derived(
    spotOf(placeById(this.#places.groundId), [...(this.basemap()?.towns ?? []), ...this.cities()]),
  );

  /** What others are laid about. */
  readonly #middle: Position | null = $derived(
    this.#ground ? shapeBody(this.#ground).home.center : (this.#spot?.geometry.coordinates ?? null),
  );

  override groundPlace(): GroundPlace | null {
    const { groundId: placeId } = this.#places;
    const middle = this.#middle;
    const name = placeName(placeId, this.catalogue);
    return middle && { placeId, name, middle, isDot: this.#ground === null };
  }

  readonly places = $derived(this.#ground ? [{ placeId: this.#ground.placeId, index: 0 }] : []);

  readonly namedIds = $derived([this.#places.groundId]);
  readonly comparedIds = [];
  readonly tintedId = null;

  readonly homeIso: string | null = $derived(placeById(this.#places.groundId)?.country ?? null);

  get remark() {
    return this.catalogue.map.compared.remark;
  }

  readonly isBare = false;

  readonly isLaid: boolean = $derived(
    this.#middle !== null && this.shapes.every(({ rigid }) => rigid !== null),
  );

  readonly firstLook: FirstLook | null = $derived.by(() => {
    const { groundId, laidIds } = this.#places;
    const ground = this.#ground;
    if (!this.isLaid) return null;
    return {
      key: `${groundId} under ${laidIds.join(' ')}`,
      bounds: () => {
        const laid = this.shapes.flatMap(({ extent }) => extent.geometries);
        const land = ground ? [mainPart(ground.geometry)] : [];
        const bounds = boundsOf({ type: 'GeometryCollection', geometries: [...land, ...laid] });
        return ground || !bounds ? bounds : withRoom(bounds, AROUND_SPOT);
      },
    };
  });

  /**
   * Laid they are as soon as their outlines are there, side by side. One that comes to others of which
   * somebody has moved any leaves these where they lie, and gets a free spot beside them.
   */
  lay(): void {
    const { compared } = this.workspace;
    const middle = this.#middle;
    const added = this.shapes.find(({ drawnBy }) => drawnBy === compared.addedId);
    if (!added?.body || !middle) return;
    compared.addedId = null;
    if (compared.moved.size === 0) return;
    const others = this.shapes.flatMap(({ drawnBy, body }) =>
      body && drawnBy !== added.drawnBy ? [{ drawnBy, body }] : [],
    );
    const row = laidPlacements(
      middle,
      others.map(({ body }) => body),
    );
    const taken = others.map(({ drawnBy, body }, i): Cap => {
      const placement = compared.moved.get(drawnBy) ?? row[i];
      compared.move(drawnBy, placement);
      return { center: placement.center, reachDegrees: reachDegrees(body) };
    });
    const center = freeSpot(middle, reachDegrees(added.body), taken, this.#isGround);
    if (center) compared.move(added.drawnBy, { center, bearingDegrees: 0 });
  }

  readonly #isGround: (position: Position) => boolean = $derived.by(() => {
    const rings = this.#ground?.geometry.coordinates.flat() ?? [];
    return (position) => isInside(rings, position);
  });

  shown() {
    const { atlas } = this.workspace;
    const { groundId, laidIds } = this.#places;
    const { rivers = [], unitBorders = [] } = this.basemap() ?? {};
    const units = unitsOfCode(this.homeIso).filter((id) => atlas.outlines.has(id));
    return {
      placeIds: [groundId, ...laidIds, ...units],
      basemap: 'all' as const,
      riverLayers: riverLayersOf(rivers),
      unitSources: unitSourcesOf(unitBorders),
    };
  }
}
