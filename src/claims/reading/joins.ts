import type { Grammar } from './grammar/grammar.ts';
import { BULLETS } from './sentences.ts';
import { isOther } from './setApart.ts';
import { isCapitalised, type Token } from './tokens.ts';

const OPENING = new Set(['(', '[']);
const PIVOTS = new Set([',', '|', '-', '–', '—', '(', '[', ':', ';']);

/** Behind these what follows is about something else, if it says more than light words. */
const NEW_CLAUSE = new Set([';', ':']);

const MOST_APPOSITION = 5;
const MOST_BETWEEN_AREAS = 10;
const MOST_BETWEEN = 26;
const MOST_NOUNS = 3;
/** Words of "of land cleared of mines" that may stand between a figure and its bracket. */
const MOST_OBJECT = 6;

/**
 * Whether a second figure behind these tokens is the first one in another unit: in brackets or
 * behind ", or", with what the area is of before them, or plainly beside it if the two are about the same (`close`).
 */
export function joinsArea(between: readonly Token[], close: boolean, grammar: Grammar): boolean {
  const { light, strong } = grammar.joins;
  if (between.length > MOST_BETWEEN_AREAS) return false;
  const bracket = between.findIndex(
    ({ norm }, i) => OPENING.has(norm) || (norm === ',' && strong.has(between[i + 1]?.norm ?? '')),
  );
  const rest = bracket < 0 ? between : between.slice(bracket);
  const object = bracket < 0 ? [] : between.slice(0, bracket);
  if (!rest.every(({ norm }) => light.has(norm))) return false;
  if (object.length > MOST_OBJECT || object.some(({ norm }) => PIVOTS.has(norm))) return false;
  return close || rest.some(({ norm }) => strong.has(norm));
}

/**
 * Whether a figure and a comparison behind these tokens are about one area: between them are light
 * words only, or the last ones are and begin with a comma, dash, bracket or "is".
 */
export function joinsComparison(between: readonly Token[], grammar: Grammar): boolean {
  const { light, strong, breakers, copulas } = grammar.joins;
  if (between.length > MOST_BETWEEN) return false;
  if (between.some(({ norm }, i) => breakers.has(norm) || isOther(between, i, grammar)))
    return false;
  if (isPerTime(between, grammar)) return false;
  let tail = between.length;
  const isLight = ({ norm }: Token) => light.has(norm) || copulas.has(norm);
  while (tail > 0 && isLight(between[tail - 1])) tail--;
  if (tail === 0) return true;
  const clause = between.slice(0, tail).findLastIndex(({ norm }) => NEW_CLAUSE.has(norm));
  if (clause >= 0 && !isWhoSays(between.slice(clause + 1, tail), grammar)) return false;
  if (tail === between.length) {
    const isObject = grammar.quantity.of.has(between[0].norm);
    if (isObject && between.length <= MOST_OBJECT) return true;
    if (isApposition(between, grammar)) return true;
    return between.length <= MOST_NOUNS && isNouns(between, grammar);
  }
  const last = between.slice(tail);
  if (between.length <= MOST_NOUNS && grammar.quantity.of.has(last[0].norm)) return true;
  return last.some(({ norm }) => PIVOTS.has(norm) || strong.has(norm) || copulas.has(norm));
}

/**
 * Whether nothing between a figure and a comparison begins a clause about something else: no "while",
 * no semicolon, no "and the lake". Such two are one statement where they are alike in size.
 */
export function isOneClause(between: readonly Token[], grammar: Grammar): boolean {
  const { joins, numerals, comparison } = grammar;
  if (between.length > MOST_BETWEEN || isPerTime(between, grammar)) return false;
  return !between.some(({ norm }, i) => {
    const behind = between[i + 1];
    const isNewSubject =
      numerals.and.has(norm) &&
      behind !== undefined &&
      (isCapitalised(behind) ||
        comparison.definite.has(behind.norm) ||
        (joins.pointers.has(behind.norm) &&
          !comparison.pronouns.has(behind.norm) &&
          !comparison.areaSubjects.has(between[i + 2]?.norm ?? '')) ||
        (numerals.articles.has(behind.norm) &&
          !numerals.fractions.has(between[i + 2]?.norm ?? '')));
    return (
      (norm === ';' && !isSummed(between[i + 1], between[i + 2], grammar)) ||
      joins.breakers.has(norm) ||
      isOther(between, i, grammar) ||
      isNewSubject
    );
  });
}

/** "; in all", "; altogether", but not "; in Canada" */
function isSummed(
  first: Token | undefined,
  second: Token | undefined,
  { joins, roles }: Grammar,
): boolean {
  if (first === undefined || !joins.summing.has(first.norm)) return false;
  return !roles.locative.has(first.norm) || joins.summing.has(second?.norm ?? '');
}

/** ", a country of": says what the place is, and then how large. */
function isKindOf(between: readonly Token[], grammar: Grammar): boolean {
  const { numerals, names, quantity } = grammar;
  const [sign, article, ...rest] = between;
  return (
    PIVOTS.has(sign?.norm ?? '') &&
    numerals.articles.has(article?.norm ?? '') &&
    rest.length >= 2 &&
    names.kinds.has(rest.at(-2)?.norm ?? '') &&
    quantity.of.has(rest.at(-1)?.norm ?? '')
  );
}

/** ", which covers", ", a country of": the figure behind it is the place's own. */
export function isSaidOfPlace(between: readonly Token[], grammar: Grammar): boolean {
  const { roles, numerals, quantity } = grammar;
  if (isKindOf(between, grammar)) return true;
  const [sign, relative, ...rest] = between;
  if (!PIVOTS.has(sign?.norm ?? '') || !roles.relatives.has(relative?.norm ?? '')) return false;
  // «вдвічі більша за Сахару: її площа становить»: of what is compared.
  if (NEW_CLAUSE.has(sign.norm)) return false;
  // ", which is" may as well go on about what is compared.
  const isMeasure = rest.some(
    ({ norm }) => roles.has.has(norm) || (roles.measures.has(norm) && !roles.auxiliaries.has(norm)),
  );
  return (
    isMeasure &&
    rest.every(({ norm }) =>
      [
        roles.measures,
        roles.has,
        roles.extents,
        roles.extentLeads,
        roles.auxiliaries,
        numerals.articles,
        quantity.of,
      ].some((words) => words.has(norm)),
    )
  );
}

/** ", which is": of the place, or of what is compared with it. */
export function isRelativeCopula(between: readonly Token[], { roles, joins }: Grammar): boolean {
  const [sign, relative, copula, ...rest] = between;
  return (
    PIVOTS.has(sign?.norm ?? '') &&
    roles.relatives.has(relative?.norm ?? '') &&
    joins.copulas.has(copula?.norm ?? '') &&
    rest.every(({ norm }) => roles.extentLeads.has(norm))
  );
}

/** "…, and half of Austria": what follows is said of the place, not of the figure. */
export function endsInAnd(between: readonly Token[], { numerals, joins }: Grammar): boolean {
  const last = between.at(-1)?.norm ?? '';
  return numerals.and.has(last) || joins.contrasts.has(last);
}

/** Whether a further comparison behind these tokens is of the same area: ", or nearly", "and". */
export function joinsNextComparison(words: readonly Token[], grammar: Grammar): boolean {
  const { light, contrasts } = grammar.joins;
  const between = withoutAside(words, grammar);
  // "smaller than Wales, but larger than Kosovo"
  if (between.length <= 2 && contrasts.has(between.at(-1)?.norm ?? '')) return true;
  return between.every(
    ({ norm }) => light.has(norm) || grammar.numerals.and.has(norm) || BULLETS.has(norm),
  );
}

/** Words of ", the mayor himself says," at most. */
const MOST_ASIDE = 6;

/** Without ", New York," or ", critics say," that the words begin with. */
function withoutAside(words: readonly Token[], { speech }: Grammar): readonly Token[] {
  const [first, ...rest] = words;
  const closing = rest.findIndex(({ norm }) => norm === ',');
  if (first?.norm !== ',' || closing < 1 || closing > MOST_ASIDE) return words;
  const aside = rest.slice(0, closing);
  const isName = aside.every(isCapitalised);
  const isWho = aside.some(({ norm }) => speech.verbs.has(norm));
  return isName || isWho ? rest.slice(closing) : words;
}

/**
 * Whether a comparison and a figure behind these tokens are about one area: "the size of Wales, or
 * 20,000 sq km". A figure `like` what the comparison says needs less.
 */
export function joinsFigure(between: readonly Token[], like: boolean, grammar: Grammar): boolean {
  const { light, copulas } = grammar.joins;
  const heavy = between.filter(({ norm }) => !light.has(norm) && !copulas.has(norm));
  if (heavy.length === 0) return between.length <= MOST_BETWEEN;
  return like && joinsComparison(between, grammar);
}

/** «за його словами»: no clause about something else. */
function isWhoSays(words: readonly Token[], { speech }: Grammar): boolean {
  return speech.accordingTo.match(words, 0, words.length)?.next === words.length;
}

/** ", an estate": says once more what the figure is of. */
function isApposition(between: readonly Token[], { numerals, verbs, comparison }: Grammar) {
  const pivot = between.findLastIndex(({ norm }) => PIVOTS.has(norm));
  const words = between.slice(pivot + 1);
  if (pivot < 0 || words.length < 2 || words.length > MOST_APPOSITION) return false;
  return (
    numerals.articles.has(words[0].norm) &&
    words.every(
      ({ kind, norm }) => kind === 'word' && !verbs.has(norm) && !comparison.notTheSize.has(norm),
    )
  );
}

/** "iceberg", "country estate": what stands right before is that area. */
function isNouns(between: readonly Token[], { verbs, numerals }: Grammar): boolean {
  return between.every(
    ({ kind, norm }) => kind === 'word' && !verbs.has(norm) && !numerals.and.has(norm),
  );
}

/**
 * "every two minutes": what stands before is a rate, and what follows is not. What is lost in a day
 * or longer is an area to compare: "1,000 hectares a year, the size of Gibraltar".
 */
function isPerTime(between: readonly Token[], { joins, dates }: Grammar): boolean {
  return between.some(
    ({ norm }, i) =>
      joins.every.has(norm) &&
      !joins.notEveryAfter.has(between[i - 1]?.norm ?? '') &&
      between.slice(i + 1, i + 3).some((behind) => MOMENTS.has(dates.units.get(behind.norm) ?? '')),
  );
}

const MOMENTS = new Set<string>(['second', 'minute', 'hour']);

/** "per minute", "every six seconds" right behind a comparison. */
export function isRateBehind(tokens: readonly Token[], next: number, { joins, dates }: Grammar) {
  const { norm } = tokens[next] ?? { norm: '' };
  const [first, second] = tokens
    .slice(next + 1, next + 3)
    .map((token) => MOMENTS.has(dates.units.get(token.norm) ?? ''));
  // «за хвилину», "in a minute"
  const isOne = second && joins.every.has(tokens[next + 1].norm);
  if (joins.rates.has(norm) || (dates.in.has(norm) && (first || isOne))) return true;
  return (
    joins.every.has(norm) &&
    tokens.slice(next + 1, next + 4).some((token) => dates.units.has(token.norm))
  );
}
