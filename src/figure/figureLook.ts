import type { Bounds } from '../shape/bounds.ts';
import { type DrawnUnits, drawnUnitsOf } from '../draw/ground/drawnUnits.ts';
import { claimArea } from './subject/claimSubject.ts';
import { placesArea } from './subject/placesSubject.ts';
import { boundsOfAll, type MapArea, NO_AREA } from '../draw/map/subject.ts';
import type { Look } from '../draw/ground/nearGround.ts';
import type { Atlas } from '../places/atlas.ts';
import type { ClaimsSubject, FigureOrder, PlacesSubject } from './order.ts';
import type { PlacedClaim } from './subject/ground.ts';
import { metresPerDegree } from '../draw/view/scaleBar.ts';

/** A figure's order, as far as it says where to look. */
export interface LookedAt extends Pick<FigureOrder, 'atlas' | 'size'> {
  readonly about: Shown;
}

type Shown =
  ({ readonly kind: 'claim' } & PlacedClaim) | Pick<ClaimsSubject, 'kind'> | PlacesSubject;

/** The ground of each kind of thing that a figure can be about. */
const AREAS: {
  readonly [Kind in Shown['kind']]: (
    about: Extract<Shown, { readonly kind: Kind }>,
    atlas: Atlas,
  ) => MapArea;
} = { claim: claimArea, claims: () => NO_AREA, places: placesArea };

function areaOf(about: Shown, atlas: Atlas): MapArea {
  return (AREAS[about.kind] as (about: Shown, atlas: Atlas) => MapArea)(about, atlas);
}

/** Ground around the places of a claim that its map may show, as a share of their width and height. */
const AROUND = 0.2;

/** What a figure's map looks at, before it is laid out; null where it has no ground. */
export function figureLook({
  about,
  atlas,
  size,
}: LookedAt): { readonly look: Look; readonly drawnUnits: DrawnUnits | null } | null {
  const { extent, homeIso, places } = areaOf(about, atlas);
  const bounds = boundsOfAll(extent);
  if (!bounds) return null;
  const { widthPx, heightPx } = size;
  const metresPerPx = longestMetres(bounds) / Math.min(widthPx, heightPx ?? widthPx);
  return {
    look: { bounds: widened(bounds), metresPerPx },
    drawnUnits: drawnUnitsOf(
      homeIso,
      places.map(({ placeId }) => placeId),
      atlas,
    ),
  };
}

function longestMetres([west, south, east, north]: Bounds): number {
  const perDegree = metresPerDegree((south + north) / 2);
  return Math.max((east - west) * perDegree.east, (north - south) * perDegree.north);
}

function widened([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - x, Math.max(-90, south - y), east + x, Math.min(90, north + y)];
}
