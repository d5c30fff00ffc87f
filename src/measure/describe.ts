import type { Catalogue } from '../text/catalogue.ts';
import { formatNumber } from './format.ts';
import type { Problem } from './problem.ts';

/** One sentence: where it is, what was found and what was expected, what was measured all the same. */
export function describeProblem(problem: Problem, catalogue: Catalogue): string {
  const words = catalogue.measure.problems;
  const format = { locale: catalogue.locale, significant: 7 };
  const at = problem.at?.slice(0, 2).map((degrees) => formatNumber(degrees, format));
  const { feature, polygon, ring, vertex } = problem.path;
  const where = words.where({ feature, polygon, ring, vertex });
  const place = at ? words.place(at[0], at[1]) : '';
  const more = problem.count > 1 ? words.more(formatNumber(problem.count, format)) : '';
  const found = problem.found ?? words.nothing;
  return words.sentence(where + place, words.kinds[problem.kind](found), more);
}
