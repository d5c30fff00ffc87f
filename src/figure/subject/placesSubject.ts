import { placeById } from '../../places/catalogue.ts';
import { type Atlas, type PlaceShape, shapeIn } from '../../places/atlas.ts';
import type { OutlineQuality } from '../../places/place.ts';
import { mainPart } from '../../shape/mainPart.ts';
import { type Placement, placeRigid, toRigid } from '../../shape/rigid.ts';
import { labelNames } from '../../draw/labels/labelNames.ts';
import { laidPlacements } from '../placement/laidPlacements.ts';
import { figurePalette } from '../style/figurePalette.ts';
import type { PlacesOrder, PlacesSubject } from '../order.ts';
import { laidHatch } from '../../draw/rolePaint.ts';
import { shapeBody } from './shapeBody.ts';
import type { MapArea, MapShape, MapSubject } from '../../draw/map/subject.ts';

/** A shape of more than this share of a place hides where its border is. */
const HIDING_SHARE = 0.5;

/** What is drawn of compared places. */
export interface DrawnPlaces {
  readonly ground: PlaceShape;
  /** In the order in which they were named. */
  readonly laid: readonly LaidPlace[];
}

/** A place that is laid over another at true size. */
export interface LaidPlace {
  readonly placeId: string;
  readonly quality: OutlineQuality;
  readonly shape: MapShape;
}

/** Compared places as they are drawn, or the first of them that has no outline. */
export function drawnPlaces({
  about,
  atlas,
  theme,
  style,
  catalogue,
}: Pick<PlacesOrder, 'about' | 'atlas' | 'theme' | 'style' | 'catalogue'>):
  ({ readonly ok: true } & DrawnPlaces) | { readonly ok: false; readonly withoutOutline: string } {
  const { groundId, laidIds } = about.compared;
  const missing = [groundId, ...laidIds].find((id) => shapeIn(atlas, id) === null);
  const ground = shapeIn(atlas, groundId);
  if (missing !== undefined || !ground) return { ok: false, withoutOutline: missing ?? groundId };
  const palette = figurePalette({ theme, style });
  const laid = laidOver(about, ground, atlas).map((one, index): LaidPlace => {
    const { placeId, quality, body, placement } = one;
    const hatch = laidHatch(palette, index);
    const place = placeById(placeId)!;
    return {
      placeId,
      quality,
      shape: {
        id: `laid-${placeId}`,
        body,
        outline: null,
        placement,
        colour: hatch.colour,
        hatch,
        names: labelNames(place.names, null, catalogue),
      },
    };
  });
  return { ok: true, ground, laid };
}

/** What is laid over a ground, as far as it has outlines, and where. */
function laidOver({ compared, placements }: PlacesSubject, ground: PlaceShape, atlas: Atlas) {
  const over = compared.laidIds.flatMap((id) => shapeIn(atlas, id) ?? []);
  const bodies = over.map(shapeBody);
  const usual = laidPlacements(toRigid(ground.geometry).home.center, bodies);
  return over.map(({ placeId, quality }, i) => ({
    placeId,
    quality,
    body: bodies[i],
    placement: placements.get(placeId) ?? usual[i],
  }));
}

/** The ground of compared places with what is laid over it, which may be larger or have been moved away. */
export function placesArea(about: PlacesSubject, atlas: Atlas): MapArea {
  const ground = shapeIn(atlas, about.compared.groundId);
  if (!ground) return { hasGround: false, places: [], homeIso: null, extent: [] };
  return {
    hasGround: true,
    places: [{ ...ground, index: 0 }],
    homeIso: placeById(ground.placeId)?.country ?? null,
    extent: [mainPart(ground.geometry), ...laidOver(about, ground, atlas).map(geometryOf)],
  };
}

/** The map of compared places: one where it lies, the others over it, the largest at the bottom. */
export function placesSubject(
  { ground, laid }: DrawnPlaces,
  { about, atlas, catalogue }: Pick<PlacesOrder, 'about' | 'atlas' | 'catalogue'>,
): MapSubject {
  const shapes = laid.map(({ shape }) => shape);
  const groundM2 = shapeBody(ground).areaM2;
  return {
    ...placesArea(about, atlas),
    compared: null,
    namedTowns: new Set(),
    shapes: shapes.toSorted((a, b) => b.body.areaM2 - a.body.areaM2),
    outlinesOnTop: shapes.some(({ body }) => body.areaM2 > HIDING_SHARE * groundM2),
    sizeOnly: shapes.length > 0 ? catalogue.figure.places.sizeOnly : null,
  };
}

/** Where a shape lies on the map. */
export function geometryOf({
  body,
  placement,
}: {
  readonly body: MapShape['body'];
  readonly placement: Placement;
}) {
  return placeRigid(body, placement).geometry;
}
