import { describeProductionProblem } from '../../figure/problem.ts';
import type { ProductionProblem } from '../../figure/produce.ts';
import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Photographed, PhotographProblem } from './photographed.ts';

type Problem = Extract<Photographed, { ok: false }>['problem'];

const PROBLEM_WORDS: {
  readonly [Kind in PhotographProblem['kind'] | 'stopped']: (
    problem: Extract<Problem, { readonly kind: Kind }>,
    catalogue: Catalogue,
  ) => string;
} = {
  stopped: (_, { figureDialog }) => figureDialog.stopped,
  'no-map': (_, { exporting }) => exporting.noMap,
  photograph: ({ why, found, widthPx, heightPx }, { exporting, locale }) => {
    const [width, height] = [widthPx, heightPx].map((px) => formatNumber(px, { locale }));
    return exporting.failures[why](exporting.pixels(width, height), found);
  },
};

/** Why there is no figure, as a sentence. */
export function problemWords(problem: Problem, catalogue: Catalogue): string {
  const words = PROBLEM_WORDS[problem.kind as keyof typeof PROBLEM_WORDS] as
    ((problem: Problem, catalogue: Catalogue) => string) | undefined;
  return words
    ? words(problem, catalogue)
    : catalogue.figureDialog.problem(
        describeProductionProblem(problem as ProductionProblem, catalogue),
      );
}
