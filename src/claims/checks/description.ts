import type { Catalogue } from '../../text/catalogue.ts';
import type { Check } from './model.ts';
import type { Range } from '../../measure/range.ts';
import { km2Words, placesName } from '../describe.ts';

/** A check in words: a headline, the sum, and a remark if there is one. */
export interface CheckDescription {
  readonly title: string;
  readonly sum: string;
  readonly note: string | null;
}

/** The title of a check that cannot be made, and why it cannot; of an outline, what it measures. */
export function describeUnknown(
  check: Check,
  title: string,
  catalogue: Catalogue,
  placeKm2: Range | null = null,
): CheckDescription {
  const { claims } = catalogue;
  const { reason } = check;
  const isMeasured = reason === 'outline-only' || reason === 'other-reading';
  const measured =
    isMeasured && placeKm2 ? claims.outlineMeasures(km2Words(placeKm2, catalogue)) : null;
  return {
    title,
    sum: reason ? claims.unknown[reason] : '',
    note: measured === null ? null : noteOf(check, [measured], catalogue),
  };
}

/** More readings of the names of a sum are counted, not listed. */
const MOST_LISTED = 4;

function openNote(places: string, others: readonly string[], { claims }: Catalogue): string {
  return others.length > MOST_LISTED
    ? claims.openNames(places, others.length)
    : claims.openName(places, others);
}

/** The remarks that there are, as one; with what else an open name may mean. */
export function noteOf(
  { placeIds, otherReadings }: Check,
  remarks: readonly (string | null)[],
  catalogue: Catalogue,
): string | null {
  const others = otherReadings.map((ids) => placesName(ids, catalogue));
  const open =
    others.length === 0 ? null : openNote(placesName(placeIds, catalogue), others, catalogue);
  const notes = [...remarks, open].filter((remark) => remark !== null);
  return notes.length === 0 ? null : notes.join(' ');
}
