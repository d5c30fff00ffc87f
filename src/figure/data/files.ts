import type { FeatureCollection, MultiPolygon } from 'geojson';
import { areasCsv } from '../../claims/publish/areasCsv.ts';
import type { FigureFacts } from '../figure.ts';
import type { FigureOrder } from '../order.ts';
import type { FigureData, ShapeProperties } from './data.ts';
import { DATA_FILES, figureReadme, type PackedFiles } from './readme.ts';

/** A file of text for a figure's package. */
export interface DataFile {
  readonly name: string;
  readonly content: string;
}

/** The data of a figure that was made: its shapes, its numbers, and what to do with them. */
export function dataFiles(
  { catalogue }: Pick<FigureOrder, 'catalogue'>,
  facts: FigureFacts,
  data: FigureData,
  beside: PackedFiles,
): DataFile[] {
  const shapes: FeatureCollection<MultiPolygon, ShapeProperties> = {
    type: 'FeatureCollection',
    features: [...data.shapes()],
  };
  return [
    { name: DATA_FILES.geojson, content: `${JSON.stringify(shapes)}\n` },
    { name: DATA_FILES.csv, content: areasCsv(data.areas(), catalogue) },
    { name: DATA_FILES.readme, content: figureReadme(facts, data, beside, catalogue) },
  ];
}
