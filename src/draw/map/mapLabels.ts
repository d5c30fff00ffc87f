import { placeById } from '../../places/catalogue.ts';
import { type Bounds, meetBounds } from '../../shape/bounds.ts';
import type { Box } from '../labels/convex.ts';
import { hullOf } from '../labels/hullOf.ts';
import { labelledCountries, labelledPlace, labelledShape } from '../labels/labelScene.ts';
import type { LabelledRegion, LabelledTown, PlacedLabel } from '../labels/layout.ts';
import { outlineLines } from '../labels/outlineLines.ts';
import { outOfView, withAnnotations } from '../labels/placeByHand.ts';
import { labelledTowns } from '../labels/towns.ts';
import { labelledRivers, labelledSeas } from '../labels/waters.ts';
import { allTowns } from '../ground/basemap.ts';
import { riversAt } from '../ground/rivers.ts';
import type { MeasureFont } from '../text/font.ts';
import type { EqualAreaView } from '../view/equalAreaView.ts';
import { figureLabels } from './labelMarks.ts';
import type { MapScene } from './mapScene.ts';
import type { Pen } from './pen.ts';
import type { PlacedOnMap } from './placedOnMap.ts';
import type { MapSubject } from './subject.ts';

/** By how many zooms sooner the seats of named places are named than other towns. */
const SEATS_SOONER = 1.2;

function seatsFirst(town: LabelledTown): LabelledTown {
  return town.seatOf ? { ...town, fromZoom: town.fromZoom - SEATS_SOONER } : town;
}

/**
 * Whether an area is in one piece on the map: not cut where the projection has its edge, nor, as what lies
 * about the antipode is in an azimuthal one, a ring around all the rest.
 */
function isWhole({ bounds }: LabelledRegion, { center, projectionName }: EqualAreaView): boolean {
  const [lon, lat] = [center[0] + 180, -center[1]];
  const cut: Bounds =
    projectionName === 'lambert-azimuthal' ? [lon, lat, lon, lat] : [lon, -90, lon, 90];
  return !meetBounds(bounds, cut);
}

interface MapLabels {
  readonly labels: readonly PlacedLabel[];
  /** Words of what was put by hand and is not in view. */
  readonly outOfView: readonly string[];
}

/** The names on the map: of named places, towns and countries, none on a shape. */
export function mapLabels(
  { basemap, catalogue, annotations }: MapScene,
  { places, compared, homeIso, namedTowns }: MapSubject,
  shapes: readonly PlacedOnMap[],
  covered: readonly Box[],
  pen: Pen,
  measure: MeasureFont,
): MapLabels {
  const outlines = [...places, ...(compared ? [compared] : [])];
  const regions = outlines.flatMap((outline) => labelledPlace(outline, catalogue));
  const named = new Set(regions.map(({ id }) => placeById(id)?.iso));
  const countries = basemap ? labelledCountries(basemap, homeIso, catalogue) : [];
  const hulls = shapes.map(({ shape, placed }) =>
    placed.bodies.map((body) => hullOf(body, shape.placement.center)),
  );
  const scene = {
    regions,
    countries: countries.filter((country) => !named.has(country.id) && isWhole(country, pen.view)),
    towns: labelledTowns(allTowns(basemap), homeIso, regions, catalogue, namedTowns).map(
      seatsFirst,
    ),
    seas: labelledSeas(basemap?.seas ?? [], catalogue),
    rivers: labelledRivers(
      riversAt(basemap?.rivers ?? [], pen.view.metresPerPx * pen.scale),
      catalogue,
    ),
    shapes: shapes
      .flatMap(({ shape: { id, names }, placed }, i) =>
        names ? labelledShape(id, names, placed.geometry, hulls[i]) : [],
      )
      // The smallest, which lies over the others, has least room.
      .toReversed(),
    keptClear: hulls.flat(),
    lines: shapes.flatMap(({ outline }) => (outline ? outlineLines(outline) : [])),
  };
  const labels = figureLabels(withAnnotations(scene, annotations), covered, pen, measure);
  return { labels, outOfView: outOfView(scene, labels, annotations) };
}
