import type { Bounds } from '../../shape/bounds.ts';
import type { Padding, Size } from '../../figure/view/screenView.ts';
import { type Camera, fitCamera, mercatorView } from './camera.ts';

/** A map narrower or lower than this has no room to leave around what it shows for tools over it. */
const NARROW_PX = 700;
const LOW_PX = 400;
const AROUND_LARGE: Padding = { top: 76, right: 40, bottom: 60, left: 40 };
const AROUND_SMALL: Padding = { top: 28, right: 10, bottom: 44, left: 10 };

/** What the map shows, and where it is told to go. */
export class Viewport {
  camera: Camera = $state.raw({ center: [33, 48.7], zoom: 5 });
  size: Size = $state.raw({ widthPx: 0, heightPx: 0 });
  /** Where to move the camera; a new object is a new order. */
  order: { readonly camera: Camera; readonly isJump: boolean } | null = $state.raw(null);
  /** Bounds that stay in view when the size changes, until the reader moves the map. */
  kept: Bounds | null = $state.raw(null);

  readonly view = $derived(mercatorView(this.camera, this.size));
  readonly isSmall = $derived(this.size.widthPx < NARROW_PX || this.size.heightPx < LOW_PX);

  /** Shows all of `bounds`, and keeps showing them when the window changes. */
  show(bounds: Bounds, isJump = false): void {
    this.kept = bounds;
    const { widthPx, heightPx } = this.size;
    if (widthPx <= 0 || heightPx <= 0) return;
    const padding = this.isSmall ? AROUND_SMALL : AROUND_LARGE;
    this.#goTo(fitCamera(bounds, this.size, padding), isJump);
  }

  zoomBy(steps: number): void {
    this.kept = null;
    this.#goTo({ ...this.camera, zoom: this.camera.zoom + steps }, false);
  }

  resize(size: Size): void {
    if (size.widthPx === this.size.widthPx && size.heightPx === this.size.heightPx) return;
    this.size = size;
    if (this.kept) this.show(this.kept, true);
  }

  /** The reader has moved the map: it stays where it is. */
  movedByReader(): void {
    this.kept = null;
  }

  #goTo(camera: Camera, isJump: boolean): void {
    if (isJump) this.camera = camera;
    this.order = { camera, isJump };
  }
}
