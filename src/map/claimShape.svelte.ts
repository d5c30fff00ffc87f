import type { Position } from 'geojson';
import { comparedPlaceId } from '../claims/claim.ts';
import { placeName } from '../claims/describe.ts';
import {
  claimAreaKm2,
  comparedBody,
  copiesBody,
  type NoCopies,
  plainBody,
  type ShapeKind,
  timesOf,
} from '../figure/claimBody.ts';
import { hullOf } from '../figure/labels/hullOf.ts';
import { formatNumber } from '../measure/format.ts';
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

  /** The place that the claim is compared with, as a shape. */
  readonly #place: RigidShape | null = $derived.by(() => {
    const { claim, atlas } = this.workspace;
    return comparedBody(claim, atlas);
  });

  /** How many times the place's measured area the claim is; null without one. */
  readonly times: number | null = $derived(timesOf(this.areaKm2, this.#place));

  readonly #copies = $derived(copiesBody(this.#place, this.times));

  /** Why there are no copies to draw; null if there are. */
  readonly noCopies: NoCopies | null = $derived(this.#copies.body ? null : this.#copies.why);

  /** The kind that is drawn: a square stands in where copies cannot be. */
  readonly kind: ShapeKind = $derived.by(() =>
    this.workspace.shapeKind === 'copies' && this.noCopies ? 'square' : this.workspace.shapeKind,
  );

  readonly rigid: RigidShape | null = $derived.by(() => {
    if (this.kind === 'copies') return this.#copies.body;
    return this.areaKm2 ? plainBody(this.kind, this.areaKm2) : null;
  });

  /** Where it lies before it is laid over the report's places: where the compared place is. */
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

  nameOf(kind: ShapeKind, catalogue: Catalogue): string {
    const { tools } = catalogue.map;
    if (kind === 'square') return tools.square;
    if (kind === 'circle') return tools.circle;
    const place = comparedPlaceId(this.workspace.claim);
    return tools.copies(place ? placeName(place, catalogue) : '', this.timesWords(catalogue));
  }

  /** "3.8" */
  timesWords({ locale }: Catalogue): string {
    return this.times ? formatNumber(this.times, { locale, significant: 2 }) : '';
  }
}
