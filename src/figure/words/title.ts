import type { Check, ComparisonCheck, PlacesCheck } from '../../claims/checks/model.ts';
import { type Claim, mainComparison } from '../../claims/claim.ts';
import { claimedArea, mainArea } from '../../claims/claimedArea.ts';
import { describeShare, distinctNumber, km2Words, placesName } from '../../claims/describe.ts';
import { describeMultiple } from '../../claims/describeClaim.ts';
import { bareQuantity, claimLine } from '../../claims/words/headline.ts';
import { saidComparison } from '../../claims/words/saidWords.ts';
import type { Range } from '../../measure/range.ts';
import type { Atlas } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** A stretch of the title; the claim's own quantity stands in the claim's colour. */
export interface TitlePart {
  readonly text: string;
  readonly isClaim: boolean;
}

/** A title and what of it is the claim's quantity. */
interface Title {
  readonly words: string;
  readonly quantity: string;
}

/**
 * What the checks say of the claim as one line: "2,300 square miles is 3.8 times Greater London";
 * without a comparison the share of the first place, without one the quantity alone. A reader's
 * version says first that it is one.
 */
export function figureTitle(
  claim: Claim,
  checks: readonly Check[],
  atlas: Atlas,
  catalogue: Catalogue,
): TitlePart[] {
  const title = quantityTitle(claim, checks, catalogue) ?? comparisonTitle(claim, atlas, catalogue);
  if (!title) return plainTitle(claimLine(claim, catalogue));
  const parts = partsOf(title);
  return claim.changedFrom
    ? [...plainTitle(`${catalogue.claims.changed.before} `), ...parts]
    : parts;
}

/** A title without a quantity. */
export function plainTitle(words: string): TitlePart[] {
  return [{ text: words, isClaim: false }];
}

function quantityTitle(claim: Claim, checks: readonly Check[], catalogue: Catalogue): Title | null {
  const area = mainArea(claim);
  if (!area) return null;
  const text = catalogue.figure.title;
  const quantity = bareQuantity(area, catalogue);
  const comparison = checks.find((check) => check.kind === 'comparison');
  if (comparison) return { words: comparedTitle(quantity, comparison, catalogue), quantity };
  const share = checks.find(isPlaceWithShare);
  const words = share
    ? text.is(quantity, sharePhrase(share.shareByDefinition, nameOf(share, catalogue), catalogue))
    : text.quantityAlone(quantity);
  return { words, quantity };
}

function comparedTitle(quantity: string, check: ComparisonCheck, catalogue: Catalogue): string {
  const text = catalogue.figure.title;
  const { comparison, byDefinition, verdict } = check;
  const stated = saidComparison(comparison, catalogue);
  if (verdict === 'unknown' || !byDefinition) return text.reportedAs(quantity, stated);
  if (verdict === 'holds') return text.is(quantity, stated);
  const place = nameOf(check, catalogue);
  const found =
    byDefinition.high < 1
      ? sharePhrase(byDefinition, place, catalogue)
      : catalogue.claims.timesSizeOf(
          distinctNumber(byDefinition, comparison.multiple, catalogue.locale),
          place,
        );
  return verdict === 'rounded'
    ? text.is(quantity, found)
    : text.isNot(quantity, found, describeMultiple(comparison.multiple, null, catalogue));
}

/** A share as a sentence has it: "19% of Kharkiv oblast". */
function sharePhrase(share: Range, place: string, catalogue: Catalogue): string {
  const { figure, claims } = catalogue;
  const saying = { percent: figure.title.share, times: claims.timesSizeOf };
  return describeShare(share, place, catalogue, saying);
}

/** Of a claim that states a comparison alone, what that comes to. */
function comparisonTitle(claim: Claim, atlas: Atlas, catalogue: Catalogue): Title | null {
  const comparison = mainComparison(claim);
  if (!comparison) return null;
  const text = catalogue.figure.title;
  const claimed = claimedArea(claim, atlas);
  const stated = saidComparison(comparison, catalogue);
  const words = claimed ? text.comparisonAlone(stated, km2Words(claimed.point, catalogue)) : stated;
  return { words, quantity: words.slice(0, stated.length) };
}

type PlaceWithShare = PlacesCheck & {
  readonly shareByDefinition: NonNullable<PlacesCheck['shareByDefinition']>;
};

function isPlaceWithShare(check: Check): check is PlaceWithShare {
  return check.kind === 'places' && check.shareByDefinition !== null;
}

function nameOf({ placeIds }: Check, catalogue: Catalogue): string {
  return placesName(placeIds, catalogue);
}

function partsOf({ words, quantity }: Title): TitlePart[] {
  const at = words.indexOf(quantity);
  return [
    { text: words.slice(0, at), isClaim: false },
    { text: quantity, isClaim: true },
    { text: words.slice(at + quantity.length), isClaim: false },
  ].filter(({ text }) => text !== '');
}
