import { placeShares } from '../../claims/information.ts';
import { publishersOf } from '../../places/areas.ts';
import type { ClaimOrder, ClaimSubject } from '../order.ts';
import type { StripItem } from '../strip/items.ts';
import { areaNotes, definitionNote } from './areaNotes.ts';

/** Definitions that are this close to each other need no note where a verdict rests on them. */
const SAME_CHECKED = 0.002;

/** The same of places that only a share is given of, as shares. */
const SAME_SHOWN = 0.02;

/** How the areas of a claim's figure came about. */
export function claimNotes(order: ClaimOrder, items: readonly StripItem[]): string[] {
  return areaNotes(items, definitionNotes(order), order);
}

/** Whose published areas its verdicts rest on. */
export function checkedPublishers({ checks }: ClaimSubject): string[] {
  return checks
    .filter(({ kind }) => kind === 'comparison' || kind === 'share')
    .flatMap(({ definitions }) => definitions.flatMap(({ areas }) => areas))
    .flatMap(publishersOf);
}

/** The definitions of each place whose area is not one number, those that verdicts rest on first. */
function definitionNotes({ about: { claim, checks }, catalogue }: ClaimOrder): string[] {
  const checked = checks
    .filter(({ kind }) => kind !== 'within')
    .flatMap(({ definitions }) => definitions);
  const shown = placeShares(claim).map(({ definitions }) => definitions);
  const notes = new Map<string, string>();
  for (const place of [...checked, ...shown]) {
    const same = checked.includes(place) ? SAME_CHECKED : SAME_SHOWN;
    const note = notes.has(place.placeId) ? null : definitionNote(place, same, catalogue);
    if (note) notes.set(place.placeId, note);
  }
  return [...notes.values()];
}
