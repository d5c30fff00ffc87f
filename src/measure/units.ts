/** One international foot, metres: exact since the yard and pound agreement of 1959. */
const FOOT_METRES = 0.3048;

/**
 * Units of area a report may use, with the square metres in one of each: the table that every list
 * of units is made from. A mile is 5,280 feet, an acre 43,560 square feet, a yard three feet. The
 * dunam is the metric one (Israel, Jordan, Turkey, …), the mu that of 1930 (15 in a hectare), the
 * feddan the Egyptian one, the rai 40 by 40 metres.
 */
export const SQUARE_METRES = {
  km2: 1_000_000,
  'sq mi': 2_589_988.110_336,
  ha: 10_000,
  acre: 4_046.856_422_4,
  m2: 1,
  'sq ft': FOOT_METRES ** 2,
  'sq yd': (3 * FOOT_METRES) ** 2,
  dunam: 1_000,
  rai: 1_600,
  feddan: 4_200.83,
  mu: 10_000 / 15,
} as const satisfies Readonly<Record<string, number>>;

export type AreaUnit = keyof typeof SQUARE_METRES;

/** All units, as a person would be offered them. */
export const AREA_UNITS = Object.keys(SQUARE_METRES) as readonly AreaUnit[];

/** Area in `to` units of `value` in `from` units. */
export function convertArea(value: number, from: AreaUnit, to: AreaUnit): number {
  return from === to ? value : (value * SQUARE_METRES[from]) / SQUARE_METRES[to];
}
