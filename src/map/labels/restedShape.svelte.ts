import type { Position } from 'geojson';
import type { Placement, RigidShape } from '../../shape/rigid.ts';
import type { ClaimShape } from '../claimShape.svelte.ts';

/** How long the shape lies still before labels make room for it. */
const REST_MS = 150;

interface Standing {
  readonly rigid: RigidShape | null;
  readonly placement: Placement;
  readonly hulls: readonly (readonly Position[])[];
}

/** The shape where it last lay still: laying out labels takes longer than a frame has. */
export class RestedShape {
  readonly #now: Standing = $derived.by(() => ({
    rigid: this.claim.rigid,
    placement: this.claim.workspace.placement,
    hulls: this.claim.hulls,
  }));
  #rested: Standing = $state.raw(null!);

  constructor(readonly claim: ClaimShape) {
    this.#rested = this.#now;
  }

  /** Another shape is none that has been moved. */
  readonly shape: Standing = $derived.by(() =>
    this.#rested.rigid === this.#now.rigid ? this.#rested : this.#now,
  );

  readonly isCurrent: boolean = $derived.by(() => this.shape === this.#now);

  /** To be called in an effect. */
  follow(): (() => void) | undefined {
    const now = this.#now;
    if (now === this.#rested) return;
    if (now !== this.shape) {
      const timer = setTimeout(() => (this.#rested = now), REST_MS);
      return () => clearTimeout(timer);
    }
    this.#rested = now;
  }
}
