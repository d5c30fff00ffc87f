import { failsBySome } from '../../claims/checks/comparison/byDefinition.ts';
import { foundNumber } from '../../claims/checks/comparison/words.ts';
import type { ComparisonCheck, ShareCheck } from '../../claims/checks/model.ts';
import {
  type Claim,
  mainComparison,
  type Stated,
  type StatedComparison,
} from '../../claims/claim.ts';
import { mainArea } from '../../claims/claimedArea.ts';
import { countedPlaces, describeShare, placesName } from '../../claims/describe.ts';
import { hedgeWord, isPart, statedMultiple } from '../../claims/describeClaim.ts';
import { comesTo, placeShares } from '../../claims/information.ts';
import { roundWording } from '../../claims/roundMultiple.ts';
import { suggestWording } from '../../claims/wording.ts';
import { claimLine, comparisonWords } from '../../claims/words/headline.ts';
import { roundArea } from '../../claims/words/informationLines.ts';
import { rangeDash } from '../../measure/format.ts';
import type { Range } from '../../measure/range.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ClaimOrder, ClaimSubject } from '../order.ts';
import { ownComparison } from '../subject/usualYardstick.ts';
import { withWholeDates } from './wholeDates.ts';
import { titleQuantity } from './titleQuantity.ts';

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
 * What the checks say of the claim as one line, in our words and with the report's hedge: "2,300 square
 * miles is 3.8 times Greater London"; without a comparison the share of the first place, without one what
 * it is drawn by, or the quantity alone. A reader's version says first that it is one.
 */
export function figureTitle({
  about,
  catalogue,
}: Pick<ClaimOrder, 'about' | 'catalogue'>): TitlePart[] {
  const { claim } = about;
  const title = quantityTitle(about, catalogue) ?? comparisonTitle(claim, catalogue);
  if (!title) return plainTitle(claimLine(claim, catalogue));
  const parts = titleParts(title.words, title.quantity);
  return claim.changedFrom
    ? [...plainTitle(`${catalogue.claims.changed.before} `), ...parts]
    : parts;
}

/** A title without a quantity. */
export function plainTitle(words: string): TitlePart[] {
  return [{ text: words, isClaim: false }];
}

/** A title as a person would type it. */
export function plainWords(title: readonly TitlePart[]): string {
  return title
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

function quantityTitle({ claim, checks, shape }: ClaimSubject, catalogue: Catalogue): Title | null {
  const area = mainArea(claim);
  if (!area) return null;
  const text = catalogue.figure.title;
  const quantity = catalogue.figure.capital(titleQuantity(area, catalogue));
  const comparison = checks.find((check) => check.kind === 'comparison' || check.kind === 'share');
  if (comparison) return { words: comparedTitle(quantity, area, comparison, catalogue), quantity };
  const own = ownComparison(claim, shape.yardstick);
  if (own && !isOpenEnded(area))
    return { words: text.is(quantity, roundWording(own, [own.placeId], catalogue)), quantity };
  const [share] = placeShares(claim);
  const words = share
    ? text.is(
        quantity,
        openEnded(
          area,
          sharePhrase(share.shownShare, placesName([share.placeId], catalogue), catalogue),
          catalogue,
        ),
      )
    : text.quantityAlone(quantity);
  return { words, quantity };
}

function comparedTitle(
  quantity: string,
  area: Stated,
  check: ComparisonCheck | ShareCheck,
  catalogue: Catalogue,
): string {
  const text = catalogue.figure.title;
  const { comparison, verdict } = check;
  const stated = ourWords(comparison, catalogue);
  if (verdict === 'unknown' || !check.found) return text.reportedAs(quantity, stated);
  if (verdict === 'holds') {
    return text.is(quantity, failsBySome(check) ? text.bySome(stated) : stated);
  }
  const { range } = check.found;
  const found = isOpenEnded(area)
    ? openEnded(area, foundPhrase(check, range, catalogue), catalogue)
    : (nearPhrase(check, range, catalogue) ?? foundPhrase(check, range, catalogue));
  return verdict === 'rounded'
    ? text.is(quantity, found)
    : text.isNot(quantity, found, statedMultiple(comparison, catalogue, { isBare: true }));
}

/** What the report compares with, in our words: "about four times Greater London", "larger than Cyprus". */
function ourWords(comparison: StatedComparison, catalogue: Catalogue): string {
  const { multiple, low, high, hedge, placeIds, kind } = comparison;
  const isSize = kind === 'comparison' && multiple === 1 && low === high;
  if (isSize && (hedge === 'at least' || hedge === 'at most')) {
    const { larger, smaller } = catalogue.figure.title;
    return (hedge === 'at least' ? larger : smaller)(placesName(placeIds, catalogue));
  }
  return comparisonWords({ ...comparison, quote: undefined }, catalogue);
}

/** What is found of "more than" so much is more than that as well. */
function openEnded(area: Stated, found: string, catalogue: Catalogue): string {
  return isOpenEnded(area) ? catalogue.claims.hedged(hedgeWord(area, catalogue)!, found) : found;
}

function isOpenEnded({ hedge }: Stated): boolean {
  return hedge === 'at least' || hedge === 'at most';
}

/** A range by definition as the round multiple that it is near: "nearly twice the size of Chicago"; else null. */
function nearPhrase(
  check: ComparisonCheck | ShareCheck,
  range: Range,
  catalogue: Catalogue,
): string | null {
  const number = foundNumber({ ...check, range }, catalogue, 2);
  const isMultiple = !isPart(check.comparison) && range.high >= 1;
  return isMultiple && number.includes(rangeDash(catalogue.locale))
    ? (suggestWording(check, catalogue)?.round ?? null)
    : null;
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
  const { title, capital } = catalogue.figure;
  const found = comesTo(claim);
  const stated = capital(ourWords(comparison, catalogue));
  const words = found ? title.comparisonAlone(stated, roundArea(found.km2, catalogue)) : stated;
  return { words, quantity: stated };
}

/** Words with the quantity in them marked. */
export function titleParts(words: string, quantity: string): TitlePart[] {
  const at = words.indexOf(quantity);
  return [
    { text: words.slice(0, at), isClaim: false },
    { text: quantity, isClaim: true },
    { text: words.slice(at + quantity.length), isClaim: false },
  ]
    .filter(({ text }) => text !== '')
    .map(({ text, isClaim }) => ({ text: withWholeDates(text), isClaim }));
}
