import type { Position } from 'geojson';
import {
  claimAreaKm2,
  type ClaimForm,
  claimForm,
  isInCopies,
  type NoCopies,
  placeBody,
  type ShapeKind,
  timesOf,
} from '../figure/subject/claimBody.ts';
import { placeName } from '../claims/describe.ts';
import { formatPercent } from '../measure/format.ts';
import { drawnKm2 } from '../places/areas.ts';
import { copiesNumber } from '../figure/words/copiesNumber.ts';
import { shapeWords } from '../figure/words/shapeWords.ts';
import { isLaidAlong, tintedPlaceId, yardstickPlaceId } from '../figure/subject/yardstick.ts';
import type { Placement, RigidShape } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { MovableShape } from './movableShape.svelte.ts';

/** The claim as an area on the map: which shape, how large, and where it lies now. */
export class ClaimShape extends MovableShape {
  constructor(readonly workspace: Workspace) {
    super();
  }

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

  /** Of a yardstick that is larger than the claim. */
  readonly along: RigidShape | null = $derived(this.#form?.outline ?? null);

  /** The place whose outline is drawn, as copies or over the shape. */
  get drawnBy(): string | null {
    return this.kind === 'copies' || this.kind === 'laid-over' ? this.yardstickId : null;
  }

  /** The place that is shown in the claim's colour where it really lies. */
  readonly tintedId: string | null = $derived.by(() => {
    const { claim, yardstick } = this.workspace;
    return tintedPlaceId(claim, yardstick, this.kind === 'laid-over');
  });

  /** Where its yardstick is. */
  readonly origin: Position = $derived.by(() => this.#place?.home.center ?? [0, 0]);

  get placement(): Placement {
    return this.workspace.placement;
  }

  set placement(placement: Placement) {
    this.workspace.placement = placement;
  }

  snapBack(): void {
    this.workspace.snapBack();
  }

  /** Why the claim is drawn as a square in place of copies; null if it is not. */
  readonly noCopies: NoCopies | null = $derived(this.#form?.noCopies ?? null);

  /** How many times a place's outline the claim is, before that is loaded; null without one. */
  timesPlace(placeId: string): number | null {
    const km2 = drawnKm2(placeId);
    return km2 && this.areaKm2 ? this.areaKm2 / km2 : null;
  }

  /** "×3.8"; "29%" of a place that is laid over it. */
  timesWords(placeId: string, catalogue: Catalogue): string {
    const times = this.timesPlace(placeId);
    if (times === null) return '';
    return isInCopies(times)
      ? catalogue.map.yardstick.times(copiesNumber(times, catalogue))
      : formatPercent(times, { locale: catalogue.locale, significant: 2 });
  }

  /** "Greater London ×3.8", "Square under the outline of Wales, 29% of it" */
  nameIn(catalogue: Catalogue): string {
    const { kind, times, yardstickId } = this;
    return shapeWords({ kind, times, yardstickId }, catalogue.map.shapes, catalogue);
  }

  /** "3.8 copies of Greater London make up the claimed area." */
  override whyIn(catalogue: Catalogue): string | null {
    const { kind, times, yardstickId, noCopies } = this;
    if (yardstickId === null || times === null || noCopies !== null) return null;
    const { drawnAs } = catalogue.map.readout;
    const place = placeName(yardstickId, catalogue);
    if (kind !== 'copies') return drawnAs.square(place);
    return drawnAs.copies(copiesNumber(times, catalogue), place);
  }
}
