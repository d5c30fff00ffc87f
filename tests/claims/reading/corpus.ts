import { readFileSync } from 'node:fs';
import type { ReadArea, ReadClaim, ReadComparison } from '../../../src/claims/reading/readClaim.ts';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import type { Hedge } from '../../../src/measure/hedges.ts';
import type { AreaUnit } from '../../../src/measure/units.ts';
import { placeById } from '../../../src/places/catalogue.ts';

interface ExpectedArea {
  readonly value: number;
  readonly unit: AreaUnit;
  readonly low?: number;
  readonly high?: number;
}

export interface ExpectedClaim {
  readonly quote: string;
  readonly area: (ExpectedArea & { readonly hedge: Hedge | null }) | null;
  readonly alsoStated: readonly ExpectedArea[];
  readonly comparison: {
    readonly place: string;
    readonly multiple: number;
    readonly hedge: Hedge | null;
  } | null;
}

/** A sentence, or a few, with the claims that a careful reader finds in it. */
export interface Sample {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly reportDate?: string;
  readonly claims: readonly ExpectedClaim[];
}

/** What was found of a corpus, and what was missed or made up, in words. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly mistakes: readonly string[];
}

export function readSamples(name: string): Sample[] {
  const file = new URL(`../../fixtures/reports/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Sample[];
}

/** A claim is right if its place in the text, its figures and its comparison are. */
export function score(samples: readonly Sample[]): Score {
  let right = 0;
  let found = 0;
  let expected = 0;
  const mistakes: string[] = [];
  for (const sample of samples) {
    const read = readClaims(sample.text, { reportDate: sample.reportDate }).flatMap(byComparison);
    const left = [...sample.claims];
    found += read.length;
    expected += left.length;
    for (const claim of read) {
      const index = left.findIndex((wanted) => isRight(claim, wanted, sample.text));
      if (index < 0)
        mistakes.push(`${sample.id}, too much: ${readWords(claim)}\n    in: ${sample.text}`);
      else {
        left.splice(index, 1);
        right++;
      }
    }
    for (const wanted of left) {
      mistakes.push(`${sample.id}, missed: ${wantedWords(wanted)}\n    in: ${sample.text}`);
    }
  }
  return {
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
    right,
    found,
    expected,
    mistakes,
  };
}

/** The corpus has a claim for each comparison; further ones of an area stand by themselves. */
function byComparison(claim: ReadClaim): ReadClaim[] {
  const [first, ...others] = claim.comparisons;
  if (others.length === 0) return [claim];
  const { start, end } = claim;
  return [
    { ...claim, comparisons: [first] },
    ...others.map((comparison) => ({
      ...claim,
      start: Math.max(start, comparison.start),
      end: Math.min(end, comparison.end),
      quote: claim.quote.slice(comparison.start - start, comparison.end - start),
      area: null,
      alsoStated: [],
      comparisons: [comparison],
    })),
  ];
}

/** “a fire of about 12,000 ha, the size of Wales”: about 12000 ha; 1 × wales */
function wantedWords({ quote, area, alsoStated, comparison }: ExpectedClaim): string {
  return claimWords(quote, area, alsoStated, comparison);
}

function readWords({ quote, area, alsoStated, comparisons }: ReadClaim): string {
  const [comparison] = comparisons.map(({ multiple, hedge, placeText, places }) => {
    const candidates = places.flatMap((place) => place.candidates);
    return { multiple, hedge, place: `${placeText} (${candidates.join(', ') || 'unknown'})` };
  });
  return claimWords(quote, area, alsoStated, comparison ?? null);
}

function claimWords(
  quote: string,
  area: ExpectedClaim['area'],
  alsoStated: readonly ExpectedArea[],
  comparison: ExpectedClaim['comparison'],
): string {
  const areaWords = ({ value, low, high, unit }: ExpectedArea) =>
    low === undefined || high === undefined ? `${value} ${unit}` : `${low}–${high} ${unit}`;
  const hedged = (hedge: Hedge | null, words: string) => (hedge ? `${hedge} ${words}` : words);
  const parts = [
    area ? hedged(area.hedge, areaWords(area)) : 'no area',
    ...alsoStated.map((also) => `also ${areaWords(also)}`),
    ...(comparison
      ? [hedged(comparison.hedge, `${comparison.multiple} × ${comparison.place}`)]
      : []),
  ];
  return `“${quote}”: ${parts.join('; ')}`;
}

function isRight(read: ReadClaim, wanted: ExpectedClaim, text: string): boolean {
  return (
    overlapsHalf(read, wanted.quote, text) &&
    isSameArea(read.area, wanted.area) &&
    (read.area?.hedge ?? null) === (wanted.area?.hedge ?? null) &&
    read.alsoStated.length === wanted.alsoStated.length &&
    read.alsoStated.every((area, i) => isSameArea(area, wanted.alsoStated[i])) &&
    isSameComparison(read, wanted)
  );
}

/** Half of the longer of the two quotes lies in the other. */
function overlapsHalf(read: ReadClaim, quote: string, text: string): boolean {
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const shared = Math.min(read.end, start + quote.length) - Math.max(read.start, start);
    if (shared * 2 >= Math.max(quote.length, read.end - read.start)) return true;
  }
  return false;
}

function isSameArea(read: ReadArea | null, wanted: ExpectedArea | null): boolean {
  if (!read || !wanted) return read === null && wanted === null;
  const isSame = (a: number | undefined, b: number | undefined) =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a / b - 1) < 1e-6);
  return (
    read.unit === wanted.unit &&
    isSame(read.value, wanted.value) &&
    isSame(read.low, wanted.low) &&
    isSame(read.high, wanted.high)
  );
}

function isSameComparison({ comparisons }: ReadClaim, { comparison: wanted }: ExpectedClaim) {
  if (!wanted) return comparisons.length === 0;
  return comparisons.some(
    (comparison) =>
      Math.abs(comparison.multiple / wanted.multiple - 1) < 1e-3 &&
      comparison.hedge === wanted.hedge &&
      isSamePlace(comparison, wanted.place),
  );
}

/** The corpus gives an id, or the words of a place that the catalogue lacks. */
function isSamePlace({ placeText: text, places }: ReadComparison, place: string): boolean {
  const [{ candidates }] = places;
  if (placeById(place)) return candidates.includes(place);
  const plain = (words: string) =>
    words
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [a, b] = [plain(text), plain(place)];
  return a === b || a.startsWith(b) || b.startsWith(a.replace(/s$/, ''));
}
