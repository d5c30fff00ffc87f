import type { Grammar } from './grammar/grammar.ts';
import { readName } from './names.ts';
import { hasCapital, type Phrase, phraseFrom, subjectBefore } from './nounPhrase.ts';
import { isCapitalised, isHeading, type Token } from './tokens.ts';

/** Somebody who is given words, and which tokens of the sentence those may be. */
export interface Attribution {
  readonly who: Phrase;
  /** The first token behind verb and name, where "on Monday" may follow. */
  readonly next: number;
  /** "he": somebody named before. */
  readonly isPronoun: boolean;
  /** The words lie before the first of these tokens, or from the second on. */
  readonly before: number;
  readonly behind: number;
}

/** Words of "the loss of life and land" in "put … at 300 ha" at most. */
const LONGEST_OBJECT = 12;

/** So many days and adverbs may stand between "said" and the end of its clause. */
const LONGEST_TAIL = 6;

/** All that a sentence gives to somebody: "according to X", "X said that", "…, X said", "…, said X". */
export function attributionsIn(tokens: readonly Token[], grammar: Grammar): readonly Attribution[] {
  const known = read.get(tokens);
  if (known) return known;
  const found = readAttributions(tokens, grammar);
  read.set(tokens, found);
  return found;
}

/** Each sentence is asked once for every figure in it. */
const read = new WeakMap<readonly Token[], readonly Attribution[]>();

function readAttributions(tokens: readonly Token[], grammar: Grammar): Attribution[] {
  const { speech } = grammar;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const according = speech.accordingTo.match(tokens, i, tokens.length);
    const phrase = according && phraseFrom(tokens, according.next, grammar);
    if (phrase && isSpeaker(tokens, phrase, null, grammar)) {
      found.push({
        who: phrase,
        next: phrase.next,
        isPronoun: false,
        before: i,
        behind: phrase.next,
      });
      i = phrase.next - 1;
    } else if (isSpeechVerb(tokens, i, grammar)) {
      const attribution = subjectFirst(tokens, i, grammar) ?? verbFirst(tokens, i, grammar);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

function isSpeechVerb(tokens: readonly Token[], at: number, { speech }: Grammar): boolean {
  const token = tokens[at];
  if (!speech.verbs.has(token.norm)) return false;
  if (at > 0 && speech.notAfter.has(tokens[at - 1].norm)) return false;
  if (speech.addingVerbs.has(token.norm) && !says(tokens, at, speech)) return false;
  return !isCapitalised(token) || at === 0 || isHeading(tokens, at);
}

/** "added that", "added:", "put it at": not "added 300 hectares". */
function says(tokens: readonly Token[], at: number, speech: Grammar['speech']) {
  const { that, addressing, beforeFigures } = speech;
  const behind = tokens[at + 1];
  if (behind === undefined || that.has(behind.norm)) return true;
  if (behind.kind === 'sign') return behind.text !== '$' && behind.text !== '~';
  if (!addressing.has(tokens[at].norm)) return false;
  const near = tokens.slice(at + 1, at + LONGEST_OBJECT);
  return near.some(({ norm }) => beforeFigures.has(norm));
}

/** "X said that …", and "…, X said". */
function subjectFirst(
  tokens: readonly Token[],
  verb: number,
  grammar: Grammar,
): Attribution | null {
  const who = subjectBefore(tokens, verb, grammar);
  if (!who) return null;
  const isPronoun = isPointing(tokens, who, grammar);
  if (!isPronoun && !isSpeaker(tokens, who, verb, grammar)) return null;
  const sign = tokens[who.from - 1];
  const isBehind = sign !== undefined && sign.kind === 'sign' && sign.norm !== '-';
  return { who, next: verb + 1, isPronoun, before: isBehind ? who.from : 0, behind: verb + 1 };
}

/** "…, said X" */
function verbFirst(tokens: readonly Token[], verb: number, grammar: Grammar): Attribution | null {
  const { speech } = grammar;
  const sign = tokens[verb - 1];
  const isBehind = sign === undefined || sign.kind === 'sign';
  if (!isBehind || speech.addressing.has(tokens[verb].norm)) return null;
  const at = speech.at.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  const who = phraseFrom(tokens, at, grammar);
  if (!who || isPointing(tokens, who, grammar)) return null;
  const isThere = at === verb + 2;
  if (isThere ? !isInstitution(tokens, who, grammar) : !isSpeaker(tokens, who, verb, grammar)) {
    return null;
  }
  const behind = tailOf(tokens, who.next);
  return { who, next: who.next, isPronoun: false, before: verb, behind };
}

/** Behind ", said X on Monday,". */
function tailOf(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_TAIL); i++) {
    if (tokens[i].kind === 'sign') return i;
  }
  return from;
}

function isPointing(
  tokens: readonly Token[],
  { from, next }: Phrase,
  { speech }: Grammar,
): boolean {
  return next === from + 1 && speech.pointing.has(tokens[from].norm);
}

function isInstitution(tokens: readonly Token[], { from, next }: Phrase, { speech }: Grammar) {
  return tokens
    .slice(from, next)
    .some(({ norm, text }) => speech.institutions.has(norm) || /^\p{Lu}{2,}$/u.test(text));
}

/** Whether such a phrase can speak: a name, or a noun of people, an institution or a paper. */
function isSpeaker(
  tokens: readonly Token[],
  phrase: Phrase,
  verb: number | null,
  grammar: Grammar,
): boolean {
  const { speech } = grammar;
  const words = tokens.slice(phrase.from, phrase.next);
  if (words.some(({ kind }) => kind === 'number')) return false;
  if (words.some(({ norm }, i) => speech.pronouns.has(norm) && !isDeterminer(norm, i, grammar))) {
    return false;
  }
  if (words.every(({ norm }) => isLight(norm, grammar))) return false;
  const head = headOf(tokens, phrase, grammar);
  const isPlain = isNounOfSpeakers(head, speech);
  if (hasCapital(tokens, phrase)) {
    return isCapitalised(tokens[phrase.next - 1]) || !isWeak(tokens, verb, speech) || isPlain;
  }
  const first = tokens[phrase.from];
  const hasDeterminer = speech.determiners.has(first.norm);
  if (isPlain) return true;
  if (speech.documents.has(head)) return hasDeterminer;
  const isName = isCapitalised(first) && readName(tokens, phrase.from, phrase.next) !== null;
  if (isName) return true;
  if (isWeak(tokens, verb, speech)) return false;
  return (
    verb === null ||
    hasDeterminer ||
    speech.determiners.size === 0 ||
    speech.pluralEndings.some((ending) => head.endsWith(ending)) ||
    isCapitalised(first)
  );
}

function isWeak(tokens: readonly Token[], verb: number | null, speech: Grammar['speech']): boolean {
  return verb !== null && speech.weakVerbs.has(tokens[verb].norm);
}

function isNounOfSpeakers(
  head: string,
  { people, institutions, peopleEndings }: Grammar['speech'],
) {
  return (
    people.has(head) ||
    institutions.has(head) ||
    peopleEndings.some((ending) => head.length > ending.length + 2 && head.endsWith(ending))
  );
}

function isDeterminer(norm: string, index: number, { speech }: Grammar): boolean {
  return index === 0 && speech.determiners.has(norm);
}

/** Words that name nobody: times, and words of grammar. */
function isLight(norm: string, { speech, dates }: Grammar): boolean {
  return (
    speech.determiners.has(norm) ||
    speech.clauses.has(norm) ||
    speech.auxiliaries.has(norm) ||
    dates.seasons.has(norm) ||
    dates.units.has(norm) ||
    dates.months.has(norm) ||
    dates.weekdays.has(norm) ||
    dates.last.has(norm)
  );
}

/** The noun itself: "mayor" of "the mayor of London". */
function headOf(tokens: readonly Token[], { from, next }: Phrase, { speech }: Grammar): string {
  let end = from + 1;
  while (end < next && !speech.joints.has(tokens[end].norm) && tokens[end].kind !== 'sign') end++;
  return tokens[end - 1].norm;
}
