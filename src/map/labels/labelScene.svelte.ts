import type { MultiPolygon, Position } from 'geojson';
import { shapeIn } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import type { Basemap, Town } from '../../draw/ground/basemap.ts';
import type { MapScene } from '../mapScene.svelte.ts';
import type { Box } from '../../draw/labels/convex.ts';
import { labelledCountries, labelledPlaces } from '../../draw/labels/labelScene.ts';
import type { LabelledRegion, LabelScene } from '../../draw/labels/layout.ts';
import { outlineLines } from '../../draw/labels/outlineLines.ts';
import { labelledTowns } from '../../draw/labels/towns.ts';
import { labelledRivers, labelledSeas } from '../../draw/labels/waters.ts';

/** The hulls of a shape's bodies, and the line that goes along with it. */
interface LyingShape {
  readonly hulls: readonly (readonly Position[])[];
  readonly outline: MultiPolygon | null;
}

/** What is to be labelled and what labels keep off, apart from any view. */
export class LabelSource {
  constructor(
    readonly workspace: Workspace,
    readonly map: MapScene,
    readonly basemap: () => Basemap | null,
    /** Further cities of the world, once they are there. */
    readonly cities: () => readonly Town[],
    readonly catalogue: Catalogue,
  ) {}

  readonly #ground = $derived.by(() => (this.map.isBare ? null : this.basemap()));

  readonly #regions: readonly LabelledRegion[] = $derived.by(() => {
    const { atlas } = this.workspace;
    const { places, comparedIds, tintedId, isBare } = this.map;
    if (isBare) return [];
    const outlineOf = (id: string) => shapeIn(atlas, id)?.geometry ?? null;
    const tinted = tintedId === null ? [] : [tintedId];
    const ids = [...places.map(({ placeId }) => placeId), ...comparedIds, ...tinted];
    return labelledPlaces(ids, outlineOf, this.catalogue);
  });

  readonly #allTowns = $derived.by(() =>
    this.#ground ? [...this.#ground.towns, ...this.cities()] : [],
  );
  readonly #towns = $derived.by(() =>
    labelledTowns(
      this.#allTowns,
      this.map.homeIso,
      this.#regions,
      this.catalogue,
      this.map.namedTowns(this.#allTowns),
      this.workspace.foundTown,
    ),
  );

  readonly #seas = $derived.by(() => labelledSeas(this.#ground?.seas ?? [], this.catalogue));
  readonly #rivers = $derived.by(() => labelledRivers(this.#ground?.rivers ?? [], this.catalogue));

  readonly #countries: readonly LabelledRegion[] = $derived.by(() => {
    const basemap = this.#ground;
    return basemap ? labelledCountries(basemap, this.map.homeIso, this.catalogue) : [];
  });

  /** @param shapes what labels keep off, where it lies */
  scene(covered: readonly Box[], shapes: readonly LyingShape[] = this.map.shapes): LabelScene {
    return {
      regions: this.#regions,
      countries: this.#countries,
      towns: this.#towns,
      seas: this.#seas,
      rivers: this.#rivers,
      keptClear: shapes.flatMap(({ hulls }) => hulls),
      lines: shapes.flatMap(({ outline }) => (outline ? outlineLines(outline) : [])),
      covered,
    };
  }
}
