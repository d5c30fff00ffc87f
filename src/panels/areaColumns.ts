import { formatNumber } from '../measure/format.ts';
import { convertArea } from '../measure/units.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { PAGE_UNITS, type PageUnit } from '../workspace/pageState.ts';

/** The table's units, the reader's first. */
export function unitColumns(unit: PageUnit): PageUnit[] {
  return [unit, ...PAGE_UNITS.filter((other) => other !== unit)];
}

/** Three figures say what a boundary can say; whole units are never rounded away. */
export function areaWords(km2: number, unit: PageUnit, { locale }: Catalogue): string {
  return formatNumber(convertArea(km2, 'km2', unit), { locale, significant: 3 });
}
