import type { Box } from '../../draw/drawing.ts';
import {
  allBeside,
  type Arrange,
  type Arranged,
  checksBeside,
  eachBeside,
  type Room,
  stacked,
  stripBeside,
} from './arrangements.ts';
import type { Block } from './block.ts';
import { layOutHead } from './head.ts';
import { layOutWithoutMap } from './layOutWithoutMap.ts';
import { type PartMaker, partMaker, type Richness, type Sheet, type SheetFrame } from './sheet.ts';

/** Why a sheet cannot be laid out. */
export type SheetProblem =
  | { readonly kind: 'title-too-long'; readonly fittingShare: number }
  | { readonly kind: 'too-small' };

export type LaidOutSheet =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly problem: SheetProblem };

/** Sheets narrower than this have everything under each other. */
const ONE_COLUMN_PX = 640;

const NARROW: readonly Arrange[] = [stacked];
const WIDE: readonly Arrange[] = [
  stacked,
  ...[0.24, 0.3].map(checksBeside),
  ...[0.34, 0.38, 0.42, 0.46].map(allBeside),
  ...[0.22, 0.26, 0.3, 0.36].map(stripBeside),
  ...[0.2, 0.24, 0.3, 0.36].map((share) => eachBeside(0.22, share)),
];

const TALLEST_PX = [240, 200, 168, 140, 118, 98, 82, 68, 56, 46];
const MOST_NOTES = [12, 3, 2, 1, 0];

/** All that is tried on a sheet of fixed height. */
const RICHNESSES: readonly Richness[] = [
  null,
  ...TALLEST_PX.flatMap((tallestPx) =>
    (['under', 'beside'] as const).map((words) => ({ tallestPx, words })),
  ),
].flatMap((strip) =>
  MOST_NOTES.flatMap((mostNotes) =>
    (strip ? [true, false] : [true]).map((hasPlaceChecks) => ({
      strip,
      mostNotes,
      hasPlaceChecks,
    })),
  ),
);

/** A map smaller than this shows nothing. */
const SMALLEST_MAP = { width: 170, height: 120 } as const;
/** A map takes at least this share of a sheet, or the title has less room. */
const HIGHEST_TITLE_SHARE = 0.24;
const HIGHEST_TITLE_PX = 330;

/** How many times as high as wide, and as wide as high, a map on a sheet of free height may be. */
const MAP_ASPECTS = { least: 1.05, most: 1.9 } as const;
const FREE_RICHNESS: Richness = {
  strip: { tallestPx: 108, words: 'under' },
  hasPlaceChecks: true,
  mostNotes: Infinity,
};

/** Margins on the left and right, at the top and at the bottom. */
function marginOf(widthPx: number): number {
  return Math.round(Math.min(48, Math.max(20, widthPx * 0.034)));
}

/** Puts head, map, legend, checks, strip and foot on a sheet so that map and strip have most room. */
export function layOutSheet(frame: SheetFrame): LaidOutSheet {
  const { widthPx, heightPx, content } = frame;
  const margin = marginOf(widthPx);
  const innerPx = widthPx - 2 * margin;
  const tallestPx = heightPx === null ? HIGHEST_TITLE_PX : heightPx * HIGHEST_TITLE_SHARE;
  const head = layOutHead(content.title, content.standfirst, {
    ...frame,
    widthPx: innerPx,
    tallestPx,
  });
  if (!head.ok) {
    return { ok: false, problem: { kind: 'title-too-long', fittingShare: head.fittingShare } };
  }
  const make = partMaker(frame);
  const gapPx = Math.round(margin * 0.55 + 4);
  const top = margin + head.block.heightPx + gapPx;
  if (frame.mapAspect === null) {
    const sheet = layOutWithoutMap(frame, head.block, make, { margin, top, gapPx });
    return sheet ? { ok: true, sheet } : { ok: false, problem: { kind: 'too-small' } };
  }
  const room = (bottomless: number): Room => ({
    gapPx,
    box: { x: margin, y: top, width: innerPx, height: bottomless - margin - top },
  });
  const arranged =
    heightPx === null
      ? freeArrangement(room(0), make, frame.mapAspect)
      : bestArrangement(room(heightPx), make, frame.mapAspect, content.notes.length);
  if (!arranged) return { ok: false, problem: { kind: 'too-small' } };
  return { ok: true, sheet: sheetOf(frame, head.block, arranged, margin) };
}

/** The map in its own proportions, everything else under it. */
function freeArrangement(room: Room, make: PartMaker, mapAspect: number): Arranged | null {
  const aspect = Math.min(MAP_ASPECTS.most, Math.max(MAP_ASPECTS.least, mapAspect));
  const mapPx = Math.round(room.box.width / aspect);
  const ofHeight = (height: number) =>
    stacked({ ...room, box: { ...room.box, height } }, make, FREE_RICHNESS);
  const underMapPx = -(ofHeight(0)?.map.height ?? 0);
  return ofHeight(mapPx + underMapPx);
}

/** Of all ways the one in which map, strip and words together are worth most. */
function bestArrangement(
  room: Room,
  make: PartMaker,
  mapAspect: number,
  notes: number,
): Arranged | null {
  const arrangements = room.box.width < ONE_COLUMN_PX ? NARROW : WIDE;
  let best: { readonly arranged: Arranged; readonly worth: number } | null = null;
  for (const richness of RICHNESSES) {
    for (const arrange of arrangements) {
      const arranged = arrange(room, make, richness);
      if (!arranged || !isLargeEnough(arranged.map)) continue;
      const worth = worthOf(arranged, mapAspect) * worthOfWords(richness, notes);
      if (!best || worth > best.worth) best = { arranged, worth };
    }
  }
  return best?.arranged ?? null;
}

function isLargeEnough({ width, height }: Box): boolean {
  return width >= SMALLEST_MAP.width && height >= SMALLEST_MAP.height;
}

/** Twice as long shapes in the strip are worth 1.5 times the map. */
const STRIP_EXPONENT = 0.6;

/** The map's area that its places can fill, times the strip's worth. */
function worthOf({ map, longestPx }: Arranged, mapAspect: number): number {
  const filled =
    Math.min(map.width, map.height * mapAspect) * Math.min(map.height, map.width / mapAspect);
  return filled * Math.max(1, longestPx) ** STRIP_EXPONENT;
}

/** The first notes say the method; the others are worth less of the room for the map. */
const NOTES_WORTH = { first: 0.4, each: 0.02 } as const;
const FIRST_NOTES = 2;
const PLACE_CHECKS_WORTH = 0.15;

function worthOfWords({ mostNotes, hasPlaceChecks }: Richness, notes: number): number {
  const shown = Math.min(notes, mostNotes);
  const first = Math.min(1, shown / FIRST_NOTES) * NOTES_WORTH.first;
  return (1 + first + shown * NOTES_WORTH.each) * (1 + (hasPlaceChecks ? PLACE_CHECKS_WORTH : 0));
}

function sheetOf(
  { widthPx, heightPx }: SheetFrame,
  head: Block,
  { parts, map }: Arranged,
  margin: number,
): Sheet {
  const last = Math.max(...parts.map(({ y, block }) => y + block.heightPx));
  return {
    widthPx,
    heightPx: heightPx ?? Math.ceil(last + margin),
    parts: [{ name: 'head', block: head, x: margin, y: margin }, ...parts],
    map,
  };
}
