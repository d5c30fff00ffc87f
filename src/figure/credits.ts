import sources from '../../geo/sources.json';
import type { Atlas } from '../places/atlas.ts';

/** A source with what it was used for. */
interface Credited {
  readonly credit: string;
  readonly licence: string;
}

/** The sources of what is shown: of every loaded boundary, and of the basemap under them. */
function shownSources(atlas: Atlas): Credited[] {
  const used = new Set<string>();
  for (const layer of atlas.layers.values()) {
    for (const { properties } of layer.features) {
      for (const id of properties.boundary.sources) used.add(id);
    }
  }
  return sources.filter(
    ({ id, layers }) => used.has(id) || layers.some((layer) => layer.startsWith('basemap/')),
  );
}

const once = (lines: readonly string[]) => [...new Set(lines)];

/** Everyone whose data the map shows, each once. */
export function mapCredits(atlas: Atlas): string[] {
  return once(shownSources(atlas).map(({ credit }) => credit));
}

/** The same for a picture, where no link can lead to the licence: it is named. */
export function pictureCredits(atlas: Atlas): string[] {
  return once(shownSources(atlas).map(({ credit, licence }) => `${credit} (${licence})`));
}
