import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import { hullOf } from '../draw/labels/hullOf.ts';
import { reachDegrees } from '../shape/reach.ts';
import { type Placement, placeRigid, type RigidShape } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { coarseShape } from './view/coarseShape.ts';
import { northmostOf, placeable } from './view/nudge.ts';

/** A shape that lies on the map and is moved and turned there at true size. */
export abstract class MovableShape {
  /** Null while there is nothing to draw. */
  abstract readonly rigid: RigidShape | null;

  /** An outline that goes along with the shape; null without one. */
  abstract readonly along: RigidShape | null;

  /** The place whose outline is drawn; null for a plain figure. */
  abstract readonly drawnBy: string | null;

  /** The area that it is to have, km²; null if it is not known. */
  abstract readonly areaKm2: number | null;

  /** Where it would lie if nothing had moved it: where its place really is. */
  abstract readonly origin: Position;

  abstract get placement(): Placement;
  abstract set placement(placement: Placement);

  /** Puts it back where the page has laid it. */
  abstract snapBack(): void;

  abstract nameIn(catalogue: Catalogue): string;

  /** Why it looks as it does, as a sentence; null where that is plain. */
  whyIn(_catalogue: Catalogue): string | null {
    return null;
  }

  /**
   * While a hand moves it: metres on the ground per pixel of the view. What cannot be seen from there
   * is left out of what is drawn until it is let go.
   */
  get seenFrom(): number | null {
    return this.#coarseStep === null ? null : 2 ** this.#coarseStep;
  }

  set seenFrom(metresPerPx: number | null) {
    this.#coarseStep = metresPerPx === null ? null : Math.floor(Math.log2(metresPerPx));
  }

  /** In steps, so that the outline is not made anew with every move. */
  #coarseStep: number | null = $state(null);

  /** The shape as it is drawn now. */
  readonly drawn: RigidShape | null = $derived.by(() => this.#seen(this.rigid));

  readonly placed = $derived.by(() => this.drawn && placeRigid(this.drawn, this.placement));

  readonly #drawnAlong: RigidShape | null = $derived.by(() => this.#seen(this.along));

  /** The outline that goes along, where it lies; null without one. */
  readonly outline: MultiPolygon | null = $derived.by(
    () => this.#drawnAlong && placeRigid(this.#drawnAlong, this.placement).geometry,
  );

  #seen(shape: RigidShape | null): RigidShape | null {
    return shape && this.seenFrom !== null ? coarseShape(shape, this.seenFrom) : shape;
  }

  /** All that is seen of it, the outline that goes along too. */
  readonly extent: GeometryCollection = $derived.by(() => ({
    type: 'GeometryCollection',
    geometries: [this.placed?.geometry ?? null, this.outline].filter(
      (geometry) => geometry !== null,
    ),
  }));

  /** (placed area − wanted area) ÷ wanted area. */
  readonly drift: number | null = $derived.by(() =>
    this.placed && this.areaKm2 ? this.placed.areaM2 / (this.areaKm2 * 1e6) - 1 : null,
  );

  /** The convex hull of each body, for whatever has to keep clear of it or take hold of it. */
  readonly hulls: readonly (readonly Position[])[] = $derived.by(() => {
    const { center } = this.placement;
    return this.placed?.bodies.map((body) => hullOf(body, center)) ?? [];
  });

  /** Puts its middle there, or as near as it can lie. */
  moveTo(center: Position): void {
    this.lie({ ...this.placement, center });
  }

  lie({ center, bearingDegrees }: Placement): void {
    this.placement = { center: placeable(center, this.#northmost), bearingDegrees };
  }

  /** Whether the map that it lies on ends before the poles, as Web Mercator does. */
  endsBeforePoles = $state(true);

  readonly #northmost = $derived.by(() =>
    this.endsBeforePoles && this.rigid ? northmostOf(reachDegrees(this.rigid)) : 90,
  );
}

/** In the order in which they lie on each other: a small one is seen, and taken hold of, on a large one. */
export function fromLargest<S extends MovableShape>(shapes: readonly S[]): S[] {
  return shapes.toSorted((a, b) => (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0));
}
