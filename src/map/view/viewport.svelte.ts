import type { Bounds } from '../../shape/bounds.ts';
import { type Box, isWithin } from '../../draw/labels/convex.ts';
import type { Padding, Point, Size } from '../../draw/view/screenView.ts';
import { freePadding } from './freePadding.ts';
import { type Camera, mercatorView } from '../../draw/view/mercatorView.ts';
import { fitCamera, zoomedAbout, zoomOfWorld } from './camera.ts';

/** A map narrower or lower than this has no room to leave around what it shows for tools over it. */
const NARROW_PX = 700;
const LOW_PX = 400;
const AROUND_LARGE: Padding = { top: 76, right: 40, bottom: 60, left: 40 };
const AROUND_SMALL: Padding = { top: 28, right: 10, bottom: 44, left: 10 };

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const MIN_ZOOM = 2;
export const MAX_ZOOM = 13;

/** How far a view goes so that a span is within its room; null where there is no room for it. */
function stepInto(
  [low, high]: readonly [number, number],
  [least, most]: readonly [number, number],
): number | null {
  if (high - low > most - least) return null;
  if (low < least) return low - least;
  return high > most ? high - most : 0;
}

/** What the map shows, and where it is told to go. */
export class Viewport {
  camera: Camera = $state.raw({ center: [33, 48.7], zoom: 5 });
  size: Size = $state.raw({ widthPx: 0, heightPx: 0 });
  /** Where to move the camera; a new object is a new order. */
  order: { readonly camera: Camera; readonly isJump: boolean } | null = $state.raw(null);
  /** Bounds that stay in view when the size changes, until the reader moves the map. */
  kept: Bounds | null = $state.raw(null);

  /** Boxes of the view that cards and tools cover. */
  covered: readonly Box[] = $state.raw([]);

  readonly view = $derived(mercatorView(this.camera, this.size));
  readonly isSmall = $derived(this.size.widthPx < NARROW_PX || this.size.heightPx < LOW_PX);

  /** Shows all of `bounds`, and keeps showing them when the window changes. */
  show(bounds: Bounds, isJump = false): void {
    this.kept = bounds;
    const { widthPx, heightPx } = this.size;
    if (widthPx <= 0 || heightPx <= 0) return;
    this.#goTo(fitCamera(bounds, this.size, this.padding), isJump);
  }

  /** So far out that the map is the world once: nothing is seen twice. */
  get minZoom(): number {
    return Math.max(MIN_ZOOM, zoomOfWorld(this.size.widthPx));
  }

  /** Zooms about a point of the view, by default its middle. */
  zoomBy(steps: number, about?: Point): void {
    this.kept = null;
    const zoom = Math.max(this.minZoom, Math.min(MAX_ZOOM, this.camera.zoom + steps));
    this.#goTo(zoomedAbout(this.camera, this.size, zoom, about), false);
  }

  /** Pans as far as it takes for a box of the view to be wholly in sight; false where that is too far. */
  panTo(box: Box): boolean {
    const { widthPx, heightPx } = this.size;
    const { top, right, bottom, left } = this.padding;
    const dx = stepInto([box.x, box.x + box.width], [left, widthPx - right]);
    const dy = stepInto([box.y, box.y + box.height], [top, heightPx - bottom]);
    if (dx === null || dy === null) return false;
    if (Math.abs(dx) > widthPx || Math.abs(dy) > heightPx) return false;
    if (dx === 0 && dy === 0) return true;
    this.kept = null;
    const center = this.view.unproject([widthPx / 2 + dx, heightPx / 2 + dy]);
    this.#goTo({ center, zoom: this.camera.zoom }, false);
    return true;
  }

  /** What is left around what is shown. */
  readonly padding: Padding = $derived(
    freePadding(this.size, this.isSmall ? AROUND_SMALL : AROUND_LARGE, this.covered),
  );

  /** Whether a box of the view is in sight, with no high card or tool over it. */
  isFree(box: Box): boolean {
    const { widthPx, heightPx } = this.size;
    const { left, right } = freePadding(this.size, NO_PADDING, this.covered);
    return isWithin(box, { x: left, y: 0, width: widthPx - left - right, height: heightPx });
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
