import {
  homeCountry,
  type MappedPlace,
  mappedPlaces,
  type Where,
  whereOf,
} from '../claims/where.ts';
import { type Basemap, unitSourcesOf } from '../draw/ground/basemap.ts';
import { riverLayersOf } from '../draw/ground/rivers.ts';
import type { Shown } from '../figure/credits.ts';
import { claimPlacement } from '../figure/placement/claimPlacement.ts';
import { shapeIn } from '../places/atlas.ts';
import { unitsOfCode } from '../places/unitsOf.ts';
import type { ClaimShape } from './claimShape.svelte.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';

/** Where the claim lies on the map, as far as its report says and there are outlines. */
export class Lying {
  constructor(readonly workspace: Workspace) {}

  readonly #where = $derived.by(() => whereOf(this.workspace.claim));

  /** The outline that the claim's shape is drawn in; null without one. */
  readonly region = $derived.by(() => {
    const { atlas } = this.workspace;
    for (const id of this.#where.placeIds) {
      const shape = shapeIn(atlas, id);
      if (shape) return shape;
    }
    return null;
  });

  readonly kind: Where['kind'] = $derived(this.region ? this.#where.kind : 'nowhere');

  /** The places that are drawn. */
  readonly places: readonly MappedPlace[] = $derived.by(() =>
    this.kind === 'nowhere' ? [] : mappedPlaces(this.workspace.claim),
  );

  /** The claim, area and outline that the shape was laid for last. */
  #laidFor: string | null = $state(null);

  get isLaid(): boolean {
    return this.#laidFor !== null;
  }

  /** Lays the shape where its claim lies: anew if that changes, not if it is drawn in another form. */
  lay(shape: ClaimShape, basemap: Pick<Basemap, 'towns' | 'cities'> | null): void {
    const { region, workspace } = this;
    const body = shape.rigid;
    const lies = `${workspace.claim.id} ${shape.areaKm2} ${region?.placeId}`;
    if (!body || lies === this.#laidFor) return;
    const center = region
      ? claimPlacement(workspace.claim, body, region, workspace.atlas, basemap)
      : shape.origin;
    this.#laidFor = lies;
    workspace.home = { center, bearingDegrees: 0 };
  }

  /** Whether there is no ground under the shape: nobody knows where it lies, or has laid it anywhere. */
  readonly isBare = $derived.by(() => this.kind === 'nowhere' && this.workspace.moved === null);

  /** What of other people's data the map shows; of the outlines that are loaded those that are drawn. */
  shown(shape: ClaimShape, basemap: Basemap | null): Shown {
    const { atlas, claim, selectedPlaceId } = this.workspace;
    const picked = [shape.drawnBy, selectedPlaceId].filter((id) => id !== null);
    if (this.isBare) return { placeIds: picked, basemap: 'none', riverLayers: [], unitSources: [] };
    const units = unitsOfCode(homeCountry(claim)).filter((id) => atlas.outlines.has(id));
    const named = this.places.map(({ placeId }) => placeId);
    const tinted = shape.tintedId === null ? [] : [shape.tintedId];
    const riverLayers = riverLayersOf(basemap?.rivers ?? []);
    return {
      placeIds: [...named, ...units, ...tinted, ...picked],
      basemap: 'all',
      riverLayers,
      unitSources: unitSourcesOf(basemap?.unitBorders ?? []),
    };
  }
}
