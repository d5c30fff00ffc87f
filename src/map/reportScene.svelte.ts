import { mainComparison } from '../claims/claim.ts';
import { homeCountry } from '../claims/where.ts';
import type { Town } from '../draw/ground/basemap.ts';
import { namedTowns } from '../figure/placement/namedTowns.ts';
import { drawnWhere } from '../figure/subject/drawnWhere.ts';
import { homeBounds } from '../draw/view/homeBounds.ts';
import { ClaimShape } from './claimShape.svelte.ts';
import { Lying } from './lying.svelte.ts';
import { type FirstLook, MapScene, type TownsOfGround } from './mapScene.svelte.ts';
import { boundsOf } from '../shape/bounds.ts';
import { MUCH_ROOM, roomAround, withRoom } from './view/room.ts';

/** A place that goes further round the world is not looked at whole. */
const WIDEST_DEGREES = 180;

/** All that a map of the workspace's claim is made of. */
export class ReportScene extends MapScene {
  readonly shape = new ClaimShape(this.workspace);
  readonly lying = new Lying(this.workspace);
  readonly shapes = [this.shape];
  readonly active = this.shape;

  get places() {
    return this.lying.places;
  }

  readonly namedIds: readonly string[] = $derived.by(() =>
    this.workspace.claim.places.map(({ placeId }) => placeId),
  );

  readonly comparedIds: readonly string[] = $derived.by(
    () => mainComparison(this.workspace.claim)?.placeIds ?? [],
  );

  get tintedId() {
    return this.shape.tintedId;
  }

  get remark() {
    const { figure, map } = this.catalogue;
    const where = drawnWhere(this.lying.kind, this.workspace.moved !== null);
    return where === 'said' ? map.readout.within : figure.sizeOnly[where];
  }

  readonly homeIso: string | null = $derived.by(() => homeCountry(this.workspace.claim));

  get isBare() {
    return this.lying.isBare;
  }

  get isLaid() {
    return this.lying.isLaid;
  }

  /**
   * At all its places, at a pasted claim's shape as well; and again if its shape comes to lie elsewhere,
   * because an outline is there at last or a reader chose another place.
   */
  readonly firstLook: FirstLook | null = $derived.by(() => {
    const { workspace, shape, lying } = this;
    if (shape.rigid && !lying.isLaid) return null;
    return {
      key: `${workspace.claim.id} ${lying.region?.placeId}`,
      bounds: () => {
        const own = workspace.isPasted ? shape.placed?.geometry : undefined;
        const bounds = homeBounds(lying.places, workspace.atlas, own && roomAround(own));
        const around = boundsOf(own ?? null);
        const isTooWide = bounds !== null && bounds[2] - bounds[0] > WIDEST_DEGREES;
        return isTooWide && around ? withRoom(around, MUCH_ROOM) : bounds;
      },
    };
  });

  lay(basemap: TownsOfGround | null): void {
    this.lying.lay(this.shape, basemap);
  }

  override namedTowns(towns: readonly Town[]): ReadonlySet<Town> {
    return namedTowns(this.workspace.claim, towns);
  }

  shown() {
    return this.lying.shown(this.shape, this.basemap());
  }
}
