import { type FigureContent, figureContent } from './content.ts';
import { layOutSheet, type SheetProblem } from './layout/layOutSheet.ts';
import type { Sheet } from './layout/sheet.ts';
import { typeScale } from './layout/typeScale.ts';
import { claimShape, type DrawnClaim } from './map/claimShape.ts';
import type { MapScene } from './map/mapScene.ts';
import { boundsOfAll, mapSubject } from './map/subject.ts';
import { groundAspect } from './mapAspect.ts';
import type { FigureOrder } from './order.ts';
import { FIGURE_PALETTES } from './palette.ts';
import { type FigureProblem, LARGEST_CLAIM_KM2 } from './problem.ts';
import { claimHatch } from './strip/rolePaint.ts';
import type { MeasureFont } from './text/font.ts';
import { measureText, missingGlyphs } from './text/metrics.ts';

/** A figure before it is drawn: what it says and where everything stands. */
export interface FigurePlan {
  readonly ok: true;
  readonly content: FigureContent;
  readonly drawn: DrawnClaim | null;
  /** What the map is drawn from, if the sheet has one. */
  readonly scene: MapScene;
  readonly sheet: Sheet;
  readonly measure: MeasureFont;
}

export type PlannedFigure = FigurePlan | { readonly ok: false; readonly problem: FigureProblem };

/** Words and layout of the figure as ordered, or why it cannot be made. */
export function planFigure(order: FigureOrder): PlannedFigure {
  const { size, catalogue, theme } = order;
  const palette = FIGURE_PALETTES[theme];
  const scene: MapScene = { ...order, palette, claimHatch: claimHatch(theme) };
  const shape = claimShape(scene);
  if (shape.kind === null && shape.problem !== 'no-area') {
    const foundKm2 = shape.areaKm2 ?? 0;
    return refused({ kind: 'claim-too-large', foundKm2, mostKm2: LARGEST_CLAIM_KM2 });
  }
  const drawn = shape.kind === null ? null : shape;
  const subject = mapSubject(scene, shape.kind === 'laid-over');
  const content = figureContent(order, drawn, subject);
  if (content.strip.items.length === 0) return refused({ kind: 'nothing-to-draw' });
  const missing = missingGlyphs(wordsOf(content));
  if (missing.length > 0) return refused({ kind: 'missing-letters', found: missing });
  const measure = remembered(measureText);
  const bounds = boundsOfAll(subject.extent);
  const laidOut = layOutSheet({
    ...size,
    content,
    mapAspect: bounds && groundAspect(bounds),
    palette,
    theme,
    type: typeScale(size.widthPx),
    measure,
    catalogue,
  });
  if (!laidOut.ok) return refused(figureProblem(laidOut.problem, content, order));
  return { ok: true, content, drawn, scene, sheet: laidOut.sheet, measure };
}

function refused(problem: FigureProblem): PlannedFigure {
  return { ok: false, problem };
}

/** The many ways to lay out a sheet measure the same words again and again. */
function remembered(measure: MeasureFont): MeasureFont {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.family} ${font.weight} ${font.isItalic ?? false} ${text}`;
    let ems = known.get(key);
    if (ems === undefined) known.set(key, (ems = measure(text, { ...font, sizePx: 1 })));
    return ems * font.sizePx;
  };
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
    return {
      kind: problem.kind,
      found,
      most: Math.floor((found * problem.fittingShare) / 10) * 10,
    };
  }
  const filePx = (px: number) => Math.round(px * size.pixelRatio);
  return {
    kind: 'too-small',
    widthPx: filePx(size.widthPx),
    heightPx: filePx(size.heightPx ?? size.widthPx),
  };
}
