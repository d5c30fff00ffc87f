import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GazetteerRow } from '../../../src/places/gazetteer.ts';
import { type FreshReader, forgetReader, freshReader } from './freshReader.ts';

/** A passage with the place that a map draws its first area in; see tests/fixtures/reports/README.md. */
interface Passage {
  readonly text: string;
  readonly topic: string;
  /** Null where no place is known that it lies in. */
  readonly drawnIn: string | null;
  /** Places that it lies in by grammar, so that it is checked whether it could fit. */
  readonly within?: readonly string[];
  /** What is named inside the outline. */
  readonly spot?: string;
  /** All verdicts but that an area fits in. */
  readonly checks?: readonly string[];
  /** Why the reader does not get it right. */
  readonly missed?: string;
}

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const passages = json('../../fixtures/where.json') as Readonly<Record<string, readonly Passage[]>>;

let reader: FreshReader;

beforeAll(async () => {
  reader = await freshReader();
  reader.addRows(json('../../../geo/gazetteer.json') as readonly GazetteerRow[]);
});

afterAll(forgetReader);

function hasOutline(id: string): boolean {
  const place = reader.placeById(id);
  if (!place) return false;
  return place.outline !== null || (place.members ?? []).some(hasOutline);
}

function drawnIn(text: string): string | null {
  const [{ where }] = reader.read(text);
  return where.placeIds.find(hasOutline) ?? null;
}

const all = Object.values(passages).flat();
const right = all.filter(({ missed }) => missed === undefined);
const wrong = all.filter(({ missed }) => missed !== undefined);

describe('a passage is drawn where it says that its area lies', () => {
  test.each(right)('$topic: $text', ({ text, drawnIn: wanted, within = [], spot }) => {
    expect(drawnIn(text)).toBe(wanted);
    const [{ claim, spots }] = reader.read(text);
    const held = claim.places.filter(({ role }) => role === 'within').map(({ placeId }) => placeId);
    expect(held).toEqual(expect.arrayContaining([...within]));
    if (spot) expect(spots.join(', ')).toContain(spot);
  });

  test.each(wrong)('is missed: $text', ({ text, drawnIn: wanted }) => {
    expect(drawnIn(text)).not.toBe(wanted);
  });
});

test.each(all)('no verdict comes of where it lies: $text', ({ text, checks = [] }) => {
  const [{ checks: found }] = reader.read(text);
  const verdicts = found
    .filter(({ kind, verdict }) => kind !== 'units' && verdict !== 'unknown')
    .filter(({ kind, verdict }) => kind !== 'within' || verdict !== 'holds')
    .map(({ kind, placeIds, verdict }) => `${kind} ${placeIds.join(' + ')} ${verdict}`);
  expect(verdicts).toEqual(checks);
});
