import { NO_OWN_FACES } from '../../draw/text/ownFaces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import type { Figure } from '../figure.ts';
import { COLOUR_SPACE, physicalSize, textChunks } from './pngFacts.ts';
import { fontOf, openFaces } from './openFaces.ts';
import { readChunks, sizeInHeader, writeChunks } from './pngChunks.ts';
import type { Press } from './press.ts';
import { pixelSizeOf, type Resolution } from './resolution.ts';
import { svgOf } from './svg.ts';
import type { Written } from './written.ts';

/** Above 8K (7680 × 4320) and A3 at 300 dpi (4961 × 3508); four bytes a pixel stay under 300 MB. */
const MOST_SIDE_PX = 8192;

/** A figure as PNG, drawn from its SVG, with its size on paper and its facts as texts. */
export async function pngOf(
  figure: Figure,
  press: Press,
  resolution: Resolution,
): Promise<Written> {
  const wanted = pixelSizeOf(figure.drawing, resolution);
  const { widthPx, heightPx } = wanted;
  if (Math.max(widthPx, heightPx) > MOST_SIDE_PX) {
    return { ok: false, problem: { kind: 'too-large', wanted, mostSidePx: MOST_SIDE_PX } };
  }
  // Whole pixels in both directions, even where that stretches the drawing by a part of one.
  const size = { width: widthPx, height: heightPx, preserveAspectRatio: 'none' };
  const { svg, fonts } = await svgToRasterise(figure, size, press);
  const chunks = readChunks(await press.rasterise(svg, fonts));
  const found = chunks && sizeInHeader(chunks);
  if (!chunks || found?.widthPx !== widthPx || found.heightPx !== heightPx) {
    return { ok: false, problem: { kind: 'wrong-size', wanted, found } };
  }
  const [header, ...rest] = chunks;
  const facts = [COLOUR_SPACE, physicalSize(resolution.dpi), ...textChunks(figure.facts)];
  return { ok: true, bytes: writeChunks([header, ...facts, ...rest]) };
}

/**
 * With faces of somebody's own its words are outlines: the renderer finds a face by what its file says
 * of it, which need not be what it is used for.
 */
async function svgToRasterise(figure: Figure, size: Parameters<typeof svgOf>[1], press: Press) {
  const { drawing } = figure;
  if (drawing.ownFaces && drawing.ownFaces.size > 0) {
    const { outlines } = await openFaces(drawing, press);
    return { svg: svgOf(figure, size, '', outlines), fonts: [] };
  }
  const faces = [...usedFaces(drawing.marks).keys()];
  const fonts = await Promise.all(faces.map((face) => fontOf(face, NO_OWN_FACES, press)));
  return { svg: svgOf(figure, size, ''), fonts };
}
