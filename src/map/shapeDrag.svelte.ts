import { metresPerPixel } from '../draw/view/scaleBar.ts';
import type { Point, ScreenView } from '../draw/view/screenView.ts';
import { projectNear } from '../draw/view/worldCopy.ts';
import type { MovableShape } from './movableShape.svelte.ts';
import { normalBearing } from './view/nudge.ts';

const SNAP_DEGREES = 15;

/** What the hand has hold of: the shape's body, or the knob that turns it. */
export type Grip = 'move' | 'turn';

interface HandAt {
  readonly point: Point;
  /** Whether a turn snaps to steps. */
  readonly isSnapping: boolean;
}

/** A hand that moves or turns the shape: one update a frame, however often the pointer reports. */
export class ShapeDrag {
  grip: Grip | null = $state(null);
  /** From the shape's middle to where the hand took hold. */
  #offset: Point = [0, 0];
  #next: HandAt | null = null;
  #frame = 0;

  constructor(
    readonly shapeNow: () => MovableShape,
    readonly view: () => ScreenView,
  ) {}

  get shape(): MovableShape {
    return this.shapeNow();
  }

  get #middle(): Point {
    const { center } = this.shape.placement;
    return projectNear(this.view(), [center], center[0])[0];
  }

  start(grip: Grip, [x, y]: Point): void {
    const [middleX, middleY] = this.#middle;
    this.#offset = [x - middleX, y - middleY];
    this.grip = grip;
  }

  moveTo(point: Point, isSnapping: boolean): void {
    if (!this.grip) return;
    this.#next = { point, isSnapping };
    this.#frame ||= requestAnimationFrame(() => this.#follow());
  }

  /** The hand lets go: the shape lies where the hand was last. */
  stop(): void {
    this.#follow();
    this.grip = null;
    this.shape.seenFrom = null;
  }

  #follow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#next || !this.grip) return;
    const { point, isSnapping } = this.#next;
    this.#next = null;
    this.shape.seenFrom = metresPerPixel(this.view(), this.shape.placement.center);
    if (this.grip === 'move') this.#move(point);
    else this.#turn(point, isSnapping);
  }

  #move([x, y]: Point): void {
    const [dx, dy] = this.#offset;
    this.shape.moveTo(this.view().unproject([x - dx, y - dy]));
  }

  #turn([x, y]: Point, isSnapping: boolean): void {
    const [middleX, middleY] = this.#middle;
    const bearing = (Math.atan2(x - middleX, middleY - y) * 180) / Math.PI;
    this.shape.placement = {
      ...this.shape.placement,
      bearingDegrees: normalBearing(
        isSnapping ? Math.round(bearing / SNAP_DEGREES) * SNAP_DEGREES : bearing,
      ),
    };
  }
}
