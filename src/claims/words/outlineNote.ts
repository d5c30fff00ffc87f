import { formatArea } from '../../measure/format.ts';
import { placeById } from '../../places/catalogue.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Why nothing is measured on a place's outline, or its area is none of those stated; null if neither. */
export function outlineNote(placeId: string, catalogue: Catalogue): string | null {
  const outline = placeById(placeId)?.outline;
  if (!outline) return null;
  const { unfit, otherArea } = outline;
  const km2 = formatArea(outline.km2, 'km2', catalogue);
  if (unfit) return catalogue.outlines.unfit[unfit](km2);
  return otherArea && catalogue.outlines.otherArea[otherArea](km2);
}
