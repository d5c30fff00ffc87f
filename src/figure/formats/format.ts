import { strToU8 } from 'fflate';
import type { Figure } from '../figure.ts';
import type { Press } from './press.ts';
import type { Resolution } from './resolution.ts';
import type { Written } from './written.ts';

interface FigureFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (figure: Figure, press: Press, resolution: Resolution) => Promise<Written>;
}

/** The formats that a figure is put out in; what writes one is loaded with its first file. */
export const FIGURE_FORMATS = {
  svg: {
    extension: 'svg',
    mediaType: 'image/svg+xml',
    write: async (figure, press, resolution) => {
      const [{ svgOf, sizeOnPaper }, { fontFacesOf }] = await Promise.all([
        import('./svg.ts'),
        import('./fontFaces.ts'),
      ]);
      const fontFaces = await fontFacesOf(figure.drawing, press);
      const svg = svgOf(figure, sizeOnPaper(figure.drawing, resolution), fontFaces);
      return { ok: true, bytes: strToU8(svg) };
    },
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (figure, press, resolution) => {
      const { pdfOf } = await import('./pdf.ts');
      return { ok: true, bytes: await pdfOf(figure, press, resolution) };
    },
  },
  png: {
    extension: 'png',
    mediaType: 'image/png',
    write: async (figure, press, resolution) => {
      const { pngOf } = await import('./png.ts');
      return pngOf(figure, press, resolution);
    },
  },
} as const satisfies Record<string, FigureFormat>;

export type FigureFormatName = keyof typeof FIGURE_FORMATS;

/** Loads what writes any of them. */
export function loadFormats(): Promise<unknown> {
  return Promise.all([
    import('./svg.ts'),
    import('./fontFaces.ts'),
    import('./pdf.ts'),
    import('./png.ts'),
  ]);
}

/** A figure as a file. What a package throws becomes a problem with its words. */
export async function writeFigure(
  format: FigureFormatName,
  figure: Figure,
  press: Press,
  resolution: Resolution,
): Promise<Written> {
  try {
    return await FIGURE_FORMATS[format].write(figure, press, resolution);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: 'failed', found } };
  }
}
