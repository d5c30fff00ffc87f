import { boxObstacle } from './convex.ts';
import { block, type LabelledTown, type Layout, type PlacedLabel } from './layout.ts';
import { type AreaToLabel, placeInFirst, type PlacedArea } from './placeArea.ts';
import { dotBox, type Side } from './placeBeside.ts';
import { placeTown, USUAL_SIDES } from './placeTown.ts';
import type { LabelLine } from './textStyle.ts';

/** In which order the sides of a dot are tried; seats try every order if need be. */
const SIDE_ORDERS: readonly (readonly Side[])[] = [
  USUAL_SIDES,
  ['left', 'above', 'below', 'right'],
  ['above', 'below', 'left', 'right'],
  ['below', 'above', 'left', 'right'],
];
/** What it is worth that a region's label is there, that it is wholly inside, and each seat's. */
const WORTH = { region: 100, whole: 10, seat: 11 } as const;

/**
 * A region's label and those of its seats: the region's keeps off the seats' dots, or off their
 * whole labels, or goes first and they take what room is left; the best of these.
 */
export function placeWithSeats(
  area: AreaToLabel,
  groups: readonly (readonly (readonly LabelLine[])[])[],
  seats: readonly LabelledTown[],
  layout: Layout,
): PlacedLabel[] {
  const { obstacles, view } = layout;
  const { length } = obstacles;
  const placeSeats = (sides?: readonly Side[]) =>
    seats.flatMap((seat) => placeTown(seat, layout, sides) ?? []);
  const placeRegion = () => {
    const label = placeInFirst(area, groups, layout);
    if (label) block(layout, label);
    return label ? [label] : [];
  };
  const attempts: (() => PlacedLabel[])[] = [
    () => {
      obstacles.push(...seats.map(({ position }) => boxObstacle(dotBox(view.project(position)))));
      const label = placeInFirst(area, groups, layout);
      obstacles.length = length;
      if (label) block(layout, label);
      return [...(label ? [label] : []), ...placeSeats()];
    },
    ...SIDE_ORDERS.map((sides) => () => [...placeSeats(sides), ...placeRegion()]),
    () => [...placeRegion(), ...placeSeats()],
  ];
  let best: PlacedLabel[] = [];
  let bestWorth = -1;
  for (const attempt of attempts) {
    const labels = attempt();
    obstacles.length = length;
    const worth = labels.reduce((sum, label) => sum + worthOf(label), 0);
    if (worth > bestWorth) [best, bestWorth] = [labels, worth];
    if (worth === WORTH.region + WORTH.whole + seats.length * WORTH.seat) break;
  }
  for (const label of best) block(layout, label);
  return best;
}

function worthOf(label: PlacedLabel | PlacedArea): number {
  if (label.dot) return WORTH.seat;
  const isWhole = 'isWhole' in label && label.isWhole;
  return WORTH.region + (isWhole ? WORTH.whole : 0);
}
