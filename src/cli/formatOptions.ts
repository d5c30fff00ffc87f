import { type FormatOptions, TEXT_FORMS, USUAL_OPTIONS } from '../figure/formats/options.ts';
import type { OutputName } from '../figure/produce.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Values } from './arguments.ts';
import { oneOf } from './oneOf.ts';
import { type Failure, failure } from './outcome.ts';

/** More is no bleed but another sheet. */
const MOST_BLEED_MM = 20;

/** The outputs that have something to do with an option; a ZIP holds all of them. */
const OUTPUTS_WITH = {
  text: ['svg', 'zip'],
  bleed: ['pdf', 'zip'],
} as const satisfies Partial<Record<keyof Values, readonly OutputName[]>>;

/** What the options say that only some formats heed; asking it of others alone is a failure. */
export function formatOptions(
  values: Values,
  asked: readonly OutputName[],
  catalogue: Catalogue,
): { readonly ok: true; readonly options: FormatOptions } | Failure {
  const { snapshot: text } = catalogue.cli;
  for (const option of ['text', 'bleed'] as const) {
    const outputs: readonly OutputName[] = OUTPUTS_WITH[option];
    if (values[option] !== undefined && !asked.some((output) => outputs.includes(output))) {
      return failure(
        text.onlyFor(
          `--${option}`,
          outputs.map((name) => `.${name}`),
        ),
      );
    }
  }
  const textAs = oneOf('text', values.text ?? USUAL_OPTIONS.textAs, TEXT_FORMS, catalogue);
  if (!textAs.ok) return textAs;
  const bleedMm = values.bleed === undefined ? USUAL_OPTIONS.bleedMm : millimetres(values.bleed);
  if (bleedMm === null) return failure(text.bleed(values.bleed ?? '', MOST_BLEED_MM));
  return { ok: true, options: { textAs: textAs.value, bleedMm } };
}

function millimetres(found: string): number | null {
  const [, digits] = /^(\d{1,3}(?:\.\d{1,3})?)(?: ?mm)?$/.exec(found.trim()) ?? [];
  const mm = digits === undefined ? Infinity : Number(digits);
  return mm <= MOST_BLEED_MM ? mm : null;
}
