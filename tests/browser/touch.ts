import type { Page } from '@playwright/test';

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
}

/** How one finger or several go: for each, the points that it touches one after the other. */
export type Fingers = readonly (readonly TouchPoint[])[];

/** Fingers that go down, move and are lifted together, as the browser hears it from a touch screen. */
export async function touch(page: Page, fingers: Fingers): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (step: number) => fingers.map((points, id) => ({ ...points[step], id }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never });
  await send('touchStart', at(0));
  for (let step = 1; step < fingers[0].length; step++) await send('touchMove', at(step));
  await send('touchEnd', []);
  await session.detach();
}

/** Points on the way from one to another, both with it. */
export function straight(from: TouchPoint, to: TouchPoint, steps: number): TouchPoint[] {
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

/** Points on a circle, clockwise from where it begins. */
export function arc(
  from: TouchPoint,
  middle: TouchPoint,
  degrees: number,
  steps: number,
): TouchPoint[] {
  const [dx, dy] = [from.x - middle.x, from.y - middle.y];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (degrees * Math.PI * i) / steps / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return { x: middle.x + dx * cos - dy * sin, y: middle.y + dx * sin + dy * cos };
  });
}
