import type { Claim } from '../claim.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { changeNote } from './changeNote.ts';
import { formatDate } from './formatDate.ts';
import { inQuotationMarks } from './quoted.ts';

/**
 * "Stated by … on 12 September 2022, for the time since 1 September."; of a reader's version that it
 * is one, and what the report says; empty if nothing is known.
 *
 * @param hasDay whether the day is not said elsewhere
 */
export function bylineOf(claim: Claim, catalogue: Catalogue, hasDay = true): string {
  const changed = changeNote(claim, catalogue);
  if (changed !== null) return changed;
  const { who, statedOn, saidWhen } = claim;
  const text = catalogue.claims.byline;
  const date = statedOn && text.on(formatDate(statedOn, catalogue.locale));
  const day = date ?? (saidWhen === undefined ? null : inQuotationMarks(saidWhen, catalogue));
  const parts = [
    ...(who ? [text.statedBy(who)] : []),
    ...(day && hasDay ? [who ? day : text.stated(day)] : []),
    ...periodWords(claim, catalogue),
  ];
  return parts.length === 0 ? '' : text.sentence(parts);
}

/** The time that a claim is about, unless that is the day on which it was stated. */
function periodWords({ statedOn, period }: Claim, { claims, locale }: Catalogue): string[] {
  const text = claims.byline;
  if (!period || (period.from === period.to && period.to === statedOn)) return [];
  const from = (beside: string | null) => formatDate(period.from, locale, beside ?? undefined);
  if (period.from === period.to) return [text.forDay(from(statedOn))];
  const to = formatDate(period.to, locale);
  return period.to === statedOn
    ? [text.since(from(statedOn))]
    : [text.between(from(statedOn ?? period.to), to)];
}

/** The day of a claim in short, "12 September 2022", "“on Monday”"; without one that of its report; may be empty. */
export function dayOf({ statedOn, saidWhen, reportedOn }: Claim, catalogue: Catalogue): string {
  const { claims, locale } = catalogue;
  if (statedOn) return formatDate(statedOn, locale);
  if (saidWhen !== undefined) return inQuotationMarks(saidWhen, catalogue);
  return reportedOn ? claims.byline.reportedOn(formatDate(reportedOn, locale)) : '';
}
