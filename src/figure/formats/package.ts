import { dataFiles } from '../data/files.ts';
import type { MadeFigure } from '../makeFigure.ts';
import type { FigureOrder } from '../order.ts';
import { FIGURE_FORMATS, type FigureFormatName, writeFigure } from './format.ts';
import type { FormatOptions } from './options.ts';
import { figureFileStem } from '../fileName.ts';
import { EMBED_FILE, embedFiles } from './embedFiles.ts';
import { fontFiles } from './fontFiles.ts';
import { pack, type PackEntry } from './pack.ts';
import type { Press } from './press.ts';
import type { Written } from './written.ts';

/** What goes into a package besides the figure and its data. */
export interface PackageContent {
  /** The claim's review, once a person has confirmed its rating. */
  readonly claimReview: string | null;
}

export const USUAL_CONTENT: PackageContent = { claimReview: null };

const FORMATS = Object.keys(FIGURE_FORMATS) as FigureFormatName[];

/**
 * A figure in every format with the shapes it shows, its numbers, sources, licences and method: all
 * that somebody needs to compute it again, as one ZIP.
 */
export async function writePackage(
  order: FigureOrder,
  { figure, content }: Extract<MadeFigure, { ok: true }>,
  press: Press,
  { claimReview }: PackageContent,
  options: FormatOptions,
): Promise<Written> {
  const stem = figureFileStem(order);
  const pictures: PackEntry[] = [];
  for (const format of FORMATS) {
    const written = await writeFigure(format, figure, press, order.size, options);
    if (!written.ok) return written;
    const name = `${stem}.${FIGURE_FORMATS[format].extension}`;
    pictures.push({ name, content: written.bytes });
  }
  const embed = await embedFiles(figure, order, press);
  if (!embed.ok) return embed;
  const fonts = await fontFiles(figure.drawing, order.style, press);
  const beside = {
    pictures: pictures.map(({ name }) => name),
    embed: EMBED_FILE,
    fonts: fonts.ours,
    ownFonts: fonts.own,
  };
  const entries = [
    ...pictures,
    ...embed.files,
    ...dataFiles(order, figure.facts, content.data, beside),
    ...(claimReview === null ? [] : [{ name: 'claimreview.json', content: claimReview }]),
    ...fonts.files,
  ];
  const packed = pack(entries, order.madeOn);
  return packed.ok
    ? packed
    : { ok: false, problem: { kind: 'failed', found: `${packed.why}: ${packed.name}` } };
}
