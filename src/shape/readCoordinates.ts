import type { Position } from 'geojson';

/** Why typed coordinates are no place: what was found. */
export interface CoordinateProblem {
  readonly kind: 'empty' | 'format' | 'sixtieths' | 'latitude' | 'longitude';
  readonly found: string;
}

export type CoordinateReading =
  | { readonly ok: true; readonly position: Position }
  | { readonly ok: false; readonly problem: CoordinateProblem };

type Side = 'N' | 'S' | 'E' | 'W';

/** One of the two, as it is written. */
interface Angle {
  readonly written: string;
  readonly degrees: number;
  readonly side: Side | null;
  /** Minutes or seconds of 60 and more. */
  readonly tooMany: string | null;
}

const SIDES: readonly (readonly [RegExp, Side])[] = [
  [/(?<!\p{L})(?:пн|півн)(?!\p{L})\.?(?: ?ш(?!\p{L})\.?)?/giu, 'N'],
  [/(?<!\p{L})(?:пд|півд)(?!\p{L})\.?(?: ?ш(?!\p{L})\.?)?/giu, 'S'],
  [/(?<!\p{L})(?:сх|схід)(?!\p{L})\.?(?: ?д(?!\p{L})\.?)?/giu, 'E'],
  [/(?<!\p{L})(?:зх|зах)(?!\p{L})\.?(?: ?д(?!\p{L})\.?)?/giu, 'W'],
];

/** What stands behind degrees, minutes and seconds, or is left out. */
const MARKS = ['°', "'", '"'];
const isNumber = (token: string | undefined) => token !== undefined && /^\d/.test(token);
const isSide = (token: string | undefined) => token !== undefined && /^[NSEW]$/.test(token);

/**
 * Reads "50.0, 36.2", "50.0 N 36.2 E", "49°12′30″N 37°15′E", "49 12 30 Пн, 37 15 0 Сх": latitude first, as
 * people write them, unless their letters say that it is not.
 */
export function readCoordinates(text: string): CoordinateReading {
  const found = text.trim();
  if (found === '') return { ok: false, problem: { kind: 'empty', found } };
  const angles = halvesOf(plain(found))?.map(readAngle);
  const format = { ok: false, problem: { kind: 'format', found } } as const;
  if (!angles) return format;
  const [first, second] = angles;
  if (!first || !second) return format;
  const isSwapped = isOf('EW', first) && isOf('NS', second);
  const [latitude, longitude] = isSwapped ? [second, first] : [first, second];
  if (isOf('EW', latitude) || isOf('NS', longitude)) return format;
  for (const { tooMany } of angles as Angle[]) {
    if (tooMany !== null) return { ok: false, problem: { kind: 'sixtieths', found: tooMany } };
  }
  if (Math.abs(latitude.degrees) > 90) {
    return { ok: false, problem: { kind: 'latitude', found: latitude.written } };
  }
  if (Math.abs(longitude.degrees) > 180) {
    return { ok: false, problem: { kind: 'longitude', found: longitude.written } };
  }
  return { ok: true, position: [longitude.degrees, latitude.degrees] };
}

const isOf = (sides: string, { side }: Angle) => side !== null && sides.includes(side);

/** With the signs of a keyboard, Latin letters for the sides, and single blanks. */
function plain(text: string): string {
  const signs = text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/''|[″”“„]/g, '"')
    .replace(/[′’‘ʼ`´]/g, "'")
    .replace(/[º˚]/g, '°')
    .replace(/\s+/g, ' ');
  const latin = SIDES.reduce((said, [word, side]) => said.replace(word, side), signs);
  return latin.replace(/(?<!\p{L})[nsew](?!\p{L})/gu, (side) => side.toUpperCase());
}

/** The texts of both; null where it is not plain where one ends. */
function halvesOf(text: string): readonly [string, string] | null {
  const parts = text.split(text.includes(';') ? ';' : ',');
  if (parts.length === 2) {
    // Where a semicolon parts the two, a comma is a decimal one.
    const [first, second] = parts.map((part) => part.trim().replace(/(\d),(\d)/g, '$1.$2'));
    return [first, second];
  }
  if (parts.length !== 1) return null;
  const sides = [...text.matchAll(/[NSEW]/g)];
  if (sides.length === 2) {
    const cut = sides[0].index === 0 ? sides[1].index : sides[0].index + 1;
    return [text.slice(0, cut).trim(), text.slice(cut).trim()];
  }
  if (sides.length > 0) return null;
  const numbers = [...text.matchAll(/[+-]?\d+(?:\.\d+)?/g)];
  if (numbers.length === 0 || numbers.length % 2 !== 0) return null;
  const cut = numbers[numbers.length / 2].index;
  return [text.slice(0, cut).trim(), text.slice(cut).trim()];
}

function readAngle(written: string): Angle | null {
  const tokens = written.match(/\d+(?:\.\d+)?|\S/g) ?? [];
  const take = (isWanted: (token: string | undefined) => boolean) =>
    isWanted(tokens[0]) ? tokens.shift()! : null;
  const before = take(isSide);
  const sign = take((token) => token === '-' || token === '+');
  const parts: string[] = [];
  for (const mark of MARKS) {
    const part = take(isNumber);
    if (part === null) break;
    parts.push(part);
    take((token) => token === mark);
  }
  const after = take(isSide);
  const side = (before ?? after) as Side | null;
  const isOdd = parts.length === 0 || (before && after) || (side && sign);
  if (isOdd || tokens.length > 0 || parts.slice(0, -1).some((part) => part.includes('.'))) {
    return null;
  }
  const size = parts.reduce((sum, part, i) => sum + Number(part) / 60 ** i, 0);
  const isNegative = sign === '-' || side === 'S' || side === 'W';
  return {
    written: parts.length === 1 ? `${sign ?? ''}${parts[0]}` : written,
    degrees: isNegative ? -size : size,
    side,
    tooMany: parts.slice(1).find((part) => Number(part) >= 60) ?? null,
  };
}
