import { comparedPlaceId } from '../../claims/claim.ts';
import { mainArea } from '../../claims/claimedArea.ts';
import { placeName } from '../../claims/describe.ts';
import { informationOn } from '../../claims/information.ts';
import { escapeMarkdown } from '../../claims/publish/escapeMarkdown.ts';
import { claimsMarkdown } from '../../claims/publish/markdown.ts';
import { speakerType } from '../../claims/publish/publishedClaim.ts';
import { formatDate } from '../../claims/words/formatDate.ts';
import { formatNumber } from '../../measure/format.ts';
import type { FigureFacts } from '../drawing.ts';
import type { FigureOrder } from '../order.ts';

/** Names of the files with the data of a figure, beside it in its package. */
export const DATA_FILES = {
  geojson: 'areas.geojson',
  csv: 'areas.csv',
  readme: 'README.md',
} as const;

/** What the package holds, the checks with their sums, sources and licences, how to recompute it. */
export function figureReadme(order: FigureOrder, facts: FigureFacts): string {
  const { claim, checks, catalogue } = order;
  const text = catalogue.figure.readme;
  const published = {
    claim,
    span: null,
    checks,
    information: informationOn(claim),
    speaker: speakerType(claim),
    rating: null,
  };
  const page = { title: facts.title, organisation: '', publishedOn: null };
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return [
    claimsMarkdown([published], page, catalogue).trimEnd(),
    `## ${text.figure}`,
    escapeMarkdown(facts.altText),
    `## ${text.files}`,
    list([text.geojson(DATA_FILES.geojson), text.csv(DATA_FILES.csv)]),
    `## ${text.credits}`,
    list(facts.credits.map(escapeMarkdown)),
    escapeMarkdown(facts.licence),
    `## ${text.recompute}`,
    text.recomputeIntro,
    `\`\`\`sh\n${commands(order).join('\n')}\n\`\`\``,
    catalogue.figure.made(formatDate(facts.madeOn, catalogue.locale)),
    '',
  ].join('\n\n');
}

/** The command that measures the shapes, and the one that compares as the report does. */
function commands({ claim, catalogue }: FigureOrder): string[] {
  const area = mainArea(claim);
  const compared = comparedPlaceId(claim);
  const unit = area && catalogue.measure.units[area.unit].symbol;
  return [
    `npm run -s areacheck -- measure PATH/${DATA_FILES.geojson}`,
    ...(area && compared
      ? [
          `npm run -s areacheck -- compare "${formatNumber(area.value, { locale: 'en-GB', significant: 15 })} ${unit}" "${placeName(compared, catalogue)}"`,
        ]
      : []),
  ];
}
