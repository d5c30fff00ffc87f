/**
 * What counts as the same place, degrees: 10 nm on the ground. Positions put on a straight edge by
 * arithmetic in doubles are up to 3·10⁻¹⁴ beside it.
 */
export const SAME_PLACE_DEGREES = 1e-13;

/**
 * Where vertices lie so far beside edges that it is not clear by the first whether they touch, the
 * next is taken: the last is a tenth of a millimetre.
 */
export const TOLERANCES_DEGREES = [SAME_PLACE_DEGREES, 1e-11, 1e-9] as const;

/** In tolerances: what is nearer plainly touches, what is farther plainly does not. */
export const PLAINLY_TOUCHES = 0.3;
export const PLAINLY_APART = 10;
