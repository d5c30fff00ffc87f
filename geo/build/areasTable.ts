/**
 * Prints all outlines beside the published areas and beside the second source, as CSV, the largest
 * deviations first: `npx tsx geo/build/areasTable.ts > areas.csv`. Needs nothing but the repository.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDWRITTEN } from './handwritten.ts';
import type { IndexRow } from './outlines.ts';
import { GEO } from './paths.ts';
import { readGeo } from './read.ts';

interface Row {
  readonly id: string;
  readonly outline: IndexRow;
  readonly publishedKm2: number | null;
  readonly series: string;
  readonly secondKm2: number | null;
}

const second = new Map(
  readFileSync(join(GEO, 'reference/second-source.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string]),
);

const outlines = [
  ...['layers/index.json', 'layers/world.json'].flatMap((path) =>
    Object.entries(readGeo<Record<string, IndexRow>>(path)),
  ),
  ...readGeo<{ id: string; outline: IndexRow }[]>('gazetteer.json').map(
    ({ id, outline }) => [id, outline] as const,
  ),
];

/** The published figure that comes nearest, with its series. */
function nearestPublished(id: string, km2: number): readonly [series: string, km2: number] | null {
  const figures = Object.entries(HANDWRITTEN.get(id)?.km2 ?? {});
  const off = ([, published]: readonly [string, number]) => Math.abs(km2 / published - 1);
  return figures.toSorted((a, b) => off(a) - off(b))[0] ?? null;
}

const rows = outlines.map(([id, outline]): Row => {
  const published = nearestPublished(id, outline.km2);
  return {
    id,
    outline,
    publishedKm2: published?.[1] ?? null,
    series: published?.[0] ?? '',
    secondKm2: second.has(id) ? Number(second.get(id)) : null,
  };
});

const percent = (km2: number, other: number | null) =>
  other === null ? null : (km2 / other - 1) * 100;
const worst = ({ outline: { km2 }, publishedKm2, secondKm2 }: Row) =>
  Math.abs(percent(km2, publishedKm2) ?? percent(km2, secondKm2) ?? 0);
const shown = (value: number | null) => (value === null ? '' : value.toFixed(2));

console.log('id,km2,published km2,series,% off,second source km2,% off,from,unfit,why');
for (const row of rows.toSorted((a, b) => worst(b) - worst(a) || (a.id < b.id ? -1 : 1))) {
  const { id, outline, publishedKm2, series, secondKm2 } = row;
  console.log(
    [
      id,
      outline.km2,
      publishedKm2 ?? '',
      `"${series}"`,
      shown(percent(outline.km2, publishedKm2)),
      secondKm2 ?? '',
      shown(percent(outline.km2, secondKm2)),
      outline.from,
      outline.unfit ?? '',
      outline.why ?? '',
    ].join(','),
  );
}
