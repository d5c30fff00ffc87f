import { convertArea } from '../../measure/units.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { AreaRow } from '../areaRows.ts';
import { type Cell, csvLine } from './csvLine.ts';

/** Rows of areas, and what they are compared with. */
export interface AreasTable {
  readonly rows: readonly AreaRow[];
  readonly claimKm2: number | null;
  /** Null if the report compares with nothing. */
  readonly comparedPlaceId: string | null;
}

/** Tables under one head after RFC 4180, with all digits of every number. */
export function areasCsv(tables: readonly AreasTable[], catalogue: Catalogue): string {
  const { columns, basis } = catalogue.panels.csv;
  type Cells = (row: AreaRow, table: AreasTable) => Cell;
  const cells: readonly [string, Cells][] = [
    [columns.id, ({ place }) => place.id],
    [columns.nameEn, ({ place }) => place.names.en],
    [columns.nameUk, ({ place }) => place.names.uk],
    [columns.km2, ({ km2 }) => km2],
    [columns.sqMi, ({ km2 }) => convertArea(km2, 'km2', 'sq mi')],
    [columns.ha, ({ km2 }) => convertArea(km2, 'km2', 'ha')],
    [columns.acre, ({ km2 }) => convertArea(km2, 'km2', 'acre')],
    [columns.basis, ({ isMeasured }) => (isMeasured ? basis.measured : basis.published)],
    [columns.claimKm2, (_, { claimKm2 }) => claimKm2],
    [columns.claimPercent, ({ claimShare }) => claimShare && claimShare * 100],
    [columns.comparedWith, (_, { comparedPlaceId }) => comparedPlaceId],
    [columns.times, ({ timesCompared }) => timesCompared],
    [columns.referenceKm2, ({ reference }) => reference?.km2 ?? null],
    [columns.deviationPercent, ({ reference }) => reference?.deviationPercent ?? null],
    [columns.credit, ({ credit }) => credit],
  ];
  const lines = [
    cells.map(([name]) => name),
    ...tables.flatMap((table) =>
      table.rows.map((row) => cells.map(([, value]) => value(row, table))),
    ),
  ];
  return lines.map(csvLine).join('');
}
