import { areaM2 } from '../../src/measure/area.ts';
import { isClosed, type BorderLines } from './borderLines.ts';
import type { Collection } from './geometry.ts';
import { distancesTo, lengthKm, spreadOf, type Lines, type Spread } from './lineDistances.ts';

/** A border between two units, and how far another source's drawing of it lies from this one. */
export interface BorderDistance {
  readonly units: readonly [string, string];
  readonly lengthKm: number;
  /** Null where the other source does not draw these units or draws them unfit to compare. */
  readonly apart: Spread | null;
}

/** The same over all borders of a unit, each by its length. */
export interface UnitDistance {
  readonly id: string;
  readonly apart: Spread | null;
}

export interface BorderDistances {
  readonly borders: readonly BorderDistance[];
  readonly units: readonly UnitDistance[];
}

/** Units as a source draws them, and the borders between them. */
export interface Drawing {
  readonly units: Collection;
  readonly borders: BorderLines;
}

/** A unit whose area in the other source differs by a larger share is not the same place there. */
const LARGEST_DIFFERENCE = 0.25;

/** Units that two sources draw too differently to compare their borders. */
function unfitUnits(units: Collection, others: Collection): Set<string> {
  const m2 = new Map(others.features.map((f) => [f.properties.id!, areaM2(f.geometry)]));
  return new Set(
    units.features
      .filter(
        ({ properties, geometry }) =>
          Math.abs(m2.get(properties.id!)! / areaM2(geometry) - 1) > LARGEST_DIFFERENCE,
      )
      .map(({ properties }) => properties.id!),
  );
}

/** Borders that both drawings may have: open lines, and exclaves' where both draw some. */
function comparable(drawing: BorderLines, other: BorderLines): BorderLines {
  return new Map(
    [...drawing].map(([pair, lines]) => [
      pair,
      other.get(pair)?.some(isClosed) ? lines : lines.filter((line) => !isClosed(line)),
    ]),
  );
}

const linesOf = (drawing: BorderLines, unit: string): Lines =>
  [...drawing].flatMap(([pair, lines]) => (pair.split('|').includes(unit) ? lines : []));

/** How far points on a border lie from the borders of the same two units in another drawing, km. */
function kmApart(border: Lines, pair: readonly string[], other: BorderLines): number[] {
  const [a, b] = pair.map((unit) => distancesTo(border, linesOf(other, unit)));
  return a!.map((km, i) => Math.max(km, b![i]!));
}

/**
 * How far the borders of units lie from those of another source, both filling the same outline.
 * Points along each border of two units, in either drawing, are measured to the nearest border of
 * each of the two in the other; the larger distance counts.
 */
export function borderDistances(one: Drawing, other: Drawing): BorderDistances {
  const ours = comparable(one.borders, other.borders);
  const theirs = comparable(other.borders, one.borders);
  const unfit = unfitUnits(one.units, other.units);
  const samples = [...one.borders].map(([pair, lines]) => {
    const [a, b] = pair.split('|') as [string, string];
    const border = ours.get(pair)!;
    const distances =
      unfit.has(a) || unfit.has(b)
        ? []
        : [...kmApart(border, [a, b], theirs), ...kmApart(theirs.get(pair) ?? [], [a, b], ours)];
    return { units: [a, b] as const, lengthKm: Number(lengthKm(lines).toFixed(1)), distances };
  });
  const spread = (distances: readonly number[]) =>
    distances.length === 0 ? null : spreadOf(distances);
  return {
    borders: samples.map(({ units: pair, lengthKm: km, distances }) => ({
      units: pair,
      lengthKm: km,
      apart: spread(distances),
    })),
    units: one.units.features.map(({ properties: { id } }) => ({
      id: id!,
      apart: spread(
        samples.filter((s) => s.units.includes(id!)).flatMap(({ distances }) => distances),
      ),
    })),
  };
}

/** The distances as text, a border or a unit a line. */
export function distancesText({ borders, units }: BorderDistances): string {
  const rows = (items: readonly object[]) => items.map((i) => JSON.stringify(i)).join(',\n');
  return `{"borders":[\n${rows(borders)}\n],"units":[\n${rows(units)}\n]}\n`;
}
