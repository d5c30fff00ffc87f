import { countedChecks, describeCheck } from '../claims/check.ts';
import type { Check } from '../claims/checks/model.ts';
import type { Claim } from '../claims/claim.ts';
import { mainArea } from '../claims/claimedArea.ts';
import { describeShare, placeName, placesName } from '../claims/describe.ts';
import { placeShares } from '../claims/information.ts';
import { changeNote } from '../claims/words/changeNote.ts';
import { saidArea } from '../claims/words/saidWords.ts';
import { formatArea } from '../measure/format.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { DrawnClaim } from './subject/drawnClaim.ts';
import type { DrawnWhere } from './subject/drawnWhere.ts';
import type { ClaimOrder, ClaimSubject } from './order.ts';
import { groundOf } from './subject/ground.ts';
import type { StripItem } from './strip/items.ts';
import { shapeWords } from './words/shapeWords.ts';

/** What a claim's figure shows. */
export interface ShownClaim {
  readonly drawn: DrawnClaim | null;
  readonly items: readonly StripItem[];
  /** Without a place there is no map. */
  readonly where: DrawnWhere;
}

/**
 * The figure in a few plain sentences: whether a reader has changed the claim, the area and how it is
 * drawn, verdicts and sums, shares.
 */
export function figureAltText(order: ClaimOrder, shown: ShownClaim): string {
  const { about, catalogue } = order;
  const { claim, checks } = about;
  return [
    changeNote(claim, catalogue) ?? '',
    whatIsShown(about, shown, catalogue),
    shown.drawn ? (catalogue.figure.sizeOnly[shown.where] ?? '') : '',
    ...verdictSentences(checks, catalogue),
    shareSentence(claim, catalogue),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whatIsShown(
  about: ClaimSubject,
  { drawn, where: lies, items }: ShownClaim,
  catalogue: Catalogue,
): string {
  const text = catalogue.figure.altText;
  const placesOf = (shown: readonly StripItem[]) => text.list(shown.map(({ name }) => name));
  const places = items.filter(({ role }) => role.kind !== 'claim');
  if (!drawn) return text.withoutArea(placesOf(places));
  const { isElsewhere, homeIds } = groundOf(about);
  const named = isElsewhere
    ? homeIds.map((id) => placeName(id, catalogue))
    : places.filter(({ role }) => role.kind === 'region').map(({ name }) => name);
  const where =
    (isElsewhere || lies !== 'nowhere') && named.length > 0
      ? text.onMap(text.list(named))
      : places.length > 0
        ? text.beside(placesOf(places))
        : '';
  return text.what(
    areaWords(about.claim, drawn, catalogue),
    shapeWords(drawn, catalogue.figure.altText, catalogue),
    where,
  );
}

/** "2,300 square miles (5,957 km²)" */
function areaWords(claim: Claim, { areaKm2 }: DrawnClaim, catalogue: Catalogue): string {
  const area = mainArea(claim);
  const km2 = formatArea(areaKm2, 'km2', catalogue);
  return area && area.unit !== 'km2'
    ? catalogue.figure.altText.inOtherWords(saidArea(area, catalogue), km2)
    : km2;
}

/** Each check that says something of the claim. */
function verdictSentences(checks: readonly Check[], catalogue: Catalogue): string[] {
  const { claims, figure } = catalogue;
  return countedChecks(checks).map((check) => {
    const { title, sum } = describeCheck(check, catalogue);
    const [kind, verdict] = [claims.kinds[check.kind], claims.verdicts[check.verdict]];
    return sum === '' || check.verdict === 'unknown'
      ? figure.altText.checkWithoutSum(kind, verdict, title)
      : figure.altText.check(kind, verdict, title, sum);
  });
}

function shareSentence(claim: Claim, catalogue: Catalogue): string {
  const text = catalogue.figure.altText;
  const shares = placeShares(claim).map(({ placeId, shownShare }) =>
    describeShare(shownShare, placesName([placeId], catalogue), catalogue),
  );
  return shares.length === 0 ? '' : text.shares(text.list(shares));
}
