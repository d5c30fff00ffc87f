import type { MultiPolygon } from 'geojson';
import type { MeasureFont } from '../text/font.ts';
import type { Box } from '../labels/convex.ts';
import { type Corner, freeCorner } from './corners.ts';
import { locatorDiameterPx } from './locator.ts';
import type { MapScene } from './mapScene.ts';
import type { Pen } from './pen.ts';
import { type MapScale, mapScale, SCALE_CORNERS, SCALE_MARGIN_PX } from './scaleMarks.ts';
import { type SizeOnly, sizeOnly } from './sizeOnly.ts';
import { valuedOn } from './valued.ts';

/** The words that shapes are sizes only, scale and locator, each in the corner where it covers least. */
export interface Furniture {
  readonly note: SizeOnly | null;
  readonly scale: { readonly content: MapScale; readonly box: Box };
  /** Null where it would cover too much, or is not needed. */
  readonly locator: Box | null;
}

/** What the locator may cover at most: a tenth of it may lie on a named place. */
const MOST_COVERED = 1.5;
const LOCATOR_CORNERS: readonly Corner[] = ['top-right', 'top-left', 'bottom-right', 'bottom-left'];

/** Boxes of the map that are taken by it. */
export function boxesOf({ note, scale, locator }: Furniture): Box[] {
  return [scale.box, ...(note ? [note.box] : []), ...(locator ? [locator] : [])];
}

export function furniture(
  scene: MapScene,
  shapes: readonly MultiPolygon[],
  pen: Pen,
  measure: MeasureFont,
): Furniture {
  const { subject } = scene;
  const { view, scale } = pen;
  const valued = valuedOn(subject, shapes, pen);
  const note =
    subject.sizeOnly !== null && shapes.length > 0
      ? sizeOnly(subject.sizeOnly, valued, pen, measure)
      : null;
  const taken = note ? [note.box] : [];
  const margin = SCALE_MARGIN_PX * scale;
  const content = mapScale(pen, scene.catalogue, measure);
  const scaleBox = freeCorner(view, content, margin, SCALE_CORNERS, {
    valued,
    taken,
    most: Infinity,
  })!;
  const diameter = scene.basemap ? locatorDiameterPx(view) : null;
  const disc = diameter && { widthPx: diameter, heightPx: diameter };
  const locator =
    disc &&
    freeCorner(view, disc, margin, LOCATOR_CORNERS, {
      valued,
      taken: [...taken, scaleBox],
      most: MOST_COVERED,
    });
  return { note, scale: { content, box: scaleBox }, locator: locator || null };
}
