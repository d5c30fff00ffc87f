import type { Claim, NamedPlace } from '../claims/claim.ts';
import type { ReadClaim } from '../claims/reading/readClaim.ts';

/** A claim that was read: as the report has it, as it stands now, and whether it still counts. */
export interface ReportEntry {
  /** "1204-1240": where in the text its quote stands. */
  readonly key: string;
  readonly read: ReadClaim;
  readonly asReported: Claim;
  readonly claim: Claim;
  readonly isDismissed: boolean;
}

export function keyOf({ start, end }: ReadClaim): string {
  return `${start}-${end}`;
}

/** A name that the text leaves open: which places it may mean, and which it is taken for. */
export interface OpenName {
  /** The candidates, joined: the same name elsewhere in the report is the same question. */
  readonly key: string;
  /** As it stands in the text. */
  readonly name: string;
  readonly candidates: readonly string[];
  readonly chosen: string | null;
}

/** So many readings of a name are offered. */
const MOST_OFFERED = 4;

/** The names of a claim that more than one place answers to. */
export function openNames({ read, claim }: ReportEntry, text: string): OpenName[] {
  const named = new Set(claim.places.map(({ placeId }) => placeId));
  const spans = [
    ...read.places.map(({ start, end, candidates }) => ({
      name: text.slice(start, end),
      candidates,
      chosen: candidates.find((id) => named.has(id)) ?? null,
    })),
    ...(read.comparison
      ? [
          {
            name: read.comparison.placeText,
            candidates: read.comparison.candidates,
            chosen: claim.comparison?.placeId ?? null,
          },
        ]
      : []),
  ];
  const open = spans
    .filter(({ candidates }) => candidates.length > 1)
    .map(({ candidates, ...rest }) => ({
      ...rest,
      key: candidates.join(' '),
      candidates: candidates.slice(0, MOST_OFFERED),
    }));
  return open.filter(({ key }, i) => open.findIndex((other) => other.key === key) === i);
}

/** The claim with the name taken for `placeId`, wherever the claim has the name. */
export function withNameAs(entry: ReportEntry, nameKey: string, placeId: string): ReportEntry {
  const candidates = nameKey.split(' ');
  const isNamed = entry.read.places.some((place) => place.candidates.join(' ') === nameKey);
  const { comparison } = entry.claim;
  const isCompared = entry.read.comparison?.candidates.join(' ') === nameKey;
  return {
    ...entry,
    claim: {
      ...entry.claim,
      places: isNamed ? placesWith(entry.claim.places, candidates, placeId) : entry.claim.places,
      comparison: isCompared && comparison ? { ...comparison, placeId } : comparison,
    },
  };
}

function placesWith(
  places: readonly NamedPlace[],
  candidates: readonly string[],
  placeId: string,
): NamedPlace[] {
  const at = places.findIndex((place) => candidates.includes(place.placeId));
  const why = places[at]?.why ?? '';
  const others = places.filter((place, i) => i !== at && place.placeId !== placeId);
  return at < 0 ? others : others.toSpliced(Math.min(at, others.length), 0, { placeId, why });
}
