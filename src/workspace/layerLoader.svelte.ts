import { atlasOf } from '../places/atlas.ts';
import { placeById } from '../places/catalogue.ts';
import { FIRST_LAYERS, LAYERS_OF_PLACES, loadLayer } from './loadLayer.ts';
import type { Workspace } from './workspace.svelte.ts';

export interface LoadFailure {
  readonly names: readonly string[];
  readonly found: string;
}

/** Brings layers into the workspace: those of the first screen, and others when a place needs them. */
export class LayerLoader {
  state: 'loading' | 'ready' | 'failed' = $state('loading');
  failure: LoadFailure | null = $state.raw(null);
  #asked: readonly string[] = [];

  constructor(readonly workspace: Workspace) {}

  async loadFirst(): Promise<void> {
    this.state = 'loading';
    const isLoaded = await this.#load(FIRST_LAYERS);
    this.state = isLoaded ? 'ready' : 'failed';
  }

  /** Loads the layer of a place that is not on the first screen, once. */
  async loadFor(placeId: string): Promise<void> {
    const place = placeById(placeId);
    const name = place?.members ? null : place?.layer;
    if (this.state !== 'ready' || !name || this.#asked.includes(name)) return;
    if (this.workspace.atlas.layers.has(name)) return;
    this.#asked = [...this.#asked, name];
    await this.#load([name]);
  }

  /** Loads what any other place may need, quietly; throws what the browser says if that fails. */
  async loadRest(): Promise<void> {
    const failed = await this.#bring(LAYERS_OF_PLACES);
    if (failed) throw new Error(failed.found);
  }

  async retry(): Promise<void> {
    const names = this.failure?.names ?? [];
    if (this.state === 'failed') await this.loadFirst();
    else await this.#load(names);
  }

  async #load(names: readonly string[]): Promise<boolean> {
    this.failure = await this.#bring(names);
    return this.failure === null;
  }

  async #bring(names: readonly string[]): Promise<LoadFailure | null> {
    const missing = names.filter((name) => !this.workspace.atlas.layers.has(name));
    if (missing.length === 0) return null;
    const loadings = await Promise.all(missing.map((name) => loadLayer(name)));
    const loaded = loadings.filter((loading) => loading.ok);
    const failed = loadings.filter((loading) => !loading.ok);
    const more = Object.fromEntries(loaded.map(({ name, layer }) => [name, layer]));
    const known = Object.fromEntries(this.workspace.atlas.layers);
    this.workspace.atlas = atlasOf({ ...known, ...more });
    if (failed.length === 0) return null;
    return { names: failed.map(({ name }) => name), found: failed[0].found };
  }
}
