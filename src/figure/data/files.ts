import type { FigureFacts } from '../drawing.ts';
import type { FigureOrder } from '../order.ts';
import type { Shown } from '../shown.ts';
import { figureCsv } from './csv.ts';
import { figureGeojson } from './geojson.ts';
import { DATA_FILES, figureReadme } from './readme.ts';

/** A file of text for a figure's package. */
export interface DataFile {
  readonly name: string;
  readonly content: string;
}

/** The data of a figure that was made: its shapes, its numbers, and what to do with them. */
export function figureData(order: FigureOrder, facts: FigureFacts, shown: Shown): DataFile[] {
  return [
    { name: DATA_FILES.geojson, content: `${JSON.stringify(figureGeojson(order, shown))}\n` },
    { name: DATA_FILES.csv, content: figureCsv(order, shown) },
    { name: DATA_FILES.readme, content: figureReadme(order, facts) },
  ];
}
