import { polygonsOf, type Areal } from './geometry.ts';

/** West, south, east, north in degrees; west is greater than east for a shape over 180°. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const outward = (value: number, round: (value: number) => number) => {
  // A value on the grid stays where it is, whatever binary fractions make of it.
  const hundredths = Number((value * 100).toFixed(6));
  return round(hundredths) / 100 + 0;
};

/**
 * The bounds of a geometry, rounded outward to 0.01°. Of the meridians that no part touches, the
 * widest span is left out: that is what makes west greater than east.
 */
export function boundsOf(geometry: Areal): Bounds {
  const spans: [number, number][] = [];
  let south = 90;
  let north = -90;
  for (const [shell] of polygonsOf(geometry)) {
    let west = 180;
    let east = -180;
    for (const [x, y] of shell!) {
      west = Math.min(west, x!);
      east = Math.max(east, x!);
      south = Math.min(south, y!);
      north = Math.max(north, y!);
    }
    spans.push([west, east]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  let [west] = spans[0]!;
  let east = Math.max(...spans.map((span) => span[1]));
  let widest = west + 360 - east;
  let reached = spans[0]![1];
  for (const [from, to] of spans) {
    if (from - reached > widest) {
      widest = from - reached;
      west = from;
      east = reached;
    }
    reached = Math.max(reached, to);
  }
  return [
    outward(west, Math.floor),
    outward(south, Math.floor),
    outward(east, Math.ceil),
    outward(north, Math.ceil),
  ];
}
