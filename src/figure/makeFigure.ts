import type { MapPart } from '../draw/map/mapScene.ts';
import type { FigureContent } from './content.ts';
import type { Box, Group, Mark } from '../draw/drawing.ts';
import type { Figure } from './figure.ts';
import { figureFacts } from './facts.ts';
import type { LeftOut, Sheet } from './layout/sheet.ts';
import { drawMap } from '../draw/map/drawMap.ts';
import type { FigureOrder } from './order.ts';
import type { Palette } from '../draw/palette.ts';
import { type FigurePlan, planFigure } from './planFigure.ts';
import type { FigureProblem } from './problem.ts';
import { ofLayers } from '../draw/ground/rivers.ts';
import { thamesApart } from '../draw/ground/thames.ts';
import { plainWords } from './words/title.ts';
import { boxPath } from '../draw/view/pathShapes.ts';

/** The words of a figure that may be changed, as they stand on it. */
export interface FigureWords {
  readonly title: string;
  readonly standfirst: string;
  readonly notes: string;
}

interface Drawn {
  readonly ok: true;
  readonly figure: Figure;
  readonly content: FigureContent;
  readonly words: FigureWords;
  /** What its template has and it has not. */
  readonly leftOut: readonly LeftOut[];
}

export type MadeFigure = Drawn | { readonly ok: false; readonly problem: FigureProblem };

/** The figure as ordered, or why it cannot be made. The same order always makes the same figure. */
export function makeFigure(order: FigureOrder): MadeFigure {
  const plan = planFigure(order);
  if (!plan.ok) return plan;
  const map = mapOf(plan);
  const { basemap } = order;
  if (!map || !basemap) return drawn(order, plan, map);
  const rivers = ofLayers(basemap.rivers, map.drawn.riverLayers);
  const lakes = map.drawn.hasThames ? basemap.lakes : thamesApart(basemap).others;
  const isAllDrawn =
    rivers.length === basemap.rivers.length &&
    lakes.features.length === basemap.lakes.features.length;
  if (isAllDrawn) return drawn(order, plan, map);
  // Whoever made the lines of none is not to be credited, and only the map tells whose are drawn.
  const credited = { ...order, basemap: { ...basemap, rivers, lakes } };
  const again = planFigure(credited);
  if (!again.ok) return again;
  return drawn(credited, again, isSameBox(plan.sheet.map, again.sheet.map) ? map : mapOf(again));
}

function mapOf({ scene, sheet, measure }: FigurePlan): MapPart | null {
  return sheet.map && drawMap(scene, sheet.map, measure);
}

function isSameBox(one: Box | null, other: Box | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function drawn(
  order: FigureOrder,
  { content, scene, sheet }: FigurePlan,
  map: MapPart | null,
): Drawn {
  return {
    ok: true,
    figure: {
      drawing: {
        widthPx: sheet.widthPx,
        heightPx: sheet.heightPx,
        background: order.background === 'paper' ? scene.palette.paper : null,
        marks: [
          ...(map && sheet.map ? [map.marks, mapFrame(sheet.map, scene.palette)] : []),
          ...sheet.parts.map(partGroup),
        ],
      },
      facts: figureFacts(order, content),
    },
    content,
    words: wordsAsWritten(content),
    leftOut: sheet.leftOut,
  };
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

function wordsAsWritten({ title, standfirst, notes }: FigureContent): FigureWords {
  return { title: plainWords(title), standfirst, notes: notes.join(' ') };
}
