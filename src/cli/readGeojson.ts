import { constants } from 'node:buffer';
import { getHeapStatistics } from 'node:v8';
import { plainEncoding } from '../files/decodeText.ts';
import { describeFileProblem } from '../files/describeFile.ts';
import { decodeBytes } from '../files/textDecoder.ts';
import { formatNumber } from '../measure/format.ts';
import { foreignCrs, projectedPosition } from '../measure/crs.ts';
import { brief } from '../text/brief.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { fileFailure } from './fileErrors.ts';
import { jsonErrorOffset, lineAndColumn } from '../text/jsonError.ts';
import { type Failure, failure } from './outcome.ts';
import { readBytes } from './readBytes.ts';

const TYPES = [
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Polygon',
  'MultiPolygon',
  'LineString',
  'MultiLineString',
  'Point',
  'MultiPoint',
];

/** Measured: what parsing and measuring need of memory for a byte, and for a list or object. */
const MEMORY_PER_BYTE = 12;
const MEMORY_PER_PART = 400;

const memory = getHeapStatistics().heap_size_limit;

/** More would be no string, or end the process for want of memory, which nothing can catch. */
const MOST_BYTES = Math.min(constants.MAX_STRING_LENGTH, Math.floor(memory / MEMORY_PER_BYTE));
const MOST_PARTS = Math.floor(memory / MEMORY_PER_PART);

const FOUND_LENGTH = 40;
const CRS_LENGTH = 120;

/** Lists and objects inside one another; real files have about ten, recursion ends at thousands. */
const MOST_LEVELS = 500;

export interface GeojsonFile {
  readonly ok: true;
  /** Parsed, of a GeoJSON type at the top, and in degrees; what is inside is not checked yet. */
  readonly geojson: unknown;
}

/** Reads a GeoJSON file, or says what it is instead and where it goes wrong. */
export async function readGeojson(
  file: string,
  catalogue: CommandCatalogue,
): Promise<GeojsonFile | Failure> {
  const read = await readText(file, catalogue);
  if (!read.ok) return read;
  const text = catalogue.cli.file;
  if (read.text.trim() === '') return failure(text.empty(file));
  let geojson: unknown;
  try {
    geojson = JSON.parse(read.text);
  } catch {
    return failure(jsonProblem(file, read.text, catalogue));
  }
  if (isDeeper(geojson, MOST_LEVELS)) return failure(text.tooDeep(file, MOST_LEVELS));
  const problem = typeProblem(geojson, catalogue);
  if (problem !== null) return failure(text.notGeojson(file, problem));
  const crs = foreignCrs(geojson);
  if (crs !== null) return failure(text.foreignCrs(file, beginningOf(crs, CRS_LENGTH)));
  const projected = projectedPosition(geojson);
  if (projected) return failure(text.projected(file, JSON.stringify(projected)));
  return { ok: true, geojson };
}

async function readText(
  file: string,
  catalogue: CommandCatalogue,
): Promise<{ ok: true; text: string } | Failure> {
  try {
    const read = await readBytes(file, MOST_BYTES);
    if (!read.ok) {
      const problem = describeFileProblem(read.problem, catalogue);
      return failure(catalogue.cli.file.problem(file, problem));
    }
    const { bytes } = read;
    if (hasMoreParts(bytes, MOST_PARTS)) {
      return failure(catalogue.cli.file.tooManyParts(file, inMillions(MOST_PARTS, catalogue)));
    }
    const encoding = plainEncoding(bytes)?.name ?? 'utf-8';
    return { ok: true, text: decodeBytes(bytes, encoding, false) ?? '' };
  } catch (error) {
    return fileFailure(file, error, catalogue);
  }
}

/** Whether more lists and objects begin in a JSON document, brackets in its strings counted as well. */
function hasMoreParts(bytes: Uint8Array, most: number): boolean {
  let parts = 0;
  for (const byte of bytes) if (byte === 0x5b || byte === 0x7b) parts++;
  return parts > most;
}

function inMillions(count: number, { locale }: CommandCatalogue): string {
  return formatNumber(Math.floor(count / 100_000) / 10, { locale });
}

function jsonProblem(file: string, json: string, { cli }: CommandCatalogue): string {
  const offset = jsonErrorOffset(json);
  const { line, column } = lineAndColumn(json, offset);
  const found =
    offset >= json.trimEnd().length
      ? cli.file.jsonEnd
      : cli.file.jsonFound(beginningOf(json.slice(offset)));
  return cli.file.notJson(file, line, column, found);
}

/** What is wrong with the outermost object, null if it is of a GeoJSON type. */
function typeProblem(value: unknown, { cli }: CommandCatalogue): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return cli.file.notAnObject(beginningOf(JSON.stringify(value)));
  }
  const { type, features } = value as { type?: unknown; features?: unknown };
  if (type === undefined) return cli.file.noType;
  if (type === 'Topology') return cli.file.topojson;
  if (!TYPES.includes(type as string))
    return cli.file.unknownType(beginningOf(JSON.stringify(type)));
  return type === 'FeatureCollection' && !Array.isArray(features) ? cli.file.noFeatures : null;
}

/** Whether lists and objects lie inside one another at more than `most` levels. */
function isDeeper(json: unknown, most: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    const inside: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const item of Object.values(value)) {
        if (typeof item === 'object' && item !== null) inside.push(item);
      }
    }
    level = inside;
  }
  return false;
}

/** The beginning of a text on one line. */
function beginningOf(text: string, most = FOUND_LENGTH): string {
  return brief(text.split(/[\r\n]/, 1)[0], most);
}
