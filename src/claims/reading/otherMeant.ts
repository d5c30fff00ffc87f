import { isKnown, isLike } from './likeness.ts';
import { isItem, type ReadSentence } from './spokenBefore.ts';
import type { Statement } from './statements.ts';

/** So far a bound may be from what is meant: "larger than" says no more. */
const BOUND = 1.6;

/**
 * Whether something else than the figure may be meant by a sentence that points back: what stands in a
 * sentence between, what is brought in beside the figure, what it was before.
 */
export function mayBeOther(
  sentences: readonly ReadSentence[],
  index: number,
  before: ReadSentence,
  statement: Statement,
): boolean {
  const sentence = sentences[index];
  const [first] = sentence.statements;
  return (
    isOfThen(sentence, first, before) ||
    isApartFrom(sentences, index, before) ||
    introduces(before, statement)
  );
}

/** Whether a sentence stands between that may speak of something else: "A lake was found there." */
function isApartFrom(
  sentences: readonly ReadSentence[],
  index: number,
  before: ReadSentence,
): boolean {
  const between = sentences[index - 1];
  return (
    !isItem(sentences[index]) &&
    between !== before &&
    between.statements.length === 0 &&
    between.tokens.at(-1)?.norm !== '?'
  );
}

/** "It used to be", or "It was" behind "has shrunk to". */
function isOfThen(
  { tokens, grammar: { joins, ranges, verbs } }: ReadSentence,
  { from }: Statement,
  before: ReadSentence,
): boolean {
  const lead = tokens.slice(0, from);
  const isChanged = before.tokens.some(({ norm }) => ranges.changes.has(norm) && verbs.has(norm));
  return lead.some(({ norm }) => joins.once.has(norm) || (isChanged && joins.formerly.has(norm)));
}

/** Words of "has", "includes" that bring in what "it" may be. */
function introduces({ tokens, grammar }: ReadSentence, { next }: Statement): boolean {
  const { roles, joins, numerals } = grammar;
  return tokens
    .slice(next)
    .some(
      ({ norm }, i, behind) =>
        (roles.has.has(norm) || joins.including.has(norm)) &&
        numerals.articles.has(behind[i + 1]?.norm ?? ''),
    );
}

/** So near a figure is what a sentence further on says; "larger than" leaves more room. */
const NEARLY = 1.2;

export function saysNearly(first: Statement, second: Statement): boolean {
  const [area] = [...first.areas, ...second.areas];
  return [...first.comparisons, ...second.comparisons]
    .filter(isKnown)
    .every((one) => isLike(one, area, one.hedge === 'at least' ? BOUND : NEARLY));
}
