import type { Grammar } from './grammar/grammar.ts';
import type { SaidComparison } from './subject.ts';
import { isCapitalised, isHeading, type Token } from './tokens.ts';

/**
 * Whether words that look like a comparison say none: it is denied or doubted, asked, a name ("the
 * charity Size of Wales"), or the place's own size is looked at.
 *
 * @param at where the words begin, and the first one behind those before the place
 */
export function isDenied(
  said: SaidComparison,
  tokens: readonly Token[],
  at: number,
  next: number,
  grammar: Grammar,
): boolean {
  const { denials, doubts } = grammar.comparison;
  const isName = at > 0 && next > at && isProperName(tokens, at);
  const isAsked = tokens.at(-1)?.norm === '?' && grammar.joins.copulas.has(tokens[0].norm);
  return (
    isName ||
    isAsked ||
    denials.has(tokens[said.from - 1]?.norm ?? '') ||
    isDeniedBefore(tokens.slice(0, said.from), grammar) ||
    isTheirSize(said, tokens, grammar) ||
    tokens.slice(0, said.from).some(({ norm }) => doubts.has(norm))
  );
}

/** "not, as the brochure claims, the size of" */
function isDeniedBefore(lead: readonly Token[], { comparison, joins, roles }: Grammar): boolean {
  const [third, second, last] = lead.slice(-3).map(({ norm }) => norm);
  // «вже не є вдвічі більшим», "would have to be twice"
  if (joins.copulas.has(last ?? '') && comparison.denials.has(second ?? '')) return true;
  if (roles.infinitive.has(second ?? '') && roles.has.has(third ?? '')) return true;
  if (last !== ',') return false;
  const opening = lead.slice(0, -1).findLastIndex(({ norm }) => norm === ',');
  return opening > 0 && comparison.denials.has(lead[opening - 1].norm);
}

/** "To put the size of Iceland into perspective": its own size, which nothing is compared with. */
function isTheirSize(
  { from, comparators, counted, hedged }: SaidComparison,
  tokens: readonly Token[],
  { comparison }: Grammar,
): boolean {
  const isPlain = comparators.length === 1 && comparators[0] === 'size' && counted === null;
  return isPlain && !hedged && comparison.sizing.has(tokens[from - 1]?.norm ?? '');
}

/** Whether a word inside a sentence has its capital because it is a name's. */
function isProperName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before.kind === 'word' &&
    token.kind === 'word' &&
    isCapitalised(token) &&
    token.text !== token.text.toUpperCase() &&
    !isHeading(tokens, at)
  );
}
