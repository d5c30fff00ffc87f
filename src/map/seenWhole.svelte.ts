import { untrack } from 'svelte';
import type { MapToolName } from './loadMapParts.ts';
import type { MapScene } from './mapScene.svelte.ts';
import type { ShapeInView } from './shapeInView.svelte.ts';

/**
 * Has a scene's shape seen whole: a yardstick that comes with an outline, once that is there, and what an
 * open tool changes, beside the tool. Where a hand moves it, it stays.
 */
export function seeWhole(
  inView: ShapeInView,
  now: () => { readonly scene: MapScene; readonly tool: MapToolName | null },
): void {
  const reason = $derived.by(() => {
    const { scene, tool } = now();
    const { active } = scene;
    const beside = tool === null ? null : inView.viewport.padding.left;
    return beside === null && !active.along ? null : `${active.drawnBy} beside ${beside}`;
  });
  $effect(() => {
    if (reason !== null && now().scene.isLaid && inView.viewport.size.widthPx > 0)
      untrack(() => inView.seeWhole());
  });
}
