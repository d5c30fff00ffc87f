import type { Text } from '../../draw/drawing.ts';
import { letterRuns, outlinesOf, type Outlines } from './letterRuns.ts';
import { element, escapeXml, rotation } from './xml.ts';

/** Lines as the outlines of their letters, their words kept for who cannot see them. */
export function writeOutlines(lines: readonly Text[], words: string, outlines: Outlines): string {
  const paths = lines.flatMap((line) => {
    const runs = letterRuns(line, outlines.own);
    const transform = rotation(line);
    const { halo } = line;
    const edge = halo && {
      transform,
      fill: 'none',
      stroke: halo.colour,
      'stroke-width': 2 * halo.widthPx,
      'stroke-linejoin': 'round',
      d: outlinesOf(runs, line, outlines),
    };
    const letters = runs.map((run) =>
      element('path', { transform, fill: run.colour, d: outlinesOf([run], line, outlines) }),
    );
    return edge ? [element('path', edge), ...letters] : letters;
  });
  const language = lines[0]?.language;
  return element(
    'g',
    { role: 'img', 'aria-label': words, lang: language, 'xml:lang': language },
    element('title', {}, escapeXml(words)) + paths.join(''),
  );
}
