import type { GeoProjection, GeoStream } from 'd3-geo';
import type { Position } from 'geojson';
import { AUTHALIC_RADIUS_METRES, RADIANS } from '../../measure/ellipsoid.ts';
import type { Bounds } from '../../shape/bounds.ts';
import { toAuthalic } from './authalic.ts';
import {
  azimuthal,
  type ChosenProjection,
  chooseProjection,
  type ProjectionName,
} from './chooseProjection.ts';
import { fitProjection, frameOf } from './fitProjection.ts';
import { groundBounds } from './groundBounds.ts';
import { type PlainView, positionsBy } from './plainView.ts';
import type { Padding, ScreenView, Size } from './screenView.ts';

/** A view in which equal areas on the WGS84 ellipsoid have equal areas in pixels, exactly. */
export interface EqualAreaView extends ScreenView {
  readonly projectionName: ProjectionName;
  /** Root of an area on the ground over its area in the view: the same everywhere. */
  readonly metresPerPx: number;
  /** Of what can be seen, and some more; null where a pole or more than half the globe can be. */
  readonly ground: Bounds | null;
  /** Where the projection touches the globe, or its middle. */
  readonly center: Position;
  /** What it can be made again from. */
  readonly plain: PlainView;
  /** How far from there anything can be seen, degrees; null where that is no circle. */
  readonly reachDegrees: number | null;
  /**
   * Takes spherical geometry (longitude, authalic latitude) and sends it to `sink` in pixels,
   * clipped to the view and a margin around it.
   *
   * @param isNear whether all of it lies within 90° of `center`, and need not be cut there
   */
  stream(sink: GeoStream, isNear: boolean): GeoStream;
}

/** Beyond the view's edges, so that no line that a clip makes can be seen. */
const CLIP_MARGIN_PX = 24;
/** How far a line may be from what it should be in the projection. */
const PRECISION_PX = 0.05;
/** Rounds in which the projection's middle is brought to the view's. */
const ROUNDS = 3;

/**
 * A view of an extent in the equal-area projection that suits it, north up at the view's middle.
 *
 * @param bounds degrees; east may be beyond 180 (see `boundsOf`)
 * @param fitTo positions that shall fill the view within the padding: the edge of `bounds` by default
 */
export function equalAreaView(
  bounds: Bounds,
  size: Size,
  padding: Padding,
  fitTo: readonly Position[] = frameOf(bounds),
): EqualAreaView {
  const chosen = chooseProjection(bounds);
  const points = fitTo.map(toAuthalic);
  let { center } = chosen;
  let projection = chosen.at(center);
  for (let round = 0; round < ROUNDS; round++) {
    fitProjection(projection, points, size, padding);
    if (round + 1 === ROUNDS || chosen.name === 'equal-earth' || Math.abs(center[1]) === 90) break;
    const middle = viewOf(chosen, projection, center, size).unproject(middleOf(size));
    if (!middle.every(Number.isFinite)) break;
    center = middle;
    projection = chosen.at(center);
  }
  return viewOf(chosen, projection, center, size);
}

/** An azimuthal view about a position in its middle, at a scale: for shapes all at one scale. */
export function viewAt(center: Position, metresPerPx: number, size: Size): EqualAreaView {
  const chosen = azimuthal(center);
  const projection = chosen
    .at(center)
    .scale(AUTHALIC_RADIUS_METRES / metresPerPx)
    .translate(middleOf(size));
  return viewOf(chosen, projection, center, size);
}

/** A round view of all that is within an angle of a position, up to half the globe. */
export function discView(
  center: Position,
  radiusDegrees: number,
  diameterPx: number,
): EqualAreaView {
  const size = { widthPx: diameterPx, heightPx: diameterPx };
  const chosen = azimuthal(center, radiusDegrees);
  // Snyder, eq. 24-2: the distance from the middle is 2 sin(c/2) radii.
  const projection = chosen
    .at(center)
    .scale(diameterPx / (4 * Math.sin((radiusDegrees / 2) * RADIANS)))
    .translate(middleOf(size));
  return viewOf(chosen, projection, center, size);
}

function middleOf({ widthPx, heightPx }: Size): [number, number] {
  return [widthPx / 2, heightPx / 2];
}

/** Beyond the view's corners, degrees. */
const REACH_MARGIN = 2;

/**
 * How far from the middle of an azimuthal projection the view reaches, degrees (Snyder, eq. 24-2).
 * What lies beyond need not be drawn: towards the antipode it would be endlessly long.
 */
function reach(projection: GeoProjection, { widthPx, heightPx }: Size): number {
  const [x, y] = projection.translate();
  const cornerPx = Math.hypot(Math.max(x, widthPx - x), Math.max(y, heightPx - y));
  const sine = Math.min(1, (cornerPx + CLIP_MARGIN_PX) / (2 * projection.scale()));
  return Math.min(179, (2 * Math.asin(sine)) / RADIANS + REACH_MARGIN);
}

function viewOf(
  { name, at, parallels, isWholeNearby, radiusDegrees }: ChosenProjection,
  projection: GeoProjection,
  center: Position,
  size: Size,
): EqualAreaView {
  const clipped = (of: GeoProjection) =>
    of
      .scale(projection.scale())
      .translate(projection.translate())
      .precision(PRECISION_PX)
      .clipExtent([
        [-CLIP_MARGIN_PX, -CLIP_MARGIN_PX],
        [size.widthPx + CLIP_MARGIN_PX, size.heightPx + CLIP_MARGIN_PX],
      ]);
  const reachDegrees = isWholeNearby ? reach(projection, size) : radiusDegrees;
  const whole = clipped(isWholeNearby ? at(center).clipAngle(reachDegrees!) : at(center));
  const near = isWholeNearby ? clipped(at(center).preclip((s) => s)) : whole;
  const { project, unproject } = positionsBy(projection);
  return {
    ...size,
    projectionName: name,
    metresPerPx: AUTHALIC_RADIUS_METRES / projection.scale(),
    ground: groundBounds({ ...size, project, unproject }, CLIP_MARGIN_PX),
    center,
    plain: {
      ...size,
      projection: name,
      center,
      parallels,
      scale: projection.scale(),
      translate: projection.translate(),
    },
    reachDegrees,
    project,
    unproject,
    stream: (sink, isNear) => (isNear ? near : whole).stream(sink),
  };
}
