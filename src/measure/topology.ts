import type { Position } from 'geojson';
import { coveredAreaM2 } from './cover.ts';
import { duplicateRings } from './duplicates.ts';
import { EdgeGrid } from './edgeGrid.ts';
import { edgesOf } from './edges.ts';
import { Effort, type Reserve } from './effort.ts';
import { type Meeting, findMeetings } from './meetings.ts';
import type { Piece } from './pieces.ts';
import {
  LISTED_PER_RING,
  NOWHERE,
  type ProblemKind,
  ProblemList,
  type ProblemPath,
} from './problem.ts';
import type { ReadPolygon } from './readPolygons.ts';
import type { Ring } from './ring.ts';
import type { Sides } from './sides.ts';
import { TOLERANCES_DEGREES } from './tolerance.ts';

export interface Covered {
  /** WGS84 area of what the polygons cover together, m²; null if it would take too long. */
  readonly areaM2: number | null;
  /** The rings that it was measured by. */
  readonly rings: readonly Ring[];
}

/**
 * Measures what polygons cover together: of each polygon what its outer ring holds, by the even-odd
 * rule, and none of its holes does. Rings that repeat, cross or hold each other where they must not
 * are noted.
 */
export function measureCovered(
  polygons: readonly ReadPolygon[],
  feature: number | null,
  list: ProblemList,
  reserve: Reserve,
): Covered {
  const duplicates = duplicateRings(polygons);
  for (const ring of duplicates.keys()) {
    list.add('duplicate-ring', ring.path, ring.positions, ring.positions[0]);
  }
  const hollow = new Set(polygons.map(({ shell, holes }) => (holes.length > 0 ? shell : null)));
  const rings = polygons.flatMap(({ shell, holes }) => {
    if (!shell) return [];
    // A polygon all over again adds nothing, unless the first one has holes.
    const first = duplicates.get(shell);
    if (first && !hollow.has(first)) return [];
    return [shell, ...holes.filter((hole) => !duplicates.has(hole))];
  });
  const layers = layersOf(rings);
  let best: Cover | null = null;
  for (const tolerance of TOLERANCES_DEGREES) {
    const cover = coverOf(rings, tolerance, layers, reserve);
    if (!('areaM2' in cover)) return tooIntricate(cover, feature, list);
    best ??= cover;
    if (!cover.isClear) continue;
    best = cover;
    break;
  }
  const { areaM2, problems, strays } = best!;
  list.append(problems);
  return { areaM2, rings: rings.filter((ring) => !strays.has(ring)) };
}

/** What rings cover by one tolerance. */
interface Cover {
  readonly areaM2: number;
  readonly problems: ProblemList;
  /** Holes that take nothing away. */
  readonly strays: ReadonlySet<Ring>;
  /** Whether it is plain of all edges whether they touch. */
  readonly isClear: boolean;
}

/** What rings cover; the effort, if that is spent. */
function coverOf(
  rings: readonly Ring[],
  tolerance: number,
  layers: LayersOf,
  reserve: Reserve,
): Cover | Effort {
  const problems = new ProblemList();
  const found = new Found(rings, problems);
  const edges = edgesOf(rings, tolerance);
  const effort = new Effort(edges.count, reserve);
  const grid = new EdgeGrid(edges, effort);
  const contacts = findMeetings(rings, edges, grid, effort, (meeting) => found.meeting(meeting));
  if (effort.isSpent) return effort;
  const isClear = contacts.areClear;
  if (rings.length === 1 && contacts.groupOf(0) < 0) {
    return { areaM2: Math.abs(rings[0].areaM2), problems, strays: new Set(), isClear };
  }
  const areaM2 = coveredAreaM2(
    rings,
    edges,
    grid,
    effort,
    contacts,
    (inside) => inside.length > 0 && layers(inside).covering.length > 0,
    (piece, sides) => found.sides(piece, sides, layers),
  );
  if (areaM2 === null) return effort;
  return { areaM2: Math.max(0, areaM2), problems, strays: found.strays, isClear };
}

function tooIntricate({ limit }: Effort, feature: number | null, list: ProblemList): Covered {
  list.add('too-intricate', { ...NOWHERE, feature }, Math.round(limit / 1e6));
  return { areaM2: null, rings: [] };
}

/** What lies over one another in a place, given the rings that hold it. Numbers are of rings. */
interface Layers {
  /** The outer rings of the polygons that cover it. */
  readonly covering: readonly number[];
  /** Holes that are not the first of their polygon there. */
  readonly furtherHoles: readonly number[];
  /** Holes without their outer ring. */
  readonly strayHoles: readonly number[];
}

type LayersOf = (inside: readonly number[]) => Layers;

function layersOf(rings: readonly Ring[]): LayersOf {
  const shells = new Int32Array(rings.length);
  rings.forEach(({ path }, r) => (shells[r] = path.ring === 0 ? r : shells[r - 1]));
  /** By outer ring; all false between uses. */
  const isHeld = new Uint8Array(rings.length);
  const isHollow = new Uint8Array(rings.length);
  const find: LayersOf = (inside) => {
    const inOrder = [...inside].sort((a, b) => a - b);
    const furtherHoles: number[] = [];
    const strayHoles: number[] = [];
    // An outer ring comes before its holes.
    for (const ring of inOrder) {
      const shell = shells[ring];
      if (ring === shell) isHeld[shell] = 1;
      else {
        if (isHollow[shell] === 1) furtherHoles.push(ring);
        if (isHeld[shell] === 0) strayHoles.push(ring);
        isHollow[shell] = 1;
      }
    }
    const covering = inOrder.filter((ring) => isHeld[ring] === 1 && isHollow[ring] === 0);
    for (const ring of inOrder) isHeld[shells[ring]] = isHollow[shells[ring]] = 0;
    return { covering, furtherHoles, strayHoles };
  };
  // Asked more than once about either side of a line. Not kept for long: lists may be long as well.
  let last: [readonly number[], Layers][] = [];
  return (inside) => {
    const known = last.find(([list]) => list === inside);
    if (known) return known[1];
    const layers = find(inside);
    last = [...last.slice(-1), [inside, layers]];
    return layers;
  };
}

/** A crossing or a place where something lies over something else. */
interface Place {
  readonly path: ProblemPath;
  readonly at: Position;
}

/** Turns what is found out about rings into problems. */
class Found {
  readonly #rings: readonly Ring[];
  readonly #list: ProblemList;
  /** Crossings of different rings, by what they would show. */
  readonly #crossings = new Map<string, { readonly first: Place[]; count: number }>();
  /** Polygons that overlap others, and other rings by kind. */
  readonly #noted = new Map<ProblemKind, Set<number | null>>();
  /** Holes that take nothing away. */
  readonly strays = new Set<Ring>();

  constructor(rings: readonly Ring[], list: ProblemList) {
    this.#rings = rings;
    this.#list = list;
  }

  meeting({ ringA, ringB, vertexA, at, crosses }: Meeting): void {
    const a = this.#rings[ringA];
    const b = this.#rings[ringB];
    if (a === b) {
      const path = { ...a.path, vertex: a.vertices[vertexA] };
      return this.#list.add(crosses ? 'self-intersection' : 'self-touch', path, at, at);
    }
    if (!crosses) return;
    // The second of two rings is the one that should not be there: a hole, a later part. Where the
    // line crossed is only a cut, nothing lies over anything and the crossing is forgotten.
    const key = keyOf(kindOfCrossing(a, b), b.path);
    const crossings = this.#crossings.get(key) ?? { first: [], count: 0 };
    if (crossings.first.length < LISTED_PER_RING) crossings.first.push({ path: b.path, at });
    crossings.count++;
    this.#crossings.set(key, crossings);
  }

  /** What lies over one another beside a line, a polygon's ring being part of that line. */
  sides(piece: Piece, { left, right, along }: Sides, layersOf: LayersOf): void {
    const { ring, isWhole, longitude, latitude } = piece;
    const own = this.#rings[ring];
    const at = isWhole ? own.positions[0] : [longitude, latitude];
    const polygons = new Set(along.map((other) => this.#rings[other].path.polygon));
    const isHere = (other: number) => polygons.has(this.#rings[other].path.polygon);
    for (const inside of [left, right]) {
      if (inside.length === 0) continue;
      const { covering, furtherHoles, strayHoles } = layersOf(inside);
      if (covering.length > 1 && covering.some(isHere)) {
        for (const shell of covering.slice(1)) this.#note('overlapping-parts', shell, at);
      }
      for (const hole of furtherHoles.filter(isHere)) this.#note('overlapping-holes', hole, at);
      for (const hole of strayHoles.filter(isHere)) this.#note('hole-outside-shell', hole, at);
      if (isWhole && strayHoles.includes(ring)) this.strays.add(own);
    }
  }

  /** Notes once what is seen many times: at its crossings, or where it was seen first. */
  #note(kind: ProblemKind, ring: number, at: Position): void {
    const { path } = this.#rings[ring];
    const noted = this.#noted.get(kind) ?? new Set();
    this.#noted.set(kind, noted);
    const which = kind === 'overlapping-parts' ? path.polygon : ring;
    if (noted.has(which)) return;
    noted.add(which);
    const key = keyOf(kind, path);
    const { first, count } = this.#crossings.get(key) ?? { first: [{ path, at }], count: 1 };
    for (let i = 0; i < count; i++) {
      const place = first[Math.min(i, first.length - 1)];
      this.#list.add(kind, place.path, place.at, place.at);
    }
  }
}

/** Polygons overlap as a whole, whichever of their rings show it. */
function keyOf(kind: ProblemKind, { polygon, ring }: ProblemPath): string {
  return `${kind} ${polygon} ${kind === 'overlapping-parts' ? '' : ring}`;
}

function kindOfCrossing(a: Ring, b: Ring): ProblemKind {
  if (a.path.polygon !== b.path.polygon) return 'overlapping-parts';
  return a.path.ring === 0 || b.path.ring === 0 ? 'hole-outside-shell' : 'overlapping-holes';
}
