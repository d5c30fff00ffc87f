import type { Position } from 'geojson';
import { holds, polygonsOf, type Areal, type Collection } from './geometry.ts';
import { distanceKm, nearestOnSegment, planeAt } from './plane.ts';
import type { UnitTown } from './towns.ts';

/** How far beyond a town's point a border is moved that ran on the wrong side of it, km. */
const CLEARANCE_KM = 0.2;
/** A border that is farther from the town is not a matter of the source's detail. */
const FARTHEST_KM = 1.5;

type Edge = readonly [Position, Position];

const keyOf = ([a, b]: Edge) => [String(a), String(b)].sort().join(' ');

function edgesOf(geometry: Areal): Edge[] {
  return polygonsOf(geometry)
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, i): Edge => [ring[i]!, end]));
}

/**
 * Units with each town in the one it belongs to: a border that runs on the wrong side of a town
 * gets one vertex more, in the edge nearest to the town, 200 m beyond it. Towns outside all units,
 * off a coarse coast, change nothing; nor does one that is far from its own unit.
 */
export function bentPastTowns(
  units: Collection,
  towns: readonly UnitTown[],
  tell: (town: UnitTown, movedKm: number) => void,
): Collection {
  return towns.reduce((bent, town) => bentPast(bent, town, tell), units);
}

function bentPast(
  units: Collection,
  unitTown: UnitTown,
  tell: (town: UnitTown, movedKm: number) => void,
): Collection {
  const { position, unit } = unitTown;
  const at = units.features.find(({ geometry }) => holds(geometry, position));
  if (!at || at.properties.id === unit) return units;
  const own = units.features.find(({ properties }) => properties.id === unit)!;
  const shared = new Set(edgesOf(at.geometry).map(keyOf));
  const plane = planeAt(position[1]!);
  const town = plane.toKm(position);
  const nearest = edgesOf(own.geometry)
    .filter((edge) => shared.has(keyOf(edge)))
    .map((edge) => {
      const point = nearestOnSegment(town, plane.toKm(edge[0]), plane.toKm(edge[1]));
      return { edge, point, km: distanceKm(town, point) };
    })
    .sort((a, b) => a.km - b.km)[0];
  if (!nearest || nearest.km > FARTHEST_KM) return units;
  const { edge, point, km } = nearest;
  const beyond = (km + CLEARANCE_KM) / km;
  const vertex = plane.toDegrees([
    point[0] + (town[0] - point[0]) * beyond,
    point[1] + (town[1] - point[1]) * beyond,
  ]);
  tell(unitTown, km + CLEARANCE_KM);
  return {
    ...units,
    features: units.features.map((f) => ({ ...f, geometry: withVertex(f.geometry, edge, vertex) })),
  };
}

/** The geometry with a vertex put into each edge that is the given one. */
function withVertex(geometry: Areal, edge: Edge, vertex: Position): Areal {
  const key = keyOf(edge);
  const ring = (positions: Position[]) =>
    positions.flatMap((position, i) =>
      i > 0 && keyOf([positions[i - 1]!, position]) === key ? [vertex, position] : [position],
    );
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
}
