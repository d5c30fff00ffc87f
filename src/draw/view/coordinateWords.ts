import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** "48.6° N" */
export function latitudeWords(latitude: number, { map, locale }: Catalogue, decimals = 1): string {
  const degrees = formatNumber(Math.abs(latitude), { locale, decimals });
  return latitude < 0 ? map.south(degrees) : map.north(degrees);
}

/** "37.3° E" */
export function longitudeWords(
  longitude: number,
  { map, locale }: Catalogue,
  decimals = 1,
): string {
  const degrees = formatNumber(Math.abs(longitude), { locale, decimals });
  return longitude < 0 ? map.west(degrees) : map.east(degrees);
}
