import { changeNote } from '../claims/words/changeNote.ts';
import { claimLine } from '../claims/words/headline.ts';
import { figureAltText } from './altText.ts';
import type { FigureContent } from './content.ts';
import type { FigureFacts } from './drawing.ts';
import type { FigureOrder } from './order.ts';
import type { Shown } from './shown.ts';

/** What is known about a figure, for its file. */
export function figureFacts(order: FigureOrder, content: FigureContent, shown: Shown): FigureFacts {
  const { claim, catalogue } = order;
  const changed = changeNote(claim, catalogue);
  const verdicts = content.checks.map(({ verdictWord, title }) => `${verdictWord}: ${title}`);
  return {
    title: content.title.map(({ text }) => text).join(''),
    altText: order.altText ?? figureAltText(order, shown),
    claim: [claimLine(claim, catalogue), ...verdicts, ...(changed === null ? [] : [changed])].join(
      '; ',
    ),
    sources: content.allSources,
    credits: content.credits,
    licence: catalogue.figure.licence(content.licences),
    link: order.link,
    language: catalogue.locale,
    madeOn: order.madeOn,
  };
}
