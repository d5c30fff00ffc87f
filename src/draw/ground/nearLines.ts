import type { Position } from 'geojson';
import type { Edge } from './sharedEdges.ts';

/** Cells are numbered row by row: more than a row has of them. */
const ROW = 1e6;

/** What lies near lines, by the cells of a grid: all that is as near as a cell is wide, and some that is twice as far. */
export class NearLines {
  readonly #cells = new Set<number>();

  constructor(
    lines: readonly (readonly Position[])[],
    readonly degrees: number,
  ) {
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) this.#add(line[i - 1], line[i]);
    }
  }

  /** Whether both ends of an edge are near. */
  holds(edge: Edge): boolean {
    return edge.every(([lon, lat]) => this.#cells.has(this.#cellOf(lon, lat, 0, 0)));
  }

  #cellOf(lon: number, lat: number, east: number, north: number): number {
    const [column, row] = [Math.floor(lon / this.degrees), Math.floor(lat / this.degrees)];
    return (column + east) * ROW + row + north;
  }

  #add([aLon, aLat]: Position, [bLon, bLat]: Position): void {
    const span = Math.max(Math.abs(bLon - aLon), Math.abs(bLat - aLat));
    const steps = Math.max(1, Math.ceil(span / this.degrees));
    for (let i = 0; i <= steps; i++) {
      const [lon, lat] = [aLon + (i / steps) * (bLon - aLon), aLat + (i / steps) * (bLat - aLat)];
      for (const east of [-1, 0, 1]) {
        for (const north of [-1, 0, 1]) this.#cells.add(this.#cellOf(lon, lat, east, north));
      }
    }
  }
}
