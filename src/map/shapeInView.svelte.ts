import type { Position } from 'geojson';
import { isWithin } from '../draw/labels/convex.ts';
import { boxOf } from '../draw/labels/ring.ts';
import type { Point, ScreenView } from '../draw/view/screenView.ts';
import { boundsOf } from '../shape/bounds.ts';
import type { MovableShape } from './movableShape.svelte.ts';
import { shapeOnScreen } from './labels/handle.ts';
import { withRoom } from './view/room.ts';
import type { Viewport } from './view/viewport.svelte.ts';

/** Keeps a shape in sight where something else than a hand has moved it. */
export class ShapeInView {
  constructor(
    readonly shapeNow: () => MovableShape,
    readonly viewport: Viewport,
    readonly view: () => ScreenView,
    /** Whether the map can be panned. */
    readonly isLive: () => boolean,
  ) {}

  get shape(): MovableShape {
    return this.shapeNow();
  }

  /** As it lies in the view; null without a shape. */
  readonly #seen = $derived.by(() => {
    const { placed, hulls, placement } = this.shape;
    return placed ? shapeOnScreen(hulls, placement, this.view()) : null;
  });

  /** Its middle, if that is in sight. */
  readonly middle: Point | undefined = $derived.by(() => {
    const { widthPx, heightPx } = this.view();
    const [x, y] = this.#seen?.handle.middle ?? [NaN, NaN];
    return x > 0 && y > 0 && x < widthPx && y < heightPx ? [x, y] : undefined;
  });

  /** Looks where it lies, if not all of it is in sight: beside where the map is, if that is near. */
  keep(): void {
    const bounds = boundsOf(this.shape.extent);
    if (!bounds || !this.#seen) return;
    const box = boxOf(this.#seen.hulls);
    const { widthPx: width, heightPx: height } = this.view();
    const isSeen = this.isLive()
      ? this.viewport.panTo(box)
      : isWithin(box, { x: 0, y: 0, width, height });
    if (!isSeen) this.viewport.show(withRoom(bounds));
  }

  /** Looks where all of it can be seen beside tools, the outline laid over it too, if it cannot yet. */
  seeWhole(): void {
    const bounds = boundsOf(this.shape.extent);
    if (!bounds) return;
    const { project } = this.view();
    const [west, south, east, north] = bounds;
    const corners = [west, east].flatMap((lon) => [south, north].map((lat) => project([lon, lat])));
    const box = boxOf([corners]);
    if (this.viewport.isFree(box)) return;
    const isPanned = this.isLive() && this.viewport.panTo(box);
    if (!isPanned) this.viewport.show(bounds);
  }

  /** Puts it there, or as near as it can lie: answers where. */
  place(position: Position): Position {
    this.shape.moveTo(position);
    this.keep();
    return this.shape.placement.center;
  }

  snapBack(): void {
    this.shape.snapBack();
    this.keep();
  }
}
