import type { Catalogue } from '../../text/catalogue.ts';
import type { Size } from '../../draw/view/screenView.ts';
import { type Block, space, stack } from '../layout/block.ts';
import type { PairContent } from './pairContent.ts';
import { columnCounts, firstShape, type PairShape, secondShape } from './pairShapes.ts';
import { scaleLine } from './scaleLine.ts';
import { type Stand, type StandFrame, standsOf } from './stands.ts';

export interface PairFrame extends StandFrame {
  readonly catalogue: Catalogue;
}

/** A pair as it stands in a box, and how much of the sheet its shapes take. */
export interface LaidOutPair {
  readonly block: Block;
  readonly pxPerKm: number;
  readonly shapesPx2: number;
}

const SCALE_GAP_PX = 10;
/** Pixels to a kilometre at which a scale has its longest number. */
const LONG_WORDS_PX = 0.04;
/** The longer shape is not shown shorter than this. */
const LEAST_PX = 24;
const STEPS = 12;
/** Scales nearer to each other than this look the same. */
const SAME = 1.01;

/** The pair as large as the box allows: side by side, or one over the other. */
export function layOutPair(pair: PairContent, box: Size, frame: PairFrame): LaidOutPair | null {
  const count = pair.shown.kind === 'part' ? 1 : 2;
  const scalePx = scaleLine(LONG_WORDS_PX, box.widthPx, frame, count).heightPx + SCALE_GAP_PX;
  const room = { widthPx: box.widthPx, heightPx: box.heightPx - scalePx };
  if (room.heightPx <= 0) return null;
  const first = firstShape(pair);
  let best = null as (Largest & { readonly worth: number }) | null;
  for (const columns of columnCounts(pair)) {
    const second = secondShape(pair, columns);
    const shapes = second ? [first, second] : [first];
    for (const stand of standsOf(pair, shapes, room, frame)) {
      const least = (best?.worth ?? 0) / stand.worth;
      const found = largest(stand, shapes, room, least);
      if (found) best = { ...found, worth: found.pxPerKm * stand.worth };
    }
  }
  if (!best || Math.max(first.widthKm, first.heightKm) * best.pxPerKm < LEAST_PX) return null;
  const { pxPerKm, block } = best;
  return {
    pxPerKm,
    shapesPx2: (pair.first.areaKm2 + pair.second.areaKm2) * pxPerKm ** 2,
    block: stack([block, space(SCALE_GAP_PX), scaleLine(pxPerKm, box.widthPx, frame, count)]),
  };
}

interface Largest {
  readonly pxPerKm: number;
  readonly block: Block;
}

/** The largest scale at which a pair stands in its room, if it is larger than `least`. */
function largest(
  stand: Stand,
  shapes: readonly PairShape[],
  room: Size,
  least: number,
): Largest | null {
  let high = Math.min(
    ...shapes.flatMap(({ widthKm, heightKm }) => [
      room.widthPx / widthKm,
      room.heightPx / heightKm,
    ]),
  );
  let low = least;
  let block = low > 0 && high > low * SAME ? stand.at((low *= SAME)) : null;
  if (least > 0 && !block) return null;
  for (let i = 0; i < STEPS && high > low * SAME; i++) {
    const tried = stand.at((low + high) / 2);
    if (tried) [low, block] = [(low + high) / 2, tried];
    else high = (low + high) / 2;
  }
  return block && { pxPerKm: low, block };
}
