import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, FigureFacts } from '../figure.ts';
import { element, escapeXml } from './xml.ts';

/** A picture of a figure, and how many pixels it is wide. */
export interface EmbedPicture {
  readonly name: string;
  readonly widthPx: number;
}

/**
 * A figure as a `<figure>` for any page: as wide as there is room, at most as it was laid out, with its
 * text for who cannot see it and its credits.
 *
 * @param pictures the same in several widths, the finest last
 */
export function embedCode(
  { drawing, facts }: Figure,
  pictures: readonly EmbedPicture[],
  catalogue: Catalogue,
): string {
  const [width, height] = [drawing.widthPx, drawing.heightPx].map(Math.round);
  const image = element('img', {
    src: pictures.at(-1)!.name,
    srcset: pictures.map(({ name, widthPx }) => `${name} ${widthPx}w`).join(', '),
    sizes: `(max-width: ${width}px) 100vw, ${width}px`,
    width,
    height,
    alt: facts.altText,
    style: 'max-width:100%;height:auto',
    loading: 'lazy',
  });
  const { credits } = facts;
  const caption =
    credits.length === 0
      ? []
      : [element('figcaption', {}, escapeXml(catalogue.figure.credits(credits)))];
  return element(
    'figure',
    { lang: facts.language, style: 'margin:0' },
    `\n${[image, ...caption].join('\n')}\n`,
  );
}

/** The code as a page that shows it. */
export function embedPage(code: string, { title, language }: FigureFacts): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escapeXml(title)),
    code,
    '</html>',
    '',
  ].join('\n');
}
