import { placeById } from '../../places/catalogue.ts';
import { type PlaceShape, shapeIn } from '../../places/atlas.ts';
import type { OutlineQuality } from '../../places/place.ts';
import { type Placement, placeRigid, toRigid } from '../../shape/rigid.ts';
import { labelNames } from '../labels/labelNames.ts';
import { laidPlacements } from '../laidPlacements.ts';
import type { PlacesOrder } from '../order.ts';
import { laidHatch } from '../strip/rolePaint.ts';
import { shapeBody } from '../shapeBody.ts';
import type { MapShape, MapSubject } from './subject.ts';

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
  catalogue,
}: Pick<PlacesOrder, 'about' | 'atlas' | 'theme' | 'catalogue'>):
  ({ readonly ok: true } & DrawnPlaces) | { readonly ok: false; readonly withoutOutline: string } {
  const { compared, placements } = about;
  const found = [compared.groundId, ...compared.laidIds].map((placeId) => ({
    placeId,
    outline: shapeIn(atlas, placeId),
  }));
  const outlines = found.flatMap(({ outline }) => outline ?? []);
  const missing = found.find(({ outline }) => outline === null);
  if (missing) return { ok: false, withoutOutline: missing.placeId };
  const [ground, ...over] = outlines;
  const bodies = over.map(shapeBody);
  const usual = laidPlacements(toRigid(ground.geometry).home.center, bodies);
  const laid = over.map(({ placeId, quality }, index): LaidPlace => {
    const hatch = laidHatch(theme, index);
    const place = placeById(placeId)!;
    return {
      placeId,
      quality,
      shape: {
        id: `laid-${placeId}`,
        body: bodies[index],
        outline: null,
        placement: placements.get(placeId) ?? usual[index],
        colour: hatch.colour,
        hatch,
        names: labelNames(place.names, null, catalogue),
      },
    };
  });
  return { ok: true, ground, laid };
}

/** The map of compared places: one where it lies, the others over it, the largest at the bottom. */
export function placesSubject(
  { ground, laid }: DrawnPlaces,
  { catalogue }: Pick<PlacesOrder, 'catalogue'>,
): MapSubject {
  const shapes = laid.map(({ shape }) => shape);
  const groundM2 = shapeBody(ground).areaM2;
  return {
    kind: 'named',
    places: [{ ...ground, index: 0 }],
    compared: null,
    homeIso: placeById(ground.placeId)?.country ?? null,
    // The laid ones as well: they may be larger, or have been moved away.
    extent: [ground.geometry, ...shapes.map(geometryOf)],
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
