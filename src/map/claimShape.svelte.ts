import type { MultiPolygon, Position } from 'geojson';
import { claimedArea } from '../claims/claimedArea.ts';
import { placeName } from '../claims/describe.ts';
import { convexHull } from './labels/convex.ts';
import { formatNumber } from '../measure/format.ts';
import { placeGeometry } from '../places/atlas.ts';
import { layOutCopies } from '../shape/copies.ts';
import { circleOfArea, squareOfArea } from '../shape/figures.ts';
import { placeRigid, toRigid, type RigidShape } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { ShapeKind, Workspace } from '../workspace/workspace.svelte.ts';

/** More copies than this cannot be told apart on the map. */
const MOST_DRAWN_COPIES = 200;

export type NoCopies = 'no-place' | 'too-many';

/** The hull in longitude and latitude; parts beyond the antimeridian go on past 180°. */
function hullOf({ coordinates }: MultiPolygon, [middle]: Position): Position[] {
  const points = coordinates.flatMap(([shell]) =>
    shell.map(([lon, lat]) => [lon + 360 * Math.round((middle - lon) / 360), lat] as const),
  );
  return convexHull(points).map(([lon, lat]) => [lon, lat]);
}

/** The claim as an area on the map: which shape, how large, and where it lies now. */
export class ClaimShape {
  constructor(readonly workspace: Workspace) {}

  /** What the claim's figure says, without rounding and hedge, km². */
  readonly areaKm2: number | null = $derived.by(() => {
    const { claim, atlas } = this.workspace;
    return claimedArea(claim, atlas)?.point.value ?? null;
  });

  /** The place that the claim is compared with, as a shape. */
  readonly #place: RigidShape | null = $derived.by(() => {
    const { claim, atlas } = this.workspace;
    const geometry = claim.comparison && placeGeometry(atlas, claim.comparison.placeId);
    return geometry && toRigid(geometry);
  });

  /** How many times the place's measured area the claim is; null without one. */
  readonly times: number | null = $derived(
    this.#place && this.areaKm2 ? (this.areaKm2 * 1e6) / this.#place.areaM2 : null,
  );

  readonly #copies: RigidShape | null = $derived.by(() => {
    if (!this.#place || !this.times || this.times > MOST_DRAWN_COPIES) return null;
    const result = layOutCopies(this.#place, this.times);
    return result.ok ? result.shape : null;
  });

  /** Why there are no copies to draw; null if there are. */
  readonly noCopies: NoCopies | null = $derived(
    this.#copies ? null : this.times ? 'too-many' : 'no-place',
  );

  /** The kind that is drawn: a square stands in where copies cannot be. */
  readonly kind: ShapeKind = $derived.by(() =>
    this.workspace.shapeKind === 'copies' && this.noCopies ? 'square' : this.workspace.shapeKind,
  );

  readonly rigid: RigidShape | null = $derived.by(() => {
    if (this.kind === 'copies') return this.#copies;
    if (!this.areaKm2) return null;
    const ofArea = this.kind === 'square' ? squareOfArea : circleOfArea;
    return ofArea(this.areaKm2 * 1e6);
  });

  /** Where it lies before it is laid over the report's places: where the compared place is. */
  readonly home: Position = $derived.by(
    () => this.#place?.home.center ?? this.workspace.home.center,
  );

  readonly placed = $derived.by(
    () => this.rigid && placeRigid(this.rigid, this.workspace.placement),
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

  nameOf(kind: ShapeKind, catalogue: Catalogue): string {
    const { tools } = catalogue.map;
    if (kind === 'square') return tools.square;
    if (kind === 'circle') return tools.circle;
    const place = this.workspace.claim.comparison?.placeId;
    return tools.copies(place ? placeName(place, catalogue) : '', this.timesWords(catalogue));
  }

  /** "3.8" */
  timesWords({ locale }: Catalogue): string {
    return this.times ? formatNumber(this.times, { locale, significant: 2 }) : '';
  }
}
