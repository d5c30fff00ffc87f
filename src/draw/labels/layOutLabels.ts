import type { Position } from 'geojson';
import { groundBounds } from '../view/groundBounds.ts';
import type { ScreenView } from '../view/screenView.ts';
import { projectNear, toNearCopy } from '../view/worldCopy.ts';
import { meetBounds } from '../../shape/bounds.ts';
import { groundLabelId, noteLabelId } from './annotations.ts';
import { boxObstacle, type Obstacle } from './convex.ts';
import { otherLands } from './land.ts';
import { lineObstacle } from './leader.ts';
import {
  block,
  type LabelledRegion,
  type LabelledTown,
  type LabelScene,
  type Layout,
  type PlacedLabel,
} from './layout.ts';
import { type AreaToLabel, areaToLabel, placeArea } from './placeArea.ts';
import { placeAlong } from './placeAlong.ts';
import { placeSea } from './placeSea.ts';
import { placeTown } from './placeTown.ts';
import { hullObstacle, placeShapeNames } from './placeShapeNames.ts';
import { placeWithLeader } from './placeWithLeader.ts';
import { placeWithSeats } from './placeWithSeats.ts';
import { besideLines, countryLines, regionLines } from './regionLines.ts';
import type { MeasureText } from './textStyle.ts';

const FRAME_PX = 6;
/** Closer by, whose country it is goes without saying. */
const COUNTRIES_BELOW_ZOOM = 8;
/** Farther off, no river has room for its name. */
const RIVERS_FROM_ZOOM = 3.2;

/**
 * Where every label goes in a view, none on another or on the shape: what somebody has put there by hand, the seats of regions, then
 * regions (a seat gives way if its region finds no room), those that have none inside beside theirs, then seas,
 * other towns, countries and rivers.
 */
export function layOutLabels(
  scene: LabelScene,
  view: ScreenView,
  zoom: number,
  measure: MeasureText,
  before: ReadonlyMap<string, Position> = new Map(),
): PlacedLabel[] {
  const covered = scene.covered.map(boxObstacle);
  const obstacles: Obstacle[] = [...covered];
  const hulls = scene.keptClear.map((positions) => hullObstacle(positions, view));
  const layout: Layout = {
    view,
    measure,
    frame: {
      x: FRAME_PX,
      y: FRAME_PX,
      width: view.widthPx - 2 * FRAME_PX,
      height: view.heightPx - 2 * FRAME_PX,
    },
    obstacles,
    shapes: hulls,
  };
  obstacles.push(...hulls, ...(scene.lines ?? []).flatMap((line) => obstaclesAlong(line, view)));
  const labels = [...(scene.placeByHand?.(layout) ?? [])];
  const standing = obstacles.length;
  for (const label of labels) block(layout, label);
  const byHand = new Set(labels.map(({ id }) => id));
  const towns = scene.towns
    .filter(({ id, fromZoom }) => fromZoom <= zoom && !byHand.has(id))
    .map(nearTo(view));
  const shapes = (scene.shapes ?? []).filter(({ id }) => !byHand.has(id));
  const shapeNames = placeShapeNames(shapes, [...covered, ...obstacles.slice(standing)], layout);
  for (const label of shapeNames) block(layout, label);
  labels.push(...shapeNames);
  const regions = regionsToLabel(scene, layout, before);
  for (const { region, area } of regions) {
    if (byHand.has(region.id)) continue;
    const seats = towns.filter(({ seatOf }) => seatOf === region.id);
    labels.push(...placeWithSeats(area, regionLines(region.names, view.widthPx), seats, layout));
  }
  const there = new Set(labels.map(({ id }) => id));
  for (const { region, area } of regions) {
    if (there.has(region.id)) continue;
    const lines = besideLines(region.names, view.widthPx);
    const label =
      placeWithLeader(area, lines, layout) ?? placeWithLeader(area, lines, layout, new Set(hulls));
    if (!label) continue;
    block(layout, label);
    labels.push(label);
  }
  const named = new Set(labels.filter(isName).map(({ lines }) => lines[0].line.text));
  for (const sea of scene.seas) {
    if (sea.fromZoom > zoom || named.has(sea.name) || byHand.has(sea.id)) continue;
    const label = placeSea(sea, layout);
    if (!label) continue;
    named.add(sea.name);
    labels.push(label);
  }
  for (const town of towns) {
    if (named.has(town.name)) continue;
    const label = placeTown(town, layout);
    if (label) labels.push(label);
  }
  const ground = groundBounds(view, 0);
  const grids = regions.map(({ area }) => area.grid);
  for (const country of zoom < COUNTRIES_BELOW_ZOOM ? scene.countries : []) {
    const id = groundLabelId.country(country.id);
    if (byHand.has(id) || (ground && !meetBounds(country.bounds, ground))) continue;
    const area = areaToLabel(country, layout, undefined, grids);
    const label = placeArea(area, [countryLines(country.names)], layout, true);
    if (!label) continue;
    block(layout, label);
    labels.push({ ...label, id, name: country.names.own });
  }
  for (const river of zoom < RIVERS_FROM_ZOOM ? [] : scene.rivers) {
    if (byHand.has(river.id) || river.untilZoom <= zoom) continue;
    if (ground && !meetBounds(river.bounds, ground)) continue;
    const label = placeAlong(river, layout);
    if (label) labels.push(label);
  }
  return labels;
}

/** What a note says is no name, even if it is the same word. */
function isName({ id }: PlacedLabel): boolean {
  return !id?.startsWith(noteLabelId(''));
}

/** A line on the ground as pieces that labels keep off. */
function obstaclesAlong(line: readonly Position[], view: ScreenView): Obstacle[] {
  const points = projectNear(view, line, line[0]?.[0] ?? 0);
  return points.slice(1).map((to, i) => lineObstacle({ from: points[i], to }));
}

interface RegionToLabel {
  readonly region: LabelledRegion;
  readonly area: AreaToLabel;
}

/** Regions as they lie in the view, each with the ground of the others. */
function regionsToLabel(
  { regions }: LabelScene,
  layout: Layout,
  before: ReadonlyMap<string, Position>,
): RegionToLabel[] {
  const areas = regions.map((region) => areaToLabel(region, layout, before.get(region.id)));
  const grids = areas.map(({ grid }) => grid);
  return regions.map((region, i) => ({
    region,
    area: { ...areas[i], others: otherLands(grids[i], grids) },
  }));
}

/** Puts towns into the copy of the world that is looked at. */
function nearTo(view: ScreenView): (town: LabelledTown) => LabelledTown {
  return (town) => {
    const [lon, lat] = town.position;
    const turn = toNearCopy(view, lon);
    return turn === 0 ? town : { ...town, position: [lon + turn, lat] };
  };
}
