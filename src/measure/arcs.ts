import type { Contacts } from './contacts.ts';
import { meanAuthalicSine } from './edge.ts';
import { type Edges, withinTurn } from './edges.ts';
import { RADIANS } from './ellipsoid.ts';

/** A piece of a ring, between two places where other edges meet it. */
export interface Arc {
  /** Longitude from its start to its end, degrees, eastwards positive. */
  degrees: number;
  /** Its integral over longitude, degrees, of the authalic sine less that of the reference. */
  moment: number;
  /** Longitude difference of its widest straight piece, and the edge and middle of that. */
  widestDegrees: number;
  edge: number;
  longitude: number;
  latitude: number;
}

/** Divides a ring where other edges meet it. */
export function arcsOf(edges: Edges, contacts: Contacts, ring: number, reference: number): Arc[] {
  const first = edges.firstOfRing[ring];
  const end = edges.firstOfRing[ring + 1];
  const arcs: Arc[] = [newArc()];
  for (let edge = first; edge < end; edge++) {
    let from = 0;
    for (const share of contacts.divisionsOf(edge)) {
      extend(arcs[arcs.length - 1], edges, edge, from, share, reference);
      arcs.push(newArc());
      from = share;
    }
    extend(arcs[arcs.length - 1], edges, edge, from, 1, reference);
  }
  if (arcs.length > 1) {
    // The ring's start vertex divides nothing.
    join(arcs[0], arcs[arcs.length - 1]);
    arcs.pop();
  }
  return arcs;
}

function newArc(): Arc {
  return { degrees: 0, moment: 0, widestDegrees: 0, edge: -1, longitude: 0, latitude: 0 };
}

/** Adds the part of an edge between two shares of its length. */
function extend(
  arc: Arc,
  { x1, y1, x2, y2 }: Edges,
  edge: number,
  from: number,
  to: number,
  reference: number,
): void {
  const dLat = y2[edge] - y1[edge];
  const degrees = (x2[edge] - x1[edge]) * (to - from);
  if (degrees === 0) return;
  const middle = (from + to) / 2;
  const latitude = y1[edge] + dLat * middle;
  const half = (dLat * (to - from)) / 2;
  arc.degrees += degrees;
  arc.moment += degrees * (meanAuthalicSine(latitude * RADIANS, half * RADIANS) - reference);
  if (Math.abs(degrees) <= Math.abs(arc.widestDegrees)) return;
  arc.widestDegrees = degrees;
  arc.edge = edge;
  arc.longitude = withinTurn(x1[edge] + (x2[edge] - x1[edge]) * middle);
  arc.latitude = latitude;
}

function join(arc: Arc, before: Arc): void {
  const { degrees, moment } = arc;
  if (Math.abs(before.widestDegrees) > Math.abs(arc.widestDegrees)) Object.assign(arc, before);
  arc.degrees = degrees + before.degrees;
  arc.moment = moment + before.moment;
}
