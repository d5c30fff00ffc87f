import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../../src/claims/changedClaim.ts';
import { writtenQuantity } from '../../../src/claims/writtenQuantity.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { claimReviews, jsonLdPieces, jsonLdText } from '../../../src/claims/publish/claimReview.ts';
import { speakerType } from '../../../src/claims/publish/publishedClaim.ts';
import { suggestRating } from '../../../src/claims/publish/rating.ts';
import { en } from '../../../src/text/en/index.ts';
import { area, times } from '../claimOf.ts';
import { DETAILS, published } from './published.ts';

/** Properties that schema.org (release 28) gives to the types used here, inherited ones too. */
const SCHEMA: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    'author',
    'claimReviewed',
    'datePublished',
    'inLanguage',
    'isBasedOn',
    'itemReviewed',
    'reviewBody',
    'reviewRating',
    'sdDatePublished',
    'sdPublisher',
    'url',
  ],
  Claim: ['appearance', 'author', 'datePublished', 'text'],
  CreativeWork: ['datePublished', 'headline', 'publisher', 'url'],
  Organization: ['logo', 'name', 'url'],
  Person: ['name'],
  Rating: ['alternateName', 'bestRating', 'ratingExplanation', 'ratingValue', 'worstRating'],
};

/** Every property that its thing's type does not have, and every empty value. */
function strangers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangers);
  if (typeof value !== 'object') return [];
  if (value === null) return ['null'];
  const { '@type': type, ...rest } = value as Record<string, unknown>;
  const properties = Object.entries(rest).filter(([name]) => name !== '@context');
  return properties.flatMap(([name, inner]) => [
    ...(SCHEMA[type as string]?.includes(name) ? [] : [`${type}.${name}`]),
    ...strangers(inner),
  ]);
}

const jsonLdOf = (...claims: ReturnType<typeof published>[]) => {
  const reviews = claimReviews(claims, DETAILS, en);
  if (!reviews.ok) throw new Error(JSON.stringify(reviews.problems));
  return JSON.parse(jsonLdText(reviews.jsonLd));
};

describe('ClaimReview', () => {
  it.each([0, 1, 2, 3])('in pieces is the text of the whole: %d claims', (count) => {
    const claims = Array.from({ length: count }, (_, i) =>
      published({}, { quote: `<${i}>\u2028` }),
    );
    const reviews = claimReviews(claims, DETAILS, en);
    const pieces = [...jsonLdPieces(claims, count, DETAILS, en)];
    expect(reviews.ok && jsonLdText(reviews.jsonLd)).toBe(pieces.join(''));
  });

  it('says who reviewed what, when and where', () => {
    const review = jsonLdOf(published());
    expect(review).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://example.org/checks/1',
      datePublished: '2022-09-14',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'The Example', url: 'https://example.org/' },
      sdPublisher: { '@type': 'Organization', name: 'The Example' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Volodymyr Zelensky, President of Ukraine' },
        datePublished: '2022-09-12',
        appearance: [
          {
            '@type': 'CreativeWork',
            url: 'https://www.bbc.com/news/world-europe-62884668',
            publisher: { '@type': 'Organization', name: 'BBC News' },
          },
        ],
      },
    });
    expect(review.claimReviewed).toContain('2,300 square miles');
  });

  it('of a reader’s version names nobody, quotes nobody and says what the report says', () => {
    const { claim } = published();
    const change = { area: area('10,000,000 km2'), comparisons: [times(40, 'kenya', 'about')] };
    const review = jsonLdOf(
      published({}, correctedClaim(claim, { ...claim, ...change }, writtenQuantity)),
    );
    expect(review.claimReviewed).toBe(
      'A reader’s version: 10,000,000 square kilometres, about 40 times Kenya. This is not what ' +
        'the report says, which is 2,300 square miles, about four times Greater London.',
    );
    expect(review).not.toHaveProperty('itemReviewed');
    expect(JSON.stringify(review)).not.toMatch(/Zelensky|BBC/);
  });

  it('names a speaker only once it is known whether that is a person', () => {
    const author = (claim: Partial<Claim>) => {
      const whole = { ...published().claim, ...claim };
      return jsonLdOf(published({ speaker: speakerType(whole) }, claim)).itemReviewed.author;
    };
    const who = 'The Ministry of Defence';
    expect(author({})).toMatchObject({ '@type': 'Person' });
    expect(author({ who, whoKind: 'institution' })).toEqual({ '@type': 'Organization', name: who });
    expect(author({ who, whoKind: null })).toBeUndefined();
    expect(author({ who, whoKind: undefined })).toBeUndefined();
  });

  it('has no text of a claim that is told in our words', () => {
    expect(jsonLdOf(published({}, { quote: undefined })).itemReviewed).not.toHaveProperty('text');
  });

  it('uses properties that schema.org has, and no empty ones', () => {
    const rating = suggestRating(published().checks, en);
    expect(strangers(jsonLdOf(published({ rating })))).toEqual([]);
    const bare = published({}, { who: null, statedOn: null, citations: [], places: [] });
    expect(strangers(jsonLdOf(bare))).toEqual([]);
    expect(Object.keys(jsonLdOf(bare).itemReviewed)).toEqual(['@type', 'text']);
  });

  it('has a rating only once a person has confirmed it, with the sums', () => {
    expect(jsonLdOf(published())).not.toHaveProperty('reviewRating');
    expect(jsonLdOf(published()).reviewBody).toContain('1,569–1,579');
    const rating = suggestRating(published().checks, en);
    const { reviewRating } = jsonLdOf(published({ rating }));
    // The comparison is rounded (3.8, not 4), and nothing fails.
    expect(reviewRating).toMatchObject({
      '@type': 'Rating',
      ratingValue: 3,
      worstRating: 1,
      bestRating: 5,
      alternateName: en.publish.ratings.rounded,
    });
    expect(reviewRating.ratingExplanation).toContain('3.8 times Greater London, not 4');
    expect(reviewRating.ratingExplanation).toContain('2,317\u00a0sq mi');
  });

  it('is one thing for one claim and a list for several', () => {
    expect(jsonLdOf(published())['@type']).toBe('ClaimReview');
    const two = jsonLdOf(published(), published({ speaker: 'Organization' }));
    expect(two.map((review: { '@type': string }) => review['@type'])).toEqual([
      'ClaimReview',
      'ClaimReview',
    ]);
    expect(two[1].itemReviewed.author['@type']).toBe('Organization');
  });

  it('cites the addresses that the areas come from, each once', () => {
    const { isBasedOn } = jsonLdOf(published());
    expect(isBasedOn.length).toBeGreaterThan(0);
    expect(new Set(isBasedOn).size).toBe(isBasedOn.length);
    for (const url of isBasedOn) expect(url).toMatch(/^https?:/);
  });

  it('leaves out addresses and days that are none', () => {
    const citations = [
      { outlet: 'X', title: null, url: 'javascript:alert(1)', publishedOn: 'yesterday' },
    ];
    const { itemReviewed } = jsonLdOf(published({}, { citations, statedOn: 'Monday' }));
    expect(itemReviewed).not.toHaveProperty('datePublished');
    expect(itemReviewed.appearance).toEqual([
      { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'X' } },
    ]);
  });

  it('says which details cannot be published', () => {
    const details = {
      organisation: { name: ' ', url: 'example.org', logoUrl: 'javascript:1' },
      url: 'https://example.org/a b',
      publishedOn: '2022-02-30',
      language: 'en',
    };
    const reviews = claimReviews([published()], details, en);
    expect(reviews.ok ? [] : reviews.problems.map(({ field }) => field)).toEqual([
      'organisation.name',
      'organisation.url',
      'organisation.logoUrl',
      'url',
      'publishedOn',
    ]);
    expect(claimReviews([published()], { ...DETAILS, url: null }, en).ok).toBe(true);
  });

  it('cannot end the script element that it stands in', () => {
    const statement = '6,000 km² </script><script>alert(1)</script> & <!-- \u2028';
    const reviews = claimReviews([published({}, { statement, quote: statement })], DETAILS, en);
    const text = reviews.ok ? jsonLdText(reviews.jsonLd) : '';
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text).claimReviewed).toBe(statement);
  });
});

describe('the rating that the checks suggest', () => {
  const checks = published().checks;
  const withVerdicts = (...verdicts: ('holds' | 'rounded' | 'fails' | 'unknown')[]) =>
    suggestRating(
      verdicts.map((verdict) => ({ ...checks[0], verdict })),
      en,
    )?.value;

  it('is that of the worst verdict', () => {
    expect(withVerdicts('holds', 'fails', 'rounded')).toBe(1);
    expect(withVerdicts('holds', 'rounded', 'unknown')).toBe(3);
    expect(withVerdicts('holds', 'unknown')).toBe(5);
  });

  it('is none when nothing is known', () => {
    expect(suggestRating([], en)).toBeNull();
    expect(withVerdicts('unknown')).toBeUndefined();
  });
});
