import { ringsInPlane } from './plane.ts';
import { type Look, type Profile, overlapOf, profileOf, union } from './profile.ts';
import type { RigidBody } from './rigid.ts';

/** Strips across a body in which its reach is looked at. */
const STRIPS = 128;

/**
 * Whether bodies that stand in rows from the north are clear of each other: in the equal-area plane
 * of the whole block each lies east of those before it in its row, each row south of those above.
 * May say no to bodies that interlock, never yes to bodies that overlap.
 */
export function areClear(rows: readonly (readonly RigidBody[])[], bodySize: number): boolean {
  const strip = bodySize / STRIPS;
  const outlines = rows.map((row) => row.map((body) => ringsInPlane(body.groups, body.frame)));
  const profiles = (row: (typeof outlines)[number], look: Look) =>
    row.map((rings) => profileOf(rings, look, strip));
  const southward = outlines.map((row) => union(profiles(row, 'columns'))).toReversed();
  return inOrder(southward) && outlines.every((row) => inOrder(profiles(row, 'rows')));
}

/** Whether each profile lies beyond all those before it. */
function inOrder(profiles: readonly Profile[]): boolean {
  let before = profiles[0];
  for (const profile of profiles.slice(1)) {
    if (overlapOf(before, profile) > 0) return false;
    before = union([before, profile]);
  }
  return true;
}
