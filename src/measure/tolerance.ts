/**
 * What counts as the same place, degrees: 10 nm on the ground. Positions put on a straight edge by
 * arithmetic in doubles are up to 3·10⁻¹⁴ beside it.
 */
export const SAME_PLACE_DEGREES = 1e-13;
