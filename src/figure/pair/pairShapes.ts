import type { Mark, Path } from '../../draw/drawing.ts';
import { rolePaint, standInPaint } from '../../draw/rolePaint.ts';
import type { Role } from '../../draw/role.ts';
import { circlePath } from '../../draw/view/pathShapes.ts';
import type { Outline } from '../strip/outline.ts';
import { outlinePath } from '../strip/outlinePath.ts';
import type { FigureColours } from '../../draw/palette.ts';
import type { PairContent } from './pairContent.ts';

/** Something to be drawn in a box of kilometres, its upper left corner at a point of the sheet. */
export interface PairShape {
  readonly widthKm: number;
  readonly heightKm: number;
  readonly areaKm2: number;
  readonly draw: (x: number, y: number, pxPerKm: number, colours: FigureColours) => readonly Mark[];
}

/** What is compared with, whatever it is on the map. */
const COMPARED: Role = { kind: 'compared' };
/** Between copies, as a share of one's width and height. */
const GAP_SHARE = 0.03;
/** What is smaller than this gets a ring around it. */
export const SPECK_PX = 5;
export const RING_PX = 8;

/** What is compared with, alone or with the part of it that is compared. */
export function firstShape({ first, second, shown }: PairContent): PairShape {
  const alone = shapeOf(first.outline, COMPARED, first.outlineKind === 'square', first.id);
  if (shown.kind !== 'part') return alone;
  const { bounds } = first.outline;
  const { part } = shown;
  // Both are drawn in one plane, about the place's own centre.
  const box = unionOf(bounds, part.bounds);
  const over = shapeOf(part, second.role, false, second.id);
  return {
    widthKm: box.width,
    heightKm: box.height,
    areaKm2: first.areaKm2,
    draw: (x, y, pxPerKm, colours) => {
      const at = ({ west, north }: Outline['bounds']) =>
        [x + (west - box.west) * pxPerKm, y + (north - box.north) * pxPerKm] as const;
      return [
        ...alone.draw(...at(bounds), pxPerKm, colours),
        ...over.draw(...at(part.bounds), pxPerKm, colours),
      ];
    },
  };
}

/** What is compared, its copies in so many columns; null where it is drawn over the other. */
export function secondShape(
  { first, second, shown }: PairContent,
  columns: number,
): PairShape | null {
  if (shown.kind === 'part') return null;
  if (shown.kind === 'apart') {
    return shapeOf(second.outline, second.role, second.outlineKind === 'square', second.id);
  }
  const { bounds } = first.outline;
  const pieces = [
    ...Array.from({ length: shown.whole }, () => ({ outline: first.outline, isSquare: false })),
    ...(shown.last ? [shown.last] : []),
  ];
  const [right, down] = [bounds.width * (1 + GAP_SHARE), bounds.height * (1 + GAP_SHARE)];
  const used = Math.min(columns, pieces.length);
  const placed = pieces.map(({ outline, isSquare }, i) => {
    const own = outline.bounds;
    // A part lies where it does in a whole copy; a square stands on the ground of its row.
    const [east, south] = isSquare
      ? [0, bounds.height - own.height]
      : [own.west - bounds.west, own.north - bounds.north];
    return { outline, left: (i % used) * right + east, top: Math.floor(i / used) * down + south };
  });
  return {
    widthKm: Math.max(...placed.map(({ left, outline }) => left + outline.bounds.width)),
    heightKm: Math.ceil(pieces.length / used) * down - bounds.height * GAP_SHARE,
    areaKm2: second.areaKm2,
    draw: (x, y, pxPerKm, colours) =>
      placed.flatMap(({ outline, left, top }, i) => {
        const copy = shapeOf(outline, second.role, false, `${second.id}-${i + 1}`);
        return copy.draw(x + left * pxPerKm, y + top * pxPerKm, pxPerKm, colours);
      }),
  };
}

/** How many columns the copies can stand in. */
export function columnCounts({ shown }: PairContent): readonly number[] {
  if (shown.kind !== 'copies') return [1];
  const count = shown.whole + (shown.last ? 1 : 0);
  return Array.from({ length: count }, (_, i) => i + 1).filter(
    // Others leave as many rows and are wider.
    (columns) => Math.ceil(count / columns) < Math.ceil(count / (columns - 1)),
  );
}

function shapeOf(outline: Outline, role: Role, isStandIn: boolean, id: string): PairShape {
  const { width, height } = outline.bounds;
  return {
    widthKm: width,
    heightKm: height,
    areaKm2: width * height,
    draw: (x, y, pxPerKm, colours) => {
      const paint = (isStandIn ? standInPaint : rolePaint)(role, colours);
      const path: Path = {
        kind: 'path',
        d: outlinePath(outline, pxPerKm, x, y),
        id: `pair-${id}`,
        ...paint,
      };
      if (Math.max(width, height) * pxPerKm >= SPECK_PX) return [path];
      const middle = [x + (width * pxPerKm) / 2, y + (height * pxPerKm) / 2] as const;
      return [path, { kind: 'path', d: circlePath(middle, RING_PX), stroke: paint.stroke }];
    },
  };
}

function unionOf(a: Outline['bounds'], b: Outline['bounds']): Outline['bounds'] {
  const west = Math.min(a.west, b.west);
  const north = Math.min(a.north, b.north);
  return {
    west,
    north,
    width: Math.max(a.west + a.width, b.west + b.width) - west,
    height: Math.max(a.north + a.height, b.north + b.height) - north,
  };
}
