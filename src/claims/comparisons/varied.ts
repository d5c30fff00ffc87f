import { placeById } from '../../places/catalogue.ts';
import type { Comparison } from './comparisonsFor.ts';
import { FAMILIES, LIKENESS_COSTS, SAME_SIZE } from './costs.ts';

/**
 * The best few: each time the one that costs least, with what it is like of those before it added
 * (the way of maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function varied(all: readonly Comparison[], count: number): Comparison[] {
  const chosen: Comparison[] = [];
  const left = new Set(all);
  while (chosen.length < count && left.size > 0) {
    const costs = new Map([...left].map((one) => [one, one.cost + likenessCost(one, chosen)]));
    const [best] = [...costs].reduce((least, entry) => (entry[1] < least[1] ? entry : least));
    chosen.push(best);
    left.delete(best);
  }
  return chosen;
}

/** What a comparison costs more behind others. */
function likenessCost(one: Comparison, before: readonly Comparison[]): number {
  return before.reduce(
    (sum, other) =>
      sum +
      (familyOf(one) === familyOf(other) ? LIKENESS_COSTS.family : 0) +
      (one.multiple === other.multiple ? LIKENESS_COSTS.multiple : 0) +
      (isSameSize(one, other) ? LIKENESS_COSTS.size : 0),
    0,
  );
}

function familyOf({ placeId }: Comparison) {
  const place = placeById(placeId);
  return place ? FAMILIES[place.kind] : null;
}

/** Whether the two places are of one size: their areas are to each other as the ratios to them. */
function isSameSize(a: Comparison, b: Comparison): boolean {
  const apart = a.ratio.value / b.ratio.value;
  return Math.max(apart, 1 / apart) <= SAME_SIZE;
}
