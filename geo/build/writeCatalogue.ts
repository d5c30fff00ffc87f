import { idOfCountry } from './gazetteer.ts';
import { indexRow, rowsText, writeOutlines, type Outline } from './outlines.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { judged } from './judge.ts';
import type { WorldPlace } from './worldOutlines.ts';
import { writeGeo } from './write.ts';

const UNITS = 'units/';

/** Units stand in a file of their country; the gazetteer says it by `partOf`. */
function unitOf({ file }: Outline): string | undefined {
  if (!file.startsWith(UNITS)) return undefined;
  return idOfCountry(file.slice(UNITS.length).toUpperCase()) ?? undefined;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Outlines of places with those of the world, their index, the gazetteer and the second source. */
export function writeCatalogue(own: readonly Outline[], world: readonly WorldPlace[]): void {
  const judgedWorld = world.map((place) => ({
    ...place,
    outline: judged(place.outline, place.otherKm2),
  }));
  const all = [...own, ...judgedWorld.map(({ outline }) => outline)];
  writeOutlines(all);
  const indexOf = (isFirst: boolean) =>
    all
      .filter(({ id }) => HANDWRITTEN.get(id)?.isFirst === isFirst)
      .map((o) => [o.id, indexRow({ ...o, unitOf: o.unitOf ?? unitOf(o) })]);
  writeGeo('layers/index.json', rowsText(Object.fromEntries(indexOf(true))));
  writeGeo('layers/world.json', rowsText(Object.fromEntries(indexOf(false))));
  const rows = judgedWorld
    .flatMap(({ outline, draft }) => {
      if (!draft) return [];
      const { en, uk, aka, kind, iso, country, partOf } = draft;
      return [
        {
          id: outline.id,
          en,
          uk,
          ...(aka.length > 0 && { aka }),
          kind,
          ...(iso && { iso }),
          ...(country && { country }),
          ...(partOf && { partOf }),
          outline: indexRow(outline),
        },
      ];
    })
    .toSorted(byId);
  writeGeo('gazetteer.json', `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  const second = judgedWorld
    .filter(({ otherKm2 }) => otherKm2 !== null)
    .map(({ outline, otherKm2 }) => ({ id: outline.id, km2: otherKm2! }))
    .toSorted(byId)
    .map(({ id, km2 }) => `${id},${Number(km2.toPrecision(6))}\n`);
  writeGeo('reference/second-source.csv', `id,km2\n${second.join('')}`);
}
