import type { Position } from 'geojson';
import { placeName } from '../../claims/describe.ts';
import { placeBody } from '../../figure/claimBody.ts';
import type { Placement, RigidShape } from '../../shape/rigid.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { MovableShape } from '../movableShape.svelte.ts';

/** A place that is laid over the map of another. */
export class LaidShape extends MovableShape {
  constructor(
    readonly workspace: Workspace,
    readonly drawnBy: string,
    /** Where the page lays it. */
    readonly home: () => Placement,
  ) {
    super();
  }

  readonly rigid: RigidShape | null = $derived.by(() =>
    placeBody(this.drawnBy, this.workspace.atlas),
  );

  readonly along = null;

  readonly areaKm2: number | null = $derived(this.rigid && this.rigid.areaM2 / 1e6);

  readonly origin: Position = $derived(this.rigid?.home.center ?? [0, 0]);

  get placement(): Placement {
    return this.workspace.compared.moved.get(this.drawnBy) ?? this.home();
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
