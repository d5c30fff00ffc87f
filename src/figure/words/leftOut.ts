import type { Catalogue } from '../../text/catalogue.ts';
import type { LeftOut } from '../layout/sheet.ts';

/** What is not on a figure that its template has, as sentences; empty if all is there. */
export function leftOutWords(leftOut: readonly LeftOut[], { figure }: Catalogue): string {
  return (['no-room', 'nothing-to-show', 'by-size'] as const)
    .map((why) => {
      const names = leftOut
        .filter((one) => one.why === why)
        .map(({ block }) => figure.blocks[block]);
      return names.length > 0 ? figure.leftOut[why]([...new Set(names)]) : '';
    })
    .filter((words) => words !== '')
    .join(' ');
}
