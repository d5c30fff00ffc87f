import { type ComparedPlaces, MOST_LAID } from '../claims/comparedPlaces.ts';
import type { PlacesOrder } from '../figure/order.ts';
import { placeById } from '../places/catalogue.ts';
import { layersOf } from '../places/shapes.ts';
import { unitsOfCode } from '../places/unitsOf.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';
import { loadBasemap } from './basemap.ts';
import { type FigureFile, figureLines, writeFigureFile } from './figureFile.ts';
import { figureForm, USUAL_LANGUAGE, withWords } from './figureForm.ts';
import { loadAtlas } from './layers.ts';
import { type Failure, failure } from './outcome.ts';
import type { Side } from './readSide.ts';

/** A figure of places in its file, all but the last one laid over that. */
export async function compareFigure(
  sides: readonly Side[],
  values: Values,
  file: string,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<
  { readonly ok: true; readonly figure: FigureFile; readonly lines: readonly string[] } | Failure
> {
  const places = comparedPlaces(sides, catalogue);
  if (!places.ok) return places;
  const { compared } = places;
  const order = (madeOn: string) => comparedOrder(compared, values, madeOn, catalogue);
  const written = await writeFigureFile(file, values, force, order, catalogue);
  return written.ok ? { ...written, lines: figureLines(written.figure, catalogue) } : written;
}

/** Places that can be drawn over each other, the last one as the ground; or why they cannot. */
function comparedPlaces(
  sides: readonly Side[],
  catalogue: CommandCatalogue,
): { readonly ok: true; readonly compared: ComparedPlaces } | Failure {
  const { compare: text } = catalogue.cli;
  const ids: string[] = [];
  for (const { placeId, label } of sides) {
    if (placeId === null) return failure(text.notAPlace(label));
    if (layersOf(placeId).length === 0) return failure(text.noOutline(label));
    if (ids.includes(placeId)) return failure(text.twice(label));
    ids.push(placeId);
  }
  const laidIds = ids.slice(0, -1);
  if (laidIds.length > MOST_LAID) return failure(text.tooMany(laidIds.length, MOST_LAID));
  return { ok: true, compared: { groundId: ids.at(-1)!, laidIds } };
}

/** The figure of compared places that the options ask for. */
async function comparedOrder(
  compared: ComparedPlaces,
  values: Values,
  madeOn: string,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly order: PlacesOrder } | Failure> {
  const ordered = await figureForm(values, madeOn, catalogue);
  if (!ordered.ok) return ordered;
  const { groundId, laidIds } = compared;
  const loaded = await loadAtlas([groundId, ...laidIds, ...unitsAround(groundId)], catalogue);
  if (!loaded.ok) return loaded;
  const shown = {
    ...(await withWords(ordered.form, USUAL_LANGUAGE)),
    about: { kind: 'places' as const, compared, placements: new Map() },
    atlas: loaded.atlas,
  };
  return { ok: true, order: { ...shown, basemap: await loadBasemap(shown) } };
}

/** The units of the country that a place lies in. */
function unitsAround(placeId: string): readonly string[] {
  return unitsOfCode(placeById(placeId)?.country ?? null);
}
