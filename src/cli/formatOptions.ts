import {
  type FormatOptions,
  HEEDED_BY,
  MOST_BLEED_MM,
  parseBleedMm,
  TEXT_FORMS,
  USUAL_OPTIONS,
} from '../figure/formats/options.ts';
import type { OutputName } from '../figure/produce.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';
import { oneOf } from './oneOf.ts';
import { type Failure, failure } from './outcome.ts';

/** What they are called in `FormatOptions`. */
const OPTIONS = { text: 'textAs', bleed: 'bleedMm' } as const satisfies Partial<
  Record<keyof Values, keyof FormatOptions>
>;

/** What the options say that only some formats heed; asking it of others alone is a failure. */
export function formatOptions(
  values: Values,
  asked: readonly OutputName[],
  catalogue: CommandCatalogue,
): { readonly ok: true; readonly options: FormatOptions } | Failure {
  const { snapshot: text } = catalogue.cli;
  for (const option of ['text', 'bleed'] as const) {
    const outputs: readonly OutputName[] = HEEDED_BY[OPTIONS[option]];
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
  const bleedMm = values.bleed === undefined ? USUAL_OPTIONS.bleedMm : parseBleedMm(values.bleed);
  if (bleedMm === null) return failure(text.bleed(values.bleed ?? '', MOST_BLEED_MM));
  return { ok: true, options: { textAs: textAs.value, bleedMm } };
}
