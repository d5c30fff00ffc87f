import { FIGURE_SIZES } from '../../figure/layout/sizes.ts';

/** How large a preview is shown: by where it will be seen, or so many times its own size. */
export type PreviewView = (typeof VIEWS)[number] | number;

export const VIEWS = ['fit', 'actual', 'phone', 'column'] as const;

/** Pixels of CSS, 96 to the inch on paper. */
interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const WIDTHS = {
  fit: (own: Size, room: Size) =>
    Math.min(own.widthPx, room.widthPx, (room.heightPx * own.widthPx) / own.heightPx),
  actual: (own: Size) => own.widthPx,
  /** As wide as most phones are. */
  phone: () => 375,
  column: () => FIGURE_SIZES.column.widthPx,
} as const satisfies Record<(typeof VIEWS)[number], (own: Size, room: Size) => number>;

/**
 * How wide a preview is, pixels of CSS.
 *
 * @param own the figure in its own size
 * @param room what there is for it
 */
export function previewWidthPx(view: PreviewView, own: Size, room: Size): number {
  return typeof view === 'number' ? view * own.widthPx : WIDTHS[view](own, room);
}

/** As many times its own size as show a part of it whole, but no smaller than it is shown anyway. */
export function viewOfPart(view: PreviewView, own: Size, room: Size, part: Size): number {
  const largest = Math.min(room.widthPx / part.widthPx, room.heightPx / part.heightPx);
  return Math.max(previewWidthPx(view, own, room) / own.widthPx, largest);
}

const ZOOMS = [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6];
/** Nearer to a step than this is on it. */
const SLACK = 1.01;

/** The next step of enlarging or reducing from so many times the figure's own size. */
export function nextZoom(zoom: number, way: 1 | -1): number {
  return way > 0
    ? (ZOOMS.find((step) => step > zoom * SLACK) ?? ZOOMS.at(-1)!)
    : (ZOOMS.findLast((step) => step < zoom / SLACK) ?? ZOOMS[0]);
}
