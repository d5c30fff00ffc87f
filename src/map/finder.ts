import type { Basemap } from '../figure/basemap.ts';
import { placeGeometry } from '../places/atlas.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { findNamed } from './view/findNamed.ts';
import type { FindNamed } from './view/readPosition.ts';

/** Finds places by name in what the page has loaded. */
export function finderIn(
  workspace: Workspace,
  basemap: () => Basemap | null,
  { locale }: Catalogue,
): FindNamed {
  return (name) =>
    findNamed(name, {
      language: locale.startsWith('uk') ? 'uk' : 'en',
      basemap: basemap(),
      // Here outlines that are loaded one by one are to be waited for.
      outlineOf: (placeId) => Promise.resolve(placeGeometry(workspace.atlas, placeId)),
    });
}
