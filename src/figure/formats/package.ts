import { dataFiles } from '../data/files.ts';
import type { MadeFigure } from '../makeFigure.ts';
import type { FigureOrder } from '../order.ts';
import { FIGURE_FORMATS, type FigureFormatName, writeFigure } from './format.ts';
import type { FormatOptions } from './options.ts';
import { pack, type PackEntry } from './pack.ts';
import type { Press } from './press.ts';
import type { Written } from './written.ts';

/** What goes into a package besides the figure's data. */
export interface PackageContent {
  readonly formats: readonly FigureFormatName[];
  /** The claim's review, once a person has confirmed its rating. */
  readonly claimReview: string | null;
}

export const EVERY_FORMAT: PackageContent = {
  formats: Object.keys(FIGURE_FORMATS) as FigureFormatName[],
  claimReview: null,
};

/**
 * A figure in some formats with the shapes it shows, its numbers, sources, licences and method: all
 * that somebody needs to compute it again, as one ZIP.
 */
export async function writePackage(
  order: FigureOrder,
  { figure, content }: Extract<MadeFigure, { ok: true }>,
  press: Press,
  { formats, claimReview }: PackageContent,
  options: FormatOptions,
): Promise<Written> {
  const entries: PackEntry[] = [];
  for (const format of formats) {
    const written = await writeFigure(format, figure, press, order.size, options);
    if (!written.ok) return written;
    entries.push({ name: `figure.${FIGURE_FORMATS[format].extension}`, content: written.bytes });
  }
  entries.push(
    ...dataFiles(order, figure.facts, content.data),
    ...(claimReview === null ? [] : [{ name: 'claimreview.json', content: claimReview }]),
  );
  const packed = pack(entries, order.madeOn);
  return packed.ok
    ? packed
    : { ok: false, problem: { kind: 'failed', found: `${packed.why}: ${packed.name}` } };
}
