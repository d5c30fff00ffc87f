import { untrack } from 'svelte';
import { homeBounds } from '../figure/view/homeBounds.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import type { ClaimShape } from './claimShape.svelte.ts';
import type { Lying } from './lying.svelte.ts';
import { roomAround } from './view/room.ts';
import type { Viewport } from './view/viewport.svelte.ts';

/**
 * The first look at a claim is at all its places, at a pasted one's shape as well; and again if its
 * shape comes to lie elsewhere, because an outline is there at last or a reader chose another place.
 */
export function lookFirst(
  workspace: Workspace,
  shape: ClaimShape,
  lying: Lying,
  viewport: Viewport,
): void {
  let lookedAt: string | null = null;
  $effect(() => {
    const looks = `${workspace.claim.id} ${lying.region?.placeId}`;
    if (lookedAt === looks || viewport.size.widthPx === 0) return;
    if (shape.rigid && !lying.isLaid) return;
    const own = workspace.isPasted ? shape.placed?.geometry : undefined;
    const bounds = homeBounds(lying.places, workspace.atlas, own && roomAround(own));
    if (!bounds) return;
    lookedAt = looks;
    untrack(() => viewport.show(bounds, true));
  });
}
