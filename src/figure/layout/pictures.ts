import type { Size } from '../../draw/view/screenView.ts';
import { layOutMultiples } from '../multiples/layOutMultiples.ts';
import { layOutPair } from '../pair/layOutPair.ts';
import { layOutStrip } from '../strip/layOutStrip.ts';
import type { PictureName } from '../template.ts';
import { type Block, EMPTY } from './block.ts';
import { layOutLegend } from './legendBlock.ts';
import type { SheetFrame } from './sheet.ts';

/** A picture as it stands in a box of the sheet. */
export interface FittedPicture {
  readonly name: PictureName;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether something of it is left out for want of room. */
  readonly isPoor?: boolean;
  /** How much of the sheet its shapes take, square pixels. */
  readonly worthPx2: number;
  /** What is drawn; null of the map, which is drawn into its box by others. */
  readonly block: Block | null;
  /** Under the map, of its width. */
  readonly legend: Block;
  /** Whether that says what else stands on the map: that shapes are sizes only. */
  readonly hasNote: boolean;
}

/** A picture in a box; null if it has no room there. */
export type FitPicture = (box: Size, frame: SheetFrame) => FittedPicture | null;

/** A map smaller than this shows nothing. */
const SMALLEST_MAP = { widthPx: 150, heightPx: 110 } as const;
/** No map is so many times as wide as high, or as high as wide, that it is a sliver. */
const MAP_ASPECTS = { least: 0.55, most: 2.6 } as const;
const LEGEND_GAP_PX = 7;
/** On a smaller map the note that shapes are sizes only covers what it speaks of. */
const NOTE_FROM_PX2 = 100_000;
const STRIP_PX = [520, 430, 360, 300, 250, 210, 175, 145, 120, 100, 84, 70, 58, 48];
/** Many shapes may be smaller, as there is no other way to show them all. */
const MANY_SHAPES = 8;
const MANY_PX = [...STRIP_PX, 38, 30];
/** Bars and words of a strip count as well. */
const STRIP_WORTH = 0.5;

export const FIT: Readonly<Record<PictureName, FitPicture>> = {
  comparison: (box, frame) => {
    const { pair } = frame.content;
    const laidOut = pair && layOutPair(pair, box, frame);
    return (
      laidOut && {
        name: 'comparison',
        widthPx: laidOut.block.widthPx,
        heightPx: laidOut.block.heightPx,
        worthPx2: laidOut.shapesPx2,
        block: laidOut.block,
        legend: EMPTY,
        hasNote: false,
      }
    );
  },
  multiples: (box, frame) => {
    const laidOut = layOutMultiples(frame.content.panels, box, frame);
    return (
      laidOut && {
        name: 'multiples',
        isPoor: laidOut.isPoor,
        widthPx: laidOut.block.widthPx,
        heightPx: laidOut.block.heightPx,
        worthPx2: laidOut.shapesPx2,
        block: laidOut.block,
        legend: EMPTY,
        hasNote: false,
      }
    );
  },
  map: ({ widthPx, heightPx }, frame) => {
    const { mapAspect, blocks } = frame;
    if (mapAspect === null) return null;
    const hasNote = widthPx * heightPx < NOTE_FROM_PX2;
    const legend = mapLegend(widthPx, hasNote, frame);
    const legendPx = legend.heightPx > 0 ? legend.heightPx + LEGEND_GAP_PX : 0;
    const mapPx = Math.min(heightPx - legendPx, widthPx / MAP_ASPECTS.least);
    if (widthPx < SMALLEST_MAP.widthPx || mapPx < SMALLEST_MAP.heightPx) return null;
    if (widthPx / mapPx > MAP_ASPECTS.most) return null;
    const filled = Math.min(widthPx, mapPx * mapAspect) * Math.min(mapPx, widthPx / mapAspect);
    return {
      name: 'map',
      widthPx,
      heightPx: mapPx + legendPx,
      worthPx2: filled,
      block: null,
      legend:
        legendPx > 0
          ? { ...legend, heightPx: legendPx, draw: (x, y) => legend.draw(x, y + LEGEND_GAP_PX) }
          : EMPTY,
      hasNote: hasNote && blocks.has('legend'),
    };
  },
  strip: ({ widthPx, heightPx }, frame) => {
    const { items } = frame.content.strip;
    const longestKm = Math.max(
      ...items.map(({ outline: { bounds } }) => Math.max(bounds.width, bounds.height)),
    );
    let best: FittedPicture | null = null;
    for (const words of ['under', 'beside'] as const) {
      for (const tallestPx of items.length > MANY_SHAPES ? MANY_PX : STRIP_PX) {
        const laidOut = layOutStrip(frame.content.strip, { ...frame, widthPx, tallestPx, words });
        if (!laidOut || laidOut.block.heightPx > heightPx) continue;
        const worthPx2 = STRIP_WORTH * items.length * (longestKm * laidOut.pxPerKm) ** 2;
        if (!best || worthPx2 > best.worthPx2) {
          const { block } = laidOut;
          best = {
            name: 'strip',
            widthPx,
            heightPx: block.heightPx,
            worthPx2,
            block,
            legend: EMPTY,
            hasNote: false,
          };
        }
        break;
      }
    }
    return best;
  },
};

/** @param hasNote whether it says as well what else stands on the map */
function mapLegend(widthPx: number, hasNote: boolean, frame: SheetFrame): Block {
  const { content, blocks } = frame;
  if (!blocks.has('legend')) return EMPTY;
  const sentences = [hasNote ? (content.sizeOnly ?? '') : '', content.mapNote];
  const note = sentences.filter((words) => words !== '').join(' ');
  return layOutLegend(content.shapeLegend, note, { ...frame, widthPx });
}

/** The most that the words under a map of that width take. */
export function legendRoomPx(widthPx: number, frame: SheetFrame): number {
  return mapLegend(widthPx, true, frame).heightPx + LEGEND_GAP_PX;
}
