/** More than the second derivative of the authalic latitude by the geodetic one. */
export const AUTHALIC_BEND = 0.009;

/**
 * How far, in radians, a straight lon/lat edge bends away from the great circle between its ends.
 *
 * From the equations of a great circle, φ″ = −sin φ cos φ λ′² and λ″ = 2 tan φ λ′φ′, the two are
 * apart by an eighth of Δλ sin φ · (Δλ cos φ, 2 Δφ) at the middle. The last term is the edge's bend
 * from geodetic latitude to authalic latitude.
 *
 * @param sinPhi the larger |sin φ| of the ends, @param cosPhi the larger cos φ; Δ in radians
 */
export function edgeBend(dLambda: number, dPhi: number, sinPhi: number, cosPhi: number): number {
  const along = Math.abs(dLambda) * cosPhi;
  const up = Math.abs(dPhi);
  return (
    (Math.abs(dLambda) * sinPhi * (along + 2 * up) + AUTHALIC_BEND * up * Math.min(up, along)) / 8
  );
}

/**
 * The bend that is let pass, radians: a millionth of the shape's size (the root of its area), 4 cm
 * for Greater London and 0.8 m for Ukraine, and never under 6 mm.
 */
export function allowedBend(areaM2: number, radiusMetres: number): number {
  return Math.max(1e-9, (1e-6 * Math.sqrt(areaM2)) / radiusMetres);
}
