import type { Position } from 'geojson';
import { type Yardstick, YARDSTICK_WORDS, yardstickOf } from '../figure/subject/yardstick.ts';
import { resolvePlace } from '../places/findPlaces.ts';
import { layersOf } from '../places/shapes.ts';
import { readCoordinates } from '../shape/readCoordinates.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';
import { type Failure, failure } from './outcome.ts';
import { unresolvedPlace } from './placeFailure.ts';

const MOST_DEGREES = 360;

/** What the options say of a claim's shape: by what it is drawn, and where it is put. */
export interface ShapeOptions {
  /** Null if nobody says. */
  readonly yardstick: Yardstick | null;
  /** The place that it is put into; null as its report says. */
  readonly placeId: string | null;
  /** Where its middle is put; null where there is room for it. */
  readonly center: Position | null;
  /** How far it is turned clockwise. */
  readonly bearingDegrees: number;
}

type Read<Value> = { readonly ok: true; readonly value: Value } | Failure;

export function shapeOptions(values: Values, catalogue: CommandCatalogue): Read<ShapeOptions> {
  const yardstick =
    values.yardstick === undefined ? null : readYardstick(values.yardstick, catalogue);
  if (yardstick && !yardstick.ok) return yardstick;
  const place = values.place === undefined ? null : outlinedPlace('place', values.place, catalogue);
  if (place && !place.ok) return place;
  const center = values.at === undefined ? null : readCenter(values.at, catalogue);
  if (center && !center.ok) return center;
  const turn = readDegrees(values.turn ?? '0', catalogue);
  if (!turn.ok) return turn;
  const value = {
    yardstick: yardstick && yardstick.value,
    placeId: place && place.value,
    center: center && center.value,
    bearingDegrees: turn.value,
  };
  return { ok: true, value };
}

/** What the claim is to be drawn as: a word for it, or a place. */
function readYardstick(found: string, catalogue: CommandCatalogue): Read<Yardstick> {
  const plain = yardstickOf(found, () => null);
  if (plain) return { ok: true, value: plain };
  const resolved = resolvePlace(found);
  if (!resolved.ok && resolved.candidates.length === 0) {
    return failure(catalogue.cli.snapshot.noYardstick(found, YARDSTICK_WORDS));
  }
  const place = outlinedPlace('yardstick', found, catalogue);
  return place.ok ? { ok: true, value: { kind: 'place', placeId: place.value } } : place;
}

/** A place by its name in full that can be drawn. */
function outlinedPlace(
  option: 'yardstick' | 'place',
  found: string,
  catalogue: CommandCatalogue,
): Read<string> {
  const resolved = resolvePlace(found);
  if (!resolved.ok) return unresolvedPlace(found, resolved, catalogue);
  const { id } = resolved.place;
  return layersOf(id).length > 0
    ? { ok: true, value: id }
    : failure(catalogue.cli.snapshot.noOutline(`--${option}`, found));
}

function readCenter(found: string, { cli, map }: CommandCatalogue): Read<Position> {
  const reading = readCoordinates(found);
  if (reading.ok) return { ok: true, value: reading.position };
  const { kind, found: part } = reading.problem;
  // Unlike the page's field it takes no name: an empty one is no coordinates either.
  return failure(cli.snapshot.at(map.coordinateProblems[kind === 'empty' ? 'format' : kind](part)));
}

function readDegrees(found: string, { cli }: CommandCatalogue): Read<number> {
  const [, digits] = /^([+-]?\d{1,3}(?:\.\d{1,6})?)°?$/.exec(found.trim()) ?? [];
  const degrees = digits === undefined ? NaN : Number(digits);
  return Math.abs(degrees) <= MOST_DEGREES
    ? { ok: true, value: degrees }
    : failure(cli.snapshot.turn(found, MOST_DEGREES));
}
