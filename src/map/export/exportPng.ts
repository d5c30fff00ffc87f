import type { Catalogue } from '../../text/catalogue.ts';
import { formatNumber } from '../../measure/format.ts';
import type { LabelSource } from '../labels/labelScene.svelte.ts';
import { layOutLabels } from '../../draw/labels/layOutLabels.ts';
import { labelFonts, textMeasurer } from '../labels/measureText.ts';
import type { MapView } from '../../workspace/mapView.ts';
import type { Palette } from '../../draw/palette.ts';
import type { MapData } from '../style/mapData.svelte.ts';
import type { Size } from '../../draw/view/screenView.ts';
import { type Camera, mercatorView } from '../view/camera.ts';
import { latitudeWords } from '../../draw/view/coordinateWords.ts';
import { scaleOf } from '../../draw/view/scaleBar.ts';
import { drawLabels } from './drawLabels.ts';
import { drawScale, type ScaleWords } from './drawScale.ts';
import { drawSheet, sheetFonts, sheetMeasurer } from './drawSheet.ts';
import { layOutSheet } from './layOutSheet.ts';
import { type DrawnMap, drawMap } from './offscreenMap.ts';
import type { Sheet, SheetContent } from './sheet.ts';
import type { SheetSize } from './sizes.ts';

export interface PictureOrder {
  readonly content: SheetContent;
  readonly view: MapView;
  readonly size: SheetSize;
  readonly palette: Palette;
  readonly data: MapData;
  readonly labels: LabelSource;
  readonly catalogue: Catalogue;
}

export type Picture =
  | { readonly ok: true; readonly blob: Blob; readonly widthPx: number; readonly heightPx: number }
  | (Extract<DrawnMap, { ok: false }> & { readonly wanted: Size });

const WIDEST_SCALE_PX = 130;

/** The picture as it will be, without drawing it: its sheet and its size in pixels. */
export function planPicture({ content, view, size }: PictureOrder): { sheet: Sheet } & Size {
  const sheet = layOutSheet(content, size, view, sheetMeasurer());
  return {
    sheet,
    widthPx: Math.round(sheet.widthPx * size.pixelRatio),
    heightPx: Math.round(sheet.heightPx * size.pixelRatio),
  };
}

/** Draws the present view with its title, checks, legend, scale and credits as a PNG. */
export async function exportPng(order: PictureOrder, signal: AbortSignal): Promise<Picture> {
  await Promise.all([sheetFonts(), labelFonts()]);
  const { sheet, widthPx, heightPx } = planPicture(order);
  const { palette, data } = order;
  const { pixelRatio } = order.size;
  const camera = cameraFor(order.view, sheet.map);
  const drawn = await drawMap({ camera, size: sheet.map, pixelRatio, palette, data }, signal);
  if (!drawn.ok) return { ...drawn, wanted: { widthPx, heightPx } };

  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (!context || canvas.width !== widthPx || canvas.height !== heightPx) {
    const found = `${canvas.width} × ${canvas.height}`;
    return { ok: false, why: 'too-large', found, wanted: { widthPx, heightPx } };
  }
  context.scale(pixelRatio, pixelRatio);
  drawSheet(context, sheet, palette, pixelRatio);
  drawMapPart(context, order, sheet, camera, drawn.image);
  drawn.image.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (signal.aborted) {
    return { ok: false, why: 'cancelled', found: '', wanted: { widthPx, heightPx } };
  }
  return blob
    ? { ok: true, blob, widthPx, heightPx }
    : { ok: false, why: 'too-large', found: '', wanted: { widthPx, heightPx } };
}

/** The camera that shows in `size` at least what the page's view shows. */
function cameraFor({ center, zoom, widthPx, heightPx }: MapView, size: Size): Camera {
  const factor = Math.min(size.widthPx / widthPx, size.heightPx / heightPx);
  return { center, zoom: zoom + Math.log2(factor) };
}

function drawMapPart(
  context: CanvasRenderingContext2D,
  { labels, palette, catalogue }: PictureOrder,
  { map }: Sheet,
  camera: Camera,
  image: ImageBitmap,
): void {
  const view = mercatorView(camera, map);
  const scale = scaleOf(view, WIDEST_SCALE_PX);
  const { scale: text } = catalogue.map;
  const words: ScaleWords = {
    step: ({ value, unit }) => text.step(formatNumber(value, { locale: catalogue.locale }), unit),
    where: text.atLatitude(latitudeWords(scale.latitude, catalogue)),
  };
  context.save();
  context.beginPath();
  context.rect(map.x, map.y, map.widthPx, map.heightPx);
  context.clip();
  context.translate(map.x, map.y);
  context.drawImage(image, 0, 0, map.widthPx, map.heightPx);
  const corner = { x: 0, y: map.heightPx - 70, width: 260, height: 70 };
  const placed = layOutLabels(labels.scene([corner]), view, camera.zoom, textMeasurer());
  drawLabels(context, placed, palette);
  drawScale(context, scale, words, map.heightPx, palette);
  context.restore();
}
