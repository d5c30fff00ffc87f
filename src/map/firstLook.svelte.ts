import { untrack } from 'svelte';
import type { MapScene } from './mapScene.svelte.ts';
import type { Viewport } from './view/viewport.svelte.ts';

/** Looks where a scene is to be seen, once for each that there is to look at. */
export function lookFirst(scene: () => MapScene, viewport: Viewport): void {
  let lookedAt: string | null = null;
  $effect(() => {
    const look = scene().firstLook;
    if (!look || lookedAt === look.key || viewport.size.widthPx === 0) return;
    const bounds = look.bounds();
    if (!bounds) return;
    lookedAt = look.key;
    untrack(() => viewport.show(bounds, true));
  });
}
