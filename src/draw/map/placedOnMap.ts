import type { MultiPolygon } from 'geojson';
import { type PlacedShape, placeRigid } from '../../shape/rigid.ts';
import type { MapShape } from './subject.ts';

/** A shape where it lies on the map. */
export interface PlacedOnMap {
  readonly shape: MapShape;
  readonly placed: PlacedShape;
  /** The line that goes with it. */
  readonly outline: MultiPolygon | null;
}

export function placedOnMap(shape: MapShape): PlacedOnMap {
  const { body, outline, placement } = shape;
  return {
    shape,
    placed: placeRigid(body, placement),
    outline: outline && placeRigid(outline, placement).geometry,
  };
}
