import {
  type Box,
  boxObstacle,
  convexOf,
  meets,
  overlaps,
} from '../../../src/draw/labels/convex.ts';
import type { PlacedLabel } from '../../../src/draw/labels/layout.ts';
import { isInside, type Rings } from '../../../src/draw/labels/ring.ts';
import { boxesOf } from '../../../src/draw/map/furniture.ts';
import type { MapLayout } from '../../../src/draw/map/layOutMap.ts';
import { projected } from '../../../src/draw/view/project.ts';
import type { Point } from '../../../src/draw/view/screenView.ts';

/** What may be wrong with the labels of a map. */
export type Fault =
  | 'middle outside its region'
  | 'on another region'
  | 'reaches over another region'
  | 'a quarter outside its region'
  | 'on another label'
  | 'on the claim'
  | 'on the outline over the claim'
  | 'note, scale or locator on the claim'
  | 'on note, scale or locator'
  | 'leader ends outside its region'
  | 'leader over a label'
  | 'letters too small'
  | 'neither labelled nor reported';

/** No letter on a figure is smaller than this where it is seen. */
const LEAST_TYPE_PX = 11;
/** So much of a label without a leader lies in its region. */
const LEAST_INSIDE = 0.75;

/** Every fault of a laid-out map's labels, by its kind: the words of the labels. */
export function labelFaults(layout: MapLayout): readonly (readonly [Fault, string])[] {
  const { scene, pen, shapes, labels, furniture } = layout;
  const { view, scale } = pen;
  const { places, compared } = scene.subject;
  const ringsOf = (geometry: Parameters<typeof projected>[0]): Rings =>
    projected(geometry, view, 0.25).lines.map((ring) =>
      ring.map(([x, y]) => [x / scale, y / scale]),
    );
  const named = [...places, ...(compared ? [compared] : [])].map(({ placeId, geometry }) => ({
    id: placeId,
    rings: ringsOf(geometry),
  }));
  const drawn = shapes.map(({ shape, placed }) => ({
    id: shape.id,
    rings: ringsOf(placed.geometry),
  }));
  const outlines = shapes.flatMap(({ outline }) => (outline ? [ringsOf(outline)] : []));
  const things = boxesOf(furniture).map((box) => scaled(box, 1 / scale));
  const isInView = (x: number, y: number) =>
    x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx;
  const faults: [Fault, string][] = [];
  labels.forEach((label, i) => {
    const words = wordsOf(label);
    const fault = (kind: Fault) => faults.push([kind, words]);
    const middle = middleOf(label.box);
    const own = named.find(({ id }) => id === label.id);
    const isOnOther = named.some(
      (other) =>
        other !== own && isInside(other.rings, middle) && !(own && holds(other.rings, own.rings)),
    );
    if (own) {
      if (isOnOther) fault('on another region');
      const others = named.filter((it) => it !== own && !holds(it.rings, own.rings));
      if (others.some(({ rings }) => touches(rings, label.box))) {
        fault('reaches over another region');
      }
      if (!label.leader && shareInside(own.rings, label.box) < LEAST_INSIDE) {
        fault('a quarter outside its region');
      }
      if (!label.leader && !isInside(own.rings, middle)) fault('middle outside its region');
      if (label.leader && !isInside(own.rings, label.leader.to)) {
        fault('leader ends outside its region');
      }
    } else if (isCountry(label) && isOnOther) fault('on another region');
    const boxes = label.parts ?? [label.box];
    for (const other of labels.slice(0, i)) {
      if (boxes.some((box) => (other.parts ?? [other.box]).some((it) => meet(box, it)))) {
        fault('on another label');
      }
    }
    for (const other of labels) {
      if (!label.leader || other === label) continue;
      if ((other.parts ?? [other.box]).some((box) => crosses(label.leader!, box))) {
        fault('leader over a label');
      }
    }
    for (const { id, rings } of drawn) {
      const isOwn = id === label.id;
      if (isOwn && !isInside(rings, label.leader?.to ?? middle)) {
        fault(label.leader ? 'leader ends outside its region' : 'middle outside its region');
      }
      const mayBeOn = isOwn && !label.leader;
      if (!mayBeOn && boxes.some((box) => touches(rings, box))) fault('on the claim');
    }
    if (outlines.some((rings) => boxes.some((box) => isOnLine(rings, box)))) {
      fault('on the outline over the claim');
    }
    if (things.some((thing) => boxes.some((box) => meet(box, thing)))) {
      fault('on note, scale or locator');
    }
    if (label.lines.some(({ line }) => line.style.sizePx * scale < LEAST_TYPE_PX - 1e-6)) {
      fault('letters too small');
    }
  });
  for (const thing of things) {
    if (drawn.some(({ rings }) => touches(rings, thing))) {
      faults.push(['note, scale or locator on the claim', '']);
    }
  }
  for (const { id, rings } of named) {
    const isSeen = rings.flat().some(([x, y]) => isInView(x * scale, y * scale));
    const isThere = labels.some((label) => label.id === id);
    if (isSeen && isThere === layout.unlabelledIds.includes(id)) {
      faults.push(['neither labelled nor reported', id]);
    }
  }
  return faults;
}

const wordsOf = ({ lines }: PlacedLabel) => lines.map(({ line }) => line.text).join(' ');

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

const isCountry = ({ id, lines, dot }: PlacedLabel) =>
  id === null && dot === null && lines[0].line.tone === 'quiet';

/** How much of a box lies in an area. */
function shareInside(rings: Rings, { x, y, width, height }: Box): number {
  const points = Array.from({ length: 20 * 5 }, (_, n): Point => [
    x + (((n % 20) + 0.5) * width) / 20,
    y + ((Math.floor(n / 20) + 0.5) * height) / 5,
  ]);
  return points.filter((point) => isInside(rings, point)).length / points.length;
}

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

const meet = (a: Box, b: Box) => meets(a, boxObstacle(b));

/** Whether most of some rings' points lie in others. */
function holds(outer: Rings, inner: Rings): boolean {
  const points = inner.flat();
  return points.filter((point) => isInside(outer, point)).length > points.length / 2;
}

/** Whether a box shares anything with an area. */
function touches(rings: Rings, box: Box): boolean {
  const { x, y, width, height } = box;
  return (
    convexOf(box).some((corner) => isInside(rings, corner)) ||
    rings.some((ring) =>
      ring.some(([px, py]) => px > x && px < x + width && py > y && py < y + height),
    )
  );
}

/** Whether a point of a line lies in a box. */
function isOnLine(rings: Rings, { x, y, width, height }: Box): boolean {
  return rings.some((ring) =>
    ring.some(([px, py]) => px > x && px < x + width && py > y && py < y + height),
  );
}

function crosses({ from, to }: NonNullable<PlacedLabel['leader']>, box: Box): boolean {
  return overlaps([from, to], convexOf(box));
}
