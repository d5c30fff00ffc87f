import type {
  Box,
  Group,
  Image,
  Line,
  Mark,
  Paragraph,
  Path,
  Stroke,
  Text,
} from '../../draw/drawing.ts';
import { layerName } from '../../draw/layerName.ts';
import { colourRuns } from '../../draw/text/colourRuns.ts';
import { faceOf, FACES } from '../../draw/text/faces.ts';
import type { Font } from '../../draw/text/font.ts';
import { type OwnFaces, ownName } from '../../draw/text/ownFaces.ts';
import { linesOf, spaceAfter, wordsOf } from '../../draw/text/linesOf.ts';
import { base64 } from './base64.ts';
import { hatchLines } from './hatchLines.ts';
import type { Outlines } from './letterRuns.ts';
import { pathBoxWithin } from './pathBox.ts';
import type { SvgDefinitions } from './svgDefinitions.ts';
import { writeOutlines } from './svgOutlines.ts';
import { element, escapeXml, rotation, round, roundPath } from './xml.ts';

/**
 * Without the embedded faces, in programs that do not read them, the next ones that are no wider:
 * wider ones run off the sheet, and of the programs that lack the faces none heeds `textLength`.
 */
const FAMILIES = {
  sans: "'Noto Sans', 'Noto Sans Math', Arial, 'DejaVu Sans Condensed', sans-serif",
  serif:
    "'Noto Serif', 'Noto Sans Math', Georgia, 'Times New Roman', 'DejaVu Serif Condensed', serif",
} as const;

/** What marks are written into. With outlines, words are drawn of these; without, they are text. */
export interface SvgPage {
  readonly sheet: Box;
  readonly definitions: SvgDefinitions;
  readonly outlines: Outlines | null;
  /** Faces that go before ours. */
  readonly own: OwnFaces;
}

type Write<Kind extends Mark['kind']> = (
  mark: Extract<Mark, { kind: Kind }>,
  page: SvgPage,
) => string;

const WRITE: { readonly [Kind in Mark['kind']]: Write<Kind> } = {
  group: writeGroup,
  path: writePath,
  text: writeText,
  paragraph: writeParagraph,
  image: writeImage,
};

/** Marks as SVG elements, one a line. */
export function writeMarks(marks: readonly Mark[], page: SvgPage): string {
  return marks
    .map((mark) => (WRITE[mark.kind] as Write<Mark['kind']>)(mark as never, page))
    .join('\n');
}

function writeGroup({ id, clip, marks }: Group, page: SvgPage): string {
  return element(
    'g',
    {
      id: page.definitions.claimId(id),
      'inkscape:groupmode': 'layer',
      'inkscape:label': layerName(id),
      'clip-path': clip && page.definitions.clip(clip),
    },
    `\n${writeMarks(marks, page)}\n`,
  );
}

function writePath(path: Path, { definitions, sheet }: SvgPage): string {
  const d = roundPath(path.d);
  const { fill, hatch, stroke } = path;
  const id = path.id === undefined ? undefined : definitions.claimId(path.id);
  const strokes = stroke && strokeAttributes(stroke);
  const filled = {
    fill: fill ?? 'none',
    'fill-opacity': fill === undefined ? undefined : path.fillOpacity,
    'fill-rule': fill === undefined ? undefined : 'evenodd',
  };
  if (!hatch) return element('path', { id, ...filled, ...strokes, d });
  const areaId = definitions.claimId('hatched');
  const box = pathBoxWithin(d, sheet);
  const lines = box && {
    ...{ fill: 'none', ...strokeAttributes(hatch) },
    'clip-path': definitions.within(areaId),
    d: hatchLines(box, hatch),
  };
  const parts = [
    element('path', { id: areaId, ...filled, d }),
    ...(lines ? [element('path', lines)] : []),
    ...(strokes ? [element('path', { fill: 'none', ...strokes, d })] : []),
  ];
  return element('g', { id }, parts.join(''));
}

function strokeAttributes({ colour, widthPx, opacity, dash }: Stroke) {
  return {
    stroke: colour,
    'stroke-width': widthPx,
    'stroke-opacity': opacity,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linejoin': 'round',
  };
}

function writeText(text: Text, { outlines, own }: SvgPage): string {
  if (outlines) return writeOutlines([text], text.text, outlines);
  const { x, y, anchor, font, colour, halo, language } = text;
  const set = {
    x,
    y,
    transform: rotation(text),
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...fontAttributes(font, own),
    lang: language,
    'xml:lang': language,
    'xml:space': spaceOf(text.text),
  };
  // A text of its own below, since some programs do not know `paint-order`.
  const edge = halo && {
    ...set,
    fill: 'none',
    stroke: halo.colour,
    'stroke-width': 2 * halo.widthPx,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    style: 'user-select:none',
  };
  const written = element('text', { ...set, fill: colour }, writeRuns(text, colour));
  return edge ? element('text', edge, escapeXml(text.text)) + written : written;
}

/**
 * A paragraph as one text: that its lines are lines is said as Inkscape has it, which sets them
 * `line-height` apart and lets them be edited as one. Others go by `y`; not by `dy`, which Inkscape
 * would add to its own distance.
 */
function writeParagraph(paragraph: Paragraph, { outlines, own }: SvgPage): string {
  if (outlines) return writeOutlines(linesOf(paragraph), wordsOf(paragraph), outlines);
  const { x, y, linePx, lines, font, colour } = paragraph;
  const spans = lines.map((line, i) => {
    const set = { x, y: y + i * linePx, 'xml:space': spaceOf(line.text) };
    const words = writeRuns(line, colour) + spaceAfter(i, lines);
    return element('tspan', { 'sodipodi:role': 'line', ...set }, words);
  });
  const set = {
    x,
    y,
    ...fontAttributes(font, own),
    fill: colour,
    style: `line-height:${round(linePx / font.sizePx)}`,
  };
  return element('text', set, spans.join(''));
}

/**
 * One text, so that its words follow each other in whatever face a program sets them. Spaces stand
 * beside the stretches in a colour of their own, not in them: librsvg would drop the last one.
 */
function writeRuns(line: Line, colour: string): string {
  const runs = colourRuns({ ...line, colour }).map((run) => {
    if (run.style === colour) return escapeXml(run.text);
    const letters = run.text.trim();
    const at = run.text.indexOf(letters);
    const [before, behind] = [run.text.slice(0, at), run.text.slice(at + letters.length)];
    const coloured = letters && element('tspan', { fill: run.style }, escapeXml(letters));
    return escapeXml(before) + coloured + escapeXml(behind);
  });
  return runs.join('');
}

function fontAttributes(font: Font, own: OwnFaces) {
  const face = own.get(ownName(faceOf(font)));
  const before = face ? `'${face.family}', '${face.installedFamily}', ` : '';
  return {
    'font-family': before + FAMILIES[font.family],
    'font-size': font.sizePx,
    'font-style': font.isItalic ? 'italic' : undefined,
    'font-weight': FACES[faceOf(font)].weight,
  };
}

/** Spaces that XML would lose are kept. */
const spaceOf = (text: string) => (/^\s|\s\s|\s$/.test(text) ? 'preserve' : undefined);

function writeImage({ box, png, id }: Image, { definitions }: SvgPage): string {
  const { x, y, width, height } = box;
  return element('image', {
    id: definitions.claimId(id),
    x,
    y,
    width,
    height,
    preserveAspectRatio: 'none',
    // SVG 1.1's way to say it, which every program knows.
    'xlink:href': `data:image/png;base64,${base64(png)}`,
  });
}
