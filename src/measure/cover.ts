import { type Arc, arcsOf } from './arcs.ts';
import type { Contacts } from './contacts.ts';
import type { Edges } from './edges.ts';
import { AUTHALIC_RADIUS_SQUARED_M2, RADIANS, authalicSine } from './ellipsoid.ts';
import { MeridianIndex } from './meridianIndex.ts';
import type { Ring } from './ring.ts';
import { SAME_PLACE_DEGREES } from './tolerance.ts';

const HEMISPHERE_M2 = 2 * Math.PI * AUTHALIC_RADIUS_SQUARED_M2;

/** What is on the two sides of a ring's line: the rings that hold each, by the even-odd rule. */
export interface Sides {
  readonly ring: number;
  /** Whether this is the whole ring, which no other line meets. */
  readonly isWhole: boolean;
  readonly north: readonly number[];
  readonly south: readonly number[];
  readonly longitude: number;
  readonly latitude: number;
}

/** Whether a place that lies inside these rings, and no others, is covered. */
export type IsCovered = (inside: readonly number[]) => boolean;

/**
 * Area on the WGS84 ellipsoid of what some rings together cover, m², each part of it once: the sum
 * along every line that has it on one side only. `look` gets the sides of every line.
 */
export function coveredAreaM2(
  rings: readonly Ring[],
  edges: Edges,
  contacts: Contacts,
  isCovered: IsCovered,
  look: (sides: Sides) => void,
): number {
  const atPole = (pole: 1 | -1) =>
    rings.flatMap((ring, r) => (ring.pole === pole && ring.turns % 2 !== 0 ? [r] : []));
  const northPole = atPole(1);
  const index = new MeridianIndex(edges);
  const odd = new Uint8Array(rings.length);

  /** The rings that hold the place just north of a line, and the edges that run along the line. */
  function northOf(longitude: number, latitude: number) {
    const met = [...northPole];
    const along: number[] = [];
    const x = longitude === 180 ? -180 : longitude;
    index.forEachNorthOf(
      x,
      latitude,
      (edge) => met.push(edges.ring[edge]),
      (edge) => along.push(edge),
    );
    return { north: oddOnes(met, odd), along };
  }

  let areaM2 = 0;
  let poles = Number(isCovered(northPole)) + Number(isCovered(atPole(-1)));
  const groups = new Map<number, Group>();

  function addWhole(r: number): void {
    const ring = rings[r];
    const [longitude, latitude] = [edges.x1[edges.firstOfRing[r]], edges.y1[edges.firstOfRing[r]]];
    const outside = northOf(longitude, latitude).north.filter((other) => other !== r);
    const inside = [...outside, r];
    look({ ring: r, isWhole: true, north: outside, south: inside, longitude, latitude });
    const sign = Number(isCovered(inside)) - Number(isCovered(outside));
    areaM2 += sign * Math.abs(ring.areaM2);
    if (ring.turns % 2 !== 0) poles -= sign;
  }

  function addArc(arc: Arc, r: number, group: Group): void {
    const { longitude, latitude } = arc;
    const { north, along } = northOf(longitude, latitude);
    // Where lines run together the first of them counts for all.
    if (along.some((edge) => edge < arc.edge)) return;
    const others = along.filter((edge) => edge !== arc.edge).map((edge) => edges.ring[edge]);
    const south = oddOnes([...north, r, ...others], odd);
    look({ ring: r, isWhole: false, north, south, longitude, latitude });
    const sign = Number(isCovered(north)) - Number(isCovered(south));
    const left = arc.widestDegrees > 0 ? sign : -sign;
    group.degrees += left * arc.degrees;
    group.moment += left * arc.moment;
  }

  rings.forEach(({ positions }, r) => {
    const representative = contacts.groupOf(r);
    if (representative < 0) return addWhole(r);
    let group = groups.get(representative);
    if (!group) {
      group = {
        reference: authalicSine(Math.sin(positions[0][1] * RADIANS)),
        degrees: 0,
        moment: 0,
      };
      groups.set(representative, group);
    }
    for (const arc of arcsOf(edges, contacts, r, group.reference)) {
      if (Math.abs(arc.widestDegrees) > SAME_PLACE_DEGREES) addArc(arc, r, group);
    }
  });

  for (const { reference, degrees, moment } of groups.values()) {
    const turns = Math.round(degrees / 360);
    areaM2 -= (moment + reference * turns * 360) * RADIANS * AUTHALIC_RADIUS_SQUARED_M2;
  }
  return areaM2 + poles * HEMISPHERE_M2;
}

/** Sums over the border of what rings that meet each other cover, it being on the left. */
interface Group {
  /** Authalic sine that moments are relative to, which keeps small areas free of cancellation. */
  readonly reference: number;
  degrees: number;
  moment: number;
}

/** The values that are there an odd number of times. `odd` is all zero, before and after. */
function oddOnes(values: readonly number[], odd: Uint8Array): number[] {
  for (const value of values) odd[value] ^= 1;
  const ones: number[] = [];
  for (const value of values) {
    if (odd[value] === 0) continue;
    odd[value] = 0;
    ones.push(value);
  }
  return ones;
}
