import { claimReviews, jsonLdText } from '../../claims/publish/claimReview.ts';
import { claimsCsv } from '../../claims/publish/csv.ts';
import { claimsMarkdown } from '../../claims/publish/markdown.ts';
import type { PublishedClaim } from '../../claims/publish/publishedClaim.ts';
import type { ReviewDetails } from '../../claims/publish/review.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export type PublishFormat = keyof Catalogue['reading']['publish']['formats'];

export type Written =
  | { readonly ok: true; readonly text: string; readonly mediaType: string }
  | { readonly ok: false; readonly problems: readonly string[] };

type Write = (
  claims: readonly PublishedClaim[],
  details: ReviewDetails,
  title: string,
  catalogue: Catalogue,
) => Written;

/** Spreadsheets take a file for UTF-8 if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** Each format as the text of a file, or what has to be mended first. */
export const PUBLISH_FORMATS: Readonly<Record<PublishFormat, Write>> = {
  claimReview(claims, details, _title, catalogue) {
    const reviews = claimReviews(claims, details, catalogue);
    if (reviews.ok) {
      return { ok: true, text: jsonLdText(reviews.jsonLd), mediaType: 'application/ld+json' };
    }
    const { problems } = catalogue.publish;
    return { ok: false, problems: reviews.problems.map((p) => problems[p.field](p.found)) };
  },
  csv: (claims, _details, _title, catalogue) => ({
    ok: true,
    text: BYTE_ORDER_MARK + claimsCsv(claims, catalogue),
    mediaType: 'text/csv',
  }),
  markdown: (claims, { organisation, publishedOn }, title, catalogue) => ({
    ok: true,
    text: claimsMarkdown(
      claims,
      { title, organisation: organisation.name, publishedOn: publishedOn || null },
      catalogue,
    ),
    mediaType: 'text/markdown',
  }),
};
