/**
 * The WGS84 ellipsoid and its authalic (equal-area) sphere.
 *
 * Sources: NIMA TR8350.2 (the two defining constants); J. P. Snyder, Map Projections: A Working
 * Manual, USGS Professional Paper 1395 (1987), eq. 3-11 and 3-12 (q and the authalic latitude);
 * C. F. F. Karney, On auxiliary latitudes, Survey Review 56 (2024), the series in n.
 */

const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);

export const WGS84 = {
  semiMajorMetres: SEMI_MAJOR_METRES,
  semiMinorMetres: SEMI_MAJOR_METRES * (1 - FLATTENING),
  flattening: FLATTENING,
  /** First eccentricity squared. */
  e2: E2,
  /** Third flattening. */
  n: FLATTENING / (2 - FLATTENING),
} as const;

export const RADIANS = Math.PI / 180;
export const DEGREES = 180 / Math.PI;

/**
 * The area between the equator and latitude φ, per radian of longitude, is
 * b² Σ (k + 1)/(2k + 1) e^(2k) sin^(2k+1) φ: the binomial and artanh series of Snyder's q added
 * term by term. Nine terms leave less than 10⁻¹⁸.
 */
const TERMS = 9;
const equatorToLatitude = Array.from(
  { length: TERMS },
  (_, k) => (WGS84.semiMinorMetres ** 2 * (k + 1) * E2 ** k) / (2 * k + 1),
);

/** Radius squared of the sphere that has the ellipsoid's surface, m². */
export const AUTHALIC_RADIUS_SQUARED_M2 = equatorToLatitude.reduceRight((sum, term) => sum + term);

/** Radius of the sphere that has the ellipsoid's surface: 6 371 007.181 m. */
export const AUTHALIC_RADIUS_METRES = Math.sqrt(AUTHALIC_RADIUS_SQUARED_M2);

/** Surface of the whole ellipsoid: 510 065 621.724 km², in m². */
export const ELLIPSOID_AREA_M2 = 4 * Math.PI * AUTHALIC_RADIUS_SQUARED_M2;

/** Coefficients of the sine of the authalic latitude in sin φ, sin³ φ, sin⁵ φ, … */
export const AUTHALIC_SINE_POWERS: readonly number[] = equatorToLatitude.map(
  (term) => term / AUTHALIC_RADIUS_SQUARED_M2,
);

/**
 * Sine of the authalic latitude, from the sine of the geodetic latitude: the share of a hemisphere
 * between the equator and that latitude. Error below 2·10⁻¹⁶.
 */
export function authalicSine(sinPhi: number): number {
  const s2 = sinPhi * sinPhi;
  let sum = 0;
  for (let k = TERMS - 1; k >= 0; k--) sum = sum * s2 + AUTHALIC_SINE_POWERS[k];
  return sum * sinPhi;
}

/** Rows k = 1…6: coefficients of n^k, n^(k+1), … n⁶ in the factor of sin 2kφ. */
const AUTHALIC_MINUS_GEODETIC = [
  [-4 / 3, -4 / 45, 88 / 315, 538 / 4725, 20824 / 467775, -44732 / 2837835],
  [34 / 45, 8 / 105, -2482 / 14175, -37192 / 467775, -12467764 / 212837625],
  [-1532 / 2835, -898 / 14175, 54968 / 467775, 100320856 / 1915538625],
  [6007 / 14175, 24496 / 467775, -5884124 / 70945875],
  [-23356 / 66825, -839792 / 19348875],
  [570284222 / 1915538625],
];

const GEODETIC_MINUS_AUTHALIC = [
  [4 / 3, 4 / 45, -16 / 35, -2582 / 14175, 60136 / 467775, 28112932 / 212837625],
  [46 / 45, 152 / 945, -11966 / 14175, -21016 / 51975, 251310128 / 638512875],
  [3044 / 2835, 3802 / 14175, -94388 / 66825, -8797648 / 10945935],
  [6059 / 4725, 41072 / 93555, -1472637812 / 638512875],
  [768272 / 467775, 455935736 / 638512875],
  [4210684958 / 1915538625],
];

/**
 * Σ c_k sin 2kθ as sin θ cos θ times a polynomial in sin² θ, whose coefficients these are: by
 * Clenshaw's recurrence on polynomials, with 2 cos 2θ = 2 − 4 sin² θ and sin 2θ = 2 sin θ cos θ.
 */
function inSineSquared(rows: readonly (readonly number[])[]): number[] {
  const factors = rows.map(
    (row, i) => row.reduceRight((sum, c) => sum * WGS84.n + c, 0) * WGS84.n ** (i + 1),
  );
  let ahead = factors.map(() => 0);
  let sum = ahead;
  for (const factor of factors.toReversed()) {
    const next = sum.map((s, i) => 2 * s - 4 * (sum[i - 1] ?? 0) - ahead[i]);
    next[0] += factor;
    [ahead, sum] = [sum, next];
  }
  return sum.map((s) => 2 * s);
}

const [A0, A1, A2, A3, A4, A5] = inSineSquared(AUTHALIC_MINUS_GEODETIC);
const [G0, G1, G2, G3, G4, G5] = inSineSquared(GEODETIC_MINUS_AUTHALIC);

/**
 * What to add to a geodetic latitude, radians, for the authalic one, from its sine and cosine; good
 * to 2·10⁻¹⁶ poles included.
 */
export function authalicMinusGeodetic(sinPhi: number, cosPhi: number): number {
  const s2 = sinPhi * sinPhi;
  return sinPhi * cosPhi * (A0 + s2 * (A1 + s2 * (A2 + s2 * (A3 + s2 * (A4 + s2 * A5)))));
}

/** The same the other way round, from the authalic latitude's sine and cosine. */
export function geodeticMinusAuthalic(sinXi: number, cosXi: number): number {
  const s2 = sinXi * sinXi;
  return sinXi * cosXi * (G0 + s2 * (G1 + s2 * (G2 + s2 * (G3 + s2 * (G4 + s2 * G5)))));
}

/** Authalic latitude of a geodetic latitude, both radians. */
export function authalicLatitude(phi: number): number {
  return phi + authalicMinusGeodetic(Math.sin(phi), Math.cos(phi));
}

/** Geodetic latitude of an authalic latitude, both radians. */
export function geodeticLatitude(xi: number): number {
  return xi + geodeticMinusAuthalic(Math.sin(xi), Math.cos(xi));
}
