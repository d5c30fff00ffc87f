import { shownPlaceIds } from '../figure/subject/shownPlaces.ts';
import { joined } from '../places/atlas.ts';
import { type LayerFailure, layersOf, withShapes } from '../places/shapes.ts';
import { readLayer } from './readLayer.ts';
import type { Workspace } from './workspace.svelte.ts';

export interface LoadFailure {
  /** The places whose outlines are missing. */
  readonly placeIds: readonly string[];
  readonly found: string;
}

/** Brings outlines into the workspace: those of the first screen, and others once they are shown. */
export class LayerLoader {
  state: 'loading' | 'ready' | 'failed' = $state('loading');
  failure: LoadFailure | null = $state.raw(null);
  #asked: readonly string[] = [];

  constructor(readonly workspace: Workspace) {}

  async loadFirst(): Promise<void> {
    this.state = 'loading';
    this.failure = await this.#bring(shownPlaceIds(this.workspace.builtIn));
    this.state = this.failure ? 'failed' : 'ready';
  }

  /** Loads the outlines of places that are not on the first screen, once. */
  async loadFor(placeIds: readonly string[]): Promise<void> {
    const asked = placeIds.filter((id) => !this.#asked.includes(id));
    if (this.state !== 'ready' || asked.length === 0) return;
    this.#asked = [...this.#asked, ...asked];
    this.failure = (await this.#bring(asked)) ?? this.failure;
  }

  async retry(): Promise<void> {
    if (this.state === 'failed') await this.loadFirst();
    else this.failure = await this.#bring(this.failure?.placeIds ?? []);
  }

  async #bring(placeIds: readonly string[]): Promise<LoadFailure | null> {
    const { atlas, failures } = await withShapes(this.workspace.atlas, placeIds, readLayer);
    // Others may have brought outlines meanwhile.
    this.workspace.atlas = joined(this.workspace.atlas, atlas);
    if (failures.length === 0) return null;
    return { placeIds: placesIn(failures, placeIds), found: failures[0].found };
  }
}

/** The places that have their outlines in layers that failed. */
function placesIn(failures: readonly LayerFailure[], placeIds: readonly string[]): string[] {
  const failed = failures.map(({ name }) => name);
  return [...new Set(placeIds)].filter((id) => layersOf(id).some((name) => failed.includes(name)));
}
