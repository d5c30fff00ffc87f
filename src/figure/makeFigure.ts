import type { FigureContent } from './content.ts';
import type { Box, Group, Mark } from '../draw/drawing.ts';
import type { Figure } from './figure.ts';
import { figureFacts } from './facts.ts';
import type { Sheet } from './layout/sheet.ts';
import { drawMap } from '../draw/map/drawMap.ts';
import type { FigureOrder } from './order.ts';
import type { Palette } from '../draw/palette.ts';
import { planFigure } from './planFigure.ts';
import type { FigureProblem } from './problem.ts';
import { ofLayers } from '../draw/ground/rivers.ts';
import { thamesApart } from '../draw/ground/thames.ts';
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
}

export type MadeFigure = Drawn | { readonly ok: false; readonly problem: FigureProblem };

/** The figure as ordered, or why it cannot be made. The same order always makes the same figure. */
export function makeFigure(order: FigureOrder): MadeFigure {
  const made = madeOnce(order);
  if (!made.ok) return made;
  const { riverLayers, hasThames, ...figure } = made;
  const { basemap } = order;
  if (!basemap) return figure;
  const rivers = ofLayers(basemap.rivers, riverLayers);
  const lakes = hasThames ? basemap.lakes : thamesApart(basemap).others;
  const isAllDrawn =
    rivers.length === basemap.rivers.length &&
    lakes.features.length === basemap.lakes.features.length;
  if (isAllDrawn) return figure;
  // Whoever made the lines of none is not to be credited, and only the map tells whose are drawn.
  return makeFigure({ ...order, basemap: { ...basemap, rivers, lakes } });
}

/** A figure, and whose waters are on its map. */
interface DrawnWaters extends Drawn {
  readonly riverLayers: readonly string[];
  readonly hasThames: boolean;
}

function madeOnce(order: FigureOrder): Extract<MadeFigure, { ok: false }> | DrawnWaters {
  const plan = planFigure(order);
  if (!plan.ok) return plan;
  const { content, scene, sheet, measure } = plan;
  const map = sheet.map && drawMap(scene, sheet.map, measure);
  return {
    ok: true,
    figure: {
      drawing: {
        widthPx: sheet.widthPx,
        heightPx: sheet.heightPx,
        background: scene.palette.paper,
        marks: [
          ...(map && sheet.map ? [map.marks, mapFrame(sheet.map, scene.palette)] : []),
          ...sheet.parts.map(partGroup),
        ],
      },
      facts: figureFacts(order, content),
    },
    content,
    words: wordsAsWritten(content),
    riverLayers: map?.drawn.riverLayers ?? [],
    hasThames: map?.drawn.hasThames ?? false,
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
  return { title: title.map(({ text }) => text).join(''), standfirst, notes: notes.join(' ') };
}
