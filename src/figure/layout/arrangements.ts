import type { Box } from '../../draw/drawing.ts';
import type { Block } from './block.ts';
import type { PartMaker, PlacedPart, Richness, WorthyStrip } from './sheet.ts';

/** Where parts go on a sheet of fixed height, and the room that the map is left with. */
export interface Arranged {
  readonly parts: readonly PlacedPart[];
  readonly map: Box;
  /** Of the strip's largest shape. */
  readonly longestPx: number;
}

/** The room below the head, inside the margins. */
export interface Room {
  readonly box: Box;
  readonly gapPx: number;
}

/** Puts all parts but the head into a room; null where something would not fit beside the map. */
export type Arrange = (room: Room, make: PartMaker, richness: Richness) => Arranged | null;

/** Between the map and its legend. */
const LEGEND_GAP_PX = 7;

/** Everything under each other. */
export const stacked: Arrange = ({ box, gapPx }, make, richness) => {
  const strip = make.strip(box.width, richness.strip);
  if (!strip) return null;
  const under = column(box.x, [
    ['legend', make.legend(box.width, richness.strip !== null), LEGEND_GAP_PX],
    ['checks', make.checks(box.width, richness.hasPlaceChecks), gapPx],
    ['strip', strip.block, gapPx],
    ['foot', make.foot(box.width, richness.mostNotes), gapPx],
  ]);
  const map = { ...box, height: box.height - under.heightPx };
  return { parts: under.at(map.y + map.height), map, longestPx: strip.longestPx };
};

/** The checks in a column of that share of the width beside the map, the strip under both. */
export const checksBeside =
  (share: number): Arrange =>
  (room, make, richness) => {
    const { box, gapPx } = room;
    const strip = make.strip(box.width, richness.strip);
    if (!strip) return null;
    const side = sideWidth(box, share);
    return besideMap(room, make, richness, strip, {
      sides: [
        { widthPx: side, parts: [['checks', make.checks(side, richness.hasPlaceChecks), 0]] },
      ],
      under: [['strip', strip.block, gapPx]],
    });
  };

/** Checks and strip in a column of that share of the width beside the map. */
export const allBeside =
  (share: number): Arrange =>
  (room, make, richness) => {
    const { box, gapPx } = room;
    const side = sideWidth(box, share);
    const strip = make.strip(side, richness.strip);
    if (!strip) return null;
    return besideMap(room, make, richness, strip, {
      sides: [
        {
          widthPx: side,
          parts: [
            ['checks', make.checks(side, richness.hasPlaceChecks), 0],
            ['strip', strip.block, gapPx],
          ],
        },
      ],
    });
  };

/** The strip in a column of that share of the width beside the map and the checks under it. */
export const stripBeside =
  (share: number): Arrange =>
  (room, make, richness) => {
    const { box, gapPx } = room;
    const side = sideWidth(box, share);
    const strip = make.strip(side, richness.strip);
    if (!strip || !richness.strip) return null;
    const mapPx = box.width - side - COLUMN_GAPS * gapPx;
    return besideMap(room, make, richness, strip, {
      sides: [{ widthPx: side, parts: [['strip', strip.block, 0]] }],
      underMap: [['checks', make.checks(mapPx, richness.hasPlaceChecks), gapPx]],
    });
  };

/** Checks and strip in columns of those shares of the width, side by side beside the map. */
export const eachBeside =
  (checksShare: number, stripShare: number): Arrange =>
  (room, make, richness) => {
    const checksPx = sideWidth(room.box, checksShare);
    const stripPx = sideWidth(room.box, stripShare);
    const strip = make.strip(stripPx, richness.strip);
    if (!strip || !richness.strip) return null;
    const checks = make.checks(checksPx, richness.hasPlaceChecks);
    return besideMap(room, make, richness, strip, {
      sides: [
        { widthPx: checksPx, parts: [['checks', checks, 0]] },
        { widthPx: stripPx, parts: [['strip', strip.block, 0]] },
      ],
    });
  };

type ColumnPart = readonly [name: PlacedPart['name'], block: Block, gapAbovePx: number];

/** Parts under each other, those without a height left out with the gap above them. */
function column(x: number, parts: readonly ColumnPart[]) {
  const shown = parts.filter(([, { heightPx }]) => heightPx > 0);
  return {
    heightPx: shown.reduce((sum, [, { heightPx }, gap]) => sum + gap + heightPx, 0),
    at: (top: number): PlacedPart[] => {
      let y = top;
      return shown.map(([name, block, gap]) => {
        const placed = { name, block, x, y: y + gap };
        y += gap + block.heightPx;
        return placed;
      });
    },
  };
}

function sideWidth({ width }: Box, share: number): number {
  return Math.round(width * share);
}

/** Between the map and what stands beside it, in gaps. */
const COLUMN_GAPS = 1.4;

interface Columns {
  /** What stands beside the map, from left to right. */
  readonly sides: readonly { readonly widthPx: number; readonly parts: readonly ColumnPart[] }[];
  /** Under the map and its legend, in their column. */
  readonly underMap?: readonly ColumnPart[];
  /** Under all columns, above the foot. */
  readonly under?: readonly ColumnPart[];
}

/** The map with its legend to the left, columns to the right; null if one of them is too high. */
function besideMap(
  { box, gapPx }: Room,
  make: PartMaker,
  { strip, mostNotes }: Richness,
  { longestPx }: WorthyStrip,
  { sides, underMap = [], under = [] }: Columns,
): Arranged | null {
  const lower = column(box.x, [...under, ['foot', make.foot(box.width, mostNotes), gapPx]]);
  const upperPx = box.height - lower.heightPx;
  let left = box.x + box.width;
  const right = sides.toReversed().map(({ widthPx, parts }) => {
    const placed = column(left - widthPx, parts);
    left -= widthPx + COLUMN_GAPS * gapPx;
    return placed;
  });
  if (right.some(({ heightPx }) => heightPx > upperPx)) return null;
  const mapPx = left - box.x;
  if (mapPx <= 0) return null;
  const ownColumn = column(box.x, [
    ['legend', make.legend(mapPx, strip !== null), LEGEND_GAP_PX],
    ...underMap,
  ]);
  const map = { ...box, width: mapPx, height: upperPx - ownColumn.heightPx };
  return {
    parts: [
      ...ownColumn.at(map.y + map.height),
      ...right.flatMap((side) => side.at(box.y)),
      ...lower.at(box.y + upperPx),
    ],
    map,
    longestPx,
  };
}
