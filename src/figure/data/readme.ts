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

/** What the package holds, what was found with its sums, sources and licences, how to recompute it. */
export function figureReadme(facts: FigureFacts, data: FigureData, catalogue: Catalogue): string {
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
    list([text.geojson(DATA_FILES.geojson), text.csv(DATA_FILES.csv)]),
    `## ${text.credits}`,
    list(facts.credits.map(escapeMarkdown)),
    escapeMarkdown(facts.licence),
    `## ${text.recompute}`,
    text.recomputeIntro,
    `\`\`\`sh\n${commands.join('\n')}\n\`\`\``,
    catalogue.figure.made(formatDate(facts.madeOn, catalogue.locale)),
    '',
  ].join('\n\n');
}
