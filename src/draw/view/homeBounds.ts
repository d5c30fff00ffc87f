import type { MultiPolygon } from 'geojson';
import { type Atlas, shapeIn } from '../../places/atlas.ts';
import { mainPart } from '../../shape/mainPart.ts';
import { boundsOf, type Bounds } from '../../shape/bounds.ts';

/** Around all of these places, as far as they are loaded, and `also`; null if there is none. */
export function homeBounds(
  places: readonly { readonly placeId: string }[],
  atlas: Atlas,
  also?: MultiPolygon,
): Bounds | null {
  const geometries = places.flatMap(({ placeId }) => {
    const shape = shapeIn(atlas, placeId);
    return shape ? [mainPart(shape.geometry)] : [];
  });
  return boundsOf({
    type: 'GeometryCollection',
    geometries: also ? [...geometries, also] : geometries,
  });
}
