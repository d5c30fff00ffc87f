import type { Grammar } from './grammar/grammar.ts';
import type { Token } from './tokens.ts';

/** Words of "That is an area roughly" before a comparison. */
const MOST_LEAD = 10;

/**
 * Whether the words that open a sentence do no more than point to the one before: "That is", "Its
 * size is", "To put that in perspective, it is", "The figure is", or none at all.
 */
export function pointsBack(opening: readonly Token[], grammar: Grammar): boolean {
  const { pointers, pointed, summing } = grammar.joins;
  const first = opening.findIndex(({ norm, kind }) => kind !== 'sign' && !summing.has(norm));
  if (first < 0) return true;
  const lead = opening.slice(first);
  const says = (words: ReadonlySet<string>) => lead.some(({ norm }) => words.has(norm));
  // "In total, the area burned is": another area than the one before.
  const isDefinite = first === 0 && grammar.comparison.definite.has(lead[0].norm);
  if (!says(pointers) && !(isDefinite && (says(pointed) || lead.length === 1))) return false;
  return isLight(lead, grammar);
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
  const isAgain = subjects.some(({ norm }) => before.some((token) => token.norm === norm));
  return isAgain && isLight(lead, grammar);
}

function isLight(lead: readonly Token[], { joins, comparison, numerals, roles }: Grammar): boolean {
  if (lead.length > MOST_LEAD) return false;
  const words = [
    joins.pointers,
    joins.pointed,
    joins.light,
    joins.copulas,
    comparison.sizes,
    comparison.areaSubjects,
    comparison.definite,
    roles.auxiliaries,
    numerals.articles,
  ];
  return lead.every(
    ({ norm }) => words.some((set) => set.has(norm)) || norm.endsWith('ed') || norm === "'s",
  );
}
