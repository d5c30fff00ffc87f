import { homeCountry, mappedPlaces, type Where, whereOf } from '../../claims/where.ts';
import { type Atlas, type PlaceShape, shapeIn } from '../../places/atlas.ts';
import { mainPart } from '../../shape/mainPart.ts';
import type { Placement } from '../../shape/rigid.ts';
import { allTowns } from '../../draw/ground/basemap.ts';
import type { ClaimOrder, ClaimSubject } from '../order.ts';
import { namedTowns } from '../placement/namedTowns.ts';
import { claimHatch } from '../../draw/rolePaint.ts';
import { figurePalette } from '../style/figurePalette.ts';
import { tintedPlaceId } from './yardstick.ts';
import type { DrawnClaim } from './drawnClaim.ts';
import { claimPlacement } from '../placement/claimPlacement.ts';
import { drawnWhere } from './drawnWhere.ts';
import type { MapArea, MapShape, MapSubject } from '../../draw/map/subject.ts';

/** The order of a claim's figure, as far as its map goes by it. */
export type ClaimScene = Pick<
  ClaimOrder,
  'about' | 'atlas' | 'basemap' | 'theme' | 'style' | 'catalogue'
>;

/** The ground of a claim's map, and what its report says of where the area lies. */
export interface ClaimArea extends MapArea {
  readonly where: Where['kind'];
  /** What the shape is put in; null where no place is known. */
  readonly home: PlaceShape | null;
}

/** The subject of a claim's map. */
export type ClaimMap = MapSubject & Pick<ClaimArea, 'where'>;

/** The places that a claim's area lies in as far as they have outlines, and the one that its shape is put in. */
export function claimArea({ claim }: Pick<ClaimSubject, 'claim'>, atlas: Atlas): ClaimArea {
  const { kind, placeIds } = whereOf(claim);
  const home = placeIds.map((id) => shapeIn(atlas, id)).find((outline) => outline !== null);
  if (!home) {
    const nothing = { places: [], homeIso: null, extent: [], home: null };
    return { hasGround: false, where: 'nowhere', ...nothing };
  }
  const places = mappedPlaces(claim).flatMap(({ placeId, index }) => {
    const outline = shapeIn(atlas, placeId);
    return outline ? [{ ...outline, index }] : [];
  });
  return {
    hasGround: true,
    where: kind,
    places,
    homeIso: homeCountry(claim),
    extent: places.map(({ geometry }) => mainPart(geometry)),
    home,
  };
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
    const center = home ? claimPlacement(claim, body, home, atlas, basemap) : [0, 0];
    return { center, bearingDegrees: 0 };
  };
  return {
    ...area,
    compared: home && comparedId && !isShown ? shapeIn(atlas, comparedId) : null,
    namedTowns: namedTowns(claim, allTowns(basemap)),
    shapes: drawn ? [shapeOf(drawn, placementOf(drawn), scene)] : [],
    outlinesOnTop: false,
    sizeOnly: catalogue.figure.sizeOnly[drawnWhere(area.where, shape.placement)],
  };
}

function shapeOf({ body, outline }: DrawnClaim, placement: Placement, scene: ClaimScene): MapShape {
  const hatch = claimHatch(figurePalette(scene));
  return { id: 'claim', body, outline, placement, colour: hatch.colour, hatch, names: null };
}
