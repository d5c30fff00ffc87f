import type { Size } from '../../draw/view/screenView.ts';

/** How large a picture is asked for. The height is null where the map keeps its own. */
export interface SheetSize {
  readonly widthPx: number;
  readonly heightPx: number | null;
  readonly pixelRatio: number;
}

export type ExportSize = '1x' | '2x' | '4x' | '4k';

/** Space around everything on the sheet, layout pixels. */
export const MARGIN_PX = 28;

/** A map narrower than this gets a sheet of this width, so that the words keep their room. */
const NARROWEST_SHEET_PX = 360;

const ofView =
  (pixelRatio: number) =>
  (view: Size): SheetSize => ({
    widthPx: Math.max(NARROWEST_SHEET_PX, Math.round(view.widthPx) + 2 * MARGIN_PX),
    heightPx: null,
    pixelRatio,
  });

/** The sizes on offer: the present view at its own scale and finer, and a 4K screen. */
export const EXPORT_SIZES: Readonly<Record<ExportSize, (view: Size) => SheetSize>> = {
  '1x': ofView(1),
  '2x': ofView(2),
  '4x': ofView(4),
  '4k': () => ({ widthPx: 1920, heightPx: 1080, pixelRatio: 2 }),
};
