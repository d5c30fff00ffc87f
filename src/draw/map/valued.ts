import type { MultiPolygon } from 'geojson';
import { ringsIn } from '../view/ringsIn.ts';
import type { Valued } from './corners.ts';
import type { Pen } from './pen.ts';
import type { MapSubject } from './subject.ts';

const COST = { shape: 100, place: 10, country: 0.5 };

/** What notes, scale and locator are not to cover: least of all the shapes, then named places, then what else is shown. */
export function valuedOn(
  { places, extent }: MapSubject,
  shapes: readonly MultiPolygon[],
  { view }: Pen,
): Valued[] {
  const valued = (geometry: MultiPolygon, cost: number) => ({
    rings: ringsIn(geometry, view),
    cost,
  });
  return [
    ...shapes.map((geometry) => valued(geometry, COST.shape)),
    ...places.map(({ geometry }) => valued(geometry, COST.place)),
    ...extent.map((geometry) => valued(geometry, COST.country)),
  ];
}
