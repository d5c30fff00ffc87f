import type { Position } from 'geojson';
import { placeName } from '../../claims/describe.ts';
import { placeBody } from '../../figure/subject/claimBody.ts';
import type { Placement, RigidShape } from '../../shape/rigid.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { MovableShape } from '../movableShape.svelte.ts';

const NOWHERE: Placement = { center: [0, 0], bearingDegrees: 0 };

/** A place that is laid over the map of another. */
export class LaidShape extends MovableShape {
  constructor(
    readonly workspace: Workspace,
    readonly drawnBy: string,
    /** Where the page lays it; null before that is known. */
    readonly home: () => Placement | null,
  ) {
    super();
  }

  /** Its outline, before it lies anywhere. */
  readonly body: RigidShape | null = $derived.by(() =>
    placeBody(this.drawnBy, this.workspace.atlas),
  );

  readonly rigid: RigidShape | null = $derived(this.#lies ? this.body : null);

  readonly along = null;

  readonly areaKm2: number | null = $derived(this.rigid && this.rigid.areaM2 / 1e6);

  readonly origin: Position = $derived(this.rigid?.home.center ?? [0, 0]);

  get #lies(): Placement | null {
    return this.workspace.compared.moved.get(this.drawnBy) ?? this.home();
  }

  get placement(): Placement {
    return this.#lies ?? NOWHERE;
  }

  set placement(placement: Placement) {
    this.workspace.compared.move(this.drawnBy, placement);
  }

  snapBack(): void {
    this.workspace.compared.snapBack(this.drawnBy);
  }

  nameIn(catalogue: Catalogue): string {
    return placeName(this.drawnBy, catalogue);
  }
}
