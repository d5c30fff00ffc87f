import { layOutSheet, type LaidOutSheet } from './layOutSheet.ts';
import type { Sheet, SheetFrame } from './sheet.ts';
import { typeScale } from './typeScale.ts';

/** A sheet with more of its height empty has larger letters. */
const MOST_SPARE_SHARE = 0.08;
/** By how much they grow, the most first. */
const LARGER = [1.5, 1.35, 1.2, 1.1];

/** A sheet whose words grow into what its pictures leave empty: as large as takes nothing from these. */
export function layOutRoomy(frame: Omit<SheetFrame, 'type'>): LaidOutSheet {
  const { widthPx, heightPx } = frame;
  const withType = (factor: number) => layOutSheet({ ...frame, type: typeScale(widthPx, factor) });
  const usual = withType(1);
  if (!usual.ok || usual.sheet.sparePx <= MOST_SPARE_SHARE * (heightPx ?? Infinity)) return usual;
  for (const factor of LARGER) {
    const tried = withType(factor);
    if (tried.ok && hasAll(tried.sheet, usual.sheet)) return tried;
  }
  return usual;
}

/** Whether nothing is missing or smaller that is on the other sheet: what has height left is as wide as it can be. */
function hasAll(sheet: Sheet, usual: Sheet): boolean {
  return (
    sheet.sparePx > 0 &&
    sheet.shapesPx2 >= usual.shapesPx2 &&
    sheet.leftOut.length <= usual.leftOut.length &&
    sheet.standfirst.length >= usual.standfirst.length
  );
}
