import type { Grammar } from './grammar/grammar.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isPast } from './verb.ts';

/** So many words before a comparison may say that it was so once. */
const WORDS_BEFORE = 4;
/** Words of "in two days" behind its preposition. */
const MOST_OF_TIME = 3;

/** How far a figure and a comparison may differ that may not be of one thing. */
const MOST_APART = { place: 2.7, clause: 1.6 } as const;

/**
 * How far a figure and a comparison may differ, as a ratio, for what stands between may be what is
 * compared: a place ("14,000 hectares on Rhodes, an island the size of") or the subject of another
 * clause ("5,000 acres, and smoke covered an area"). Null where nothing else may be.
 */
export function mostApart(between: readonly Token[], grammar: Grammar): number | null {
  if (between.some((_, i) => isClause(between, i, grammar))) return MOST_APART.clause;
  const isPlace = (token: Token, i: number) =>
    isName(token, grammar) ||
    (grammar.roles.locative.has(token.norm) && !isTime(between, i, grammar));
  return between.some(isPlace) ? MOST_APART.place : null;
}

function isClause(between: readonly Token[], at: number, grammar: Grammar): boolean {
  const { kind, norm } = between[at];
  if (kind === 'number' && !isOfDate(between, at, grammar)) return true;
  if (grammar.comparison.crowds.has(norm)) return true;
  if (isOther(between, at, grammar)) return true;
  return grammar.numerals.and.has(norm) && isNewClause(between.slice(at + 1, at + 4), grammar);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "in 2024, an area", "on 3 August", «у 2024 році»: a number that counts nothing. */
function isOfDate(between: readonly Token[], at: number, { dates }: Grammar): boolean {
  const [before, behind] = [between[at - 1], between[at + 1]];
  if ([before, behind].some((token) => token && dates.months.has(token.norm))) return true;
  const isWord = behind?.kind === 'word' && !dates.units.has(behind.norm);
  return YEAR.test(between[at].text) && before !== undefined && !isWord;
}

/** "when an area", "a herd whose", "with a million people"; not "when it was". */
export function isOther(between: readonly Token[], at: number, { joins }: Grammar): boolean {
  return joins.others.has(between[at].norm) && !joins.pointers.has(between[at + 1]?.norm ?? '');
}

/** Words of "the exclusion zone" behind "and". */
const MOST_OF_OTHER = 4;

/**
 * Whether the words before a comparison end with another thing that may be compared: ", and the
 * exclusion zone,", "including a no-take zone", "on an island", "broke off the iceberg, which is".
 */
export function namesOther(between: readonly Token[], grammar: Grammar): boolean {
  const { numerals, comparison, joins, roles, speech } = grammar;
  const isDeterminer = ({ norm }: Token) =>
    numerals.articles.has(norm) ||
    comparison.the.has(norm) ||
    (joins.pointers.has(norm) && !comparison.pronouns.has(norm));
  return between.some((token, i) => {
    const [first, ...rest] = between.slice(i + 1);
    if (first === undefined || rest.length === 0) return false;
    // «, а озеро, вдвічі більше»
    const isContrast = roles.bareGenitive && speech.contrasts.has(token.norm);
    if (isContrast) return rest.length < MOST_OF_OTHER && rest.at(-1)?.norm === ',';
    if (!isDeterminer(first)) return false;
    const words = rest.filter(({ kind }) => kind === 'word');
    const isShort = words.length >= 1 && rest.length <= MOST_OF_OTHER;
    // "an area", "the land": the figure's own.
    const isOwn = words.some(({ norm }) => isOwnNoun(norm, grammar));
    const isAllOwn = words.every(({ norm }) => isOwnNoun(norm, grammar));
    if (!isShort) return false;
    const isFurther = numerals.and.has(token.norm) && rest.at(-1)?.norm === ',';
    const isPart =
      joins.including.has(token.norm) ||
      (roles.relatives.has(token.norm) && roles.of.has(between[i - 1]?.norm ?? ''));
    const isIn =
      (roles.locative.has(token.norm) || speech.prepositions.has(token.norm)) &&
      rest.every(({ kind }) => kind === 'word');
    const isWhich = roles.relatives.has(
      rest.find(({ norm }) => roles.relatives.has(norm))?.norm ?? '',
    );
    const isObject = isWhich && i > 0 && token.kind === 'word' && !isOwnNoun(token.norm, grammar);
    return isPart || (isFurther && !isAllOwn) || ((isIn || isObject) && !isOwn);
  });
}

function isOwnNoun(norm: string, { joins, roles, dates }: Grammar): boolean {
  return (
    (joins.light.has(norm) && !joins.pointers.has(norm) && !joins.copulas.has(norm)) ||
    roles.extents.has(norm) ||
    dates.units.has(norm)
  );
}

/**
 * "once 5,800 sq km, is now half", "now 1,350 sq km, was larger", "used to be twice", "shrunk by 60,000
 * sq km, to": the figure and the comparison are of two times.
 */
export function isThen(
  tokens: readonly Token[],
  { from, next }: { readonly from: number; readonly next: number },
  comparison: number,
  grammar: Grammar,
): boolean {
  const { joins, ranges } = grammar;
  const before = tokens.slice(Math.max(0, from - WORDS_BEFORE), from);
  const lead = tokens.slice(Math.max(next, comparison - WORDS_BEFORE), comparison);
  const says = (words: readonly Token[], set: ReadonlySet<string>) =>
    words.some(({ norm }) => set.has(norm));
  const isOnceNow = says(before, joins.formerly) && says(lead, joins.nowadays);
  const isChanged =
    says(before, ranges.changes) && (says(lead, joins.nowadays) || isTo(lead.at(-1), grammar));
  const isNowThen = says(before, joins.nowadays) && says(lead, joins.formerly);
  const isBy = ranges.by.has(tokens[from - 1]?.norm ?? '') && says(lead, ranges.to);
  const isLeft = says(before, joins.left);
  return isOnceNow || isChanged || isNowThen || isBy || isLeft || says(lead, joins.once);
}

/** "to", but no dash and no "or". */
function isTo(token: Token | undefined, { ranges, comparison }: Grammar): boolean {
  return token?.kind === 'word' && ranges.to.has(token.norm) && !comparison.or.has(token.norm);
}

/** A capital that is none of a date. */
function isName(token: Token, { dates }: Grammar): boolean {
  return isCapitalised(token) && !dates.months.has(token.norm) && !dates.weekdays.has(token.norm);
}

/** "and smoke blanketed", but not "and is", "and mangrove". */
function isNewClause(behind: readonly Token[], { joins, verbs, roles, speech }: Grammar): boolean {
  const [first, ...rest] = behind;
  if (first === undefined || [joins.light, joins.copulas, verbs].some((set) => set.has(first.norm)))
    return false;
  return rest.some(
    ({ norm }) => isPast(norm, { speech }) || verbs.has(norm) || roles.auxiliaries.has(norm),
  );
}

/** "in two days", "in the past week" */
function isTime(between: readonly Token[], at: number, { dates }: Grammar): boolean {
  return between
    .slice(at + 1, at + 1 + MOST_OF_TIME)
    .some(({ norm }) => dates.units.has(norm) || dates.months.has(norm) || dates.past.has(norm));
}

/**
 * "once the size of Luxembourg, now covers just 1,000 sq km": what is compared was so before.
 *
 * @param from where the comparison begins
 * @param between what stands between it and the figure behind
 */
export function isFormer(
  tokens: readonly Token[],
  from: number,
  between: readonly Token[],
  { joins, ranges }: Grammar,
): boolean {
  const before = tokens.slice(Math.max(0, from - WORDS_BEFORE), from);
  return (
    before.some(({ norm }) => joins.formerly.has(norm)) &&
    between.some(({ norm }) => joins.nowadays.has(norm) || ranges.changes.has(norm))
  );
}

/** Whether the sentence speaks of another time or extent than that of the place's area today. */
export function isOfAnotherTime(tokens: readonly Token[], { joins }: Grammar): boolean {
  return tokens.some(
    ({ norm, kind }) =>
      (kind === 'number' && /^(1[5-9]|20)\d\d$/.test(norm)) || joins.otherTimes.has(norm),
  );
}
