import { convertArea } from '../../measure/units.ts';
import { isAbout } from './aboutPlace.ts';
import type { Grammar } from './grammar/grammar.ts';
import { placesIn } from './placesIn.ts';
import {
  behindDay,
  behindWhoSays,
  leadTo,
  namesAgain,
  opensWithWho,
  pointsBack,
  speaksOfArea,
} from './pointsBack.ts';
import { BULLETS } from './sentences.ts';
import { isRateBehind } from './joins.ts';
import { isAgreed, isKnown, isLike, isOfYardstick } from './likeness.ts';
import { mayBeOther, saysNearly } from './otherMeant.ts';
import { isItem, type ReadSentence, spokenBefore } from './spokenBefore.ts';
import type { Statement } from './statements.ts';
import { isCapitalised, spanOf, type Token } from './tokens.ts';

/** One statement takes no more from the sentences behind: each is held against all of them. */
export const MOST_JOINED = 16;

/**
 * Ties what opens a sentence and points back to the sentence before it (from another paragraph only
 * by a pronoun): a comparison ("That is an area five times …", "Its size is …") to the one area that
 * is stated there, an area ("It has burned …") to the one comparison.
 */
export function tieNextSentence(sentences: readonly ReadSentence[], i: number): void {
  if (i === 0) return;
  const sentence = sentences[i];
  const before = spokenBefore(sentences, i);
  const [first, ...rest] = sentence.statements;
  if (!first || !before) return;
  const points = follows(sentence, first, before);
  if (!points && !mayFollow(sentence, first, before)) return;
  const statement =
    first.areas.length === 0
      ? (ownerOf(
          sentence.tokens.slice(0, first.from),
          before.tokens,
          before.statements,
          sentence.grammar,
        ) ?? areaMeant(statedBefore(sentences, i, before, first), sentence, first))
      : onlyComparison(before, first);
  if (!statement || isOfItsOwn(sentence, first, statement)) return;
  if (statement.areas.length + statement.comparisons.length >= MOST_JOINED) return;
  if (!points && !areAlike(first, statement, MOST_APART)) return;
  if (isItem(sentence) && !areAlike(first, statement)) return;
  if (mayBeOther(sentences, i, before, statement) && !saysNearly(first, statement)) return;
  if (isRateBehind(sentence.tokens, first.next, sentence.grammar) && !areAlike(first, statement))
    return;
  if (mayBeOfPlace(sentence, first, before, statement) && !areAlike(first, statement)) return;
  statement.areas = [...statement.areas, ...first.areas];
  statement.comparisons = [...statement.comparisons, ...first.comparisons];
  statement.tail = spanOf(sentence.tokens, first.from, first.next);
  sentence.statements = rest;
  sentence.tied = first;
  sentence.tiedTo = statement;
}

/**
 * The statements that a comparison may point back to: those of the sentence before, or what that one
 * pointed back to ("It is larger than Malta. It is also half of Luxembourg"). Where the area there is
 * the yardstick's own ("Manhattan is 22.8 sq mi. So it is twice Manhattan"), those before that.
 */
function statedBefore(
  sentences: readonly ReadSentence[],
  index: number,
  before: ReadSentence,
  { comparisons }: Statement,
): readonly Statement[] {
  const { tokens, grammar, statements, tiedTo } = before;
  if (statements.length === 0) return tiedTo ? [tiedTo] : [];
  const { tokens: own } = sentences[index];
  // "Texas is 695,662 sq km. The flooded area is": not the one of Texas.
  const isOfEvent =
    grammar.comparison.definite.has(own[0].norm) &&
    own.slice(1, 4).some(({ norm }) => grammar.comparison.areaSubjects.has(norm));
  const named = isOfEvent ? placesIn(tokens, grammar) : [];
  const isOwn = ({ areas: [area] }: Statement) =>
    area &&
    (comparisons.some((one) => isOfYardstick(one, area, tokens, grammar)) ||
      named.some((place) => isAbout(place, area, OWN)));
  const others = statements.filter((one) => !isOwn(one));
  const isApart = [index, index - 1].some((i) => sentences[i].tokens[0].gap === 'break');
  if (others.length > 0 || isApart) return others;
  return sentences[index - 2]?.statements ?? [];
}

/** Words of "To put that in perspective" that say so. */
const MOST_OPENING = 6;

/** Whether the statement that opens a sentence speaks of what the sentence before does. */
function follows({ tokens, grammar }: ReadSentence, { from }: Statement, before: ReadSentence) {
  const lead = tokens.slice(0, from);
  // Only a pronoun points from one paragraph to the other.
  const isApart = tokens[0].gap === 'break';
  const { pointers, pointed } = grammar.joins;
  const opening = lead.slice(0, MOST_OPENING);
  const isPronoun =
    pointers.has(lead[0]?.norm ?? '') ||
    // "To put that in perspective, you could"
    (opening.some(({ norm }) => pointers.has(norm)) &&
      opening.some(({ norm }) => pointed.has(norm)));
  const isBracket = lead.length === 1 && (lead[0].norm === '(' || BULLETS.has(lead[0].norm));
  if (isApart && !isPronoun && !isBracket) return false;
  return (
    pointsBack(leadTo(from, tokens, grammar), grammar) ||
    isSaidAgain(lead, grammar) ||
    namesAgain(behindDay(lead, grammar), before.tokens, grammar) ||
    isOfOwner(lead, before, grammar) ||
    isSpokenOf(tokens, before)
  );
}

/** Words of "this is about" behind "that". */
const MOST_SAID = 4;

/** "Reporters added that this is": the clause behind who says it points back. */
function isSaidAgain(lead: readonly Token[], grammar: Grammar): boolean {
  const clause = behindWhoSays(lead, grammar);
  if (clause === null || clause.length === 0 || clause.length > MOST_SAID) return false;
  return pointsBack(clause, grammar);
}

/** "Tasmania has 68,401 sq km. That means that Tasmania is larger than": of the area of the place. */
function isOfOwner(lead: readonly Token[], { tokens, statements }: ReadSentence, grammar: Grammar) {
  return ownerOf(lead, tokens, statements, grammar) !== null;
}

/** The statement of the area of the place that a clause speaks of: "This makes Alaska", "So France is". */
function ownerOf(
  lead: readonly Token[],
  before: readonly Token[],
  statements: readonly Statement[],
  grammar: Grammar,
): Statement | null {
  const { copulas } = grammar.joins;
  if (!lead.some(({ norm }) => copulas.has(norm)) || !lead.some(isCapitalised)) return null;
  const subjects = placesIn(lead, grammar);
  const named = subjects.length > 0 ? placesIn(before, grammar) : [];
  const own = subjects.flatMap((subject) => {
    const isSaid =
      copulas.has(lead.at(-1)?.norm ?? '') ||
      (subject.next === lead.length && copulas.has(lead[subject.from - 1]?.norm ?? ''));
    const isNamed = named.some(({ candidates: [id] }) => id === subject.candidates[0]);
    if (!isSaid || !isNamed) return [];
    const about = statements.filter(({ areas: [area] }) => area && isAbout(subject, area, ITS_OWN));
    // Of "Sri Lanka covers 65,610, while West Virginia spans 62,755" the one right behind it.
    const place = named.find(({ candidates: [id] }) => id === subject.candidates[0]);
    const behind = about.find(({ from }) => place && from > place.from);
    return behind ? [behind] : [];
  });
  return own.length === 1 ? own[0] : null;
}

/** So near a figure is that of the place itself, and of no event there. */
const ITS_OWN = 1.15;
const OWN = 1.02;

/** Whether it may do so, if the two are alike in size: «Вигоріла площа співмірна з Мальтою». */
function mayFollow(
  { tokens, grammar }: ReadSentence,
  { from, areas }: Statement,
  before: ReadSentence,
): boolean {
  if (tokens[0].gap === 'break') return false;
  const lead = tokens.slice(0, from);
  return areas.length === 0
    ? speaksOfArea(lead, before.tokens, grammar)
    : opensWithWho(lead, before.tokens, grammar);
}

/** Without a word that points back, the two may differ by no more than that. */
const MOST_APART = 1.6;

function areAlike(first: Statement, second: Statement, times?: number): boolean {
  const [area] = [...first.areas, ...second.areas];
  const comparisons = [...first.comparisons, ...second.comparisons];
  const known = comparisons.filter(isKnown);
  return known.length > 0 && known.every((comparison) => isAgreed(comparison, area, times));
}

/**
 * "Rebels hold 3,000 sq km in Ituri. It is twice the size of Belgium", "That region is": a word that
 * points back may be of a place that the sentence before names; "That is" is of the figure.
 */
function mayBeOfPlace(
  { tokens, grammar }: ReadSentence,
  { from, areas }: Statement,
  before: ReadSentence,
  { areas: [area] }: Statement,
): boolean {
  const { joins, speech, comparison } = grammar;
  const [first, second] = tokens;
  if (from === 0 || areas.length > 0) return false;
  const named = placesIn(before.tokens, grammar);
  // "Tasmania spans 68,401 sq km. Its size is": the area is the place's own.
  if (area && named.some((place) => isAbout(place, area, ITS_OWN))) return false;
  const isSaid = [first, second].some(({ norm }) => joins.copulas.has(norm) || norm === "'s");
  const isPlainly = !speech.pointing.has(first.norm) && joins.pointers.has(first.norm) && isSaid;
  if (isPlainly && !comparison.pronouns.has(first.norm)) return false;
  return named.length > 0 || namesBehind(before);
}

/** Whether a sentence names something with a capital behind "in" or "of". */
function namesBehind({ tokens, grammar: { roles } }: ReadSentence): boolean {
  return tokens.some(
    (token, i) =>
      i > 0 &&
      isCapitalised(token) &&
      [roles.locative, roles.of].some((words) => words.has(tokens[i - 1].norm)),
  );
}

/** "A third of Pakistan is under water", "In all, 5% of Malta is": a share may be the subject. */
function isOfItsOwn(
  { tokens, grammar }: ReadSentence,
  { from, comparisons: [comparison] }: Statement,
  { areas: [area] }: Statement,
) {
  const isFirst = tokens
    .slice(0, from)
    .every(({ kind, norm }) => kind === 'sign' || grammar.joins.summing.has(norm));
  return isFirst && comparison?.kind === 'share' && area && !isLike(comparison, area);
}

/** «"Це дві Мальти!" — сказав він про 600 кв. км»: the quote points to what its speaker speaks of. */
function isSpokenOf([dash]: readonly Token[], { tokens, grammar, statements }: ReadSentence) {
  if (!['–', '—', '-'].includes(dash.norm) || tokens.at(-1)?.norm !== '"') return false;
  const lead = tokens.slice(0, statements[0]?.from ?? 0).filter(({ norm }) => norm !== '"');
  return lead.length > 0 && pointsBack(lead, grammar);
}

/** The one comparison before, whose area follows alone. */
function onlyComparison({ statements }: ReadSentence, { comparisons, areas: [area] }: Statement) {
  const [statement, ...others] = statements;
  if (!statement || others.length > 0 || comparisons.length > 0) return null;
  if (statement.comparisons.length === 0 || statement.areas.length > 0) return null;
  // "They cleared 100 hectares" may be of something else: the two have to be alike in size.
  return statement.comparisons.every((one) => isLike(one, area, MOST_APART)) ? statement : null;
}

/**
 * The area a sentence points to: the only one before it, or of several the last ("the latter"), or
 * the only one that is alike in size.
 */
function areaMeant(
  before: readonly Statement[],
  { tokens, grammar }: ReadSentence,
  { comparisons }: Statement,
) {
  const isLatter = tokens.slice(0, 2).some(({ norm }) => grammar.joins.latter.has(norm));
  if (isLatter) return before.findLast(({ areas }) => areas.length > 0) ?? null;
  const only = onlyArea(before);
  if (only) return only;
  const alike = before.filter(
    ({ areas: [area], ownOf }) =>
      area && ownOf === null && comparisons.every((one) => isLike(one, area, MOST_APART)),
  );
  if (alike.length <= 1) return alike[0] ?? null;
  return alike.find((one) => isTotal(one, before)) ?? null;
}

/** "1,034 square miles, with 776 being land and 258 being water": the sum of the others. */
function isTotal(one: Statement, statements: readonly Statement[]): boolean {
  const km2 = ({ areas: [area] }: Statement) =>
    area ? convertArea(area.value, area.unit, 'km2') : 0;
  const rest = statements
    .filter((other) => other !== one)
    .reduce((sum, other) => sum + km2(other), 0);
  return rest > 0 && Math.abs(km2(one) / rest - 1) < PARTS_APART;
}

/** So near is a total the sum of its parts. */
const PARTS_APART = 0.02;

/** The statement whose area is the only one of the sentence; figures of one size are one area. */
function onlyArea(statements: readonly Statement[]): Statement | null {
  const found = statements.filter(
    ({ areas, isBefore, ownOf }) => areas.length > 0 && !isBefore && ownOf === null,
  );
  if (found.length === 0) return null;
  const km2 = found.map(({ areas: [{ value, unit }] }) => convertArea(value, unit, 'km2'));
  return Math.max(...km2) <= Math.min(...km2) * 1.1 ? found[found.length - 1] : null;
}
