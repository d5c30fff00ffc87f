import type { MultiPolygon, Polygon, Position } from 'geojson';
import { placeGeometry } from '../../places/atlas.ts';
import type { PlaceNames } from '../../places/place.ts';
import { boundsOf } from '../../shape/bounds.ts';
import { placeById } from '../../places/catalogue.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import type { Basemap } from '../../figure/basemap.ts';
import type { ClaimShape } from '../claimShape.svelte.ts';
import type { Box } from '../../figure/labels/convex.ts';
import type { LabelledRegion, LabelScene } from '../../figure/labels/layout.ts';
import { thinOut } from '../../figure/labels/thinOut.ts';
import { labelledTowns } from '../../figure/labels/towns.ts';

function multiPolygonOf(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry;
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

function labelled(
  id: string,
  names: PlaceNames,
  geometry: MultiPolygon,
  vertices = 400,
): LabelledRegion {
  return { id, names, rings: thinOut(geometry, vertices), bounds: boundsOf(geometry)! };
}

/** What is to be labelled and what labels keep off, apart from any view. */
export class LabelSource {
  constructor(
    readonly workspace: Workspace,
    readonly shape: ClaimShape,
    readonly basemap: () => Basemap | null,
  ) {}

  readonly #regions: readonly LabelledRegion[] = $derived.by(() => {
    const { claim, atlas } = this.workspace;
    const ids = claim.places.map(({ placeId }) => placeId);
    const compared = claim.comparison?.placeId;
    if (compared && !ids.includes(compared)) ids.push(compared);
    return ids.flatMap((id) => {
      const geometry = placeGeometry(atlas, id);
      const names = placeById(id)?.names;
      return geometry && names ? [labelled(id, names, geometry)] : [];
    });
  });

  readonly #towns = $derived.by(() => {
    const whole = this.workspace.claim.wholePlaceId;
    const country = whole ? (placeById(whole)?.country ?? null) : null;
    return labelledTowns(this.basemap()?.towns ?? [], country, this.#regions);
  });

  readonly #countries: readonly LabelledRegion[] = $derived.by(() => {
    const whole = this.workspace.claim.wholePlaceId;
    const iso = whole ? placeById(whole)?.iso : null;
    const features = this.basemap()?.countries.features ?? [];
    return features.flatMap(({ geometry, properties: { id, en, uk } }) =>
      id === iso ? [] : [labelled(id, { en, uk }, multiPolygonOf(geometry), 600)],
    );
  });

  scene(covered: readonly Box[]): LabelScene {
    const keptClear: (readonly Position[])[] = [...this.shape.hulls];
    return {
      regions: this.#regions,
      countries: this.#countries,
      towns: this.#towns,
      keptClear,
      covered,
    };
  }
}
