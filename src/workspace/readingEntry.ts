import { correctedClaim } from '../claims/changedClaim.ts';
import { writtenQuantity } from '../claims/writtenQuantity.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import type { ReadClaim } from '../claims/reading/readClaim.ts';
import { withPlace } from '../claims/withPlace.ts';

/** A claim that was read: as the report has it, as it stands now, and whether it still counts. */
export interface ReportEntry {
  /** "1204-1240": where in the text its quote stands. */
  readonly key: string;
  readonly read: ReadClaim;
  readonly asReported: Claim;
  /** With a person's corrections, the speaker still beside whatever the numbers are. */
  readonly corrected: Claim;
  /** The report's claim, or a reader's once it has other numbers. */
  readonly claim: Claim;
  readonly isDismissed: boolean;
}

/** The entry with the claim as a person has corrected it. */
export function withCorrected(
  entry: Omit<ReportEntry, 'corrected' | 'claim'>,
  corrected: Claim,
): ReportEntry {
  return {
    ...entry,
    corrected,
    claim: correctedClaim(entry.asReported, corrected, writtenQuantity),
  };
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
  const compared = new Set(claim.comparisons.flatMap(({ placeIds }) => placeIds));
  const spans = [
    ...read.places.map(({ start, end, candidates }) => ({
      name: text.slice(start, end),
      candidates,
      chosen: candidates.find((id) => named.has(id)) ?? null,
    })),
    ...read.comparisons
      .flatMap(({ places }) => places)
      .map(({ text: name, candidates }) => ({
        name,
        candidates,
        chosen: candidates.find((id) => compared.has(id)) ?? null,
      })),
  ];
  const open = spans
    .filter(({ candidates }) => candidates.length > 1)
    .map(({ candidates, chosen, ...rest }) => ({
      ...rest,
      chosen,
      key: candidates.join(' '),
      candidates: firstChosen(candidates, chosen).slice(0, MOST_OFFERED),
    }));
  return open.filter(({ key }, i) => open.findIndex((other) => other.key === key) === i);
}

/** The reading that the name is taken for before the others. */
function firstChosen(candidates: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null ? candidates : [chosen, ...candidates.filter((id) => id !== chosen)];
}

/** The claim with the name taken for `placeId`, wherever the claim has the name. */
export function withNameAs(entry: ReportEntry, nameKey: string, placeId: string): ReportEntry {
  const candidates = nameKey.split(' ');
  const isNamed = entry.read.places.some((place) => place.candidates.join(' ') === nameKey);
  const isCompared = entry.read.comparisons.some(({ places }) =>
    places.some((place) => place.candidates.join(' ') === nameKey),
  );
  const { corrected } = entry;
  const comparisons = corrected.comparisons.map((comparison) =>
    comparison.placeIds.reduce(
      (chosen, id, i) => (candidates.includes(id) ? withPlace(chosen, i, placeId) : chosen),
      comparison,
    ),
  );
  return withCorrected(entry, {
    ...corrected,
    places: isNamed ? placesWith(corrected.places, candidates, placeId) : corrected.places,
    comparisons: isCompared ? comparisons : corrected.comparisons,
  });
}

function placesWith(
  places: readonly ClaimPlace[],
  candidates: readonly string[],
  placeId: string,
): ClaimPlace[] {
  const at = places.findIndex((place) => candidates.includes(place.placeId));
  const { why, role } = places[at] ?? { why: '', role: 'named' };
  const others = places.filter((place, i) => i !== at && place.placeId !== placeId);
  return at < 0 ? others : others.toSpliced(Math.min(at, others.length), 0, { placeId, role, why });
}
