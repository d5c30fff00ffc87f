import { type FigureContent, figureContent } from './content.ts';
import type { Box, Figure, Group, Mark } from './drawing.ts';
import { figureFacts } from './facts.ts';
import { layOutSheet, type SheetProblem } from './layout/layOutSheet.ts';
import type { Sheet } from './layout/sheet.ts';
import { typeScale } from './layout/typeScale.ts';
import { claimShape } from './map/claimShape.ts';
import { drawMap } from './map/drawMap.ts';
import type { MapPart, MapScene } from './map/mapScene.ts';
import { boundsOfAll, mapSubject } from './map/subject.ts';
import { groundAspect } from './mapAspect.ts';
import type { FigureOrder } from './order.ts';
import { FIGURE_PALETTES, type Palette } from './palette.ts';
import { type FigureProblem, LARGEST_CLAIM_KM2 } from './problem.ts';
import type { Shown } from './shown.ts';
import { claimHatch } from './strip/rolePaint.ts';
import type { MeasureFont } from './text/font.ts';
import { measureText, missingGlyphs } from './text/metrics.ts';
import { boxPath } from './view/pathShapes.ts';

/** The words of a figure that may be changed, as they stand on it. */
export interface FigureWords {
  readonly title: string;
  readonly standfirst: string;
  readonly notes: string;
}

export type MadeFigure =
  | {
      readonly ok: true;
      readonly figure: Figure;
      readonly shown: Shown;
      readonly sheet: Sheet;
      readonly words: FigureWords;
    }
  | { readonly ok: false; readonly problem: FigureProblem };

/** The figure as ordered, or why it cannot be made. The same order always makes the same figure. */
export function makeFigure(order: FigureOrder): MadeFigure {
  const { size, catalogue, theme } = order;
  const measure = remembered(measureText);
  const palette = FIGURE_PALETTES[theme];
  const scene: MapScene = { ...order, palette, claimHatch: claimHatch(theme) };
  const shape = claimShape(scene);
  if (shape.kind === null && shape.problem !== 'no-area') {
    const foundKm2 = shape.areaKm2 ?? 0;
    return refused({ kind: 'claim-too-large', foundKm2, mostKm2: LARGEST_CLAIM_KM2 });
  }
  const drawn = shape.kind === null ? null : shape;
  const subject = mapSubject(scene);
  const content = figureContent(order, drawn, subject);
  if (content.strip.items.length === 0) return refused({ kind: 'nothing-to-draw' });
  const missing = missingGlyphs(wordsOf(content));
  if (missing.length > 0) return refused({ kind: 'missing-letters', found: missing });
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
  const { sheet } = laidOut;
  const map = sheet.map && drawMap(scene, sheet.map, measure);
  const shown = shownIn(content, drawn, map);
  return {
    ok: true,
    figure: {
      drawing: {
        widthPx: sheet.widthPx,
        heightPx: sheet.heightPx,
        background: palette.paper,
        marks: [
          ...(map && sheet.map ? [map.marks, mapFrame(sheet.map, palette)] : []),
          ...sheet.parts.map(partGroup),
        ],
      },
      facts: figureFacts(order, content, shown),
    },
    shown,
    sheet,
    words: wordsAsWritten(content),
  };
}

/** The many ways to lay out a sheet measure the same words again and again. */
function remembered(measure: MeasureFont): MeasureFont {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.family} ${font.weight} ${text}`;
    let ems = known.get(key);
    if (ems === undefined) known.set(key, (ems = measure(text, { ...font, sizePx: 1 })));
    return ems * font.sizePx;
  };
}

function refused(problem: FigureProblem): MadeFigure {
  return { ok: false, problem };
}

function partGroup({ name, block, x, y }: Sheet['parts'][number]): Group {
  return { kind: 'group', id: name, marks: block.draw(x, y) };
}

function mapFrame(box: Box, { ruleStrong }: Palette): Group {
  const frame: Mark = {
    kind: 'path',
    d: boxPath(box),
    stroke: { colour: ruleStrong, widthPx: 0.8 },
  };
  return { kind: 'group', id: 'map-frame', marks: [frame] };
}

function shownIn(content: FigureContent, drawn: Shown['drawn'], map: MapPart | null): Shown {
  return {
    drawn,
    placement: map?.shape.placement ?? null,
    items: content.strip.items,
    hasMap: map !== null,
    credits: content.credits,
  };
}

function wordsAsWritten({ title, standfirst, notes }: FigureContent): FigureWords {
  return { title: title.map(({ text }) => text).join(''), standfirst, notes: notes.join(' ') };
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
