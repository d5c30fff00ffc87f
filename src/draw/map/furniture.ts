import type { MeasureFont } from '../text/font.ts';
import type { Box } from '../labels/convex.ts';
import { type Corner, freeCorner, type Valued } from './corners.ts';
import { locatorDiameterPx } from './locator.ts';
import type { MapScene } from './mapScene.ts';
import type { Pen } from './pen.ts';
import { type MapScale, mapScale } from './scaleMarks.ts';

/** Scale and locator, each in the corner where it covers least. */
export interface Furniture {
  readonly scale: { readonly content: MapScale; readonly box: Box };
  /** Null where it would cover too much, or is not needed. */
  readonly locator: Box | null;
}

const MARGIN_PX = 14;
/** What the locator may cover at most: a tenth of it may lie on a named place. */
const MOST_COVERED = 1.5;
const SCALE_CORNERS: readonly Corner[] = ['bottom-left', 'bottom-right', 'top-left', 'top-right'];
const LOCATOR_CORNERS: readonly Corner[] = ['top-right', 'top-left', 'bottom-right', 'bottom-left'];

export function furniture(
  scene: MapScene,
  { valued, taken }: { readonly valued: readonly Valued[]; readonly taken: readonly Box[] },
  pen: Pen,
  measure: MeasureFont,
): Furniture {
  const { view, scale } = pen;
  const margin = MARGIN_PX * scale;
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
  return { scale: { content, box: scaleBox }, locator: locator || null };
}
