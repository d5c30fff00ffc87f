import { comparedPlaceId } from '../../claims/claim.ts';
import type { ComparedPlaces } from '../../claims/comparedPlaces.ts';
import { mappedPlaces } from '../../claims/where.ts';
import { yardstickPlaceId } from '../../figure/subject/yardstick.ts';
import { layersOf } from '../../places/shapes.ts';
import { lazily } from '../../workspace/lazily.ts';
import { loadGazetteer } from '../../workspace/loadGazetteer.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';

type Room = typeof import('./room.ts');

/** The way to comparing places, whose code is fetched after the first screen. */
export class ComparedDoor {
  room: Room | null = $state.raw(null);
  /** What the browser says if it cannot be loaded. */
  failure: string | null = $state(null);

  constructor(readonly workspace: Workspace) {}

  /** Fetches the code ahead of its use. */
  readonly prepare = lazily(async () => {
    const [room] = await Promise.all([import('./room.ts'), loadGazetteer()]);
    const { ComparedScene, ...panels } = room;
    this.room = { ComparedScene, ...panels };
  });

  /** To be called in an effect: what an address asks for is fetched. */
  follow(): void {
    if (this.workspace.compared.places && !this.room) void this.#load();
  }

  /** Opens with the places of the claim that is looked at. */
  async open(): Promise<void> {
    await this.#load();
    if (!this.room) return;
    this.workspace.compared.open(firstPlaces(this.workspace));
    this.workspace.selectedPlaceId = null;
  }

  async #load(): Promise<void> {
    this.failure = null;
    try {
      await this.prepare();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}

/** What the claim is drawn by over where it lies; what it has not got is the built-in report's. */
function firstPlaces({ claim, builtIn, yardstick, selectedPlaceId }: Workspace): ComparedPlaces {
  const isDrawable = (id: string | null): id is string => id !== null && layersOf(id).length > 0;
  const grounds = [
    selectedPlaceId,
    ...[claim, builtIn].flatMap((one) => mappedPlaces(one).map(({ placeId }) => placeId)),
  ].filter(isDrawable);
  const laid = [yardstickPlaceId(claim, yardstick), comparedPlaceId(builtIn), ...grounds].filter(
    isDrawable,
  );
  const groundId = grounds[0];
  return { groundId, laidIds: [laid.find((id) => id !== groundId)!] };
}
