import { jsonLdPieces } from '../../claims/publish/claimReview.ts';
import { csvPieces } from '../../claims/publish/csv.ts';
import { markdownPieces } from '../../claims/publish/markdown.ts';
import type { PublishedClaim } from '../../claims/publish/publishedClaim.ts';
import { type ReviewDetails, reviewProblems } from '../../claims/publish/review.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export type PublishFormat = keyof Catalogue['reading']['publish']['formats'];

export type Written =
  /** The text in pieces, which are made as they are walked. */
  | { readonly ok: true; readonly pieces: Iterable<string>; readonly mediaType: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Claims that are made as they are walked, and how many they are. */
export interface PublishedClaims extends Iterable<PublishedClaim> {
  readonly count: number;
}

type Write = (
  claims: PublishedClaims,
  details: ReviewDetails,
  title: string,
  catalogue: Catalogue,
) => Written;

/** Spreadsheets take a file for UTF-8 if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** Each format as the text of a file, or what has to be mended first. */
export const PUBLISH_FORMATS: Readonly<Record<PublishFormat, Write>> = {
  claimReview(claims, details, _title, catalogue) {
    const found = reviewProblems(details);
    if (found.length === 0) {
      const pieces = jsonLdPieces(claims, claims.count, details, catalogue);
      return { ok: true, pieces, mediaType: 'application/ld+json' };
    }
    const { problems } = catalogue.publish;
    return { ok: false, problems: found.map((p) => problems[p.field](p.found)) };
  },
  csv: (claims, _details, _title, catalogue) => ({
    ok: true,
    pieces: markedPieces(csvPieces(claims, catalogue)),
    mediaType: 'text/csv',
  }),
  markdown: (claims, { organisation, publishedOn }, title, catalogue) => ({
    ok: true,
    pieces: markdownPieces(
      claims,
      { title, organisation: organisation.name, publishedOn: publishedOn || null },
      catalogue,
    ),
    mediaType: 'text/markdown',
  }),
};

function* markedPieces(pieces: Iterable<string>): Generator<string, void> {
  yield BYTE_ORDER_MARK;
  yield* pieces;
}
