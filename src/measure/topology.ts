import { type Box, boxOf, boxWithin, sideFinder, sideOfRing } from './containment.ts';
import { duplicateRings } from './duplicates.ts';
import { type Meeting, forEachMeeting } from './meetings.ts';
import type { ProblemKind, ProblemList } from './problem.ts';
import type { ReadPolygon } from './readPolygons.ts';
import type { Ring } from './ring.ts';

/** A polygon with what must not be counted taken away. */
export interface Part {
  readonly shell: Ring;
  readonly holes: readonly Ring[];
}

/**
 * Looks for rings that repeat, cross or hold each other where they must not, and gives back the
 * polygons without the repeated rings and the holes that lie outside their shells.
 */
export function checkTopology(polygons: readonly ReadPolygon[], list: ProblemList): Part[] {
  const duplicates = duplicateRings(polygons.flatMap(ringsOf));
  for (const ring of duplicates) {
    list.add('duplicate-ring', ring.path, ring.positions, ring.positions[0]);
  }
  const parts = polygons.flatMap(({ shell, holes }): Part[] =>
    shell && !duplicates.has(shell)
      ? [{ shell, holes: holes.filter((hole) => !duplicates.has(hole)) }]
      : [],
  );
  const crossed = checkMeetings(parts.flatMap(ringsOf), list);
  checkNesting(parts, crossed, list);
  return parts.map((part) => withoutStrayHoles(part, crossed, list));
}

function ringsOf({ shell, holes }: ReadPolygon): Ring[] {
  return shell ? [shell, ...holes] : [...holes];
}

/** Which rings cross which; pairs that do need no further look. */
type Crossed = (a: Ring, b: Ring) => boolean;

function checkMeetings(rings: readonly Ring[], list: ProblemList): Crossed {
  const pairs = new Map<Ring, Set<Ring>>();
  forEachMeeting(rings, (meeting) => {
    const a = rings[meeting.ringA];
    const b = rings[meeting.ringB];
    const kind = kindOf(a, b, meeting);
    if (!kind) return;
    // The second of two rings is the one that should not be there: a hole, a later part.
    const vertex = a === b ? a.vertices[meeting.vertexA] : null;
    list.add(kind, { ...b.path, vertex }, meeting.at, meeting.at);
    if (a !== b) pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  });
  return (a, b) => Boolean(pairs.get(a)?.has(b) || pairs.get(b)?.has(a));
}

function kindOf(a: Ring, b: Ring, { crosses }: Meeting): ProblemKind | null {
  if (a === b) return crosses ? 'self-intersection' : 'self-touch';
  if (!crosses) return null;
  if (a.path.polygon !== b.path.polygon) return 'overlapping-parts';
  return a.path.ring === 0 || b.path.ring === 0 ? 'hole-outside-shell' : 'overlapping-holes';
}

function withoutStrayHoles(part: Part, crossed: Crossed, list: ProblemList): Part {
  if (part.holes.length === 0) return part;
  const findSide = sideFinder(part.shell, boxOf(part.shell));
  const holes = part.holes.filter((hole) => {
    if (crossed(part.shell, hole) || sideOfRing(hole, findSide) !== 'outside') return true;
    list.add('hole-outside-shell', hole.path, hole.positions, hole.positions[0]);
    return false;
  });
  return { shell: part.shell, holes };
}

/** Holes within holes, and parts within parts but not within one of their holes. */
function checkNesting(parts: readonly Part[], crossed: Crossed, list: ProblemList): void {
  for (const { holes } of parts) {
    forEachHeldRing(holes, crossed, (_, inner) =>
      list.add('overlapping-holes', inner.path, inner.positions, inner.positions[0]),
    );
  }
  const holesOf = new Map(parts.map(({ shell, holes }) => [shell, holes]));
  forEachHeldRing([...holesOf.keys()], crossed, (outer, inner) => {
    const inHole = holesOf.get(outer)!.some((hole) => holds(hole, inner));
    if (!inHole) list.add('overlapping-parts', inner.path, inner.positions, inner.positions[0]);
  });
}

function holds(outer: Ring, inner: Ring): boolean {
  const box = boxOf(outer);
  return boxWithin(boxOf(inner), box) && sideOfRing(inner, sideFinder(outer, box)) !== 'outside';
}

/** Calls `found` for each ring that lies within another without crossing it. */
function forEachHeldRing(
  rings: readonly Ring[],
  crossed: Crossed,
  found: (outer: Ring, inner: Ring) => void,
): void {
  const entries = rings
    .map((ring): { ring: Ring; box: Box } => ({ ring, box: boxOf(ring) }))
    .sort((a, b) => a.box.left - b.box.left);
  entries.forEach(({ ring: outer, box }, i) => {
    let findSide: ReturnType<typeof sideFinder> | null = null;
    let j = i;
    while (j > 0 && entries[j - 1].box.left === box.left) j--;
    for (; j < entries.length && entries[j].box.left <= box.right; j++) {
      const inner = entries[j];
      if (inner.ring === outer || !boxWithin(inner.box, box) || crossed(outer, inner.ring))
        continue;
      findSide ??= sideFinder(outer, box);
      if (sideOfRing(inner.ring, findSide) === 'inside') found(outer, inner.ring);
    }
  });
}
