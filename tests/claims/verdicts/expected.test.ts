import { describe, expect, it } from 'vitest';
import { placeById } from '../../../src/places/catalogue.ts';
import {
  type Hedge,
  readFixture,
  type Statement,
  statementsOf,
  type Verdict,
  type VerdictSample,
} from './expectation.ts';
import { members } from './samePlaces.ts';

/** How far off, in percent of the nearer end, a multiple may be and hold, or be rounded. */
interface Limits {
  readonly below: readonly [number, number];
  readonly above: readonly [number, number];
}

const same = (holds: number, rounded: number): Limits => ({
  below: [holds, rounded],
  above: [holds, rounded],
});

/** The rule of the comparison, written down a second time: what is found lies below or above. */
const LIMITS: Readonly<Record<Hedge | 'none' | 'tens', Limits>> = {
  none: same(3, 15),
  tens: same(3, 25),
  about: same(5, 25),
  nearly: { below: [10, 25], above: [0, 5] },
  'at least': { below: [0, 10], above: [Infinity, Infinity] },
  'at most': { below: [Infinity, Infinity], above: [0, 10] },
};

function verdictOf(low: number, high: number, { multiple, hedge }: Statement): Verdict {
  const isTens = multiple >= 10 && multiple % 10 === 0;
  const { below, above } = LIMITS[hedge ?? (isTens ? 'tens' : 'none')];
  const isBelow = high < multiple;
  const percent = Math.max((multiple - high) / high, (low - multiple) / low, 0) * 100;
  const [holds, rounded] = isBelow ? below : above;
  return percent <= holds ? 'holds' : percent <= rounded ? 'rounded' : 'fails';
}

/** From the smallest to the largest published figure, summed; null if there is none of one. */
function publishedKm2(ids: readonly string[]): { low: number; high: number } | null {
  const figures = ids.map((id) => placeById(id)?.published.map(({ km2 }) => km2) ?? []);
  if (figures.some((list) => list.length === 0)) return null;
  const sum = (ends: readonly number[]) => ends.reduce((a, b) => a + b, 0);
  return {
    low: sum(figures.map((list) => Math.min(...list))),
    high: sum(figures.map((list) => Math.max(...list))),
  };
}

/** One list of places for each reading of a name that is left open. */
function readings({ places }: Statement): (readonly string[])[] {
  return places.length === 1 ? places[0].split('|').map(members) : [places];
}

describe.each([
  ...['verdicts-tune', 'verdicts-tune-4', 'verdicts-tune-7', 'verdicts-tune-9'],
  ...['verdicts-tune-10', 'verdicts-held-out'],
])('what is expected of %s', (name) => {
  const samples = readFixture<VerdictSample[]>(name);

  it('follows from the published areas, read once more', () => {
    const wrong = samples.flatMap((sample) =>
      statementsOf(sample)
        .filter(({ areaKm2, verdict }) => areaKm2 !== null && verdict !== null)
        .filter((statement) => {
          const found = readings(statement).flatMap((ids) => {
            const range = publishedKm2(ids);
            const areaKm2 = statement.areaKm2 ?? NaN;
            return range ? [verdictOf(areaKm2 / range.high, areaKm2 / range.low, statement)] : [];
          });
          return found.length > 0 && !found.some((verdict) => verdict === statement.verdict);
        })
        .map(({ places }) => `${sample.id}: ${places}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has each text once, and no place that is checked and only named', () => {
    expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    const both = samples.flatMap((sample) => {
      const { named, within, extents } = sample;
      const checked = [
        ...statementsOf(sample).flatMap(({ places }) => places.flatMap((id) => id.split('|'))),
        ...[...within, ...extents].map(({ place }) => place),
      ];
      return checked.filter((id) => named.includes(id)).map((id) => `${sample.id}: ${id}`);
    });
    expect(both).toEqual([]);
  });
});
