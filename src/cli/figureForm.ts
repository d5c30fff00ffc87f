import { parseFigureSize } from '../figure/layout/sizes.ts';
import type { FigureForm } from '../figure/order.ts';
import { FIGURE_PALETTES, type FigureTheme } from '../draw/palette.ts';
import { describeSizeProblem } from '../figure/problem.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { CATALOGUES } from '../text/catalogues.ts';
import type { Values } from './arguments.ts';
import { oneOf } from './oneOf.ts';
import { type Failure, failure } from './outcome.ts';

type Language = keyof typeof CATALOGUES;

const LANGUAGES = Object.keys(CATALOGUES) as Language[];
const THEMES = Object.keys(FIGURE_PALETTES) as FigureTheme[];
/** A figure that nobody asked another size of. */
const USUAL_SIZE = 'article';

/** What the options say of a figure's form. */
type OrderedForm = Omit<FigureForm, 'atlas' | 'basemap'>;

/** The form that the options ask for, words of failures in `catalogue`. */
export async function figureForm(
  values: Values,
  madeOn: string,
  catalogue: Catalogue,
): Promise<{ readonly ok: true; readonly form: OrderedForm } | Failure> {
  const language = oneOf('language', values.language ?? 'en', LANGUAGES, catalogue);
  if (!language.ok) return language;
  const theme = oneOf('theme', values.theme ?? 'light', THEMES, catalogue);
  if (!theme.ok) return theme;
  const size = parseFigureSize(values.size ?? USUAL_SIZE);
  if (!size.ok) {
    return failure(catalogue.cli.snapshot.size(describeSizeProblem(size.problem, catalogue)));
  }
  return {
    ok: true,
    form: {
      size: size.size,
      theme: theme.value,
      // A figure has a title: a blank one is none of one's own.
      title: values.title?.trim() || null,
      standfirst: values.standfirst ?? null,
      notes: values.notes ?? null,
      altText: values.alt ?? null,
      link: values.link ?? null,
      madeOn,
      catalogue: await CATALOGUES[language.value](),
    },
  };
}
