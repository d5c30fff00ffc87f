import type { ComparisonCheck, ShareCheck } from '../../claims/checks/model.ts';
import type { Claim } from '../../claims/claim.ts';
import { mainArea } from '../../claims/claimedArea.ts';
import { bylineOf } from '../../claims/words/byline.ts';
import { quantityWords } from '../../claims/words/headline.ts';
import { saidArea, saidComparison } from '../../claims/words/saidWords.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { DrawnWhere } from '../subject/drawnWhere.ts';
import type { ClaimOrder } from '../order.ts';
import { withWholeDates } from './wholeDates.ts';

/**
 * Who stated it, when and for what time, or that a reader did; how it is drawn; whether the report's
 * wording is right.
 */
export function figureStandfirst({ about, catalogue }: ClaimOrder, where: DrawnWhere): string {
  const { claim, checks } = about;
  const text = catalogue.figure.standfirst;
  const comparison = checks.find((check) => check.kind === 'comparison' || check.kind === 'share');
  const sentences = [
    bylineOf(claim, catalogue),
    text.drawn[where],
    hedgeWords(claim, catalogue),
    comparison && !claim.changedFrom ? wordingWords(comparison, catalogue) : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
  return withWholeDates(sentences);
}

/** The title says the bare figure: if it was hedged, that is said here. */
function hedgeWords(claim: Claim, catalogue: Catalogue): string {
  const area = mainArea(claim);
  const text = catalogue.figure.standfirst;
  if (!area?.hedge) return '';
  return claim.changedFrom
    ? text.hedgedByReader(quantityWords(area, catalogue))
    : text.hedged(saidArea(area, catalogue));
}

function wordingWords(check: ComparisonCheck | ShareCheck, catalogue: Catalogue): string {
  const text = catalogue.figure.standfirst;
  const stated = saidComparison(check.comparison, catalogue);
  if (check.verdict === 'holds') return text.holds(stated);
  if (check.verdict === 'unknown' || !check.direction) return '';
  return text[check.verdict][check.direction](stated);
}
