import type { Figure } from '../figure.ts';
import type { FigureOrder } from '../order.ts';
import { embedHtml } from './embedHtml.ts';
import { writeFigure } from './format.ts';
import type { PackEntry } from './pack.ts';
import type { Press } from './press.ts';
import { pixelSizeOf, type Resolution } from './resolution.ts';
import type { Written } from './written.ts';

export const EMBED_FILE = 'embed.html';

/** A picture for screens on which a pixel is one of CSS. */
const COARSE: Resolution = { pixelRatio: 1, dpi: 96 };

/**
 * A page to put a figure into others by, and the coarser picture that it offers beside the one of
 * the package, `STEM.png`.
 */
export async function embedFiles(
  figure: Figure,
  stem: string,
  { size, catalogue }: Pick<FigureOrder, 'size' | 'catalogue'>,
  press: Press,
): Promise<
  { readonly ok: true; readonly files: readonly PackEntry[] } | Extract<Written, { ok: false }>
> {
  const fine = { name: `${stem}.png`, widthPx: pixelSizeOf(figure.drawing, size).widthPx };
  if (size.pixelRatio <= COARSE.pixelRatio) {
    return {
      ok: true,
      files: [{ name: EMBED_FILE, content: embedHtml(figure, [fine], catalogue) }],
    };
  }
  const written = await writeFigure('png', figure, press, COARSE);
  if (!written.ok) return written;
  const { widthPx } = pixelSizeOf(figure.drawing, COARSE);
  const coarse = { name: `${stem}-${widthPx}w.png`, widthPx };
  return {
    ok: true,
    files: [
      { name: EMBED_FILE, content: embedHtml(figure, [coarse, fine], catalogue) },
      { name: coarse.name, content: written.bytes },
    ],
  };
}
