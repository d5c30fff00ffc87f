import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { measure } from '../../src/measure/measure.ts';
import { straightReferenceM2, zoneM2 } from './reference.ts';

const EARTH_M2 = 510_065_621.724e6;
const band = (south: number, north: number) => zoneM2(south, north, 360);
const parallel = (latitude: number, ...longitudes: number[]): Position[] =>
  longitudes.map((longitude) => [longitude, latitude]);
/** Sixty degrees of longitude at a time, so that each may be compared with short geodesics. */
const sixths = [0, 1, 2, 3, 4, 5];
const wave = (longitude: number) => 65 + 5 * Math.cos((longitude * Math.PI) / 60);
const waves = (from: number): Position[] =>
  sixths.flatMap((k) => [0, 20, 40].map((d) => from + 60 * k + d)).map((x) => [x, wave(x)]);
/** What lies north of the waves, a sixth of them at a time. */
const northOfWavesM2 = 6 * straightReferenceM2([...waves(0).slice(0, 4), [60, 90], [0, 90]], 400);

/** Rings without their closing position, with what they hold, m². */
const RINGS: Readonly<Record<string, readonly [ring: Position[], areaM2: number]>> = {
  'the whole Earth': [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
    ],
    EARTH_M2,
  ],
  'the whole Earth with vertices on the way': [
    [...parallel(-90, -180, 0, 180), [180, 0], ...parallel(90, 180, 60, -60, -180), [-180, 0]],
    EARTH_M2,
  ],
  'the northern half': [[...parallel(0, -180, 180), ...parallel(90, 180, -180)], EARTH_M2 / 2],
  'a band': [[...parallel(40, -180, 180), ...parallel(50, 180, -180)], band(40, 50)],
  'a band over the equator': [
    [...parallel(-20, -180, 180), ...parallel(30, 180, -180)],
    band(-20, 30),
  ],
  'a band, one of its sides in steps': [
    [...parallel(40, -180, -90, 0, 90, 180), ...parallel(50, 180, -180)],
    band(40, 50),
  ],
  'a band cut at Greenwich': [[...parallel(40, 0, 360), ...parallel(50, 360, 0)], band(40, 50)],
  'a cap cut along the antimeridian': [
    [...parallel(70, -180, -90, 0, 90, 180), ...parallel(90, 180, -180)],
    band(70, 90),
  ],
  'a cap cut along the antimeridian, its edges running round': [
    [...parallel(70, -180, 180), ...parallel(90, 180, -180)],
    band(70, 90),
  ],
  'a cap cut at Greenwich': [
    [...parallel(70, 0, 90, 180, 270, 360), ...parallel(90, 360, 0)],
    band(70, 90),
  ],
  'a southern cap': [
    [...parallel(-70, -180, -90, 0, 90, 180), ...parallel(-90, 180, -180)],
    band(-90, -70),
  ],
  'a cap larger than a hemisphere': [
    [...parallel(-20, -180, 0, 180), ...parallel(90, 180, -180)],
    band(-20, 90),
  ],
  'a cap that is not cut': [parallel(70, -179, -90, 0, 90, 179), band(70, 90)],
  'a cap that is not cut, with both ends of the parallel': [
    parallel(70, -180, -90, 0, 90, 180),
    band(70, 90),
  ],
  'a cap that is not cut, in running longitudes': [parallel(70, 10, 100, 190, 280), band(70, 90)],
  'a wavy cap that is not cut': [waves(-180), northOfWavesM2],
  'a wavy cap cut along the antimeridian': [
    [...waves(-180), [180, wave(180)], [180, 90], [-180, 90]],
    northOfWavesM2,
  ],
  'a wavy band': [
    [...waves(-180), [180, wave(180)], [180, 80], [-180, 80]],
    northOfWavesM2 - band(80, 90),
  ],
  'a ring that steps over the antimeridian at both of its names': [
    [...parallel(60, 170, 180, -180, -170), ...parallel(65, -170, -180, 180, 170)],
    zoneM2(60, 65, 20),
  ],
  'a ring that does so once': [
    [...parallel(60, 170, 180, -180, -170), ...parallel(65, -170, 170)],
    zoneM2(60, 65, 20),
  ],
  'half a ring along the antimeridian, of both names': [
    [
      [170, 60],
      [180, 60],
      [-180, 65],
      [170, 65],
    ],
    zoneM2(60, 65, 10),
  ],
};

const cases = Object.entries(RINGS);
const polygon = (...rings: Position[][]) => ({
  type: 'Polygon' as const,
  coordinates: rings.map((ring) => [...ring, ring[0]]),
});
const turned = (ring: Position[]) =>
  ring.flatMap((_, k) => {
    const from = [...ring.slice(k), ...ring.slice(0, k)];
    return [from, from.toReversed()];
  });
const relative = (a: number, b: number) => Math.abs(a - b) / b;

describe('rings round the Earth and over the antimeridian', () => {
  it.each(cases)('%s: the same from any vertex, either way round', (_, [ring, expected]) => {
    for (const from of turned(ring)) {
      const [{ areaM2: measuredM2, problems }] = measure(polygon(from)).features;
      expect(relative(measuredM2!, expected)).toBeLessThan(2e-11);
      expect(relative(areaM2(polygon(from)), expected)).toBeLessThan(2e-11);
      expect(problems.filter(({ severity }) => severity === 'invalid')).toEqual([]);
    }
  });

  it.each(cases)('%s: a whole turn away', (_, [ring, expected]) => {
    const away = ring.map(([longitude, latitude]) => [longitude - 360, latitude]);
    if (away.some(([longitude]) => longitude < -540)) return;
    expect(relative(measure(polygon(away)).features[0].areaM2!, expected)).toBeLessThan(2e-11);
  });

  const holes: readonly Position[][] = [
    [...parallel(75, 10, 20), ...parallel(77, 20, 10)],
    [...parallel(75, 170, 190), ...parallel(77, 190, 170)],
    [...parallel(75, 175, -175), ...parallel(77, -175, 175)],
  ];
  it.each(cases.filter(([name]) => /the whole Earth|northern|^a .*cap|wavy band/.test(name)))(
    '%s: less a hole, wherever it lies',
    (name, [ring, expected]) => {
      if (name.includes('southern')) return;
      for (const hole of holes) {
        const width = hole === holes[1] || hole === holes[0] ? hole[1][0] - hole[0][0] : 10;
        const [{ areaM2: measuredM2, problems }] = measure(polygon(ring, hole)).features;
        const less = expected - zoneM2(75, 77, width);
        expect(relative(measuredM2!, less)).toBeLessThan(2e-11);
        expect(problems.filter(({ severity }) => severity === 'invalid')).toEqual([]);
      }
    },
  );

  it('a hole round the pole, in a cap', () => {
    for (const hole of [parallel(80, -120, 0, 120), RINGS['a wavy cap that is not cut'][0]]) {
      const shell = RINGS['a cap larger than a hemisphere'][0];
      const holeM2 = hole.length === 3 ? band(80, 90) : northOfWavesM2;
      const [{ areaM2: measuredM2 }] = measure(polygon(shell, hole)).features;
      expect(relative(measuredM2!, band(-20, 90) - holeM2)).toBeLessThan(2e-11);
    }
  });

  it('parts in a hole round the pole overlap nothing, parts beside it do', () => {
    const ringed = [parallel(60, -120, 0, 120), parallel(70, -120, 0, 120)];
    const island = (latitude: number) => [
      [...parallel(latitude, 175, -175), ...parallel(latitude + 2, -175, 175)],
    ];
    const kinds = (latitude: number) => {
      const coordinates = [ringed, island(latitude)].map((rings) => polygon(...rings).coordinates);
      const [{ problems }] = measure({ type: 'MultiPolygon', coordinates }).features;
      return problems.filter(({ severity }) => severity === 'invalid').map(({ kind }) => kind);
    };
    expect(kinds(75)).toEqual([]);
    expect(kinds(50)).toEqual([]);
    expect(kinds(65)).toEqual(['overlapping-parts']);
  });

  it('parts that overlap beyond the antimeridian count once', () => {
    const uncut = [...parallel(60, 170, 190), ...parallel(65, 190, 170)];
    const cut = [...parallel(60, -180, -165), ...parallel(65, -165, -180)];
    const coordinates = [uncut, cut].map((ring) => polygon(ring).coordinates);
    const [{ areaM2: measuredM2, problems }] = measure({
      type: 'MultiPolygon',
      coordinates,
    }).features;
    expect(relative(measuredM2!, zoneM2(60, 65, 25))).toBeLessThan(2e-11);
    expect(problems.map(({ kind }) => kind)).toContain('overlapping-parts');
  });
});
