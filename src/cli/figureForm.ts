import { parseFigureSize } from '../figure/layout/sizes.ts';
import { type FigureForm, USUAL_FORM } from '../figure/order.ts';
import { parseBlocks, type TemplateName, TEMPLATES } from '../figure/template.ts';
import { FIGURE_PALETTES, type FigureTheme } from '../draw/palette.ts';
import { describeSizeProblem } from '../figure/problem.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { CATALOGUES, type TextLanguage } from '../text/catalogues.ts';
import type { Values } from './arguments.ts';
import { readNotes } from './notes.ts';
import { oneOf } from './oneOf.ts';
import { orderedStyle } from './orderedStyle.ts';
import { type Failure, failure } from './outcome.ts';

const LANGUAGES = Object.keys(CATALOGUES) as TextLanguage[];
const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];
const CREDITS = ['short', 'full'] as const;
const BACKGROUNDS = ['paper', 'transparent'] as const;
const THEMES = Object.keys(FIGURE_PALETTES) as FigureTheme[];
/** A figure that nobody asked another size of. */
const USUAL_SIZE = 'article';

/** What the options say of a figure's form; without a language it has its report's. */
export interface OrderedForm extends Omit<FigureForm, 'atlas' | 'basemap' | 'catalogue'> {
  readonly language: TextLanguage | null;
}

/** A form with its words. */
export type WordedForm = Omit<FigureForm, 'atlas' | 'basemap'>;

/** A figure that no report gives a language has this one. */
export const USUAL_LANGUAGE: TextLanguage = 'en';

/** The form that the options ask for, words of failures in `catalogue`. */
export async function figureForm(
  values: Values,
  madeOn: string,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly form: OrderedForm } | Failure> {
  const language =
    values.language === undefined ? null : oneOf('language', values.language, LANGUAGES, catalogue);
  if (language && !language.ok) return language;
  const theme = oneOf('theme', values.theme ?? 'light', THEMES, catalogue);
  if (!theme.ok) return theme;
  const template =
    values.template === undefined
      ? null
      : oneOf('template', values.template, TEMPLATE_NAMES, catalogue);
  if (template && !template.ok) return template;
  const blocks = parseBlocks(values.blocks ?? '');
  if (!blocks.ok) {
    const { found, expected } = blocks.problem;
    return failure(catalogue.cli.snapshot.notBlocks(found, expected));
  }
  const credits = oneOf('credits', values.credits ?? USUAL_FORM.credits, CREDITS, catalogue);
  if (!credits.ok) return credits;
  const background = oneOf(
    'background',
    values.background ?? USUAL_FORM.background,
    BACKGROUNDS,
    catalogue,
  );
  if (!background.ok) return background;
  const size = parseFigureSize(values.size ?? USUAL_SIZE);
  if (!size.ok) {
    return failure(catalogue.cli.snapshot.size(describeSizeProblem(size.problem, catalogue)));
  }
  const notes = readNotes(values.note, catalogue);
  if (!notes.ok) return notes;
  const style = await orderedStyle(values.style, catalogue);
  if (!style.ok) return style;
  return {
    ok: true,
    form: {
      pageMap: USUAL_FORM.pageMap,
      annotations: notes.annotations,
      size: size.size,
      theme: theme.value,
      template: template?.value ?? null,
      blocks: blocks.choice,
      credits: credits.value,
      background: background.value,
      style: style.style,
      // A figure has a title: a blank one is none of one's own.
      title: values.title?.trim() || null,
      standfirst: values.standfirst ?? null,
      notes: values.notes ?? null,
      altText: values.alt ?? null,
      link: values.link ?? null,
      madeOn,
      language: language && language.value,
    },
  };
}

/** The form in the language that was asked for, else in its report's. */
export async function withWords(
  { language, ...form }: OrderedForm,
  ofReport: TextLanguage,
): Promise<WordedForm> {
  return { ...form, catalogue: await CATALOGUES[language ?? ofReport]() };
}
