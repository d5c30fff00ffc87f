import type { FoundComparison } from './comparison.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { FoundArea } from './quantity.ts';
import { readReferencePlace } from './referencePlace.ts';
import { isPhraseEnd } from './severalPlaces.ts';
import { spanOf, type Token } from './tokens.ts';

/** Words of ", but also than" before a further place. */
const MOST_JOINTS = 4;

/**
 * "or Delaware (2,489 square miles)" behind "larger than Connecticut (5,543 square miles)": the
 * comparison goes on with a further place behind the area of the one before, said in brackets.
 *
 * @param found what was read so far, the area in brackets last
 */
export function readListedBehind(
  tokens: readonly Token[],
  end: number,
  found: readonly (FoundArea | FoundComparison)[],
  grammar: Grammar,
): FoundComparison | null {
  const [origin, area] = found.slice(-2);
  if (area?.kind !== 'area' || origin?.kind !== 'comparison') return null;
  const isBracketed = tokens[area.from - 1].norm === '(' && tokens[area.next]?.norm === ')';
  const said = origin.comparisons.at(-1);
  if (!isBracketed || origin.next !== area.from - 1 || said?.places.length !== 1) return null;
  const { comparison, joins } = grammar;
  let at = area.next + 1;
  const isComma = tokens[at]?.norm === ',';
  if (isComma) at++;
  const start = at;
  const isJoint = ({ norm }: Token) =>
    [comparison.and, comparison.or, comparison.repeated, joins.contrasts, joins.light].some(
      (words) => words.has(norm),
    );
  while (at < Math.min(end, start + MOST_JOINTS) && isWord(tokens[at]) && isJoint(tokens[at])) at++;
  const joints = tokens.slice(start, at);
  const isOr = joints.some(({ norm }) => comparison.or.has(norm));
  const isAnd = joints.some(({ norm }) => comparison.and.has(norm));
  const isEach = said.multiple === 1 && (said.hedge === 'at least' || said.hedge === 'at most');
  if (at >= end || !(isOr || (isEach && (isAnd || (isComma && joints.length === 0))))) return null;
  const place = readReferencePlace(tokens, at, end, grammar, null);
  if (place?.known !== 'name' || place.places.length > 1 || place.others.length > 0) return null;
  const isOpen = tokens[place.next]?.norm === '(';
  if (!isOpen && (joints.length === 0 || !isPhraseEnd(tokens, place.next, end))) return null;
  const { placeText, places, next } = place;
  return {
    kind: 'comparison',
    comparisons: [{ ...said, end: spanOf(tokens, place.from, next).end, placeText, places }],
    from: area.next + 1,
    next,
    isBare: true,
  };
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}
