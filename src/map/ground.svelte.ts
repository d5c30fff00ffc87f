import type { Basemap, Town } from '../draw/ground/basemap.ts';
import type { DrawnUnits } from '../draw/ground/drawnUnits.ts';
import type { Look, NearNeeds } from '../draw/ground/nearGround.ts';
import { loadBasemap, loadCities } from './loadBasemap.ts';
import { loadNearGround } from './loadMapParts.ts';

const NO_NEEDS: NearNeeds = { outlines: [], units: [], zoom: 0, byUnits: null, lakes: false };

/** The map's ground as it comes from the server. */
export class Ground {
  /** With what a near view needs besides. */
  basemap: Basemap | null = $state.raw(null);
  /** Further cities of the world. */
  cities: readonly Town[] = $state.raw([]);
  /** What the browser says if there is no ground to be had. */
  problem: string | null = $state(null);
  /** As it was loaded first. */
  #plain: Basemap | null = null;
  /** What of it was needed last, as text. */
  #needs = JSON.stringify(NO_NEEDS);

  /** The same with the further cities. */
  get whole(): Basemap | null {
    return this.basemap && { ...this.basemap, cities: this.cities };
  }

  /** Whether it is there, or will not come. */
  get isSettled(): boolean {
    return this.basemap !== null || this.problem !== null;
  }

  load(): void {
    loadBasemap().then(
      (loaded) => (this.basemap = this.#plain = loaded),
      (error: unknown) => (this.problem = error instanceof Error ? error.message : String(error)),
    );
  }

  /** For when the map is drawn: it is whole without them, and the page says what it has not got. */
  loadCities(): void {
    loadCities().then(
      (loaded) => (this.cities = loaded),
      () => {},
    );
  }

  /**
   * Brings what the map needs where it looks now; without it, it stays as coarse as it is.
   *
   * @param look null where all is far
   * @param drawnUnits the units that are drawn by their own outlines
   */
  async look(look: Look | null, drawnUnits: DrawnUnits | null): Promise<void> {
    const plain = this.#plain;
    if (!plain) return;
    const near = await loadNearGround().catch(() => null);
    if (!near) return;
    const needs = look ? near.needsOf(plain, look, drawnUnits) : NO_NEEDS;
    const asked = JSON.stringify(needs);
    if (asked === this.#needs) return;
    this.#needs = asked;
    const nearer = await near.nearGroundOf(plain, needs, drawnUnits);
    if (asked === this.#needs) this.basemap = nearer;
  }
}
