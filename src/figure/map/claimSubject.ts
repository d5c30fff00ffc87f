import { homeCountry, mappedPlaces, whereOf } from '../../claims/where.ts';
import { type Atlas, type PlaceShape, shapeIn } from '../../places/atlas.ts';
import { mainPart } from '../../shape/mainPart.ts';
import type { Placement } from '../../shape/rigid.ts';
import { allTowns } from '../basemap.ts';
import type { ClaimOrder, ClaimSubject } from '../order.ts';
import { namedTowns } from '../labels/namedTowns.ts';
import { FIGURE_PALETTES } from '../palette.ts';
import { claimHatch } from '../strip/rolePaint.ts';
import { tintedPlaceId } from '../yardstick.ts';
import type { DrawnClaim } from './claimShape.ts';
import { claimPlacement } from './claimPlacement.ts';
import { drawnWhere } from './drawnWhere.ts';
import type { MapArea, MapShape, MapSubject } from './subject.ts';

/** The order of a claim's figure, as far as its map goes by it. */
export type ClaimScene = Pick<ClaimOrder, 'about' | 'atlas' | 'basemap' | 'theme' | 'catalogue'>;

/** The places that a claim's area lies in as far as they have outlines, and the one that its shape is put in. */
export function claimArea(
  { claim }: Pick<ClaimSubject, 'claim'>,
  atlas: Atlas,
): MapArea & { readonly home: PlaceShape | null } {
  const { kind, placeIds } = whereOf(claim);
  const home = placeIds.map((id) => shapeIn(atlas, id)).find((outline) => outline !== null);
  if (!home) return { kind: 'nowhere', places: [], homeIso: null, extent: [], home: null };
  const places = mappedPlaces(claim).flatMap(({ placeId, index }) => {
    const outline = shapeIn(atlas, placeId);
    return outline ? [{ ...outline, index }] : [];
  });
  return {
    kind,
    places,
    homeIso: homeCountry(claim),
    extent: places.map(({ geometry }) => mainPart(geometry)),
    home,
  };
}

/** The subject of a claim's map: its shape, and the places that its area lies in as far as they have outlines. */
export function claimSubject(scene: ClaimScene, drawn: DrawnClaim | null): MapSubject {
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
    sizeOnly: catalogue.figure.sizeOnly[drawnWhere(area.kind, shape.placement)],
  };
}

function shapeOf(
  { body, outline }: DrawnClaim,
  placement: Placement,
  { theme }: ClaimScene,
): MapShape {
  const { claim: colour } = FIGURE_PALETTES[theme];
  const hatch = claimHatch(theme);
  return { id: 'claim', body, outline, placement, colour, hatch, names: null };
}
