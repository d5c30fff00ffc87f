import type { Position } from 'geojson';
import type { Bounds } from '../../shape/bounds.ts';
import type { Point, ScreenView } from '../view/screenView.ts';
import { type Box, boxObstacle, type Obstacle } from './convex.ts';
import { lineObstacle } from './leader.ts';
import { dotBox } from './placeBeside.ts';
import type { SeaProperties } from '../ground/basemap.ts';
import type { LabelNames } from './labelNames.ts';
import type { LabelLine, MeasureText } from './textStyle.ts';

export interface LabelledRegion {
  readonly id: string;
  readonly names: LabelNames;
  /** The area's rings, thinned out: a few hundred vertices. */
  readonly rings: readonly (readonly Position[])[];
  readonly bounds: Bounds;
}

/** A town to name if there is room. */
export interface LabelledTown {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** The smallest zoom at which it is named. */
  readonly fromZoom: number;
  /**
   * The region that it is the seat of, or that it is to be named in: it gets its label before the
   * region does, if there is room.
   */
  readonly seatOf: string | null;
  /** Whether somebody looks for it. */
  readonly isSought: boolean;
}

/** A sea to name where its name lies in water alone. */
export interface LabelledSea {
  /** Of the sea: it may have several places for its name. */
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly room: SeaProperties['room'];
  readonly fromZoom: number;
}

/** A river to name along its line while that is drawn. */
export interface LabelledRiver {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly (readonly Position[])[];
  readonly bounds: Bounds;
  readonly untilZoom: number;
}

export interface LabelScene {
  readonly regions: readonly LabelledRegion[];
  /** Shapes at true size that have names, in the order in which these get room. */
  readonly shapes?: readonly LabelledShape[];
  /** Countries around, named where their name fits wholly. */
  readonly countries: readonly LabelledRegion[];
  /** Most important first. */
  readonly towns: readonly LabelledTown[];
  readonly seas: readonly LabelledSea[];
  readonly rivers: readonly LabelledRiver[];
  /** Positions around each thing that labels keep off, such as each copy of the claim's shape. */
  readonly keptClear: readonly (readonly Position[])[];
  /** Lines that they keep off, such as the outline of what the claim's shape is compared with. */
  readonly lines?: readonly (readonly Position[])[];
  /** Boxes on the screen that are covered by something else. */
  readonly covered: readonly Box[];
  /** Places what somebody has put on the map by hand, before all others: no part of the page's first screen. */
  readonly placeByHand?: (layout: Layout) => readonly PlacedLabel[];
}

export interface PlacedLine {
  readonly line: LabelLine;
  /** Middle or end of the line's baseline, by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far the line is turned about that point, clockwise; not at all without it. */
  readonly angleDegrees?: number;
}

/** A line from a label's edge to a point well inside what it names. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

export interface PlacedLabel {
  /** What it is called by among `Annotations`; null for one that cannot be moved. */
  readonly id: string | null;
  /** What it names, where its lines have that in capitals. */
  readonly name?: string;
  readonly box: Box;
  /** Smaller boxes that cover it together, where it does not lie level. */
  readonly parts?: readonly Box[];
  readonly lines: readonly PlacedLine[];
  /** The town's dot. */
  readonly dot: Point | null;
  /** What ties a label to its area, dot or line if it stands beside that. */
  readonly leader?: Leader;
  /** What a note points by. */
  readonly arrow?: Leader;
  /** Whether somebody has put it there. */
  readonly isByHand?: boolean;
}

/** A shape to be named, and positions around each of its bodies. */
export interface LabelledShape extends LabelledRegion {
  readonly around: readonly (readonly Position[])[];
}

/** What is being laid out, and what is in the way so far. */
export interface Layout {
  readonly view: ScreenView;
  readonly measure: MeasureText;
  readonly frame: Box;
  readonly obstacles: Obstacle[];
  /** Those of them that are shapes: other names stand clear of these, not to be taken for theirs. */
  readonly shapes: readonly Obstacle[];
}

/** What a name inside its area goes by. */
export type LayoutInside = Pick<Layout, 'measure' | 'obstacles' | 'shapes' | 'frame'>;

/** Whatever comes later keeps off this label. */
export function block(
  { obstacles }: Layout,
  { box, parts, dot, leader, arrow }: PlacedLabel,
): void {
  obstacles.push(...(parts ?? [box]).map(boxObstacle));
  if (dot) obstacles.push(boxObstacle(dotBox(dot)));
  if (leader) obstacles.push(lineObstacle(leader));
  if (arrow) obstacles.push(lineObstacle(arrow));
}
