import fc from 'fast-check';
import { checkClaim } from '../../../src/claims/check.ts';
import { NO_CLAIM } from '../../../src/claims/claim.ts';
import { HEDGES } from '../../../src/measure/hedges.ts';
import { AREA_UNITS } from '../../../src/measure/units.ts';
import { PLACES } from '../../../src/places/catalogue.ts';
import type { KeptReading } from '../../../src/workspace/readKept.ts';
import { keepReading, takeKeptReading } from '../../../src/workspace/readingStorage.ts';
import { listSetAside } from '../../../src/workspace/setAside.ts';
import { savedTheme } from '../../../src/workspace/theme.ts';
import { damagedJson, mutatedJson } from '../inputs/mutated.ts';
import { checkFaults, numberFaults } from '../oracles/claims.ts';
import { target } from '../target.ts';

const ids = fc.constantFrom(...PLACES.map(({ id }) => id), 'atlantis');
const hedge = fc.constantFrom(null, ...HEDGES);
const value = fc.oneof(
  fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -1, 1e300),
);
const ends = { low: value, high: value };
const area = fc.record(
  { value, unit: fc.constantFrom(...AREA_UNITS), hedge, written: fc.string(), ...ends },
  { requiredKeys: ['value', 'unit', 'hedge'] },
);
const comparison = fc.record(
  {
    kind: fc.constantFrom('comparison', 'share'),
    placeIds: fc.array(ids, { maxLength: 3 }),
    mayBe: fc.array(fc.array(ids, { maxLength: 2 }), { maxLength: 3 }),
    multiple: value,
    hedge,
    ...ends,
  },
  { requiredKeys: ['kind', 'placeIds', 'multiple', 'hedge'] },
);
const correction = fc.record({
  area: fc.option(area),
  alsoStated: fc.array(area, { maxLength: 2 }),
  comparisons: fc.array(comparison, { maxLength: 2 }),
  places: fc.array(
    fc.record({
      placeId: ids,
      role: fc.constantFrom('within', 'itself', 'named'),
      why: fc.string(),
    }),
    { maxLength: 2 },
  ),
  who: fc.option(fc.string()),
  statedOn: fc.constantFrom(null, '2022-09-12', 'yesterday'),
});
const report = fc.record({
  text: fc.string({ unit: 'binary', maxLength: 40 }),
  publishedOn: fc.constantFrom('', '2022-09-12', 'tomorrow'),
  outlet: fc.string(),
  title: fc.string(),
  url: fc.webUrl(),
});
const kept = fc.record({
  version: fc.constantFrom(2, 2, 2, 2, 1, 3, '2', null),
  isOpen: fc.boolean(),
  report: fc.option(report),
  draft: fc.option(report),
  selectedKey: fc.option(fc.string()),
  dismissed: fc.array(fc.string(), { maxLength: 3 }),
  corrections: fc.dictionary(fc.constantFrom('1-5', '10-18', '__proto__'), correction, {
    maxKeys: 2,
  }),
  confirmed: fc.array(fc.string(), { maxLength: 2 }),
});

/** What stands in this browser's storage, whoever wrote it. */
export const states = target({
  inputs: fc.oneof(
    { weight: 8, arbitrary: damagedJson(mutatedJson(kept)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  faults: (stored) => {
    const items = storageWith({ 'areacheck-report': stored, 'areacheck-theme': stored });
    const { found } = takeKeptReading();
    return [
      ...(['system', 'light', 'dark'].includes(savedTheme()) ? [] : ['no theme: ']),
      ...(found ? foundFaults(found, stored) : []),
      ...lossFaults(found, stored, items),
    ];
  },
  budget: { baseMs: 1500, perKilobyteMs: 100 },
});

/** A browser's storage. */
function storageWith(stored: Readonly<Record<string, string>>): Map<string, string> {
  const items = new Map(Object.entries(stored));
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  return items;
}

function foundFaults(found: KeptReading, stored: string): string[] {
  return Object.values(found.corrections).flatMap((correction) => {
    const claim = { ...NO_CLAIM, ...correction };
    return [...numberFaults(claim), ...checkFaults(claim, checkClaim(claim), stored)];
  });
}

/** What a person typed is still there after the page has read and kept. */
function lossFaults(
  found: KeptReading | null,
  stored: string,
  items: Map<string, string>,
): string[] {
  if (found) keepReading(found);
  const words = found?.report?.text || found?.draft?.text;
  const again = takeKeptReading().found;
  const isSame = !words || JSON.stringify(again) === JSON.stringify({ ...found, refused: [] });
  const isThere = [...items].some(([key, text]) => key !== 'areacheck-theme' && text === stored);
  return [
    ...(isSame ? [] : ['changes by being kept: ']),
    ...(found !== null || stored === '' || isThere ? [] : ['lost: what stood there']),
    ...(isWhole(found, stored) || isThere ? [] : ['lost: a part']),
    ...(listSetAside().length <= 1 ? [] : ['set aside twice: ']),
  ];
}

/** Whether what was found has all that stood there, as far as a reading has such parts. */
function isWhole(found: KeptReading | null, stored: string): boolean {
  if (found === null) return true;
  const kept = JSON.parse(stored) as Record<string, unknown>;
  const { corrections, ...parts } = found;
  return holds(parts, kept) && (kept.version !== 2 || holds(corrections, kept.corrections, hasAll));
}

type IsSame = (known: unknown, stored: unknown) => boolean;
const hasAll: IsSame = (known, stored) => JSON.stringify(known) === JSON.stringify(stored);

/** Whether each part that is known is as it stood there, if it stood there. */
function holds(known: object, stored: unknown, isSame: IsSame = holdsOr): boolean {
  const there = (stored ?? {}) as Record<string, unknown>;
  return Object.entries(known).every(
    ([key, part]) => (there[key] ?? null) === null || isSame(part, there[key]),
  );
}

function holdsOr(known: unknown, stored: unknown): boolean {
  const isRecord = typeof known === 'object' && known !== null && !Array.isArray(known);
  return isRecord ? holds(known, stored, hasAll) : hasAll(known, stored);
}
