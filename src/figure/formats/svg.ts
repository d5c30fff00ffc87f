import type { Drawing } from '../../draw/drawing.ts';
import { NO_OWN_FACES } from '../../draw/text/ownFaces.ts';
import type { Figure } from '../figure.ts';
import type { Outlines } from './letterRuns.ts';
import { inchesPerDrawingPx, MM_PER_INCH, type Resolution } from './resolution.ts';
import { SvgDefinitions } from './svgDefinitions.ts';
import { writeMarks } from './svgMarks.ts';
import { METADATA_NAMESPACES, writeMetadata } from './svgMetadata.ts';
import { element, escapeXml, round } from './xml.ts';

const CSS_PX_PER_INCH = 96;

/** Attributes of the root that say how large it is shown. */
interface SvgSize {
  readonly width: number | string;
  readonly height: number | string;
  readonly preserveAspectRatio?: string;
}

/**
 * A figure as SVG 1.1: its groups are layers, its words are text, and its facts are in title,
 * description and metadata. `fontFaces` are the CSS rules of the faces that it brings along; with
 * `outlines` its words are drawn of these instead.
 */
export function svgOf(
  { drawing, facts }: Figure,
  size: SvgSize,
  fontFaces: string,
  outlines: Outlines | null = null,
): string {
  const definitions = new SvgDefinitions();
  const [titleId, descriptionId] = ['title', 'description'].map((id) => definitions.claimId(id));
  const { widthPx: width, heightPx: height, background } = drawing;
  const ground =
    background === null
      ? []
      : [
          element('rect', {
            id: definitions.claimId('background'),
            width,
            height,
            fill: background,
          }),
        ];
  const marks = writeMarks(drawing.marks, {
    sheet: { x: 0, y: 0, width, height },
    definitions,
    outlines,
    own: drawing.ownFaces ?? NO_OWN_FACES,
  });
  const style = fontFaces && element('style', { type: 'text/css' }, escapeXml(fontFaces));
  const content = [
    element('title', { id: titleId }, escapeXml(facts.title)),
    element('desc', { id: descriptionId }, escapeXml(facts.altText)),
    writeMetadata(facts),
    element('defs', {}, `${style}\n${definitions.written()}`),
    ...ground,
    marks,
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      'xmlns:sodipodi': 'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
      ...METADATA_NAMESPACES,
      version: '1.1',
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      lang: facts.language,
      'xml:lang': facts.language,
      'text-rendering': 'geometricPrecision',
    },
    `\n${content.join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** Pixels where a pixel of the drawing is one of CSS on a screen, millimetres where it is for paper. */
export function sizeOnPaper({ widthPx, heightPx }: Drawing, resolution: Resolution): SvgSize {
  const inches = inchesPerDrawingPx(resolution);
  const isCssPx = Math.abs(inches * CSS_PX_PER_INCH - 1) < 1e-6;
  if (isCssPx && !resolution.isPaper) return { width: widthPx, height: heightPx };
  // A sheet has whole pixels in its PNG, which is a hair off the millimetres that are meant.
  const widthMm = Math.round(widthPx * inches * MM_PER_INCH * 10) / 10;
  return { width: `${widthMm}mm`, height: `${round((heightPx * widthMm) / widthPx)}mm` };
}
