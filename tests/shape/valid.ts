import type { MultiPolygon, Position } from 'geojson';

/**
 * What a geometry has against RFC 7946: rings closed, of four positions at least, within ±180° and
 * ±90°; shells counter-clockwise and holes clockwise (§3.1.6); no edge over the antimeridian
 * (§3.1.9), unless along a pole.
 */
export function rfc7946Problems(geometry: MultiPolygon): string[] {
  const problems: string[] = [];
  geometry.coordinates.forEach((rings, p) =>
    rings.forEach((ring, r) => {
      const where = `polygon ${p} ring ${r}`;
      if (ring.length < 4) problems.push(`${where}: ${ring.length} positions`);
      if (String(ring[0]) !== String(ring.at(-1))) problems.push(`${where}: open`);
      if (ring.some(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))) {
        problems.push(`${where}: out of range`);
      }
      if (turning(ring) > 0 === r > 0) problems.push(`${where}: wound the wrong way`);
      if (ring.some((position, i) => i > 0 && crosses(ring[i - 1], position))) {
        problems.push(`${where}: crosses the antimeridian`);
      }
      if (ring.some((position, i) => i > 0 && String(position) === String(ring[i - 1]))) {
        problems.push(`${where}: repeats a position`);
      }
    }),
  );
  return problems;
}

function crosses(a: Position, b: Position): boolean {
  const alongPole = Math.abs(a[1]) === 90 && a[1] === b[1];
  return !alongPole && Math.abs(a[0] - b[0]) > 180;
}

/** Shoelace, positive if counter-clockwise. */
function turning(ring: readonly Position[]): number {
  return ring
    .slice(1)
    .reduce((sum, b, i) => sum + (ring[i][0] - ring[0][0]) * (b[1] - ring[0][1]) - (b[0] - ring[0][0]) * (ring[i][1] - ring[0][1]), 0); // prettier-ignore
}
