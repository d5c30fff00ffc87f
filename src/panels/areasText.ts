import { placeName } from '../claims/describe.ts';
import type { AreasTable } from '../claims/publish/areasCsv.ts';
import { shareWords, timesColumnWords } from '../claims/words/shareWords.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { PAGE_UNITS } from '../workspace/pageState.ts';
import { areaWords } from './areaColumns.ts';

/** The table as it is on screen, in columns of blanks: names to the left, numbers to the right. */
export function areasText(table: AreasTable, catalogue: Catalogue): string {
  const { areas } = catalogue.panels;
  const compared = table.comparedPlaceId;
  const head = [
    areas.place,
    ...PAGE_UNITS.map((unit) => catalogue.measure.units[unit].symbol),
    areas.claimIsColumn,
    ...(compared === null ? [] : [areas.times(placeName(compared, catalogue))]),
  ];
  const timesWords = (times: number | null) =>
    times === null ? areas.unknown : timesColumnWords(times, catalogue);
  const lines = table.rows.map(({ place, level, km2, claimShare, timesCompared }) => [
    '  '.repeat(level) + placeName(place.id, catalogue),
    ...PAGE_UNITS.map((unit) => areaWords(km2, unit, catalogue)),
    claimShare === null ? areas.unknown : shareWords(claimShare, catalogue),
    ...(compared === null ? [] : [timesWords(timesCompared)]),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i].length)));
  const aligned = [head, ...lines].map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  return `${aligned.join('\n')}\n`;
}
