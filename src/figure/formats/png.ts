import type { Figure } from '../figure.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import { COLOUR_SPACE, physicalSize, textChunks } from './pngFacts.ts';
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
  const faces = [...usedFaces(figure.drawing.marks).keys()];
  const chunks = readChunks(await press.rasterise(svgOf(figure, size, ''), faces));
  const found = chunks && sizeInHeader(chunks);
  if (!chunks || found?.widthPx !== widthPx || found.heightPx !== heightPx) {
    return { ok: false, problem: { kind: 'wrong-size', wanted, found } };
  }
  const [header, ...rest] = chunks;
  const facts = [COLOUR_SPACE, physicalSize(resolution.dpi), ...textChunks(figure.facts)];
  return { ok: true, bytes: writeChunks([header, ...facts, ...rest]) };
}
