import { placeById } from '../../places/catalogue.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NameWords } from './grammar/places.ts';
import { type FoundName, readName } from './names.ts';
import { isCapitalised, isHeading, type Token } from './tokens.ts';

const MOST_NAME_WORDS = 7;
const NO_COUNTRY: ReadonlySet<string> = new Set();
const OPENERS = new Set(['"', '(', ':', '–', '—', '•', '*']);

/**
 * The name of a place written by hand that begins at a token, as the words around it have it: a kind word
 * chooses among its candidates ("the US state of Georgia"), and a longer name is never the shorter
 * one in it ("Gulf of Mexico", "San Diego County", "Munich airport"): it has no candidates.
 */
export function readKnownName(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundName | null {
  const name =
    readLeftOut(tokens, at, grammar) ??
    readName(tokens, at, end, isKindBefore(tokens, at, grammar)) ??
    readShared(tokens, at, end, grammar);
  if (!name || name.candidates.length === 0 || !isCapitalised(tokens[name.from])) return name;
  const known = ofKind(tokens, name, grammar);
  const inHeading = isHeading(tokens, name.from);
  const whole = inHeading ? known : withTail(tokens, known, end, grammar);
  const isLonger =
    isBehindHead(tokens, name.from, grammar) ||
    (!inHeading && isBehindCapital(tokens, known, grammar));
  return isLonger ? { ...whole, candidates: [] } : whole;
}

/** «острова Мен»: a word for the kind may be a part of the name, with or without its capital. */
function isKindBefore(tokens: readonly Token[], at: number, { names }: Grammar): boolean {
  const behind = tokens[at + 1];
  return behind !== undefined && names.kinds.has(tokens[at].norm) && isCapitalised(behind);
}

/** Words of «Сумська, Полтавська й Харківська» before the noun they share. */
const MOST_SHARING = 8;

/** «Чернівецька» of «Чернівецька й Тернопільська області»: several names share their noun. */
function readShared(
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison, names }: Grammar,
): FoundName | null {
  if (!names.sharedNouns.size || !isCapitalised(tokens[at])) return null;
  const isJoint = ({ norm }: Token) => norm === ',' || comparison.and.has(norm);
  if (at + 3 >= end || !isJoint(tokens[at + 1])) return null;
  let i = at + 2;
  while (i < Math.min(end, at + MOST_SHARING) && (isCapitalised(tokens[i]) || isJoint(tokens[i])))
    i++;
  if (i >= end || !names.sharedNouns.has(tokens[i].norm) || isJoint(tokens[i - 1])) return null;
  const name = readName([tokens[at], tokens[i]], 0, 2);
  return name?.next === 2 ? { ...name, from: at, next: at + 1, plural: false } : null;
}

/**
 * «Луганська» of «п’ять областей: Луганська (…), Донецька (…)», «в Одеській» behind «у Київській
 * області»: the noun has been said before. Alone, the word may be a town in the genitive.
 */
function readLeftOut(tokens: readonly Token[], at: number, grammar: Grammar): FoundName | null {
  const { names, comparison, roles } = grammar;
  const [word, behind, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!names.sharedNouns.size || !isCapitalised(word) || before === undefined) return null;
  if (!comparison.describing.some((ending) => word.norm.endsWith(ending))) return null;
  const isJoint = ({ norm }: Token) =>
    OPENERS.has(norm) || norm === ',' || comparison.and.has(norm);
  if (behind !== undefined && behind.kind !== 'sign' && !isJoint(behind)) return null;
  const noun = tokens.slice(0, at).findLastIndex(({ norm }) => names.sharedNouns.has(norm));
  if (noun < 0) return null;
  const isItem = isJoint(before) && OPENERS.has(tokens[noun + 1].norm);
  const isWhere = roles.locative.has(before.norm) && word.norm.endsWith('ій');
  // «10 % площі Донецької області та 3 % Запорізької»
  const isShared = comparison.percent.match(tokens, at - 1, at) !== null;
  const name = isItem || isWhere || isShared ? readName([word, tokens[noun]], 0, 2) : null;
  return name?.next === 2 ? { ...name, from: at, next: at + 1, plural: false } : null;
}

/** The candidates that the kind word beside the name leaves, if there is one. */
function ofKind(tokens: readonly Token[], name: FoundName, grammar: Grammar): FoundName {
  const { kinds } = grammar.names;
  const isA = (wanted: readonly string[], others: ReadonlySet<string> = NO_COUNTRY) =>
    name.candidates.filter((id) => {
      const { kind, country } = placeById(id) ?? {};
      return kind && wanted.includes(kind) && !others.has(country ?? '');
    });
  const behind = tokens[name.next];
  const kindBehind = behind?.gap === 'space' ? kinds.get(behind.norm) : undefined;
  if (kindBehind) {
    const candidates = isA(kindBehind, grammar.names.neverBehind.get(behind.norm));
    // "San Diego County", "Kuwait City" are none of the places called San Diego and Kuwait.
    const next = isCapitalised(behind) || candidates.length === 0 ? name.next + 1 : name.next;
    return { ...name, candidates, next };
  }
  const kindBefore = kindWordBefore(tokens, name.from, grammar);
  const candidates = kindBefore ? isA(kindBefore) : [];
  // «площа міста Хмельницький» is not that of the oblast.
  const isOtherCity = kindBefore?.join() === 'city' && isA(['oblast']).length > 0;
  return candidates.length > 0 || isOtherCity ? { ...name, candidates } : name;
}

/** "state of" before a name; in Ukrainian «штат» alone. */
function kindWordBefore(tokens: readonly Token[], from: number, { names, comparison }: Grammar) {
  const before = tokens[from - 1]?.norm ?? '';
  const isOf = comparison.of.has(before);
  return names.kinds.get(isOf ? (tokens[from - 2]?.norm ?? '') : before);
}

/** The name with what makes it a longer one behind it: "London Zoo", "Munich airport". */
export function withTail(
  tokens: readonly Token[],
  name: FoundName,
  end: number,
  grammar: Grammar,
): FoundName {
  const behind = tokens[name.next];
  if (behind === undefined || name.next >= end) return name;
  if (isHyphenated(tokens, name.next, grammar)) {
    return { ...name, next: name.next + 2, candidates: [] };
  }
  if (behind.gap !== 'space') return name;
  if (grammar.names.tails.has(behind.norm)) {
    return { ...name, next: name.next + 1, candidates: [] };
  }
  if (grammar.names.ownedBySeveral && readName(tokens, name.next, end)) return name;
  let { next } = name;
  while (next < Math.min(end, name.next + MOST_NAME_WORDS) && goesOn(tokens[next], grammar)) next++;
  return next === name.next ? name : { ...name, next, candidates: [] };
}

function goesOn(token: Token, grammar: Grammar): boolean {
  return isCapitalised(token) && token.gap === 'space' && !isCalendar(token, grammar);
}

/** "London-based", "US-Mexico", but not "Texas-sized". */
function isHyphenated(tokens: readonly Token[], at: number, { comparison }: Grammar): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (hyphen.norm !== '-' || hyphen.gap !== 'none' || word?.gap !== 'none') return false;
  return word.kind === 'word' && !comparison.sized.has(word.norm);
}

function isCalendar({ norm }: Token, { dates }: Grammar): boolean {
  return dates.months.has(norm) || dates.weekdays.has(norm);
}

/** Whether a word before says that it is another thing: "Gulf of", "Lake", "US-". */
export function isBehindHead(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  const { names, comparison } = grammar;
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (before.norm === '-' && before.gap === 'none' && tokens[from].gap === 'none') return true;
  const head = comparison.of.has(before.norm) ? tokens[from - 2] : before;
  return head !== undefined && names.heads.has(head.norm);
}

/** Whether a capital before belongs to the name: "South", "San", "Government of". */
function isBehindCapital(tokens: readonly Token[], name: FoundName, grammar: Grammar): boolean {
  const { names, comparison, roles } = grammar;
  const { from } = name;
  const before = tokens[from - 1];
  if (before === undefined || tokens[from].gap !== 'space') return false;
  const at = comparison.of.has(before.norm) ? from - 2 : from - 1;
  const word = tokens[at];
  if (word === undefined || names.kinds.has(word.norm)) return false;
  if (at === from - 1 && comparison.parts.has(word.norm)) return false;
  if (roles.compass.words.has(word.norm) && hasCapitalParts(name, names)) return false;
  return isNameWord(tokens, at, grammar);
}

/** "West Texas", where no other place can be meant, as by "South Jersey", "West Papua". */
function hasCapitalParts({ candidates }: FoundName, { compassCountries }: NameWords): boolean {
  const [place, ...others] = candidates.map(placeById);
  if (others.length > 0 || !place) return false;
  return place.kind === 'state' && compassCountries.has(place.country ?? '');
}

/** Whether a word has its capital because it is a part of a name. */
function isNameWord(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || isCalendar(token, grammar)) return false;
  if (grammar.names.compass.has(token.norm)) return true;
  const { comparison, speech, numerals } = grammar;
  if (comparison.adjectives.has(token.norm) || comparison.descriptors.has(token.norm)) return false;
  if (speech.stops.has(token.norm) || numerals.articles.has(token.norm)) return false;
  return !isSentenceStart(tokens, at);
}

/** At the beginning of a sentence every word has a capital. */
function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || OPENERS.has(tokens[at - 1].norm);
}
