import { homeCountry, mappedPlaces, whereOf } from '../../claims/where.ts';
import { shapeIn } from '../../places/atlas.ts';
import type { Placement } from '../../shape/rigid.ts';
import { allTowns } from '../basemap.ts';
import type { ClaimOrder } from '../order.ts';
import { namedTowns } from '../labels/namedTowns.ts';
import { FIGURE_PALETTES } from '../palette.ts';
import { claimHatch } from '../strip/rolePaint.ts';
import { tintedPlaceId } from '../yardstick.ts';
import type { DrawnClaim } from './claimShape.ts';
import { homePlacement } from './homePlacement.ts';
import type { MapShape, MapSubject } from './subject.ts';

/** The order of a claim's figure, as far as its map goes by it. */
export type ClaimScene = Pick<ClaimOrder, 'about' | 'atlas' | 'basemap' | 'theme' | 'catalogue'>;

/** The subject of a claim's map: its shape, and the places that its area lies in as far as they have outlines. */
export function claimSubject(scene: ClaimScene, drawn: DrawnClaim | null): MapSubject {
  const { about, atlas, basemap, catalogue } = scene;
  const { claim, shape } = about;
  const { kind, placeIds } = whereOf(claim);
  const outlineOf = (id: string) => shapeIn(atlas, id);
  const places = mappedPlaces(claim).flatMap(({ placeId, index }) => {
    const outline = outlineOf(placeId);
    return outline ? [{ ...outline, index }] : [];
  });
  const home = placeIds.map(outlineOf).find((outline) => outline !== null)?.geometry ?? null;
  const comparedId = tintedPlaceId(claim, shape.yardstick, drawn?.kind === 'laid-over');
  const isShown = places.some(({ placeId }) => placeId === comparedId);
  const towns = basemap?.towns ?? [];
  const placementOf = ({ body }: DrawnClaim): Placement => {
    if (shape.placement) return shape.placement;
    const center = home ? homePlacement(body, home, towns, namedTowns(claim, towns)) : [0, 0];
    return { center, bearingDegrees: 0 };
  };
  return {
    kind: home ? kind : 'nowhere',
    places: home ? places : [],
    compared: home && comparedId && !isShown ? outlineOf(comparedId) : null,
    homeIso: home ? homeCountry(claim) : null,
    extent: home ? places.map(({ geometry }) => geometry) : [],
    namedTowns: namedTowns(claim, allTowns(basemap)),
    shapes: drawn ? [shapeOf(drawn, placementOf(drawn), scene)] : [],
    outlinesOnTop: false,
    sizeOnly: catalogue.figure.sizeOnly[home ? kind : 'nowhere'],
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
