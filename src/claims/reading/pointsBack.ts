import type { Grammar } from './grammar/grammar.ts';
import { placesIn } from './placesIn.ts';
import { stemOf } from './stems.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isPast } from './verb.ts';

/** Words of "That is an area roughly" before a comparison. */
const MOST_LEAD = 10;

/**
 * Whether the words that open a sentence do no more than point to the one before: "That is", "Its
 * size is", "To put that in perspective, it is", "The figure is", or none at all.
 */
export function pointsBack(opening: readonly Token[], grammar: Grammar): boolean {
  const { pointers, pointed, summing } = grammar.joins;
  const isOpening = ({ norm, kind }: Token) =>
    kind === 'sign' ||
    [summing, grammar.joins.contrasts, grammar.numerals.and].some((words) => words.has(norm));
  const first = opening.findIndex((token) => !isOpening(token));
  if (first < 0) return true;
  const lead = opening.slice(first);
  const says = (words: ReadonlySet<string>) => lead.some(({ norm }) => words.has(norm));
  // "In total, the area burned is": another area than the one before.
  const isDefinite = first === 0 && grammar.comparison.definite.has(lead[0].norm);
  if (!says(pointers) && !(isDefinite && (says(pointed) || lead.length === 1))) return false;
  return isLight(lead, grammar);
}

/** Words of "Officials at the ministry added" before "that this is". */
const MOST_WHO = 8;

/** The clause behind "Reporters added that"; null where nobody is said to say it. */
export function behindWhoSays(
  lead: readonly Token[],
  { speech, comparison, roles }: Grammar,
): readonly Token[] | null {
  const verb = lead.findIndex(({ norm }) => speech.verbs.has(norm));
  if (verb < 1 || verb > MOST_WHO) return null;
  const isAny = lead.slice(0, verb).some(({ kind }) => kind !== 'word');
  let i = verb + 1;
  if (lead[i]?.norm === ',') i++;
  const isThat = roles.relatives.has(lead[i]?.norm ?? '') && !comparison.pronouns.has(lead[i].norm);
  if (isAny || !isThat) return null;
  return lead.slice(i + 1);
}

/** The words before a comparison, with a pronoun that it begins with: «Щоб уявити: це ціла Мальта». */
export function leadTo(
  from: number,
  tokens: readonly Token[],
  { joins }: Grammar,
): readonly Token[] {
  return tokens.slice(0, joins.pointers.has(tokens[from]?.norm ?? '') ? from + 1 : from);
}

/** Words of "As of early Monday" at most. */
const MOST_OF_DAY = 5;

/** Past "As of Monday", "On 3 May" that a sentence begins with. */
export function behindDay(lead: readonly Token[], { dates }: Grammar): readonly Token[] {
  const day = lead
    .slice(0, MOST_OF_DAY)
    .findLastIndex(({ norm }) =>
      [dates.weekdays, dates.months, dates.today].some((words) => words.has(norm)),
    );
  const rest = lead.slice(day + 1);
  return rest[0]?.norm === ',' || rest[0]?.kind === 'number' ? rest.slice(1) : rest;
}

/** Whether "the fire is" speaks of a fire that the sentence before has named. */
export function namesAgain(
  lead: readonly Token[],
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  const { comparison } = grammar;
  if (lead.length < 2 || !comparison.definite.has(lead[0].norm)) return false;
  const subjects = lead.filter(({ norm }) => comparison.areaSubjects.has(norm));
  // "the fire" behind "a wildfire"
  const isAgain = subjects.some(({ norm }) => before.some((token) => token.norm.endsWith(norm)));
  return isAgain && isLight(lead, grammar);
}

/**
 * Whether the words that open a sentence are likely to speak of the area before, where no article
 * tells: «Вигоріла за добу територія складає», «Острів», «Полум’я охопило територію,».
 */
export function speaksOfArea(
  lead: readonly Token[],
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  const { comparison, joins, roles } = grammar;
  if (comparison.definite.size > 0 || lead.length > MOST_LEAD || isOfLast(lead, grammar))
    return false;
  const clause = lead.at(-1)?.norm === ',' ? lead.slice(0, -1) : lead;
  const [first, ...rest] = clause;
  if (first === undefined) return false;
  const isOther = (token: Token) =>
    token.kind !== 'word' ||
    isCapitalised(token) ||
    comparison.otherSubjects.has(token.norm) ||
    joins.breakers.has(token.norm);
  if (rest.some(isOther)) return false;
  const isArea = ({ norm }: Token) => roles.extentHeads.has(norm) || joins.pointed.has(norm);
  const doings = joins.done.get(first.norm);
  if (doings) {
    const isSame = before.some(({ norm }) => doings.some((doing) => norm.startsWith(doing)));
    return isSame && (rest.length === 0 || rest.some(isArea));
  }
  const isSaid = ({ norm }: Token) => roles.auxiliaries.has(norm) || joins.light.has(norm);
  if (rest.every(isSaid) && isSameSubject(first, before, grammar)) return true;
  const last = rest.at(-1);
  return clause !== lead && last !== undefined && isArea(last);
}

/** «Айсберг» behind «площа айсберга», «Острів» behind «Площа Гренландії». */
function isSameSubject({ norm }: Token, before: readonly Token[], grammar: Grammar): boolean {
  const { comparison, names, roles } = grammar;
  if (comparison.areaSubjects.has(norm)) {
    return before.some((token) => stemOf(token.norm) === stemOf(norm));
  }
  const isOfPlace = roles.extents.has(before[0].norm) && placesIn(before, grammar).length === 1;
  return names.kinds.has(norm) && isOfPlace;
}

/** "last year": it is of another time. */
function isOfLast(lead: readonly Token[], { dates }: Grammar): boolean {
  return lead.some(({ norm }) => dates.last.has(norm) || dates.lastYear.has(norm));
}

/**
 * "In all, officials say,", "According to experts,": who says the figure that follows, and that the
 * same has happened as in the sentence before («пожежа», «вигоріло»).
 */
export function opensWithWho(
  lead: readonly Token[],
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  const { joins, speech, roles } = grammar;
  if (lead.length === 0 || lead.length > MOST_LEAD || isOfLast(lead, grammar)) return false;
  const says = (words: readonly Token[], doings: readonly string[]) =>
    words.some(({ norm }) => doings.some((doing) => norm.startsWith(doing)));
  if (!joins.doings.some((doings) => says(lead, doings) && says(before, doings))) return false;
  if (speech.accordingTo.match(lead, 0, lead.length)) return true;
  return joins.summing.has(lead[0].norm) && !lead.some(({ norm }) => roles.locative.has(norm));
}

function isLight(
  lead: readonly Token[],
  { joins, comparison, numerals, roles, speech }: Grammar,
): boolean {
  if (lead.length > MOST_LEAD) return false;
  const words = [
    joins.pointers,
    joins.pointed,
    joins.light,
    joins.copulas,
    comparison.sizes,
    comparison.spans,
    roles.measures,
    comparison.areaSubjects,
    comparison.definite,
    roles.auxiliaries,
    roles.alone,
    numerals.articles,
  ];
  return lead.every(
    ({ norm, kind }) =>
      kind === 'sign' ||
      words.some((set) => set.has(norm)) ||
      isPast(norm, { speech }) ||
      norm === "'s",
  );
}
