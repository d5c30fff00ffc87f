import type { Position } from 'geojson';
import { arealOf, polygonsOf, type ArealFeature, type Collection } from './geometry.ts';
import { planeAt } from './plane.ts';
import { PRECISION_DEGREES } from './precision.ts';

/** An exclave that no source draws: a disc of its published area about its town. */
interface Disc {
  readonly geonameId: number;
  readonly km2: number;
  /** The unit it belongs to, and the one that is all around it. */
  readonly unit: string;
  readonly around: string;
}

/**
 * Kotsiubynske is a settlement of Kyiv oblast with Kyiv all around it, 0.87 km² (published with the
 * settlement's code, KOATUU 3210946200).
 */
export const DISCS: readonly Disc[] = [
  { geonameId: 704670, km2: 0.87, unit: 'kyiv-oblast', around: 'kyiv-city' },
];

const CORNERS = 24;

/** A regular polygon of that area about a position, counter-clockwise, on the layers' grid. */
function discRing(centre: Position, km2: number): Position[] {
  const plane = planeAt(centre[1]!);
  const [x, y] = plane.toKm(centre);
  const turn = (2 * Math.PI) / CORNERS;
  const radius = Math.sqrt(km2 / ((CORNERS / 2) * Math.sin(turn)));
  const onGrid = (degrees: number) =>
    Number((Math.round(degrees / PRECISION_DEGREES) * PRECISION_DEGREES).toFixed(4));
  const corners = Array.from({ length: CORNERS }, (_, i) =>
    plane.toDegrees([x + radius * Math.cos(i * turn), y + radius * Math.sin(i * turn)]).map(onGrid),
  );
  return [...corners, corners[0]!];
}

/** Units with the disc cut out of the one around it and given to the one it belongs to. */
export function withDisc(units: Collection, disc: Disc, centre: Position): Collection {
  const ring = discRing(centre, disc.km2);
  return {
    ...units,
    features: units.features.map((feature): ArealFeature => {
      const polygons = polygonsOf(feature.geometry);
      if (feature.properties.id === disc.unit)
        return { ...feature, geometry: arealOf([...polygons, [ring]]) };
      if (feature.properties.id !== disc.around) return feature;
      const [largest, ...others] = polygons.toSorted(
        ([a], [b]) => (b?.length ?? 0) - (a?.length ?? 0),
      );
      const holed = [...largest!, ring.toReversed()];
      return { ...feature, geometry: arealOf([holed, ...others]) };
    }),
  };
}
