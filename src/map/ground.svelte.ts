import type { Basemap, Town } from '../figure/basemap.ts';
import { loadBasemap, loadCities } from './loadBasemap.ts';

/** The map's ground as it comes from the server. */
export class Ground {
  basemap: Basemap | null = $state.raw(null);
  /** Further cities of the world. */
  cities: readonly Town[] = $state.raw([]);
  /** What the browser says if there is no ground to be had. */
  problem: string | null = $state(null);

  load(): void {
    loadBasemap().then(
      (loaded) => (this.basemap = loaded),
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
}
