import { comparedPlaceId } from '../../claims/claim.ts';
import { REPORTED } from '../../figure/subject/yardstick.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';

/** Draws the claim by a place; by the one of its report as nobody had chosen another. */
export function chooseYardstick(workspace: Workspace, placeId: string): void {
  const isReported = comparedPlaceId(workspace.claim) === placeId;
  workspace.yardstick = isReported ? REPORTED : { kind: 'place', placeId };
}
