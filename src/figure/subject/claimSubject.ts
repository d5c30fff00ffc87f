import { type Atlas, type PlaceShape, shapeIn } from '../../places/atlas.ts';
import type { Claim } from '../../claims/claim.ts';
import { circleOfArea, LARGEST_FIGURE_M2 } from '../../shape/figures.ts';
import { mainPart } from '../../shape/mainPart.ts';
import { type Placement, placeRigid } from '../../shape/rigid.ts';
import { allTowns } from '../../draw/ground/basemap.ts';
import type { ClaimOrder } from '../order.ts';
import { namedTowns } from '../placement/namedTowns.ts';
import { claimHatch } from '../../draw/rolePaint.ts';
import { figurePalette } from '../style/figurePalette.ts';
import { tintedPlaceId } from './yardstick.ts';
import { claimAreaKm2 } from './claimBody.ts';
import type { DrawnClaim } from './drawnClaim.ts';
import { verticesInside } from '../placement/besidePlacement.ts';
import { claimPlacement, isCutOff } from '../placement/claimPlacement.ts';
import { homePlacement } from '../placement/homePlacement.ts';
import type { DrawnWhere } from './drawnWhere.ts';
import { groundOf, type PlacedClaim } from './ground.ts';
import type { MapArea, MapShape, MapSubject } from '../../draw/map/subject.ts';

/** The order of a claim's figure, as far as its map goes by it. */
export type ClaimScene = Pick<
  ClaimOrder,
  'about' | 'atlas' | 'basemap' | 'theme' | 'style' | 'catalogue'
>;

/** Where nothing but the shape is known, so many times its area are shown around it. */
const TIMES_AROUND = 16;

/** The ground of a claim's map, and where its shape is drawn. */
export interface ClaimArea extends MapArea {
  readonly where: DrawnWhere;
  /** What the shape is put in; null where no place is known. */
  readonly home: PlaceShape | null;
}

/** The subject of a claim's map. */
export type ClaimMap = MapSubject &
  Pick<ClaimArea, 'where'> & {
    /** Whether the shape, put where there is most room, reaches over the border of what the area lies in. */
    readonly reachesOver: boolean;
  };

/** A shape of which less lies inside reaches over the border for everybody to see. */
const LEAST_INSIDE = 0.98;

/** The places that a claim's area lies in as far as they have outlines, and the one that its shape is put in. */
export function claimArea({ claim, shape }: PlacedClaim, atlas: Atlas): ClaimArea {
  const { where, homeIds, mapped, homeIso } = groundOf({ claim, shape });
  const home = homeIds.map((id) => shapeIn(atlas, id)).find((outline) => outline !== null);
  if (!home) {
    const extent = shape.placement ? around(claim, shape.placement) : [];
    const nothing = { places: [], homeIso: null, home: null };
    return { hasGround: extent.length > 0, where: 'nowhere', extent, ...nothing };
  }
  const places = mapped.flatMap(({ placeId, index }) => {
    const outline = shapeIn(atlas, placeId);
    return outline ? [{ ...outline, index }] : [];
  });
  return {
    hasGround: true,
    where,
    places,
    homeIso,
    extent: places.map(({ geometry }) => mainPart(geometry)),
    home,
  };
}

/** The surroundings of where somebody has put a shape that lies nowhere. */
function around(claim: Claim, { center }: Placement) {
  const shownM2 = (claimAreaKm2(claim) ?? 0) * 1e6 * TIMES_AROUND;
  const circle = circleOfArea(Math.min(LARGEST_FIGURE_M2, shownM2));
  return circle ? [placeRigid(circle, { center, bearingDegrees: 0 }).geometry] : [];
}

/** The subject of a claim's map: its shape, and the places that its area lies in as far as they have outlines. */
export function claimSubject(scene: ClaimScene, drawn: DrawnClaim | null): ClaimMap {
  const { about, atlas, basemap, catalogue } = scene;
  const { claim, shape } = about;
  const { home, ...area } = claimArea(about, atlas);
  const { places } = area;
  const comparedId = tintedPlaceId(claim, shape.yardstick, drawn?.kind === 'laid-over');
  const isShown = places.some(({ placeId }) => placeId === comparedId);
  const placementOf = ({ body }: DrawnClaim): Placement => {
    if (shape.placement) return shape.placement;
    if (!home) return { center: [0, 0], bearingDegrees: 0 };
    const center = groundOf(about).isElsewhere
      ? homePlacement(body, home.geometry, basemap?.towns ?? [])
      : claimPlacement(claim, body, home, atlas, basemap);
    return { center, bearingDegrees: 0 };
  };
  const placement = drawn && placementOf(drawn);
  const isPutInside = home !== null && !shape.placement && area.where !== 'named';
  return {
    ...area,
    reachesOver:
      isPutInside &&
      drawn !== null &&
      placement !== null &&
      // The edge of a part is that of the whole.
      !isCutOff(drawn.body, home.geometry) &&
      verticesInside(drawn.body, placement.center, home.geometry.coordinates.flat()) < LEAST_INSIDE,
    compared: home && comparedId && !isShown ? shapeIn(atlas, comparedId) : null,
    namedTowns: namedTowns(claim, allTowns(basemap)),
    shapes: drawn && placement ? [shapeOf(drawn, placement, scene)] : [],
    outlinesOnTop: false,
    sizeOnly: catalogue.figure.sizeOnly[area.where],
  };
}

function shapeOf({ body, outline }: DrawnClaim, placement: Placement, scene: ClaimScene): MapShape {
  const hatch = claimHatch(figurePalette(scene));
  return { id: 'claim', body, outline, placement, colour: hatch.colour, hatch, names: null };
}
