import type { Citation, Claim } from '../../claims/claim.ts';
import { informationOn } from '../../claims/information.ts';
import { type UsedSource, usedSources } from '../../claims/publish/sources.ts';
import { changeNote } from '../../claims/words/changeNote.ts';
import { formatDate } from '../../claims/words/formatDate.ts';
import { isWebAddress } from '../../claims/publish/webAddress.ts';
import { formatArea } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ClaimOrder } from '../order.ts';
import { withWholeDates } from './wholeDates.ts';

/** Whose report it is and of which day, or that a reader has changed it: for the figure's foot. */
export function reportLines(claim: Claim, catalogue: Catalogue): string[] {
  const { sources } = catalogue.figure;
  const changed = changeNote(claim, catalogue);
  if (changed !== null) return [changed];
  const { citations, reportedOn } = claim;
  const dayOf = (day: string) => withWholeDates(formatDate(day, catalogue.locale));
  if (citations.length === 0) return reportedOn ? [sources.reportOf(dayOf(reportedOn))] : [];
  return citations.map(({ outlet, title, publishedOn }) => {
    const day = publishedOn ?? reportedOn;
    return sources.report(sources.reported(outlet || (title ?? ''), day ? [dayOf(day)] : []));
  });
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
  const [first = '', ...details] = [outlet || null, title, publishedOn].filter(
    (detail) => detail !== null,
  );
  return catalogue.figure.sources.reported(first, details);
}

function addressOf({ url }: Citation): string | null {
  return url !== null && isWebAddress(url) ? url : null;
}
