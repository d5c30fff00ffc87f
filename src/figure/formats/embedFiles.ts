import type { Figure } from '../figure.ts';
import type { FigureOrder } from '../order.ts';
import { figureFileStem } from '../fileName.ts';
import { embedCode, embedPage, type EmbedPicture } from './embedHtml.ts';
import { writeFigure } from './format.ts';
import type { PackEntry } from './pack.ts';
import type { Press } from './press.ts';
import { pixelSizeOf, type Resolution } from './resolution.ts';
import type { Written } from './written.ts';

export const EMBED_FILE = 'embed.html';

/** A picture for screens on which a pixel is one of CSS. */
const COARSE: Resolution = { pixelRatio: 1, dpi: 96 };

/** What a page is to show a figure by, and the pictures that it names, the finest last. */
export interface Embed {
  readonly code: string;
  readonly pictures: readonly EmbedPicture[];
}

type EmbeddedOrder = Pick<FigureOrder, 'about' | 'size' | 'theme' | 'catalogue'>;

export function embedOf(figure: Figure, order: EmbeddedOrder): Embed {
  const { size, catalogue } = order;
  const stem = figureFileStem(order);
  const { widthPx } = pixelSizeOf(figure.drawing, COARSE);
  const pictures = [
    ...(size.pixelRatio > COARSE.pixelRatio ? [{ name: `${stem}-${widthPx}w.png`, widthPx }] : []),
    { name: `${stem}.png`, widthPx: pixelSizeOf(figure.drawing, size).widthPx },
  ];
  return { code: embedCode(figure, pictures, catalogue), pictures };
}

/** A page to put a figure into others by, and the pictures that it needs besides the package's own. */
export async function embedFiles(
  figure: Figure,
  order: EmbeddedOrder,
  press: Press,
): Promise<
  { readonly ok: true; readonly files: readonly PackEntry[] } | Extract<Written, { ok: false }>
> {
  const { code, pictures } = embedOf(figure, order);
  const files: PackEntry[] = [{ name: EMBED_FILE, content: embedPage(code, figure.facts) }];
  for (const { name } of pictures.slice(0, -1)) {
    const written = await writeFigure('png', figure, press, COARSE);
    if (!written.ok) return written;
    files.push({ name, content: written.bytes });
  }
  return { ok: true, files };
}
