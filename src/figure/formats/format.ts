import type { Figure } from '../figure.ts';
import { type FormatOptions, USUAL_OPTIONS } from './options.ts';
import type { Press } from './press.ts';
import type { Resolution } from './resolution.ts';
import type { Written } from './written.ts';

interface FigureFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (
    figure: Figure,
    press: Press,
    resolution: Resolution,
    options: FormatOptions,
  ) => Promise<Written>;
}

/** The formats that a figure is put out in; what writes one is loaded with its first file. */
export const FIGURE_FORMATS = {
  svg: {
    extension: 'svg',
    mediaType: 'image/svg+xml',
    write: async (figure, press, resolution, { textAs }) => {
      const { writeSvg } = await import('./writeSvg.ts');
      return { ok: true, bytes: await writeSvg(figure, press, resolution, textAs) };
    },
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (figure, press, resolution, { bleedMm }) => {
      const { pdfOf } = await import('./pdf.ts');
      return { ok: true, bytes: await pdfOf(figure, press, resolution, bleedMm) };
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
  return Promise.all([import('./writeSvg.ts'), import('./pdf.ts'), import('./png.ts')]);
}

/** A figure as a file. What a package throws becomes a problem with its words. */
export async function writeFigure(
  format: FigureFormatName,
  figure: Figure,
  press: Press,
  resolution: Resolution,
  options = USUAL_OPTIONS,
): Promise<Written> {
  try {
    return await FIGURE_FORMATS[format].write(figure, press, resolution, options);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: 'failed', found } };
  }
}
