import { localName } from '../places/localName.ts';
import type { PageUnit } from '../workspace/pageState.ts';
import type { AreaRow } from '../claims/areaRows.ts';

/** The table's columns; those of the units have one order. */
export type SortKey = 'name' | PageUnit | 'claimShare' | 'timesCompared' | 'againstReference';
export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

type Compare = (a: AreaRow, b: AreaRow) => number;

const by =
  (value: (row: AreaRow) => number | null): Compare =>
  (a, b) =>
    (value(a) ?? -Infinity) - (value(b) ?? -Infinity);

const COMPARE: Readonly<Record<SortKey, (locale: string) => Compare>> = {
  name: (locale) => (a, b) =>
    localName(a.place.names, locale).localeCompare(localName(b.place.names, locale), locale),
  km2: () => by((row) => row.km2),
  'sq mi': () => by((row) => row.km2),
  ha: () => by((row) => row.km2),
  acre: () => by((row) => row.km2),
  claimShare: () => by((row) => row.claimShare),
  timesCompared: () => by((row) => row.timesCompared),
  againstReference: () => by((row) => row.reference && Math.abs(row.reference.deviationPercent)),
};

/** Rows in order; members stay under the row they belong to and are sorted among themselves. */
export function sortRows(rows: readonly AreaRow[], sorting: Sorting, locale: string): AreaRow[] {
  const ascending = COMPARE[sorting.key](locale);
  const compare: Compare = sorting.descending ? (a, b) => ascending(b, a) : ascending;
  const families: { head: AreaRow; members: AreaRow[] }[] = [];
  for (const row of rows) {
    if (row.level === 0) families.push({ head: row, members: [] });
    else families.at(-1)?.members.push(row);
  }
  return families
    .sort((a, b) => compare(a.head, b.head))
    .flatMap(({ head, members }) => [head, ...members.sort(compare)]);
}
