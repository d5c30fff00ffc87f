import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import {
  claimAreaKm2,
  type ClaimForm,
  claimForm,
  isInCopies,
  type NoCopies,
  placeBody,
  type ShapeKind,
  timesOf,
} from '../figure/claimBody.ts';
import { hullOf } from '../figure/labels/hullOf.ts';
import { formatNumber, formatPercent } from '../measure/format.ts';
import { outlineKm2 } from '../places/areas.ts';
import { shapeWords } from '../figure/words/shapeWords.ts';
import { isLaidAlong, tintedPlaceId, yardstickPlaceId } from '../figure/yardstick.ts';
import { reachDegrees } from '../shape/reach.ts';
import { type Placement, placeRigid, type RigidShape } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { coarseShape } from './view/coarseShape.ts';
import { northmostOf, placeable } from './view/nudge.ts';

/** The claim as an area on the map: which shape, how large, and where it lies now. */
export class ClaimShape {
  constructor(readonly workspace: Workspace) {}

  /** What the claim's figure says, without rounding and hedge, km². */
  readonly areaKm2: number | null = $derived.by(() => {
    const { claim } = this.workspace;
    return claimAreaKm2(claim);
  });

  /** The place that the claim is drawn by; null for a plain figure. */
  readonly yardstickId: string | null = $derived.by(() => {
    const { claim, yardstick } = this.workspace;
    return yardstickPlaceId(claim, yardstick);
  });

  /** The same as a shape; null while there is no outline of it. */
  readonly #place: RigidShape | null = $derived.by(() =>
    placeBody(this.yardstickId, this.workspace.atlas),
  );

  /** How many times the place's measured area the claim is; null without one. */
  readonly times: number | null = $derived(timesOf(this.areaKm2, this.#place));

  readonly #form: ClaimForm | null = $derived.by(() => {
    const { claim, yardstick } = this.workspace;
    const isAlong = isLaidAlong(claim, yardstick);
    return this.areaKm2 ? claimForm(this.areaKm2, yardstick, this.#place, isAlong) : null;
  });

  /** The kind that is drawn: a square stands in where copies cannot be. */
  readonly kind: ShapeKind = $derived(this.#form?.kind ?? 'square');

  readonly rigid: RigidShape | null = $derived(this.#form?.body ?? null);

  /** The place whose outline is drawn, as copies or over the shape. */
  get drawnBy(): string | null {
    return this.kind === 'copies' || this.kind === 'laid-over' ? this.yardstickId : null;
  }

  /** The place that is shown in the claim's colour where it really lies. */
  readonly tintedId: string | null = $derived.by(() => {
    const { claim, yardstick } = this.workspace;
    return tintedPlaceId(claim, yardstick, this.kind === 'laid-over');
  });

  /** Where it lies before it is laid over the report's places: where its yardstick is. */
  readonly home: Position = $derived.by(() => this.#place?.home.center ?? [0, 0]);

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
  readonly drawn: RigidShape | null = $derived.by(() =>
    this.rigid && this.seenFrom !== null ? coarseShape(this.rigid, this.seenFrom) : this.rigid,
  );

  readonly placed = $derived.by(
    () => this.drawn && placeRigid(this.drawn, this.workspace.placement),
  );

  readonly #drawnOutline: RigidShape | null = $derived.by(() => {
    const outline = this.#form?.outline ?? null;
    return outline && this.seenFrom !== null ? coarseShape(outline, this.seenFrom) : outline;
  });

  /** The outline of a yardstick that is larger than the claim, laid over it; null without one. */
  readonly outline: MultiPolygon | null = $derived.by(
    () => this.#drawnOutline && placeRigid(this.#drawnOutline, this.workspace.placement).geometry,
  );

  /** Whose outline that is. */
  readonly outlinedId: string | null = $derived(this.#form?.outline ? this.yardstickId : null);

  /** All that is seen of it, the outline laid over it too. */
  readonly extent: GeometryCollection = $derived.by(() => ({
    type: 'GeometryCollection',
    geometries: [this.placed?.geometry ?? null, this.outline].filter(
      (geometry) => geometry !== null,
    ),
  }));

  /** (placed area − wanted area) ÷ wanted area. */
  readonly drift: number | null = $derived(
    this.placed && this.areaKm2 ? this.placed.areaM2 / (this.areaKm2 * 1e6) - 1 : null,
  );

  /** The convex hull of each body, for whatever has to keep clear of it or take hold of it. */
  readonly hulls: readonly (readonly Position[])[] = $derived.by(() => {
    const { center } = this.workspace.placement;
    return this.placed?.bodies.map((body) => hullOf(body, center)) ?? [];
  });

  /** Puts its middle there, or as near as it can lie. */
  moveTo(center: Position): void {
    this.lie({ ...this.workspace.placement, center });
  }

  lie({ center, bearingDegrees }: Placement): void {
    this.workspace.placement = { center: placeable(center, this.#northmost), bearingDegrees };
  }

  /** Whether the map that it lies on ends before the poles, as Web Mercator does. */
  endsBeforePoles = $state(true);

  readonly #northmost = $derived.by(() =>
    this.endsBeforePoles && this.rigid ? northmostOf(reachDegrees(this.rigid)) : 90,
  );

  /** Why the claim is drawn as a square in place of copies; null if it is not. */
  readonly noCopies: NoCopies | null = $derived(this.#form?.noCopies ?? null);

  /** How many times a place's outline the claim is, before that is loaded; null without one. */
  timesPlace(placeId: string): number | null {
    const km2 = outlineKm2(placeId);
    return km2 && this.areaKm2 ? this.areaKm2 / km2 : null;
  }

  /** "×3.8"; "29%" of a place that is laid over it. */
  timesWords(placeId: string, catalogue: Catalogue): string {
    const times = this.timesPlace(placeId);
    if (times === null) return '';
    const format = { locale: catalogue.locale, significant: 2 };
    return isInCopies(times)
      ? catalogue.map.yardstick.times(formatNumber(times, format))
      : formatPercent(times, format);
  }

  /** "Greater London ×3.8", "Square under the outline of Wales, 29% of it" */
  nameIn(catalogue: Catalogue): string {
    const { kind, times, yardstickId } = this;
    return shapeWords({ kind, times, yardstickId }, catalogue.map.shapes, catalogue);
  }
}
