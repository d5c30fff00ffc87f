declare module 'd3-delaunay' {
  export class Delaunay {
    static from<P>(
      points: readonly P[],
      x: (point: P) => number,
      y: (point: P) => number,
    ): Delaunay;
    voronoi(bounds: readonly [number, number, number, number]): {
      cellPolygon(index: number): [number, number][] | null;
    };
  }
}
