import type { Citation, Claim } from '../../claims/claim.ts';
import { informationOn } from '../../claims/information.ts';
import { type UsedSource, usedSources } from '../../claims/publish/sources.ts';
import { changeNote } from '../../claims/words/changeNote.ts';
import { formatDate } from '../../claims/words/formatDate.ts';
import { isWebAddress } from '../../claims/publish/webAddress.ts';
import { formatArea } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ClaimOrder } from '../order.ts';

/** Where the report stands, else of which day it is, or that a reader has changed it: for the figure's foot. */
export function reportLines(claim: Claim, catalogue: Catalogue): string[] {
  const { sources } = catalogue.figure;
  const changed = changeNote(claim, catalogue);
  if (changed !== null) return [changed];
  const { citations, reportedOn } = claim;
  if (citations.length > 0)
    return citations.map((citation) => sources.report(reportWords(citation, catalogue)));
  return reportedOn ? [sources.reportOf(formatDate(reportedOn, catalogue.locale))] : [];
}

/** Report and figures with every number and address: for the file. */
export function allSources({ about, catalogue }: ClaimOrder): string[] {
  const { claim, checks } = about;
  return [
    ...claim.citations.map((citation) =>
      [reportWords(citation, catalogue), addressOf(citation)].filter(Boolean).join(', '),
    ),
    ...sourceLines(
      usedSources({ checks, information: informationOn(claim) }, catalogue),
      catalogue,
    ),
  ];
}

/** Figures for places' areas, each with its number and address. */
export function sourceLines(sources: readonly UsedSource[], catalogue: Catalogue): string[] {
  return sources.map(({ place, km2, what, source, url }) =>
    catalogue.publish.source(
      place,
      formatArea(km2, 'km2', catalogue),
      what,
      url ? `${source}, ${url}` : source,
    ),
  );
}

function reportWords({ outlet, title, publishedOn }: Citation, catalogue: Catalogue): string {
  const day = publishedOn && formatDate(publishedOn, catalogue.locale);
  return [outlet, title, day].filter(Boolean).join(', ');
}

function addressOf({ url }: Citation): string | null {
  return url !== null && isWebAddress(url) ? url : null;
}
