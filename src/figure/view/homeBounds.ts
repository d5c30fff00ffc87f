import type { MultiPolygon } from 'geojson';
import type { Claim } from '../../claims/claim.ts';
import { type Atlas, shapeIn } from '../../places/atlas.ts';
import { boundsOf, type Bounds } from '../../shape/bounds.ts';

/** Around all places that the report names, as far as they are loaded, and `also`; null if none is. */
export function homeBounds(
  { claim, atlas }: { claim: Claim; atlas: Atlas },
  also?: MultiPolygon,
): Bounds | null {
  const geometries = claim.places
    .map(({ placeId }) => shapeIn(atlas, placeId)?.geometry)
    .filter((geometry) => geometry !== undefined);
  return boundsOf({
    type: 'GeometryCollection',
    geometries: also ? [...geometries, also] : geometries,
  });
}
