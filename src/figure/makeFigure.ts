import type { Basemap } from '../draw/ground/basemap.ts';
import type { MapMarks, MapPart, NameOnMap } from '../draw/map/mapScene.ts';
import type { PlainView } from '../draw/view/plainView.ts';
import type { FigureContent } from './content.ts';
import type { Box, Group, Mark } from '../draw/drawing.ts';
import type { Figure } from './figure.ts';
import { figureFacts } from './facts.ts';
import type { LeftOut, Sheet } from './layout/sheet.ts';
import { drawMap } from '../draw/map/drawMap.ts';
import type { DrawMap } from './drawnMaps.ts';
import type { FigureOrder } from './order.ts';
import type { Palette } from '../draw/palette.ts';
import { pageMapMarks } from './pageMapMarks.ts';
import { NO_OWN_FACES, type OwnFaces } from '../draw/text/ownFaces.ts';
import { type FigurePlan, planFigure } from './planFigure.ts';
import type { FigureProblem } from './problem.ts';
import { ofLayers } from '../draw/ground/rivers.ts';
import { thamesApart } from '../draw/ground/thames.ts';
import type { BlockName } from './template.ts';
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
  /** What its template has, and what was chosen. */
  readonly blocks: readonly BlockName[];
  /** What of that it has not. */
  readonly leftOut: readonly LeftOut[];
  /** Words of what was put on its map by hand and is not in view there. */
  readonly outOfView: readonly string[];
  /** Its own map; null where it has none. */
  readonly map: DrawnMap | null;
}

/** The map of a figure, for who works on it: plain data. */
export interface DrawnMap {
  readonly box: Box;
  /** In pixels from the box's upper left corner. */
  readonly view: PlainView;
  readonly names: readonly NameOnMap[];
}

export type MadeFigure = Drawn | { readonly ok: false; readonly problem: FigureProblem };

/**
 * The figure as ordered, or why it cannot be made. The same order always makes the same figure.
 *
 * @param ownFaces those of the order's style
 * @param draw what draws its map
 */
export function makeFigure(
  order: FigureOrder,
  ownFaces: OwnFaces = NO_OWN_FACES,
  draw: DrawMap = drawMap,
): MadeFigure {
  const plan = planFigure(order, { ownFaces });
  if (!plan.ok) return plan;
  const { pageMap, basemap } = order;
  const { scene, sheet, measure } = plan;
  const finished = (of: FigureOrder, planned: FigurePlan, map: MapMarks | MapPart | null) =>
    drawn(of, planned, map, ownFaces);
  if (!sheet.map) return finished(order, plan, null);
  if (pageMap) return finished(order, plan, pageMapMarks(pageMap, scene, sheet.map, measure));
  const map = draw(scene, sheet.map, measure);
  const credited = basemap ? { ...order, basemap: onlyDrawn(basemap, map) } : order;
  const { unlabelledIds } = map.drawn;
  if (credited.basemap === basemap && unlabelledIds.length === 0) {
    return finished(order, plan, map);
  }
  const again = planFigure(credited, { unlabelledIds, ownFaces, found: plan.found });
  if (!again.ok) return again;
  const isSame = isSameBox(sheet.map, again.sheet.map);
  return finished(credited, again, isSame ? map : mapOf(again, draw));
}

/** The waters that are on the map: whoever made those of none is not to be credited. */
function onlyDrawn(basemap: Basemap, { drawn }: MapPart): Basemap {
  const rivers = ofLayers(basemap.rivers, drawn.riverLayers);
  const lakes = drawn.hasThames ? basemap.lakes : thamesApart(basemap).others;
  const isAll =
    rivers.length === basemap.rivers.length &&
    lakes.features.length === basemap.lakes.features.length;
  return isAll ? basemap : { ...basemap, rivers, lakes };
}

function mapOf({ scene, sheet, measure }: FigurePlan, draw: DrawMap): MapPart | null {
  return sheet.map && draw(scene, sheet.map, measure);
}

function isSameBox(one: Box | null, other: Box | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function drawn(
  order: FigureOrder,
  { content, scene, sheet, blocks }: FigurePlan,
  map: MapMarks | MapPart | null,
  ownFaces: OwnFaces,
): Drawn {
  const noted = order.annotations.notes.map(({ text }) => text);
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
        ownFaces,
      },
      facts: figureFacts(order, content),
    },
    content,
    words: wordsAsWritten(content, sheet),
    blocks: [...blocks],
    leftOut: sheet.leftOut,
    outOfView: map?.outOfView ?? noted,
    map:
      map && sheet.map && 'view' in map
        ? { box: sheet.map, view: map.view.plain, names: map.names }
        : null,
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

/** As they stand on the sheet; a standfirst without room as it would. */
function wordsAsWritten(
  { title, standfirst: { whole }, notes }: FigureContent,
  { standfirst }: Sheet,
): FigureWords {
  return { title: plainWords(title), standfirst: standfirst || whole, notes: notes.join(' ') };
}
