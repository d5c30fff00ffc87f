import { foundNumber } from '../../claims/checks/comparison/words.ts';
import type { Check, ComparisonCheck, ShareCheck } from '../../claims/checks/model.ts';
import { type Claim, mainComparison } from '../../claims/claim.ts';
import { mainArea } from '../../claims/claimedArea.ts';
import { countedPlaces, describeShare, placesName } from '../../claims/describe.ts';
import { isPart, statedMultiple } from '../../claims/describeClaim.ts';
import { comesTo, placeShares } from '../../claims/information.ts';
import { bareQuantity, claimLine } from '../../claims/words/headline.ts';
import { roundArea } from '../../claims/words/informationLines.ts';
import { saidComparison } from '../../claims/words/saidWords.ts';
import type { Range } from '../../measure/range.ts';
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
  catalogue: Catalogue,
): TitlePart[] {
  const title = quantityTitle(claim, checks, catalogue) ?? comparisonTitle(claim, catalogue);
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
  const comparison = checks.find((check) => check.kind === 'comparison' || check.kind === 'share');
  if (comparison) return { words: comparedTitle(quantity, comparison, catalogue), quantity };
  const [share] = placeShares(claim);
  const words = share
    ? text.is(
        quantity,
        sharePhrase(share.shownShare, placesName([share.placeId], catalogue), catalogue),
      )
    : text.quantityAlone(quantity);
  return { words, quantity };
}

function comparedTitle(
  quantity: string,
  check: ComparisonCheck | ShareCheck,
  catalogue: Catalogue,
): string {
  const text = catalogue.figure.title;
  const { comparison, verdict } = check;
  const stated = saidComparison(comparison, catalogue);
  if (verdict === 'unknown' || !check.found) return text.reportedAs(quantity, stated);
  if (verdict === 'holds') return text.is(quantity, stated);
  const found = foundPhrase(check, check.found.range, catalogue);
  return verdict === 'rounded'
    ? text.is(quantity, found)
    : text.isNot(quantity, found, statedMultiple(comparison, catalogue, { isBare: true }));
}

/** "3.8 times Greater London", "19% of Kharkiv oblast", "280 football pitches". */
function foundPhrase(
  check: ComparisonCheck | ShareCheck,
  range: Range,
  catalogue: Catalogue,
): string {
  const place = placesName(check.placeIds, catalogue);
  const number = foundNumber({ ...check, range }, catalogue, 2);
  if (isPart(check.comparison)) return catalogue.figure.title.share(number, place);
  if (range.high < 1) return sharePhrase(range, place, catalogue);
  return (
    countedPlaces(number, check.placeIds, catalogue) ?? catalogue.claims.timesSizeOf(number, place)
  );
}

/** A share as a sentence has it: "19% of Kharkiv oblast". */
function sharePhrase(share: Range, place: string, catalogue: Catalogue): string {
  const { figure, claims } = catalogue;
  const saying = { percent: figure.title.share, times: claims.timesSizeOf };
  return describeShare(share, place, catalogue, saying);
}

/** Of a claim that states a comparison alone, what that comes to. */
function comparisonTitle(claim: Claim, catalogue: Catalogue): Title | null {
  const comparison = mainComparison(claim);
  if (!comparison) return null;
  const text = catalogue.figure.title;
  const found = comesTo(claim);
  const stated = saidComparison(comparison, catalogue);
  const words = found ? text.comparisonAlone(stated, roundArea(found.km2, catalogue)) : stated;
  return { words, quantity: words.slice(0, stated.length) };
}

function partsOf({ words, quantity }: Title): TitlePart[] {
  const at = words.indexOf(quantity);
  return [
    { text: words.slice(0, at), isClaim: false },
    { text: quantity, isClaim: true },
    { text: words.slice(at + quantity.length), isClaim: false },
  ].filter(({ text }) => text !== '');
}
