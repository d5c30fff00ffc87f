import {
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { Position } from 'geojson';
import { RADIANS } from '../../measure/ellipsoid.ts';
import type { Bounds } from '../../shape/bounds.ts';
import { toAuthalic } from './authalic.ts';

/** Equal-area projections of the sphere: Snyder, USGS PP 1395, p. 98 and 182; Šavrič et al. 2018. */
export type ProjectionName = 'albers' | 'lambert-azimuthal' | 'equal-earth';

/** Each of them with north up at a position; of a cone the `parallels` that it touches. */
export const PROJECTIONS: Readonly<
  Record<
    ProjectionName,
    (center: Position, parallels: ChosenProjection['parallels']) => GeoProjection
  >
> = {
  albers: ([lon], parallels) =>
    geoConicEqualArea()
      .parallels([...parallels!])
      .rotate([-lon, 0]),
  'lambert-azimuthal': (center) => {
    const [lon, beta] = toAuthalic(center);
    return geoAzimuthalEqualArea().rotate([-lon, -beta]);
  },
  'equal-earth': ([lon]) => geoEqualEarth().rotate([-lon, 0]),
};

/** A projection that suits an extent, and where its middle should be. */
export interface ChosenProjection {
  readonly name: ProjectionName;
  readonly center: Position;
  /** Of a cone, authalic latitudes; null of others. */
  readonly parallels: readonly [number, number] | null;
  /** The projection with north up at a position. */
  readonly at: (center: Position) => GeoProjection;
  /** Farther from the middle nothing is shown, degrees; null where that is no circle. */
  readonly radiusDegrees: number | null;
  /** Whether what is within 90° of the middle is shown whole. */
  readonly isWholeNearby: boolean;
}

/** Extents of more of the Earth than this, or of more longitude, are shown as a world map. */
const WORLD_SHARE = 0.3;
const WORLD_DEGREES = 200;
/** Round a pole, extents that stay beyond this latitude. */
const POLAR_LATITUDE = 30;
/** Within this size, degrees, all equal-area projections look alike. */
const SMALL_DEGREES = 5;
/** A cone suits what is at least this wide for its height and stays off equator and poles. */
const WIDE = 0.8;
const CONE_LATITUDES = { low: 10, high: 78 };

/**
 * The projection for an extent: a cone (Albers) for wide ones of middle latitude, azimuthal
 * (Lambert) for small, tall, equatorial and polar ones, Equal Earth for most of the world.
 */
export function chooseProjection(bounds: Bounds): ChosenProjection {
  const [west, south, east, north] = bounds;
  const center: Position = [(west + east) / 2, (south + north) / 2];
  const isPolar = south > POLAR_LATITUDE || north < -POLAR_LATITUDE;
  if (east - west > 180 && isPolar) return azimuthal([center[0], south > 0 ? 90 : -90]);
  if (east - west > WORLD_DEGREES || shareOfEarth(bounds) > WORLD_SHARE) return equalEarth(center);
  return suitsCone(bounds) ? albers(bounds) : azimuthal(center);
}

/** @param radiusDegrees farther from the middle, nothing is shown */
export function azimuthal(center: Position, radiusDegrees = 180): ChosenProjection {
  return {
    name: 'lambert-azimuthal',
    center,
    parallels: null,
    at: (middle) => {
      const whole = PROJECTIONS['lambert-azimuthal'](middle, null);
      return radiusDegrees < 180 ? whole.clipAngle(radiusDegrees) : whole;
    },
    radiusDegrees,
    isWholeNearby: radiusDegrees === 180,
  };
}

function albers([west, south, east, north]: Bounds): ChosenProjection {
  const sixth = (north - south) / 6;
  const [lower, upper] = [south + sixth, north - sixth].map((lat) => toAuthalic([0, lat])[1]);
  const parallels = [lower, upper] as const;
  return {
    name: 'albers',
    center: [(west + east) / 2, (south + north) / 2],
    parallels,
    at: (center) => PROJECTIONS.albers(center, parallels),
    radiusDegrees: null,
    isWholeNearby: false,
  };
}

function equalEarth(center: Position): ChosenProjection {
  return {
    name: 'equal-earth',
    center,
    parallels: null,
    at: (middle) => PROJECTIONS['equal-earth'](middle, null),
    radiusDegrees: null,
    isWholeNearby: false,
  };
}

function suitsCone([west, south, east, north]: Bounds): boolean {
  const height = north - south;
  const width = (east - west) * Math.cos(((south + north) / 2) * RADIANS);
  const nearest = south * north <= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
  const farthest = Math.max(Math.abs(south), Math.abs(north));
  return (
    Math.max(width, height) > SMALL_DEGREES &&
    width >= WIDE * height &&
    nearest >= CONE_LATITUDES.low &&
    farthest <= CONE_LATITUDES.high
  );
}

/** Of the sphere, without the difference of authalic and geodetic latitude. */
function shareOfEarth([west, south, east, north]: Bounds): number {
  const band = (Math.sin(north * RADIANS) - Math.sin(south * RADIANS)) / 2;
  return (band * Math.min(360, east - west)) / 360;
}
