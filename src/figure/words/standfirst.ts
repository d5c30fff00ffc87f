import { describeCheck } from '../../claims/check.ts';
import { failsBySome } from '../../claims/checks/comparison/byDefinition.ts';
import type { Check, ComparisonCheck, ShareCheck } from '../../claims/checks/model.ts';
import type { Claim } from '../../claims/claim.ts';
import { bylineOf } from '../../claims/words/byline.ts';
import { inOneLine, inQuotationMarks } from '../../claims/words/quoted.ts';
import { saidComparison } from '../../claims/words/saidWords.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { isInScript } from '../../text/isInScript.ts';
import type { ClaimOrder, ClaimSubject } from '../order.ts';
import { ownComparison } from '../subject/usualYardstick.ts';
import { figureTitle, plainWords } from './title.ts';
import { whereWords } from './whereWords.ts';
import { withWholeDates } from './wholeDates.ts';

/** What stands under the title, in three lengths. */
export interface Standfirst {
  /** The report's whole sentence, and whether it is right; the same as `whole` where that cannot be quoted. */
  readonly quoting: string;
  /** Where it lies, who stated it, when and for what time, and whether the report's wording is right. */
  readonly whole: string;
  /** Where, who and when; where nobody is known to have stated it, what the report says. */
  readonly short: string;
}

/** One and the same words, whatever the room. */
export function oneStandfirst(words: string): Standfirst {
  return { quoting: words, whole: words, short: words };
}

/** Longer sentences are not read under a title, UTF-16 units. */
const LONGEST_SENTENCE = 230;
/** A sentence with quotation marks in it says the words of two. */
const QUOTES = /["“”„«»]/u;

/**
 * Who stated it, when and for what time, or that a reader did; whether the report's wording is right; what
 * else of it fails. Never without the word that a reader has changed it.
 */
export function figureStandfirst({ about, catalogue }: ClaimOrder): Standfirst {
  const { claim, checks, shape } = about;
  const multiples = checks.filter(({ kind }) => kind === 'comparison' || kind === 'share');
  const lead = multiples[0] as ComparisonCheck | ShareCheck | undefined;
  const isReports = !claim.changedFrom;
  const byline = bylineOf(claim, catalogue);
  const rest = [
    ownComparison(claim, shape.yardstick) ? catalogue.figure.standfirst.ours : '',
    ...checks
      .filter((check) => check.verdict === 'fails' && check !== lead)
      .map((check) => failure(check, catalogue)),
  ];
  const wording = lead && isReports ? wordingWords(lead, catalogue) : '';
  const whole = placed([byline, wording, ...rest], about, catalogue);
  const sentence = sentenceOf(claim, catalogue);
  return {
    quoting: sentence
      ? joined([
          inQuotationMarks(sentence, catalogue),
          bylineOf(beyond(claim, sentence), catalogue),
          // Of several it has to be said which.
          lead && multiples.length === 1 ? verdictWords(lead, catalogue) : wording,
          ...rest,
        ])
      : whole,
    whole,
    short: placed([byline || wording, ...rest], about, catalogue),
  };
}

/** Sentences of a report's claim behind the place where it lies; without any that they are the report's. */
function placed(sentences: readonly string[], about: ClaimSubject, catalogue: Catalogue): string {
  const { claim } = about;
  if (claim.changedFrom) return joined(sentences);
  const text = catalogue.figure.standfirst;
  const where = whereWords(claim, plainWords(figureTitle({ about, catalogue })), catalogue);
  const words = joined(sentences) || text.ofReport;
  return where === '' ? words : text.inPlace(where, words);
}

function joined(sentences: readonly string[]): string {
  return withWholeDates(sentences.filter((words) => words !== '').join(' '));
}

/** The report's sentence, if it can stand in quotation marks before these readers; null otherwise. */
function sentenceOf({ sentence }: Claim, catalogue: Catalogue): string | null {
  const words = inOneLine(sentence ?? '');
  const isSayable = words.length <= LONGEST_SENTENCE && !QUOTES.test(words);
  return words !== '' && isSayable && isInScript(words, catalogue) ? words : null;
}

/** Who and when as far as the sentence does not say it. */
function beyond({ who, statedOn, saidWhen, period, ...claim }: Claim, sentence: string): Claim {
  const [year, , day] = statedOn?.split('-').map(Number) ?? [];
  const numbers: readonly number[] = (sentence.match(/\d+/g) ?? []).map(Number);
  const isDated = numbers.includes(year) && numbers.includes(day);
  return {
    ...claim,
    who: who !== null && sentence.includes(who) ? null : who,
    statedOn: isDated ? null : statedOn,
    ...(saidWhen === undefined || sentence.includes(saidWhen) ? {} : { saidWhen }),
    period: isDated ? null : period,
  };
}

/** What the report says, and whether that is right. */
function wordingWords(check: ComparisonCheck | ShareCheck, catalogue: Catalogue): string {
  const text = catalogue.figure.standfirst;
  const { comparison, verdict, direction } = check;
  const stated = saidComparison(comparison, catalogue);
  if (verdict === 'holds') return text[failsBySome(check) ? 'holdsBySome' : 'holds'](stated);
  return verdict === 'unknown' || !direction ? '' : text[verdict][direction](stated);
}

/** Whether what the report has just been quoted with is right. */
function verdictWords(check: ComparisonCheck | ShareCheck, { figure }: Catalogue): string {
  const text = figure.standfirst.quoted[check.kind];
  const { verdict, direction } = check;
  if (verdict === 'holds') return text[failsBySome(check) ? 'holdsBySome' : 'holds'];
  return verdict === 'unknown' || !direction ? '' : text[verdict][direction];
}

/** Another check that fails, so that a headline that holds does not speak for it. */
function failure(check: Check, catalogue: Catalogue): string {
  return catalogue.figure.standfirst.alsoFails(describeCheck(check, catalogue).title);
}
