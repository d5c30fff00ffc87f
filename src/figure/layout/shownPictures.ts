import { PICTURES, type PictureName } from '../template.ts';
import type { SheetFrame } from './sheet.ts';

/** Whether there is something for a picture to show. */
const CAN_SHOW: Readonly<Record<PictureName, (frame: SheetFrame) => boolean>> = {
  comparison: ({ content }) => content.pair !== null,
  multiples: ({ content }) => content.panels.length > 0,
  map: ({ mapAspect }) => mapAspect !== null,
  strip: ({ content }) => content.strip.items.length > 0,
};

/** What stands in for pictures of which none has anything to show, the first that has. */
const STAND_INS: readonly PictureName[] = ['multiples', 'comparison', 'strip', 'map'];

/** The pictures of a sheet, those that it should have and that have nothing to show, and what could stand in. */
export function shownPictures(frame: SheetFrame): {
  readonly names: readonly PictureName[];
  readonly nothingToShow: readonly PictureName[];
  readonly standIns: readonly PictureName[];
} {
  const wanted = PICTURES.filter((name) => frame.blocks.has(name));
  const names = wanted.filter((name) => CAN_SHOW[name](frame));
  const standIns = STAND_INS.filter(
    (name) => wanted.length > 0 && !names.includes(name) && CAN_SHOW[name](frame),
  );
  return {
    names: names.length === 0 ? standIns.slice(0, 1) : names,
    standIns,
    nothingToShow: wanted.filter((name) => !names.includes(name)),
  };
}
