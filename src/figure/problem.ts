import { placeName } from '../claims/describe.ts';
import { formatArea, formatNumber } from '../measure/format.ts';
import { LARGEST_FIGURE_M2 } from '../shape/figures.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { PixelSize } from './formats/resolution.ts';
import type { FormatProblem } from './formats/written.ts';
import type { SizeProblem } from './layout/sizes.ts';

/** Why a figure cannot be made. */
export type FigureProblem =
  /** Letters that the figure's type faces lack, each once. */
  | { readonly kind: 'missing-letters'; readonly found: readonly string[] }
  | { readonly kind: 'title-too-long'; readonly found: number; readonly most: number }
  | { readonly kind: 'claim-too-large'; readonly foundKm2: number; readonly mostKm2: number }
  | { readonly kind: 'nothing-to-draw' }
  /** A place that is compared and cannot be drawn. */
  | { readonly kind: 'no-outline'; readonly placeId: string }
  /** Credits that a licence asks for are switched off. */
  | { readonly kind: 'credits-owed'; readonly credits: readonly string[] }
  /** Pixels of the file. */
  | { readonly kind: 'too-small'; readonly widthPx: number; readonly heightPx: number };

/** The most that can be drawn. */
export const LARGEST_CLAIM_KM2 = LARGEST_FIGURE_M2 / 1e6;

/** At most so many missing letters are named. */
const MOST_LETTERS = 12;

type Describe<Problem> = (problem: Problem, catalogue: Catalogue) => string;

const FIGURE_WORDS: {
  readonly [Kind in FigureProblem['kind']]: Describe<Extract<FigureProblem, { kind: Kind }>>;
} = {
  'missing-letters': ({ found }, { figure }) =>
    figure.problems['missing-letters'](
      found.slice(0, MOST_LETTERS).join(' ') + (found.length > MOST_LETTERS ? ' …' : ''),
    ),
  'title-too-long': ({ found, most }, { figure, locale }) =>
    figure.problems['title-too-long'](
      formatNumber(found, { locale }),
      formatNumber(most, { locale }),
    ),
  'claim-too-large': ({ foundKm2, mostKm2 }, catalogue) =>
    catalogue.figure.problems['claim-too-large'](
      formatArea(foundKm2, 'km2', catalogue),
      formatArea(mostKm2, 'km2', catalogue, { roundWhole: true, significant: 3 }),
    ),
  'nothing-to-draw': (_, { figure }) => figure.problems['nothing-to-draw'],
  'no-outline': ({ placeId }, catalogue) =>
    catalogue.figure.problems['no-outline'](placeName(placeId, catalogue)),
  'credits-owed': ({ credits }, { figure }) => figure.problems['credits-owed'](credits),
  'too-small': ({ widthPx, heightPx }, { figure }) =>
    figure.problems['too-small'](`${widthPx} × ${heightPx}`),
};

/** The problem as a sentence: what was found and what was expected. */
export function describeFigureProblem(problem: FigureProblem, catalogue: Catalogue): string {
  return (FIGURE_WORDS[problem.kind] as Describe<FigureProblem>)(problem, catalogue);
}

const FORMAT_WORDS: {
  readonly [Kind in FormatProblem['kind']]: Describe<Extract<FormatProblem, { kind: Kind }>>;
} = {
  'too-large': ({ wanted, mostSidePx }, { figure, locale }) =>
    figure.formatProblems['too-large'](sizeWords(wanted), formatNumber(mostSidePx, { locale })),
  'wrong-size': ({ wanted, found }, { figure }) =>
    figure.formatProblems['wrong-size'](sizeWords(wanted), found && sizeWords(found)),
  failed: ({ found }, { figure }) => figure.formatProblems.failed(found),
};

const sizeWords = ({ widthPx, heightPx }: PixelSize) => `${widthPx} × ${heightPx}`;

/** Why a figure was not put out, as a sentence. */
export function describeProductionProblem(
  problem: FigureProblem | FormatProblem,
  catalogue: Catalogue,
): string {
  return problem.kind in FORMAT_WORDS
    ? (FORMAT_WORDS[problem.kind as FormatProblem['kind']] as Describe<typeof problem>)(
        problem,
        catalogue,
      )
    : describeFigureProblem(problem as FigureProblem, catalogue);
}

/** Why a text is no size of a figure, as a sentence. */
export function describeSizeProblem(problem: SizeProblem, { figure, locale }: Catalogue): string {
  const { found, kind } = problem;
  const text = figure.sizeProblems;
  if (kind === 'unknown-size') return text[kind](found, problem.expected.join(', '));
  const most = kind === 'too-large' ? Math.floor(problem.expectedPixels / 1e6) : problem.expectedPx;
  return text[kind](found, formatNumber(most, { locale }));
}
