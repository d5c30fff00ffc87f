import { convertArea } from '../measure/units.ts';
import { placeName } from '../claims/describe.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { PAGE_UNITS } from '../workspace/pageState.ts';
import { areaWords } from './areaColumns.ts';
import type { AreaRow } from './areaRows.ts';
import { shareWords, timesColumnWords } from '../claims/words/shareWords.ts';

/** What is copied: the rows as they stand, and what they are compared with. */
export interface AreasExport {
  readonly rows: readonly AreaRow[];
  readonly claimKm2: number | null;
  readonly comparedPlaceId: string;
}

type Cell = string | number | null;

/** A table after RFC 4180 with all digits of every number; lines end in CR LF. */
export function areasCsv(table: AreasExport, catalogue: Catalogue): string {
  const { columns, basis } = catalogue.panels.csv;
  const cells: readonly [string, (row: AreaRow) => Cell][] = [
    [columns.id, ({ place }) => place.id],
    [columns.nameEn, ({ place }) => place.names.en],
    [columns.nameUk, ({ place }) => place.names.uk],
    [columns.km2, ({ km2 }) => km2],
    [columns.sqMi, ({ km2 }) => convertArea(km2, 'km2', 'sq mi')],
    [columns.ha, ({ km2 }) => convertArea(km2, 'km2', 'ha')],
    [columns.acre, ({ km2 }) => convertArea(km2, 'km2', 'acre')],
    [columns.basis, ({ isMeasured }) => (isMeasured ? basis.measured : basis.published)],
    [columns.claimKm2, () => table.claimKm2],
    [columns.claimPercent, ({ claimShare }) => claimShare && claimShare * 100],
    [columns.comparedWith, () => table.comparedPlaceId],
    [columns.times, ({ timesCompared }) => timesCompared],
    [columns.referenceKm2, ({ reference }) => reference?.km2 ?? null],
    [columns.deviationPercent, ({ reference }) => reference?.deviationPercent ?? null],
    [columns.credit, ({ credit }) => credit],
  ];
  const lines = [
    cells.map(([name]) => name),
    ...table.rows.map((row) => cells.map(([, value]) => value(row))),
  ];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/** Quoted when it has to be, quotes doubled; nothing for null. */
function csvCell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as it is on screen, in columns of blanks: names to the left, numbers to the right. */
export function areasText(table: AreasExport, catalogue: Catalogue): string {
  const { areas } = catalogue.panels;
  const head = [
    areas.place,
    ...PAGE_UNITS.map((unit) => catalogue.measure.units[unit].symbol),
    areas.claimIsColumn,
    areas.times(placeName(table.comparedPlaceId, catalogue)),
  ];
  const lines = table.rows.map(({ place, level, km2, claimShare, timesCompared }) => [
    '  '.repeat(level) + placeName(place.id, catalogue),
    ...PAGE_UNITS.map((unit) => areaWords(km2, unit, catalogue)),
    claimShare === null ? areas.unknown : shareWords(claimShare, catalogue),
    timesCompared === null ? areas.unknown : timesColumnWords(timesCompared, catalogue),
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
