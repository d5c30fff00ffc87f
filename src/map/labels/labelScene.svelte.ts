import type { Position } from 'geojson';
import { homeCountry } from '../../claims/where.ts';
import { shapeIn } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import type { Basemap, Town } from '../../figure/basemap.ts';
import type { ClaimShape } from '../claimShape.svelte.ts';
import type { Lying } from '../lying.svelte.ts';
import type { Box } from '../../figure/labels/convex.ts';
import { labelledCountries, labelledPlaces } from '../../figure/labels/labelScene.ts';
import type { LabelledRegion, LabelScene } from '../../figure/labels/layout.ts';
import { namedTowns } from '../../figure/labels/namedTowns.ts';
import { labelledTowns } from '../../figure/labels/towns.ts';
import { labelledRivers, labelledSeas } from '../../figure/labels/waters.ts';

/** What is to be labelled and what labels keep off, apart from any view. */
export class LabelSource {
  constructor(
    readonly workspace: Workspace,
    readonly shape: ClaimShape,
    readonly lying: Lying,
    readonly basemap: () => Basemap | null,
    /** Further cities of the world, once they are there. */
    readonly cities: () => readonly Town[],
    readonly catalogue: Catalogue,
  ) {}

  readonly #ground = $derived.by(() => (this.lying.isBare ? null : this.basemap()));
  readonly #home = $derived.by(() => homeCountry(this.workspace.claim));

  readonly #regions: readonly LabelledRegion[] = $derived.by(() => {
    const { claim, atlas } = this.workspace;
    if (this.lying.isBare) return [];
    const outlineOf = (id: string) => shapeIn(atlas, id)?.geometry ?? null;
    return labelledPlaces(claim, this.shape.tintedId, outlineOf, this.catalogue);
  });

  readonly #allTowns = $derived.by(() =>
    this.#ground ? [...this.#ground.towns, ...this.cities()] : [],
  );
  readonly #towns = $derived.by(() =>
    labelledTowns(
      this.#allTowns,
      this.#home,
      this.#regions,
      this.catalogue,
      namedTowns(this.workspace.claim, this.#allTowns),
    ),
  );

  readonly #seas = $derived.by(() => labelledSeas(this.#ground?.seas ?? [], this.catalogue));
  readonly #rivers = $derived.by(() => labelledRivers(this.#ground?.rivers ?? [], this.catalogue));

  readonly #countries: readonly LabelledRegion[] = $derived.by(() => {
    const basemap = this.#ground;
    return basemap ? labelledCountries(basemap, this.#home, this.catalogue) : [];
  });

  scene(
    covered: readonly Box[],
    keptClear: readonly (readonly Position[])[] = this.shape.hulls,
  ): LabelScene {
    return {
      regions: this.#regions,
      countries: this.#countries,
      towns: this.#towns,
      seas: this.#seas,
      rivers: this.#rivers,
      keptClear,
      covered,
    };
  }
}
