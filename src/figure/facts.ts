import type { FigureContent } from './content.ts';
import type { FigureFacts } from './figure.ts';
import type { FigureOrder } from './order.ts';
import { plainWords } from './words/title.ts';

/** What is known about a figure, for its file. */
export function figureFacts(
  { catalogue, link, madeOn }: FigureOrder,
  content: FigureContent,
): FigureFacts {
  const { altText, summary, credits, dataCredits } = content;
  return {
    title: plainWords(content.title),
    altText,
    summary,
    sources: content.allSources,
    credits,
    dataCredits,
    licence: catalogue.figure.licence(content.licences),
    link,
    language: catalogue.locale,
    madeOn,
  };
}
