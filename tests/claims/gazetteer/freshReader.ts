import { vi } from 'vitest';
import type { Check } from '../../../src/claims/checks/model.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Where } from '../../../src/claims/where.ts';
import type { ReadClaim } from '../../../src/claims/reading/readClaim.ts';
import type { ReadPart } from '../../../src/claims/reading/readInParts.ts';
import type { GazetteerRow } from '../../../src/places/gazetteer.ts';
import type { OutlineQuality, PlaceFacts, PlaceKind } from '../../../src/places/place.ts';

/** A row of tests/fixtures/units.json: a real unit, for tests alone; its area is rounded. */
export interface UnitRow {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  readonly aka: readonly string[];
  readonly kind: PlaceKind;
  readonly iso: string | null;
  readonly country: string;
  readonly km2: number;
}

export interface CheckedRead {
  readonly read: ReadClaim;
  readonly claim: Claim;
  readonly checks: readonly Check[];
  readonly where: Where;
  /** Names of what is smaller than the outline that it is drawn in. */
  readonly spots: readonly string[];
}

/** The reading engine with a catalogue of its own, to which places are added that no other test sees. */
export interface FreshReader {
  readonly add: (places: readonly PlaceFacts[]) => void;
  readonly addRows: (rows: readonly GazetteerRow[]) => void;
  readonly read: (text: string, reportDate?: string) => readonly CheckedRead[];
  readonly parts: (text: string, length: number) => Iterator<ReadPart>;
  readonly check: (claim: Claim) => readonly Check[];
  readonly placeById: (id: string) => PlaceFacts | null;
}

/** Tests share their modules: this one has new ones. `forgetReader` has to follow. */
export async function freshReader(): Promise<FreshReader> {
  vi.resetModules();
  const { addPlaces, placeById } = await import('../../../src/places/catalogue.ts');
  const { addWorldPlaces } = await import('../../../src/places/worldPlaces.ts');
  const { addGazetteer } = await import('../../../src/places/gazetteer.ts');
  const { readClaims } = await import('../../../src/claims/reading/readClaims.ts');
  const { readInParts } = await import('../../../src/claims/reading/readInParts.ts');
  const { toClaim } = await import('../../../src/claims/reading/toClaim.ts');
  const { checkClaim } = await import('../../../src/claims/check.ts');
  const { spotsIn, whereOf } = await import('../../../src/claims/where.ts');
  addWorldPlaces();
  return {
    add: addPlaces,
    addRows: addGazetteer,
    read: (text, reportDate) =>
      readClaims(text, { reportDate }).map((read) => {
        const claim = toClaim(read, { id: 'test', citation: null });
        const where = whereOf(claim);
        return {
          read,
          claim,
          checks: checkClaim(claim),
          where,
          spots: spotsIn(claim).map(({ name }) => name),
        };
      }),
    parts: (text, length) => readInParts(text, {}, length),
    check: checkClaim,
    placeById,
  };
}

/** The tests behind get modules without the places that were added. */
export function forgetReader(): void {
  vi.resetModules();
}

/** A place that is known by its outline alone; where the outline lies is made up. */
export function unitPlace(
  { id, en, uk, aka, kind, iso, country, km2 }: UnitRow,
  quality: OutlineQuality = 'measured',
): PlaceFacts {
  return {
    id,
    names: { en, uk },
    aliases: aka,
    kind,
    country,
    iso,
    published: [],
    fromGazetteer: true,
    outline: {
      file: 'none',
      quality,
      boundary: { sources: [], licence: 'none', credit: 'made up', vintage: '2026' },
      km2,
      unitOf: null,
      unfit: null,
      otherArea: null,
      bounds: [0, 0, 1, 1],
      reference: null,
    },
  };
}
