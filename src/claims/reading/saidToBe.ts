import type { ComparisonParts } from './comparisonParts.ts';
import type { FoundPlace } from './foundPlace.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { SaidComparison } from './subject.ts';
import type { Token } from './tokens.ts';
import { isBehindUnit } from './wordsAround.ts';

const DASHES = new Set(['–', '—']);
/** As near behind a figure a name alone may compare it. */
const NEAR = 6;

/**
 * "4.3 million acres, that's Connecticut and Rhode Island put together"; «2 440 кв. км, тобто майже
 * Люксембург», where nothing follows that it could do.
 */
export function isSaidToBe(said: SaidComparison, tokens: readonly Token[], grammar: Grammar) {
  const { from, next, place, hedged } = said;
  const [pointer, copula] = tokens.slice(Math.max(0, from - 2), from);
  const { copulas, pointers, strong } = grammar.joins;
  const behind = tokens[next];
  const isEnd =
    behind === undefined || behind.kind === 'sign' || grammar.comparison.or.has(behind.norm);
  const isThat = grammar.comparison.definite.size === 0 && strong.has(copula?.norm ?? '');
  const isNearly = hedged && isThat && isEnd && place.known === 'name';
  if (isNearly && isBehindUnit(from, tokens, grammar, NEAR)) return true;
  // "33,100 km² – Belgium plus Luxembourg – is"
  const [open, close] = [tokens[from - 1]?.norm ?? '', behind?.norm ?? ''];
  const isSet = (DASHES.has(open) && DASHES.has(close)) || (open === '(' && close === ')');
  if (place.places.length > 1 && isSet && isBehindUnit(from, tokens, grammar, NEAR)) return true;
  const isCopula = copula !== undefined && (copulas.has(copula.norm) || copula.norm === "'s");
  return (
    place.places.length > 1 &&
    isCopula &&
    pointers.has(pointer.norm) &&
    isBehindUnit(from, tokens, grammar)
  );
}

/** "land enough to swallow up", "large enough to easily squeeze in" */
export function isEnoughTo(
  { comparators, from }: SaidComparison,
  tokens: readonly Token[],
  { comparison, roles }: Grammar,
): boolean {
  if (!comparators.includes('fits')) return false;
  const lead = tokens.slice(Math.max(0, from - ENOUGH_WORDS), from);
  const enough = lead.findIndex(({ norm }) => comparison.enough.has(norm));
  if (enough < 0) return false;
  const behind = lead.slice(enough + 1);
  // "enough fresh water to swallow up"
  const isVolume = behind.some(({ norm }) => comparison.fluids.has(norm));
  return !isVolume && behind.some(({ norm }) => roles.infinitive.has(norm));
}

/** Words of "enough to easily" before a verb. */
const ENOUGH_WORDS = 4;

/** Words of "larger than Mexico and" before a further comparison. */
const MOST_OF_FIRST = 6;

/** "and about equal to Saudi Arabia" behind "larger than Mexico". */
export function isFurther(
  from: number,
  tokens: readonly Token[],
  { comparison, numerals }: Grammar,
) {
  if (!numerals.and.has(tokens[from - 1]?.norm ?? '')) return false;
  for (let i = Math.max(0, from - MOST_OF_FIRST); i < from - 1; i++) {
    const found = comparison.comparators.match(tokens, i, from);
    if (found?.meaning === 'larger' || found?.meaning === 'smaller') return true;
  }
  return false;
}

/**
 * "2,000 sq km, more than Gibraltar", "… 2,000 sq km. That's more than Gibraltar": behind a figure the
 * hedge alone compares.
 */
export function isMoreThanPlace(
  { hedge, comparators, counted }: ComparisonParts,
  { known, next, others }: FoundPlace,
  at: number,
  tokens: readonly Token[],
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  if (comparators.length > 0 || counted !== null || known !== 'name') return false;
  if (hedge !== 'at least' && hedge !== 'at most') return false;
  // "more than Delaware has"
  const verb = tokens[others.at(-1)?.next ?? next];
  const joints = [grammar.numerals.and, grammar.comparison.or, grammar.joins.contrasts];
  if (verb?.kind === 'word' && !joints.some((words) => words.has(verb.norm))) return false;
  if (isThatMore(tokens.slice(0, at), before, grammar)) return true;
  const behind = tokens[at - 1]?.norm ?? '';
  // "an area more than the state of Alaska"
  const isApart = BEFORE_MORE.has(behind) || grammar.roles.extentHeads.has(behind);
  return isApart && isBehindUnit(at, tokens, grammar);
}

/** "That's", "It is" behind a sentence that states an area and counts nobody. */
function isThatMore(lead: readonly Token[], before: readonly Token[], grammar: Grammar): boolean {
  const { joins, comparison } = grammar;
  const last = lead.at(-1)?.norm ?? '';
  if (lead.length > 2 || !joins.pointers.has(lead[0]?.norm ?? '')) return false;
  if (lead.length === 2 && !joins.copulas.has(last) && last !== "'s") return false;
  const isOther = before.some(
    ({ norm }) => comparison.crowds.has(norm) || comparison.otherSubjects.has(norm),
  );
  return !isOther && isBehindUnit(before.length, before, grammar, before.length);
}

const BEFORE_MORE = new Set([',', '–', '—', '-', '(', ';']);
