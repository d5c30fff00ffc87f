import type { Claim } from '../claim.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { changeNote } from './changeNote.ts';
import { formatDate } from './formatDate.ts';

/**
 * "Stated by … on 12 September 2022, for the time since 1 September."; of a reader's version that it
 * is one, and what the report says; empty if nothing is known.
 */
export function bylineOf(claim: Claim, catalogue: Catalogue): string {
  const changed = changeNote(claim, catalogue);
  if (changed !== null) return changed;
  const { who, statedOn, period } = claim;
  const text = catalogue.claims.byline;
  const date = (iso: string, beside?: string) => formatDate(iso, catalogue.locale, beside);
  const words = [
    who && text.statedBy(who),
    statedOn && text[who ? 'on' : 'statedOn'](date(statedOn)),
  ];
  if (period) {
    const from = date(period.from, statedOn ?? undefined);
    words.push(period.to === statedOn ? text.since(from) : text.between(from, date(period.to)));
  }
  const said = words.filter((part): part is string => Boolean(part));
  return said.length === 0 ? '' : text.sentence(said);
}
