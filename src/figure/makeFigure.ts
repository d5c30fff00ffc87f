import { headlineOf } from '../claims/words/headline.ts';
import { claimAreaKm2 } from './claimBody.ts';
import { figureAltText } from './altText.ts';
import { type FigureContent, figureContent } from './content.ts';
import type { Box, Figure, FigureFacts, Group, Mark } from './drawing.ts';
import { type DrawnClaim, drawnClaim, LARGEST_CLAIM_KM2 } from './drawnClaim.ts';
import { layOutSheet, type SheetProblem } from './layout/layOutSheet.ts';
import type { Sheet } from './layout/sheet.ts';
import { typeScale } from './layout/typeScale.ts';
import { mapAspect } from './mapAspect.ts';
import type { FigureOrder } from './order.ts';
import { FIGURE_PALETTES, type Palette } from './palette.ts';
import type { FigureProblem } from './problem.ts';
import type { MeasureFont } from './text/font.ts';

export interface MapTools {
  readonly measure: MeasureFont;
  readonly missingGlyphs: (text: string) => readonly string[];
  readonly drawMap: (order: FigureOrder, drawn: DrawnClaim | null, box: Box) => readonly Mark[];
}

export type MadeFigure =
  | { readonly ok: true; readonly figure: Figure; readonly sheet: Sheet }
  | { readonly ok: false; readonly problem: FigureProblem };

/** The figure as ordered, or why it cannot be made. The same order always makes the same figure. */
export function makeFigure(order: FigureOrder, tools: MapTools): MadeFigure {
  const { claim, atlas, size, catalogue } = order;
  const areaKm2 = claimAreaKm2(claim, atlas);
  if (areaKm2 !== null && areaKm2 > LARGEST_CLAIM_KM2) {
    return refused({ kind: 'claim-too-large', foundKm2: areaKm2, mostKm2: LARGEST_CLAIM_KM2 });
  }
  const drawn = drawnClaim(claim, atlas, order.shape.kind);
  const aspect = order.basemap ? mapAspect(claim, atlas) : null;
  const content = figureContent(order, drawn, aspect !== null);
  if (content.strip.items.length === 0) return refused({ kind: 'nothing-to-draw' });
  const missing = tools.missingGlyphs(wordsOf(content));
  if (missing.length > 0) return refused({ kind: 'missing-letters', found: missing });
  const palette = FIGURE_PALETTES[order.theme];
  const laidOut = layOutSheet({
    ...size,
    content,
    mapAspect: aspect,
    palette,
    type: typeScale(size.widthPx),
    measure: tools.measure,
    catalogue,
  });
  if (!laidOut.ok) return refused(figureProblem(laidOut.problem, content, order));
  const { sheet } = laidOut;
  const map = sheet.map ? mapGroup(sheet.map, tools.drawMap(order, drawn, sheet.map), palette) : [];
  return {
    ok: true,
    sheet,
    figure: {
      drawing: {
        widthPx: sheet.widthPx,
        heightPx: sheet.heightPx,
        background: palette.paper,
        marks: [...map, ...sheet.parts.map(partGroup)],
      },
      facts: factsOf(order, drawn, content, sheet),
    },
  };
}

function refused(problem: FigureProblem): MadeFigure {
  return { ok: false, problem };
}

function partGroup({ name, block, x, y }: Sheet['parts'][number]): Group {
  return { kind: 'group', id: name, marks: block.draw(x, y) };
}

function mapGroup(box: Box, marks: readonly Mark[], palette: Palette): Mark[] {
  const { x, y, width, height } = box;
  const frame: Mark = {
    kind: 'path',
    d: `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`,
    stroke: { colour: palette.ruleStrong, widthPx: 0.8 },
  };
  return [
    { kind: 'group', id: 'map', clip: box, marks },
    { kind: 'group', id: 'map-frame', marks: [frame] },
  ];
}

/** All words that are set, for a look at their letters. */
function wordsOf(content: FigureContent): string {
  const { title, standfirst, checks, claimLegend, regionLegend, strip } = content;
  return [
    ...title.map(({ text }) => text),
    standfirst,
    ...checks.flatMap(({ title, sum, better }) => [title, sum, better ?? '']),
    ...[...claimLegend, ...regionLegend].map(({ words }) => words),
    ...strip.items.map(({ name }) => name),
    ...content.notes,
    ...content.reports,
    ...content.credits,
  ].join('\n');
}

function figureProblem(
  problem: SheetProblem,
  { title }: FigureContent,
  { size }: FigureOrder,
): FigureProblem {
  if (problem.kind === 'title-too-long') {
    const found = title.reduce((sum, { text }) => sum + text.length, 0);
    return { ...problem, found, most: Math.floor((found * problem.fittingShare) / 10) * 10 };
  }
  const filePx = (px: number) => Math.round(px * size.pixelRatio);
  return {
    kind: 'too-small',
    widthPx: filePx(size.widthPx),
    heightPx: filePx(size.heightPx ?? size.widthPx),
  };
}

function factsOf(
  order: FigureOrder,
  drawn: DrawnClaim | null,
  content: FigureContent,
  { map }: Sheet,
): FigureFacts {
  const { claim, checks, catalogue } = order;
  const shown = { claim, checks, drawn, hasMap: map !== null, items: content.strip.items };
  const verdicts = content.checks.map(({ verdictWord, title }) => `${verdictWord}: ${title}`);
  return {
    title: content.title.map(({ text }) => text).join(''),
    altText: order.altText ?? figureAltText(shown, catalogue),
    claim: [
      headlineOf(claim, catalogue)
        .map(({ text }) => text)
        .join(''),
      ...verdicts,
    ].join('; '),
    sources: content.allSources,
    credits: content.credits,
    licence: catalogue.figure.licence(content.licences),
    link: order.link,
    language: catalogue.locale,
    madeOn: order.madeOn,
  };
}
