import type { FigureContent } from './content.ts';
import { layOutSheet, type SheetProblem } from './layout/layOutSheet.ts';
import type { Sheet } from './layout/sheet.ts';
import { typeScale } from './layout/typeScale.ts';
import type { MapScene } from '../draw/map/mapScene.ts';
import { boundsOfAll } from '../draw/map/subject.ts';
import { groundAspect } from '../draw/view/groundAspect.ts';
import type { FigureOrder } from './order.ts';
import { FIGURE_PALETTES } from '../draw/palette.ts';
import type { FigureProblem } from './problem.ts';
import { treated } from './subject/subjects.ts';
import { type BlockChoice, type BlockName, blocksOf, usualTemplate } from './template.ts';
import type { MeasureFont } from '../draw/text/font.ts';
import { measureText, missingGlyphs } from '../draw/text/metrics.ts';

/** A figure before it is drawn: what it says and where everything stands. */
export interface FigurePlan {
  readonly ok: true;
  readonly content: FigureContent;
  /** What the map is drawn from, if the sheet has one. */
  readonly scene: MapScene;
  readonly sheet: Sheet;
  /** What its template has, and what was chosen. */
  readonly blocks: ReadonlySet<BlockName>;
  readonly measure: MeasureFont;
}

export type PlannedFigure = FigurePlan | { readonly ok: false; readonly problem: FigureProblem };

/**
 * Words and layout of the figure as ordered, or why it cannot be made.
 *
 * @param unlabelledIds places whose names have no room on the map, as far as that is known: the legend has them
 */
export function planFigure(
  order: FigureOrder,
  unlabelledIds: readonly string[] = [],
): PlannedFigure {
  const { size, catalogue, theme, template, blocks: choice } = order;
  const palette = FIGURE_PALETTES[theme];
  const found = treated(order);
  if (!found.ok) return found;
  const { subject } = found;
  const content = withLegendOf(unlabelledIds, found.content);
  if (content.strip.items.length === 0) return refused({ kind: 'nothing-to-draw' });
  const missing = missingGlyphs(wordsOf(content));
  if (missing.length > 0) return refused({ kind: 'missing-letters', found: missing });
  const measure = remembered(measureText);
  const bounds = boundsOfAll(subject.extent);
  const chosen = blocksOf(
    template ??
      usualTemplate({ map: bounds !== null, comparison: content.pair !== null, strip: true }, size),
    { ...stripOf(order), ...choice },
  );
  // That a reader has changed a claim is said whatever is left out.
  const blocks = content.isChanged ? new Set([...chosen, 'reports' as const]) : chosen;
  if (!blocks.has('credits') && content.owedCredits.length > 0) {
    return refused({ kind: 'credits-owed', credits: content.owedCredits });
  }
  const laidOut = layOutSheet({
    ...size,
    content,
    blocks,
    mapAspect: bounds && groundAspect(bounds),
    palette,
    theme,
    type: typeScale(size.widthPx),
    measure,
    catalogue,
  });
  if (!laidOut.ok) return refused(figureProblem(laidOut.problem, content, order));
  const scene: MapScene = { ...order, palette, subject };
  return { ok: true, content, scene, sheet: laidOut.sheet, blocks, measure };
}

/** Further places that are asked for stand in the strip. */
function stripOf({ about, template }: FigureOrder): BlockChoice {
  const areAskedFor = about.kind === 'claim' && about.compareWith.length > 0;
  return template === null && areAskedFor ? { strip: true } : {};
}

function withLegendOf(placeIds: readonly string[], content: FigureContent): FigureContent {
  const entries = placeIds.flatMap((id) => content.regionLegend.get(id) ?? []);
  return { ...content, shapeLegend: [...content.shapeLegend, ...entries] };
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
  const { title, standfirst, checks, shapeLegend, regionLegend, strip } = content;
  return [
    ...title.map(({ text }) => text),
    standfirst,
    ...checks.flatMap(({ title, sum, better }) => [title, sum, better ?? '']),
    ...[...shapeLegend, ...regionLegend.values()].map(({ words }) => words),
    ...strip.items.map(({ name }) => name),
    ...content.notes,
    ...content.reports,
    content.shownCredits,
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
