/** Area of SVG path data of absolute M, L and Z, px², holes wound the other way taken off. */
export function pathAreaPx2(d: string): number {
  return Math.abs(
    ringsOfPath(d).reduce((sum, ring) => {
      const [x0, y0] = ring[0];
      return (
        sum +
        ring.reduce((twice, [x, y], i) => {
          const [nextX, nextY] = ring[(i + 1) % ring.length];
          return twice + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
        }, 0) /
          2
      );
    }, 0),
  );
}

export function ringsOfPath(d: string): number[][][] {
  return d
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number)),
    );
}
