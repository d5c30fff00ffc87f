/** Units of area a report may use. */
export type AreaUnit = 'km2' | 'sq mi' | 'ha' | 'acre' | 'm2';

/**
 * Square metres in one of each unit, exact. The international foot is 0.3048 m (1959 yard and
 * pound agreement), a mile 5 280 feet, an acre 43 560 square feet.
 */
export const SQUARE_METRES: Readonly<Record<AreaUnit, number>> = {
  m2: 1,
  ha: 10_000,
  km2: 1_000_000,
  acre: 4_046.856_422_4,
  'sq mi': 2_589_988.110_336,
};

/** Every unit, for lists that have to know them all. */
export const AREA_UNITS = Object.keys(SQUARE_METRES) as readonly AreaUnit[];

/** Area in `to` units of `value` in `from` units. */
export function convertArea(value: number, from: AreaUnit, to: AreaUnit): number {
  return from === to ? value : (value * SQUARE_METRES[from]) / SQUARE_METRES[to];
}
