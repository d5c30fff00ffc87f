import { formatArea } from '../../measure/format.ts';
import { areaDefinitions } from '../../places/areas.ts';
import { placeById } from '../../places/catalogue.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Nearer than this, as a share, two areas are the same. */
const SAME_AREA = 0.01;

/** Why nothing is measured on a place's outline, or its area is none of those stated; null if neither. */
export function outlineNote(placeId: string, catalogue: Catalogue): string | null {
  const outline = placeById(placeId)?.outline;
  if (!outline) return null;
  const { unfit, otherArea } = outline;
  const km2 = formatArea(outline.km2, 'km2', catalogue);
  if (unfit) return catalogue.outlines.unfit[unfit](km2);
  if (otherArea) return catalogue.outlines.otherArea[otherArea](km2);
  const other = otherThanPublished(placeId, outline.km2);
  return other && catalogue.outlines[other](km2);
}

/**
 * How an area stands to those that are published: none is near it, and it lies between two that count
 * different things, or apart from all; null where one is near, or none is published.
 */
function otherThanPublished(placeId: string, km2: number): 'between' | 'apart' | null {
  const published = areaDefinitions(placeId).filter(({ kind }) => kind === 'published');
  const ratios = published.map((one) => one.km2 / km2);
  if (ratios.every((ratio) => Math.abs(ratio - 1) > SAME_AREA) && ratios.length > 0) {
    const isBetween = ratios.some((ratio) => ratio < 1) && ratios.some((ratio) => ratio > 1);
    return isBetween ? 'between' : 'apart';
  }
  return null;
}
