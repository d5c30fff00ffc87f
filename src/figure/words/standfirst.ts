import { describeCheck } from '../../claims/check.ts';
import type { Check, ComparisonCheck, ShareCheck } from '../../claims/checks/model.ts';
import { bylineOf } from '../../claims/words/byline.ts';
import { saidComparison } from '../../claims/words/saidWords.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ClaimOrder } from '../order.ts';
import { ownComparison } from '../subject/usualYardstick.ts';
import { withWholeDates } from './wholeDates.ts';

/**
 * Who stated it, when and for what time, or that a reader did; whether the report's wording is right; what
 * else of it fails.
 *
 * @param isShort without who and when, but never without the word that a reader has changed it
 */
export function figureStandfirst({ about, catalogue }: ClaimOrder, isShort = false): string {
  const { claim, checks, shape } = about;
  const comparison = checks.find((check) => check.kind === 'comparison' || check.kind === 'share');
  const sentences = [
    isShort && !claim.changedFrom ? '' : bylineOf(claim, catalogue),
    comparison && !claim.changedFrom ? wordingWords(comparison, catalogue) : '',
    ownComparison(claim, shape.yardstick) ? catalogue.figure.standfirst.ours : '',
    ...checks
      .filter((check) => check.verdict === 'fails' && check !== comparison)
      .map((check) => failure(check, catalogue)),
  ];
  return withWholeDates(sentences.filter((words) => words !== '').join(' '));
}

function wordingWords(check: ComparisonCheck | ShareCheck, catalogue: Catalogue): string {
  const text = catalogue.figure.standfirst;
  const { comparison, verdict, direction } = check;
  const stated = saidComparison(comparison, catalogue);
  if (verdict === 'holds') return text.holds(stated);
  return verdict === 'unknown' || !direction ? '' : text[verdict][direction](stated);
}

/** Another check that fails, so that a headline that holds does not speak for it. */
function failure(check: Check, catalogue: Catalogue): string {
  return catalogue.figure.standfirst.alsoFails(describeCheck(check, catalogue).title);
}
