import type { Catalogue } from '../../text/catalogue.ts';
import type { Citation, Claim } from '../claim.ts';
import { reportSays } from '../words/changeNote.ts';
import { claimLine } from '../words/headline.ts';
import { type PublishedClaim, checksText } from './publishedClaim.ts';
import { isIsoDay, type ReviewDetails, type ReviewProblem, reviewProblems } from './review.ts';
import { usedSources } from './sources.ts';
import { isWebAddress } from './webAddress.ts';

/** A thing of schema.org as JSON-LD. */
export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

export type ClaimReviews =
  | { readonly ok: true; readonly jsonLd: Thing | readonly Thing[] }
  | { readonly ok: false; readonly problems: readonly ReviewProblem[] };

/**
 * The checks as schema.org ClaimReview (https://schema.org/ClaimReview): one thing, or a list of
 * them for several claims. The sums are in `reviewBody`, and in `ratingExplanation` once a rating
 * is confirmed; without one there is no `reviewRating`.
 */
export function claimReviews(
  claims: readonly PublishedClaim[],
  details: ReviewDetails,
  catalogue: Catalogue,
): ClaimReviews {
  const problems = reviewProblems(details);
  if (problems.length > 0) return { ok: false, problems };
  const things = claims.map((claim) => claimReview(claim, details, catalogue));
  return { ok: true, jsonLd: things.length === 1 ? things[0] : things };
}

/** JSON that can stand inside `<script type="application/ld+json">` whatever it quotes. */
export function jsonLdText(jsonLd: Thing | readonly Thing[]): string {
  const escapes: Readonly<Record<string, string>> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return JSON.stringify(jsonLd, null, 2).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign]);
}

/** The text of the reviews of so many claims in pieces: of one claim its thing, else a list. */
export function* jsonLdPieces(
  claims: Iterable<PublishedClaim>,
  count: number,
  details: ReviewDetails,
  catalogue: Catalogue,
): Generator<string, void> {
  let before = '[\n';
  for (const claim of claims) {
    const text = jsonLdText(claimReview(claim, details, catalogue));
    yield count === 1 ? text : before + text.replace(/^/gm, '  ');
    before = ',\n';
  }
  if (count !== 1) yield count === 0 ? '[]' : '\n]';
}

function claimReview(
  published: PublishedClaim,
  { organisation, url, publishedOn, language }: ReviewDetails,
  catalogue: Catalogue,
): Thing {
  const publisher = thing('Organization', {
    name: organisation.name.trim(),
    url: organisation.url,
    logo: organisation.logoUrl,
  });
  const { claim } = published;
  const sources = usedSources(published, catalogue).flatMap((source) => source.url ?? []);
  return {
    '@context': 'https://schema.org',
    ...thing('ClaimReview', {
      url,
      datePublished: publishedOn,
      inLanguage: language,
      author: publisher,
      sdPublisher: publisher,
      sdDatePublished: publishedOn,
      claimReviewed: summaryOf(claim, catalogue),
      itemReviewed: itemReviewed(published),
      reviewBody: checksText(published, catalogue),
      reviewRating: ratingOf(published, catalogue),
      isBasedOn: [...new Set(sources)].filter(isWebAddress),
    }),
  };
}

/** The claim as a sentence; of a reader's version that it is one, and what the report says. */
function summaryOf(claim: Claim, catalogue: Catalogue): string {
  const says = reportSays(claim, catalogue);
  return says === null
    ? claim.statement
    : catalogue.claims.changed.review(claimLine(claim, catalogue), says);
}

/** The claim as it was made; null if nobody is known to have made it. */
function itemReviewed({ claim, speaker }: PublishedClaim): Thing | null {
  if (claim.changedFrom) return null;
  const hasAuthor = claim.who !== null && speaker !== null;
  return thing('Claim', {
    text: claim.quote ?? null,
    author: hasAuthor ? thing(speaker, { name: claim.who }) : null,
    datePublished: day(claim.statedOn),
    appearance: claim.citations.map(appearance),
  });
}

function appearance({ outlet, title, url, publishedOn }: Citation): Thing {
  return thing('CreativeWork', {
    url: url !== null && isWebAddress(url) ? url : null,
    headline: title,
    datePublished: day(publishedOn),
    publisher: outlet === '' ? null : thing('Organization', { name: outlet }),
  });
}

function ratingOf(published: PublishedClaim, catalogue: Catalogue): Thing | null {
  const { rating } = published;
  return (
    rating &&
    thing('Rating', {
      ratingValue: rating.value,
      worstRating: rating.worst,
      bestRating: rating.best,
      alternateName: rating.name,
      ratingExplanation: checksText(published, catalogue),
    })
  );
}

function day(date: string | null): string | null {
  return date !== null && isIsoDay(date) ? date : null;
}

/** A thing with the properties that have a value. */
function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}
