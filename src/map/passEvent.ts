/** Hands on to the map what happened over something that lies on it. */
export type PassEvent = (event: WheelEvent | TouchEvent) => void;

/** Has `target` hear the event as if it had happened there, each finger included. */
export function dispatchTo(target: HTMLElement, event: WheelEvent | TouchEvent): void {
  if (event instanceof WheelEvent) {
    event.preventDefault();
    target.dispatchEvent(new WheelEvent(event.type, event));
    return;
  }
  const there = (touches: TouchList) =>
    [...touches].map(
      ({ identifier, clientX, clientY, pageX, pageY, screenX, screenY }) =>
        new Touch({ identifier, target, clientX, clientY, pageX, pageY, screenX, screenY }),
    );
  const { type, touches, targetTouches, changedTouches } = event;
  target.dispatchEvent(
    new TouchEvent(type, {
      bubbles: true,
      cancelable: true,
      touches: there(touches),
      targetTouches: there(targetTouches),
      changedTouches: there(changedTouches),
    }),
  );
}
