import type { MultiPolygon, Position } from 'geojson';
import type { Placement, RigidShape } from '../../shape/rigid.ts';
import type { MovableShape } from '../movableShape.svelte.ts';

/** How long shapes lie still before labels make room for them. */
const REST_MS = 150;

/** A shape where it lies. */
export interface Standing {
  readonly shape: MovableShape;
  readonly rigid: RigidShape | null;
  readonly placement: Placement;
  readonly hulls: readonly (readonly Position[])[];
  /** The line that goes along with it. */
  readonly outline: MultiPolygon | null;
}

/** The shapes where they last lay still: laying out labels takes longer than a frame has. */
export class RestedShapes {
  readonly #now: readonly Standing[] = $derived.by(() =>
    this.shapes().map((shape) => {
      const { rigid, placement, hulls, outline } = shape;
      return { shape, rigid, placement, hulls, outline };
    }),
  );
  #rested: readonly Standing[] = $state.raw(null!);

  constructor(readonly shapes: () => readonly MovableShape[]) {
    this.#rested = this.#now;
  }

  /** Other shapes are none that have been moved. */
  readonly standing: readonly Standing[] = $derived.by(() => {
    const [now, rested] = [this.#now, this.#rested];
    const isSame =
      now.length === rested.length && now.every((one, i) => one.rigid === rested[i].rigid);
    return isSame ? rested : now;
  });

  readonly isCurrent: boolean = $derived.by(() => this.standing === this.#now);

  /** To be called in an effect. */
  follow(): (() => void) | undefined {
    const now = this.#now;
    if (now === this.#rested) return;
    if (now !== this.standing) {
      const timer = setTimeout(() => (this.#rested = now), REST_MS);
      return () => clearTimeout(timer);
    }
    this.#rested = now;
  }
}
