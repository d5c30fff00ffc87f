import { escapeMarkdown } from '../../claims/publish/escapeMarkdown.ts';
import { formatDate } from '../../claims/words/formatDate.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureFacts } from '../figure.ts';
import type { FigureData } from './data.ts';

/** Names of the files with the data of a figure, beside it in its package. */
export const DATA_FILES = {
  geojson: 'areas.geojson',
  csv: 'areas.csv',
  readme: 'README.md',
} as const;

/** What stands beside the data in a package. */
export interface PackedFiles {
  readonly pictures: readonly string[];
  /** A page to put the figure into others. */
  readonly embed: string;
  /** Folder and licence of our faces; null without them. */
  readonly fonts: { readonly folder: string; readonly licence: string } | null;
  /** Folder of faces that are the house's; null without them. */
  readonly ownFonts: string | null;
}

/** What the package holds, what was found with its sums, sources and licences, how to recompute it. */
export function figureReadme(
  facts: FigureFacts,
  data: FigureData,
  { pictures, embed, fonts, ownFonts }: PackedFiles,
  catalogue: Catalogue,
): string {
  const text = catalogue.figure.readme;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const commands = [
    `npm run -s areacheck -- measure PATH/${DATA_FILES.geojson}`,
    ...data.commands(),
  ];
  return [
    data.report(facts.title).trimEnd(),
    `## ${text.figure}`,
    escapeMarkdown(facts.altText),
    `## ${text.files}`,
    list([
      text.pictures(pictures.map((name) => `\`${name}\``).join(', ')),
      text.embed(embed),
      text.geojson(DATA_FILES.geojson),
      text.csv(DATA_FILES.csv),
      ...(fonts ? [text.fonts(fonts.folder, fonts.licence)] : []),
      ...(ownFonts === null ? [] : [text.ownFonts(ownFonts)]),
    ]),
    `## ${text.credits}`,
    list(facts.dataCredits.map(escapeMarkdown)),
    escapeMarkdown(facts.licence),
    `## ${text.recompute}`,
    text.recomputeIntro,
    `\`\`\`sh\n${commands.join('\n')}\n\`\`\``,
    catalogue.figure.made(formatDate(facts.madeOn, catalogue.locale)),
    '',
  ].join('\n\n');
}
