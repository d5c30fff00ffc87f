import type { Size } from '../../draw/view/screenView.ts';
import type { PictureName } from '../template.ts';
import { arrange, type Arranged } from './arrange.ts';
import { legendRoomPx } from './pictures.ts';
import type { SheetFrame } from './sheet.ts';

/** Sheets from here on have the pair beside the map. */
const BESIDE_FROM_PX = 820;
/** What the pair takes of the width beside the map. */
const PAIR_SHARE = 0.4;
/** How high pictures may be, as a share of their width; in a narrow column the pair stands one over the other. */
const PAIR = { leastPx: 230, share: 0.6 } as const;
const STRIP_PX = { least: 190, share: 0.3 };
/** The room of a map, width ÷ height; beside the pair, which is the message, it is lower. */
const MAP_ASPECTS = { least: 1.2, leastWithPair: 1.5, most: 1.9 } as const;
/** At least so much is kept for the words under a map. */
const LEGEND_ROOM_PX = 60;

/** Pictures on a sheet of free height: each as high as it is by nature; null if one has no room. */
export function naturalTree(
  names: readonly PictureName[],
  widthPx: number,
  gapPx: number,
  frame: SheetFrame,
): Arranged | null {
  const isBeside =
    widthPx >= BESIDE_FROM_PX && names.includes('comparison') && names.includes('map');
  const rows: (readonly PictureName[])[] = isBeside
    ? [['comparison', 'map'], names.filter((name) => name === 'strip')]
    : names.map((name) => [name]);
  const laidOut = rows
    .filter((row) => row.length > 0)
    .map((row) => arranged(row, widthPx, gapPx, frame, names.includes('comparison')));
  if (!laidOut.every((row) => row !== null)) return null;
  let y = 0;
  const placed = laidOut.flatMap((row) => {
    const top = y;
    y += row.heightPx + gapPx;
    return row.placed.map((picture) => ({ ...picture, y: picture.y + top }));
  });
  return {
    placed,
    widthPx: Math.max(...laidOut.map((row) => row.widthPx)),
    heightPx: y - gapPx,
    worth: laidOut.reduce((product, { worth }) => product * worth, 1),
  };
}

function arranged(
  row: readonly PictureName[],
  widthPx: number,
  gapPx: number,
  frame: SheetFrame,
  hasPair: boolean,
): Arranged | null {
  const [first, second] = row;
  if (second === undefined)
    return arrange(first, naturalBox(first, widthPx, frame, hasPair), gapPx, frame);
  const mapPx = widthPx * (1 - PAIR_SHARE) - gapPx;
  const { heightPx } = naturalBox('map', mapPx, frame, false);
  const tree = { split: 'beside', share: PAIR_SHARE, first, second } as const;
  return arrange(tree, { widthPx, heightPx }, gapPx, frame);
}

function naturalBox(name: PictureName, widthPx: number, frame: SheetFrame, hasPair: boolean): Size {
  const { mapAspect, content } = frame;
  const least = hasPair ? MAP_ASPECTS.leastWithPair : MAP_ASPECTS.least;
  const aspect = Math.min(MAP_ASPECTS.most, Math.max(least, mapAspect ?? 1));
  const heights: Readonly<Record<PictureName, number>> = {
    comparison: Math.max(PAIR.leastPx, widthPx * PAIR.share),
    multiples: panelsHeightPx(content.panels.length, widthPx),
    map: widthPx / aspect + Math.max(LEGEND_ROOM_PX, legendRoomPx(widthPx, frame)),
    strip: Math.max(STRIP_PX.least, widthPx * STRIP_PX.share) + 160,
  };
  return { widthPx, heightPx: heights[name] };
}

/** Panels are about so wide, and so high as a share of that, with their words. */
const PANEL = { widthPx: 300, share: 0.5, wordsPx: 240 } as const;

function panelsHeightPx(count: number, widthPx: number): number {
  const columns = Math.max(1, Math.min(count, Math.floor(widthPx / PANEL.widthPx)));
  return Math.ceil(count / columns) * ((widthPx / columns) * PANEL.share + PANEL.wordsPx);
}
